import type { Slide, SlideOf } from '#data/slides/slide.ts';
import { asKind } from '#data/slides/slide.ts';
import type { Lang } from '#i18n/languages.ts';
import type { SlideKind } from '#routing/stage-params.ts';
import type { Note, Page } from './page.ts';
import { closingPage, contactPage } from './pages/contact.ts';
import { openingPage, titlePage } from './pages/covers.ts';
import { areaPage, numbersPage } from './pages/figures.ts';
import type { PageBody } from './pages/frame.ts';
import { anchorsPage, policiesPage } from './pages/lists.ts';
import { wherePage } from './pages/where.ts';
import type { PptxWords, Side, Sides } from './said.ts';

/** A show in one language, with the words the file needs besides. */
export interface ShowSide {
  slides: readonly Slide[];
  lang: Lang;
  t: PptxWords;
  reviewNumber: string | null;
}

type Builders = { readonly [Kind in SlideKind]: (sides: Sides<SlideOf<Kind>>) => PageBody };

const BUILDERS: Builders = {
  opening: openingPage,
  area: areaPage,
  title: titlePage,
  where: wherePage,
  numbers: numbersPage,
  anchors: anchorsPage,
  policies: policiesPage,
  contact: contactPage,
  closing: closingPage,
};

function narrow<Kind extends SlideKind>(side: Side | null, kind: Kind): Side<SlideOf<Kind>> | null {
  const slide = asKind(side?.slide ?? null, kind);
  return side && slide ? { ...side, slide } : null;
}

function bodyAs<Kind extends SlideKind>(kind: Kind, { first, second }: Sides): PageBody {
  const narrowed = narrow(first, kind);
  if (!narrowed) throw new Error(`${first.slide.id} is no slide of the kind "${kind}"`);
  return BUILDERS[kind]({ first: narrowed, second: narrow(second, kind) });
}

/** What the speaker reads, in the language of the side: to be said, where it comes from, what is not known. */
function notesOf({ slide, lang, t }: Side): Note[] {
  const { say, sources, open } = slide.notes;
  const part = (heading: string, lines: readonly string[]): Note[] =>
    lines.length === 0 ? [] : [{ text: heading, lang, isHeading: true }, ...lines.map((text) => ({ text, lang, isHeading: false }))];
  return [...part(t('stage:desk.say'), say), ...part(t('stage:desk.sources'), sources), ...part(t('stage:desk.open'), open)];
}

/**
 * The pages of a file, one for each slide. A second language stands under the first; a slide it lacks is shown in the first alone.
 */
export function buildPages(first: ShowSide, second: ShowSide | null): Page[] {
  const sideOf = ({ slides: _slides, ...side }: ShowSide, slide: Slide): Side => ({ ...side, slide });
  return first.slides.map((slide) => {
    const other = second?.slides.find(({ id }) => id === slide.id);
    const sides: Sides = { first: sideOf(first, slide), second: second && other ? sideOf(second, other) : null };
    const notes = [...notesOf(sides.first), ...(sides.second ? notesOf(sides.second) : [])];
    return { id: slide.id, ...bodyAs(slide.kind, sides), notes };
  });
}
