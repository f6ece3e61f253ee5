import { groupBy } from '../group-by.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Page } from '../site.ts';

/** Attributes that name elements which must be there from the start; aria-controls may name what opens later. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'headers', 'list'];

/** What is not open yet may get its heading when it opens. */
const CLOSED = '[popover], dialog:not([open])';

/** Labels and fragments find their element. */
export const ids: Rule = {
  name: 'ids',
  about: 'Ids are unique on a page, and labels and descriptions name elements that are there.',
  check: (site) =>
    site.pages.flatMap((page) => {
      const all = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
      return [...repeated(page, all), ...REFERENCES.flatMap((name) => dangling(page, name, new Set(all)))];
    }),
};

function repeated({ path: place }: Page, all: readonly string[]): Finding[] {
  return [...groupBy(all, (id) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id]) => ({ place, message: `the id «${id}» is used more than once`, tip: 'make it with useId or from the record' }));
}

function dangling({ document, path: place }: Page, name: string, all: ReadonlySet<string>): Finding[] {
  const elements = [...document.querySelectorAll(`[${name}]`)].filter((element) => !element.closest(CLOSED));
  const named = elements.flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean));
  return [...new Set(named)]
    .filter((id) => !all.has(id))
    .map((id) => ({ place, message: `${name} names «${id}», which is not there`, tip: 'render the element with that id' }));
}
