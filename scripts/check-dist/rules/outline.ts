import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { groupBy } from '../group-by.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Page } from '../site.ts';

/** A page has one title, one heading and one language. */
export const outline: Rule = {
  name: 'outline',
  about: 'Each page has one title of its own, one h1 with text and the language of its address.',
  check: (site) => [...site.pages.flatMap(checkPage), ...repeatedTitles(site.pages)],
};

function checkPage(page: Page): Finding[] {
  const { document, path: place } = page;
  const titles = document.querySelectorAll('head > title');
  const headings = document.querySelectorAll('h1');
  const lang = document.documentElement.getAttribute('lang');
  const found: Finding[] = [];
  if (titles.length !== 1 || !titles[0]?.textContent?.trim()) found.push({ place, message: `${titles.length} titles in the head`, tip: 'render one PageHead' });
  if (headings.length !== 1) found.push({ place, message: `${headings.length} h1 elements`, tip: 'leave one heading of level 1' });
  if (headings[0] && (!headings[0].textContent?.trim() || headings[0].closest('[hidden]')))
    found.push({ place, message: 'the h1 is empty or hidden', tip: 'show the name of the page' });
  if (lang !== LANGUAGE_TAG[page.lang]) found.push({ place, message: `html lang is "${lang}"`, tip: `write ${LANGUAGE_TAG[page.lang]}` });
  return found;
}

function repeatedTitles(pages: readonly Page[]): Finding[] {
  const offered = pages.filter(({ kind }) => kind !== 'not-found');
  const groups = groupBy(offered, ({ document }) => document.querySelector('title')?.textContent ?? '');
  return [...groups].flatMap(([title, same]) =>
    same.slice(1).map(({ path }) => ({ place: path, message: `the title «${title}» is also that of ${same[0]?.path}`, tip: 'say what this page alone has' })),
  );
}
