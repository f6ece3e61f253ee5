import type { Finding, Rule } from '../rule.ts';
import type { Page } from '../site.ts';

/** What React writes where a boundary did not finish or failed. */
const UNFINISHED = /<template\b|<!--\$[?!~]-->/;
const DATA_TYPES = ['application/json', 'application/ld+json'];

/** The content policy forbids inline code; a reader without JavaScript must see everything. */
export const inertMarkup: Rule = {
  name: 'inert-markup',
  about: 'Pages are finished and hold no inline script, no style attribute and no event attribute.',
  check: (site) => site.pages.flatMap((page) => [...checkSource(page), ...checkScripts(page), ...checkAttributes(page)]),
};

function checkSource({ html, path: place }: Page): Finding[] {
  const match = UNFINISHED.exec(html);
  return match ? [{ place, message: `an unfinished boundary: ${match[0]}`, tip: 'load what it waits for before prerendering' }] : [];
}

function checkScripts({ document, path: place }: Page): Finding[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => !script.hasAttribute('src') && !DATA_TYPES.includes(script.getAttribute('type') ?? ''))
    .map((script) => ({ place, message: `an inline script: ${script.textContent?.slice(0, 40)}`, tip: 'move it into a module' }));
}

function checkAttributes({ document, path: place }: Page): Finding[] {
  const names = [...document.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `${name} on <${element.localName} class="${element.getAttribute('class') ?? ''}">`),
  );
  return [...new Set(names)].map((name) => ({ place, message: `the attribute ${name}`, tip: 'use a class or a handler in the component' }));
}
