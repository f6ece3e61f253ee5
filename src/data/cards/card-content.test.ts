import { describe, expect, it } from 'vitest';
import { LANGS } from '#i18n/languages.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { cardContent } from './card-content.ts';
import type { ParkCard } from './park-card.ts';

const data = loadDataset();

function parkCards(): { lang: string; card: ParkCard }[] {
  return LANGS.flatMap((lang) =>
    data.parks.flatMap(({ slug }) => {
      const card = cardContent(data, lang, { page: 'park', slug });
      return card.kind === 'park' ? [{ lang, card }] : [];
    }),
  );
}

const cards = parkCards();

describe('the cards of every park in every language', () => {
  it('show the slots of its profile on the sheet', () => {
    expect(cards.filter(({ card }) => card.sheet.slots.length !== card.slice.park.headline.length)).toEqual([]);
  });

  it('account for every company, policy, platform and figure: shown or counted', () => {
    for (const { card } of cards) {
      const { slice, sheet } = card;
      expect(sheet.companies.shown.length + sheet.companies.more).toBe(slice.enterprises.length);
      expect(sheet.policies.shown.length + sheet.policies.more).toBe(slice.policies.length);
      expect(sheet.platforms.shown.length + sheet.platforms.more).toBe(slice.platforms.length);
      const strip = sheet.slots.filter((slot) => 'figure' in slot).length;
      const elsewhere = slice.park.particulars.filter(({ figure, field }) => figure && field !== 'address');
      const answered = elsewhere.filter(({ figure }) => !sheet.slots.some((slot) => 'figure' in slot && slot.figure.id === figure)).length;
      expect(strip + answered + sheet.figures.shown.length + sheet.figures.more).toBe(slice.park.figures.length);
    }
  });

  it('name every field that is not published', () => {
    for (const { card } of cards) {
      const named = card.sheet.unknown.flatMap(({ fields }) => fields);
      expect(named.toSorted()).toEqual(card.slice.park.unknown.toSorted());
    }
  });

  it('place on the poster only companies a source places in the park', () => {
    for (const { card } of cards) {
      const stated = card.slice.enterprises.filter(({ presence }) => presence === 'stated').map(({ name }) => name);
      const { shown, more } = card.poster.companies;
      const named = shown.flatMap(({ names }) => names);
      expect(named.filter((name) => !stated.includes(name))).toEqual([]);
      expect(named.length + more).toBe(stated.length);
    }
  });

  it('keep the full name where a card sets the short one', () => {
    for (const { card } of cards) {
      expect([card.og.title, card.og.fullName]).toContain(card.slice.park.name);
      expect([card.poster.title, card.poster.fullName]).toContain(card.slice.park.name);
    }
  });

  it('measure no distance the pin is too coarse for', () => {
    expect(cards.flatMap(({ card }) => card.sheet.distances).filter(({ metres }) => metres === null)).toEqual([]);
  });
});

it('counts every park of the map once', () => {
  const card = cardContent(data, 'en', { page: 'explore' });
  if (card.kind !== 'explore') throw new Error(card.kind);
  expect(card.counts.named + card.counts.open).toBe(data.parks.length);
  expect(card.sectors.reduce((sum, { count }) => sum + count, 0)).toBe(data.parks.length);
  expect(card.places.reduce((sum, { count }) => sum + count, 0)).toBe(data.parks.length);
});

it('shows economy, research and Russia on the sheet of the area, in every language', () => {
  for (const lang of LANGS) {
    const card = cardContent(data, lang, { page: 'area' });
    if (card.kind !== 'area') throw new Error(card.kind);
    expect([...card.left, ...card.right].map(({ id }) => id)).toEqual(expect.arrayContaining(['output', 'companies', 'platforms', 'russia']));
  }
});

it('refuses a park that does not exist', () => {
  expect(() => cardContent(data, 'en', { page: 'park', slug: 'nowhere' })).toThrow('no park "nowhere"');
});
