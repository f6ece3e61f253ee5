import { describe, expect, it } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { LANGUAGE_CHOICES, showOf } from '#testing/pptx-show.ts';
import { buildPages } from './build-pages.ts';
import { fits } from './fit.ts';
import { type Box, type Item, type Page, type Paragraph, TITLE_BOXES } from './page.ts';
import { CELL_MARGIN, tableHeight } from './table.ts';

const PAGE = { w: 13.333, h: 7.5 };
/** The foot with its hairline begins here. */
const FOOT = 6.95;
const SMALLEST = 12;

function pagesOf([lang, second]: readonly [Lang, Lang | null]): Page[] {
  return buildPages(showOf(lang), second ? showOf(second) : null);
}

function boxOf(item: Item): Box {
  return item.kind === 'table' ? { x: item.x, y: item.y, w: item.widths.reduce((sum, width) => sum + width, 0), h: tableHeight(item) } : item.box;
}

function paragraphsOf(item: Item): Paragraph[] {
  if (item.kind === 'text') return item.paragraphs;
  return item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)) : [];
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

/** Cells whose text is higher or wider than they are. */
function spilled(item: Item): string[] {
  if (item.kind !== 'table') return [];
  return item.rows.flatMap(({ height, cells }) =>
    cells.flatMap(({ paragraphs }, column) => {
      const inner = { w: (item.widths[column] ?? 0) - 2 * CELL_MARGIN.x, h: height - 2 * CELL_MARGIN.y + 0.001 };
      return fits(paragraphs, inner) ? [] : [paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')];
    }),
  );
}

describe.each(LANGUAGE_CHOICES)('the pages in %s with %s', (...choice) => {
  const pages = pagesOf(choice);

  it('have a title each, and no two the same', () => {
    const titles = pages.map(({ title }) => title.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '));
    expect(titles.filter((text) => text.trim() === '')).toEqual([]);
    const twice = titles.filter((text, index) => titles.indexOf(text) !== index);
    // A park with more than two figures has two pages of them.
    expect(twice.length).toBeLessThanOrEqual(pages.filter(({ id }) => /-\d$/.test(id)).length);
  });

  it('hold every text inside its box, with no word broken', () => {
    const titles = pages.filter(({ title, layout }) => !fits(title, TITLE_BOXES[layout]));
    expect(titles.map(({ id }) => id)).toEqual([]);
    const texts = pages.flatMap(({ id, items }) =>
      items.flatMap((item) => (item.kind === 'text' && !fits(item.paragraphs, item.box) ? [`${id}: ${item.name}`] : [])),
    );
    expect(texts).toEqual([]);
    expect(pages.flatMap(({ items }) => items.flatMap(spilled))).toEqual([]);
  });

  it('hold everything above the foot and inside the page', () => {
    const outside = pages.flatMap(({ id, items }) =>
      items.flatMap((item) => {
        const { x, y, w, h } = boxOf(item);
        return x >= 0 && y >= 0 && x + w <= PAGE.w && y + h <= FOOT ? [] : [`${id}: ${item.name}`];
      }),
    );
    expect(outside).toEqual([]);
  });

  it('lay nothing over anything', () => {
    const over = pages.flatMap(({ id, layout, items }) => {
      const boxes = items.filter(({ name }) => name !== 'bricks').map((item) => ({ name: item.name, box: boxOf(item) }));
      const all = [{ name: 'title', box: TITLE_BOXES[layout] }, ...boxes];
      return all.flatMap((one, index) =>
        all.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${id}: ${one.name} and ${other.name}`] : [])),
      );
    });
    expect(over).toEqual([]);
  });

  it('set nothing smaller than twelve points', () => {
    const sizes = pages.flatMap(({ title, items }) => [...title, ...items.flatMap(paragraphsOf)].flatMap(({ runs }) => runs.map(({ size }) => size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('speak both languages on every page', () => {
    const [lang, second] = choice;
    const spoken = (page: Page): Set<Lang> => new Set([...page.title, ...page.items.flatMap(paragraphsOf)].flatMap(({ runs }) => runs.map((run) => run.lang)));
    const wanted = second ? [lang, second] : [lang];
    expect(pages.filter((page) => !wanted.every((each) => spoken(page).has(each))).map(({ id }) => id)).toEqual([]);
    const noted = pages.filter(({ notes }) => notes.length > 0 && !wanted.every((each) => notes.some((note) => note.lang === each)));
    expect(noted.map(({ id }) => id)).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = buildPages(showOf('en'), null);
  const kindsOf = (suffix: string): Item['kind'][][] => pages.filter(({ id }) => id.endsWith(suffix)).map(({ items }) => items.map(({ kind }) => kind));

  it('hold what is tabular in tables and the map in a picture', () => {
    for (const suffix of ['.title', '.numbers', '.anchors', '.policies']) expect(kindsOf(suffix).every((kinds) => kinds.includes('table'))).toBe(true);
    for (const suffix of ['.where', '.contact']) expect(kindsOf(suffix).every((kinds) => kinds.filter((kind) => kind === 'picture').length === 2)).toBe(true);
  });

  it('have a code for each language, which leads to the page in it', () => {
    const codesOf = (second: Lang | null) =>
      buildPages(showOf('zh'), second ? showOf(second) : null)
        .filter(({ id }) => id.endsWith('.contact') || id === 'closing')
        .map(({ items }) => items.flatMap((item) => (item.kind === 'picture' && item.drawing.of === 'code' ? [item.drawing.text.slice(-3, -1)] : [])));
    expect(new Set(codesOf(null).map(String))).toEqual(new Set(['zh']));
    expect(new Set(codesOf('ru').map(String))).toEqual(new Set(['zh,ru']));
  });

  it('carry sources, dates and what is not known in their notes', () => {
    const headings = pages.flatMap(({ notes }) => notes.filter(({ isHeading }) => isHeading).map(({ text }) => text));
    expect(new Set(headings).size).toBe(3);
    const numbers = pages.find(({ id }) => id === 'commercial-aerospace-park.numbers');
    expect(numbers?.notes.some(({ text }) => /:.+, .*20\d\d/.test(text))).toBe(true);
  });

  it('name map credit and review number in the picture', () => {
    const maps = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' && item.drawing.of === 'map' ? [item.drawing.credit] : [])));
    expect(maps.length).toBeGreaterThan(15);
    expect(maps.every(({ left, right }) => left.includes('pending') && right.includes('OpenStreetMap'))).toBe(true);
  });
});
