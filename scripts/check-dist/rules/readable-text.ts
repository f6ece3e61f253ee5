import type { AreaSlice, ContactSlice } from '#data/slices/area.ts';
import type { CompareSlice } from '#data/slices/compare.ts';
import type { EnterprisesSlice } from '#data/slices/enterprises.ts';
import type { ExploreSlice } from '#data/slices/explore.ts';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import type { FinderSlice } from '#data/slices/finder.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import type { PoliciesSlice, PolicySlice } from '#data/slices/policy.ts';
import type { ShortlistSlice } from '#data/slices/shortlist.ts';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { bodyText, oneLine } from '../page-text.ts';
import type { Rule } from '../rule.ts';
import { sliceFileOf, textOf } from '../site.ts';

type AnySlice =
  | CheckSlice
  | CompareSlice
  | ShortlistSlice
  | ExploreSlice
  | ParkSlice
  | EnterprisesSlice
  | PoliciesSlice
  | PolicySlice
  | AreaSlice
  | SourcesSlice
  | ContactSlice
  | FinderSlice
  | StageSlice
  | KioskSlice;

const labels = (figures: readonly { label: string }[]) => figures.map(({ label }) => label);
const names = (records: readonly { name: string }[]) => records.map(({ name }) => name);

/** What a reader without JavaScript must find on a page; of a list of forms, one. */
function textsOf(slice: AnySlice): (string | readonly string[])[] {
  switch (slice.kind) {
    case 'explore':
      return [...slice.parks.map(({ name, shortName }) => [name, shortName]), ...labels(slice.keyFigures)];
    case 'park':
      return [slice.park.name, slice.park.pitch, ...labels(slice.park.figures), ...names(slice.enterprises), ...names(slice.platforms)];
    case 'enterprises':
      return names(slice.enterprises);
    case 'policies':
      return slice.policies.flatMap(({ name, summary }) => [name, summary]);
    case 'policy':
      return [slice.policy.name, slice.policy.summary];
    case 'area':
      return slice.sections.flatMap(({ title, groups }) => [title, ...groups.flatMap(({ figures }) => labels(figures))]);
    case 'sources':
      return slice.list.map(({ title }) => title);
    case 'compare':
    case 'finder':
    case 'stage':
    case 'kiosk':
    case 'stage-check':
      return slice.parks.map(({ name, shortName }) => [name, shortName]);
    case 'shortlist':
      // Which parks it shows is on the device or in the link: the file knows none.
      return [];
    case 'contact':
      return names(slice.bodies);
  }
}

/** The prerendered page says what the app says. */
export const readableText: Rule = {
  name: 'readable-text',
  about: 'The content of each page, down to every figure label, is in its HTML and readable without JavaScript.',
  check: ({ pages, files }) =>
    pages.flatMap((page) => {
      const file = page.ref ? sliceFileOf(page, page.ref) : '';
      if (!files.has(file)) return [];
      const slice: AnySlice = JSON.parse(textOf(files, file));
      const body = bodyText(page);
      const forms = textsOf(slice).map((text) => [text].flat());
      const missing = new Set(forms.filter((texts) => !texts.some((text) => body.includes(oneLine(text)))).map(([text]) => text));
      return [...missing].map((text) => ({
        place: page.path,
        message: `«${text}» is not in the text`,
        tip: 'render it on the first pass; hide it by CSS if it must be folded',
      }));
    }),
};
