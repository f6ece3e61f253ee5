import { expect, it } from 'vitest';
import { loadDataset } from './load-dataset.ts';
import { listShortLinks, shortPage } from './short-pages.ts';

const LINK = { lang: 'ru', path: '/p/07-ru/', target: '/ru/parks/green-food-park/', name: 'Парк «Зелёные & продукты»' } as const;
const HEAD = `<title>Парк</title><meta name="description" content="О парке"/><link rel="canonical" href="https://example.org/ru/"/>
<link rel="alternate" hrefLang="en" href="https://example.org/en/"/><link rel="preload" as="image" href="/a.svg"/><meta property="og:title" content="Парк"/>
<meta name="twitter:card" content="summary_large_image"/>`;

it('forwards without a script, below the base path, and has a link to follow', () => {
  const html = shortPage(LINK, HEAD, '/invest');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/invest/ru/parks/green-food-park/">');
  expect(html).toContain('<a href="/invest/ru/parks/green-food-park/">Парк «Зелёные &amp; продукты»</a>');
  expect(html).not.toContain('<script');
});

it('tells messengers and search engines of the profile, and loads nothing', () => {
  const html = shortPage(LINK, HEAD, '');
  for (const part of ['<title>Парк</title>', 'name="description"', 'rel="canonical"', 'og:title', 'twitter:card']) expect(html).toContain(part);
  expect(html).not.toContain('preload');
  expect(html).not.toContain('alternate');
});

it('has one address for each park and language', () => {
  const links = listShortLinks(loadDataset());
  expect(links).toHaveLength(45);
  expect(new Set(links.map(({ path }) => path)).size).toBe(45);
});
