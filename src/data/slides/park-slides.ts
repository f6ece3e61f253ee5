import { isNamed } from '#data/select-parks.ts';
import { shortPathOf } from '#routing/share-files.ts';
import { contactPart } from './contact.ts';
import { figureNotes, inPairs, toSlideFigure } from './figures.ts';
import { type ParkMaking, parkBase } from './park-base.ts';
import type { AnchorsSlide, ContactSlide, NumbersSlide, ParkSlide, PoliciesSlide, TitleSlide } from './slide.ts';
import { once, sourceLines } from './source-lines.ts';
import { whereSlide } from './where-slide.ts';

function titleSlide(making: ParkMaking): TitleSlide {
  const { park, words } = making;
  const { t } = words;
  const stage = t(`vocabulary:stage.${park.stage.value}`);
  const certainty = isNamed(park) ? null : t('vocabulary:certainty.inferred');
  return {
    ...parkBase('title', making, {
      say: [park.pitch],
      sources: sourceLines(stage, park.stage.sources, making),
      open: [...(certainty ? [t('notes.certainty')] : []), ...(park.caution ? [park.caution] : [])],
    }),
    industries: park.industries,
    stage: { value: park.stage.value, text: stage },
    certainty,
  };
}

/** "Not published: floor area, vacancy". Names of particulars begin with a capital only where they stand alone. */
function unknownLine(fields: readonly string[], { words: { t } }: ParkMaking): string {
  const inside = fields.map((field) => field.charAt(0).toLowerCase() + field.slice(1));
  return t('numbers.unknown', { fields: inside.join(t('numbers.separator')) });
}

/** Figures in pairs; what is not published joins a figure that stands alone, else it has a slide of its own. */
function numbersPages(making: ParkMaking): Pick<NumbersSlide, 'figures' | 'unknown'>[] {
  const { park, words } = making;
  const figures = park.slots.flatMap(({ figure }) => (figure ? [toSlideFigure(figure, making)] : []));
  const fields = park.slots.flatMap(({ unknown }) => (unknown ? [words.t(`vocabulary:field.${unknown}`)] : []));
  const unknown = fields.length > 0 ? { title: words.t('common:notPublished'), fields, line: unknownLine(fields, making) } : null;
  const pages = inPairs(figures).map((pair) => ({ figures: pair, unknown: pair.length === 1 ? unknown : null }));
  return unknown && !pages.some((page) => page.unknown) ? [...pages, { figures: [], unknown }] : pages;
}

function numbersSlides(making: ParkMaking): NumbersSlide[] {
  const allUnknown = making.park.unknown.map((field) => making.words.t(`vocabulary:field.${field}`));
  return numbersPages(making).map((page, index) => {
    const notes = figureNotes(page.figures, making);
    const open = page.unknown && allUnknown.length > 0 ? [unknownLine(allUnknown, making)] : [];
    const base = parkBase('numbers', making, { ...notes, sources: once(notes.sources), open: [...notes.open, ...open] });
    return { ...base, ...page, id: index === 0 ? base.id : `${base.id}-${index + 1}` };
  });
}

/** Nothing to show where no source names a company: the slide is left out. */
function anchorsSlides(making: ParkMaking): AnchorsSlide[] {
  const { companies } = making.park;
  const { t } = making.words;
  if (companies.shown.length === 0) return [];
  const rest = companies.total - companies.shown.length;
  return [
    {
      ...parkBase('anchors', making, {
        say: companies.shown.map(({ name, role, presence }) =>
          t('notes.company', { name, role: t(`vocabulary:role.${role}`), presence: t(`vocabulary:presence.${presence}`) }),
        ),
        sources: once(companies.shown.flatMap(({ name, sources }) => sourceLines(name, sources, making))),
        open: companies.shown.flatMap(({ name, note }) => (note ? [t('notes.companyNote', { name, note })] : [])),
      }),
      title: companies.isAround ? t('anchors.around') : t('anchors.title'),
      companies: companies.shown.map(({ id, name, what, presence }) => ({
        id,
        name,
        what,
        presence,
        mark: presence === 'stated' || companies.isAround ? null : t(`vocabulary:presence.${presence}`),
      })),
      more: rest > 0 ? t('anchors.more', { count: rest }) : null,
    },
  ];
}

const GIVEN = ['in-force', 'operating', 'trial', 'applied'];

function policiesSlides(making: ParkMaking): PoliciesSlide[] {
  const { policies } = making.park;
  const { t } = making.words;
  if (policies.shown.length === 0) return [];
  const rest = policies.total - policies.shown.length;
  return [
    {
      ...parkBase('policies', making, {
        say: policies.shown.map(({ name, summary }) => t('notes.policy', { name, summary })),
        sources: once(policies.shown.flatMap(({ name, sources }) => sourceLines(name, sources, making))),
        open: [t('notes.policyText')],
      }),
      title: t('policies.title'),
      policies: policies.shown.map(({ id, name, state }) => ({ id, name, state: state.text, isGiven: GIVEN.includes(state.value) && !state.ahead })),
      more: rest > 0 ? t('policies.more', { count: rest }) : null,
    },
  ];
}

function contactSlide(making: ParkMaking): ContactSlide {
  const { slice, park, words } = making;
  const { t, lang } = words;
  const bodies = slice.bodies.slice(0, 1);
  return {
    ...parkBase('contact', making, {
      say: bodies.map(({ name, role }) => t('notes.body', { name, role })),
      open: park.contacts.length === 0 ? [t('notes.noContacts')] : [],
      sources: park.contacts.flatMap(({ label, sources }) => sourceLines(label, sources, making)),
    }),
    ...contactPart({ title: park.shortName, scan: t('contact.scan'), path: shortPathOf(lang, park.order), bodies, contacts: park.contacts }, words),
  };
}

/** The slides of one park in the order of a show. A slide without anything to show is not made. */
export function parkSlides(making: ParkMaking): ParkSlide[] {
  return [titleSlide(making), whereSlide(making), ...numbersSlides(making), ...anchorsSlides(making), ...policiesSlides(making), contactSlide(making)];
}
