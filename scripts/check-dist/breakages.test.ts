import { expect, it } from 'vitest';
import { type Change, edit, findingsAfter, pngHeader } from './fixture.ts';
import { RULES } from './rules.ts';

const PARK = 'en/parks/a-park/index.html';
const PARK_PATH = '/en/parks/a-park/';

const inPark =
  (from: string, to: string): Change =>
  (files) =>
    edit(files, PARK, from, to);

const inBody = (html: string) => inPark('</main>', `${html}</main>`);

/** A fault of a page, the rule that sees it and a part of what it says about the park page. */
const PAGE_FAULTS: [rule: string, message: string, change: Change][] = [
  ['outline', '2 titles', inPark('</title>', '</title><title>Again</title>')],
  ['outline', '2 h1', inBody('<h1>Again</h1>')],
  ['outline', 'empty or hidden', inPark('<h1>', '<h1 hidden>')],
  ['outline', 'html lang is "ru"', inPark('lang="en"><head>', 'lang="ru"><head>')],
  ['outline', 'is also that of /en/', inPark('Park /en/parks/a-park/</title>', 'Park /en/</title>')],
  ['description', '0 descriptions', inPark('name="description"', 'name="other"')],
  ['description', 'has 5 characters', inPark('content="A description of this page, long enough to be shown: /en/parks/a-park/"', 'content="Short"')],
  ['description', 'is also that of /en/', inPark('to be shown: /en/parks/a-park/', 'to be shown: /en/')],
  [
    'canonical',
    'canonical is https',
    inPark('rel="canonical" href="https://example.org/invest/en/parks/a-park/"', 'rel="canonical" href="https://example.org/invest/en/"'),
  ],
  ['canonical', 'asks not to be indexed', inPark('<link rel="canonical"', '<meta name="robots" content="noindex"><link rel="canonical"')],
  ['hreflang', 'no alternate «ru ', inPark('hreflang="ru"', 'hreflang="de"')],
  ['hreflang', 'is wrong or repeated', inPark('</head>', '<link rel="alternate" hreflang="en" href="https://example.org/invest/en/"></head>')],
  ['hreflang', 'does not exist', (files) => files.delete('ru/parks/a-park/index.html')],
  ['share-tags', 'og:title is missing', inPark('og:title', 'og:other')],
  ['share-tags', 'og:locale is not en_GB', inPark('en_GB', 'ru_RU')],
  ['share-image', 'does not exist', inPark('/share.png', '/none.png')],
  ['share-image', 'not a full address', inPark('https://example.org/invest/share.png', '/invest/share.png')],
  ['share-image', 'is 600×315', (files) => files.set('share.png', pngHeader(600, 315))],
  ['share-image', 'has 300 KB', (files) => files.set('share.png', Buffer.concat([pngHeader(1200, 630)], 300 * 1024))],
  ['json-ld', 'the type Park is not on the list', inPark('"Place"', '"Park"')],
  ['json-ld', 'is not JSON', inPark('{"@context"', '{@context')],
  ['json-ld', 'no schema.org record', inPark('application/ld+json', 'application/json')],
  ['inert-markup', 'an unfinished boundary', inBody('<!--$?--><template id="B:0"></template>')],
  ['inert-markup', 'an inline script', inBody('<script>alert(1)</script>')],
  ['inert-markup', 'the attribute style', inBody('<p style="color:red">a</p>')],
  ['inert-markup', 'the attribute onclick', inBody('<p onclick="go()">a</p>')],
  ['ids', '«main» is used more than once', inBody('<p id="main">a</p>')],
  ['ids', 'aria-labelledby names «none»', inBody('<p aria-labelledby="none">a</p>')],
  ['images', 'has no alt, width', inPark('alt="" width="24"', '')],
  ['links', 'has no trailing slash', inBody('<a href="/invest/ru">a</a>')],
  ['links', 'leads nowhere', inBody('<a href="/invest/en/none/">a</a>')],
  ['links', 'leaves the base path', inBody('<a href="/en/">a</a>')],
  ['links', 'names an element that is not there', inBody('<a href="/invest/ru/#none">a</a>')],
  ['links', 'is not a web address', inBody('<a href="javascript:go()">a</a>')],
  ['resources', 'is loaded from elsewhere', inBody('<img src="https://example.com/a.png">')],
  ['resources', 'is loaded from elsewhere', inPark('p{margin:0}', 'p{background:url(//example.com/a.png)}')],
  ['resources', 'does not exist', inBody('<img srcset="/invest/none.png 2x">')],
  ['hosts', 'names example.com', inBody('<p data-source="https://example.com/a">a</p>')],
  ['state', 'differs from data/en/parks/a-park.json', (files) => edit(files, 'data/en/parks/a-park.json', 'One of', 'None of')],
  ['state', 'is not in the data block', inPark('"parks/a-park"', '"explore"')],
  ['readable-text', '«Planned investment» is not in the text', inPark('<dt>Planned investment</dt>', '')],
  ['own-language', 'Cyrillic letters', inBody('<p>Парк</p>')],
  ['own-language', 'Chinese characters', inBody('<img alt="园区">')],
  ['own-language', 'Chinese characters', inPark('<title>', '<title>园区 ')],
  ['leftovers', '«undefined»', inBody('<p>undefined parks</p>')],
  ['leftovers', '«{{count}}»', inBody('<p>{{count}} parks</p>')],
  ['leftovers', '«nav.explore»', inBody('<p>nav.explore</p>')],
  ['leftovers', '«&nbsp;»', inBody('<p>a&amp;nbsp;b</p>')],
  [
    'budgets',
    'inlined CSS: ',
    inPark('p{margin:0}', Array.from({ length: 9000 }, (_item, index) => `.a${(index * 7919) % 9973}{order:${(index * 31) % 977}}`).join('')),
  ],
];

it.each(PAGE_FAULTS)('%s finds: %s', (name, message, change) => {
  const found = RULES.filter((rule) => rule.name === name).flatMap((rule) => findingsAfter(rule, change));
  expect(found.filter(({ place }) => place === PARK_PATH).map((finding) => finding.message)).toContainEqual(expect.stringContaining(message));
});

/** A fault outside the pages of the languages, and the file it is reported for. */
const SITE_FAULTS: [rule: string, place: string, message: string, change: Change][] = [
  ['pages', PARK, 'is missing', (files) => files.delete(PARK)],
  ['pages', 'en/old/index.html', 'is in no list', (files) => files.set('en/old/index.html', '')],
  ['sitemap', 'sitemap.xml', `${PARK_PATH} is missing`, (files) => edit(files, 'sitemap.xml', '<loc>https://example.org/invest/en/parks/a-park/', '<loc>')],
  ['sitemap', 'sitemap.xml', 'is no page', (files) => edit(files, 'sitemap.xml', '/en/area/</loc>', '/en/old/</loc>')],
  [
    'budgets',
    '/en/',
    'search index: ',
    (files) => files.set('data/en/search.json', Array.from({ length: 40_000 }, (_item, index) => Math.sin(index).toString(36).slice(4, 10)).join('')),
  ],
  ['sitemap', 'robots.txt', 'does not name', (files) => files.set('robots.txt', '')],
  ['canonical', '/ru/404.html', 'may be indexed', (files) => edit(files, 'ru/404.html', 'noindex', 'index')],
  ['canonical', '/ru/kiosk/', 'a screen of a fair may be indexed', (files) => edit(files, 'ru/kiosk/index.html', 'noindex', 'index')],
  ['links', '/ru/404.html', 'is relative', (files) => edit(files, 'ru/404.html', 'href="/invest/ru/"', 'href="../ru/"')],
  ['number-spaces', '/ru/', '«%»', (files) => edit(files, 'ru/index.html', '7\u00a0%', '7 %')],
  ['hosts', 'assets/vendor-1.js', 'names cdn.example.com', (files) => files.set('assets/vendor-1.js', 'fetch("https://cdn.example.com/a")')],
  ['hosts', 'data/en/area.json', 'is not a plain link', (files) => edit(files, 'data/en/area.json', 'example.com/a', 'example.com/{z}/{x}')],
  ['resources', 'assets/index-1.css', 'does not exist', (files) => files.delete('assets/golos-ascii-1.woff2')],
  ['pack', 'offline/', 'not exactly one list', (files) => files.set('offline/older.json', '{}')],
  ['pack', 'sw.js', 'is not of the build', (files) => files.set('sw.js', 'older')],
  ['pack', 'ru/index.html', 'does not name its build', (files) => edit(files, 'ru/index.html', 'build-1', 'build-0')],
  ['pack', 'assets/late-1.js', 'is not in the group', (files) => files.set('assets/late-1.js', '')],
  ['pack', 'data/en/area.json', 'is not the file', (files) => edit(files, 'data/en/area.json', 'example', 'elsewhere')],
  ['pack', 'data/en/area.json', 'is not the file', (files) => files.delete('data/en/area.json')],
  ['pack', 'offline/zh.html', 'is missing in the shell', (files) => edit(files, 'offline/build-1.json', '"shell":["offline/zh.html",', '"shell":[')],
  ['pack', 'offline/', 'MB, 25 are allowed', (files) => edit(files, 'offline/build-1.json', '"icon.svg",', '"icon.svg",260000')],
];

it.each(SITE_FAULTS)('%s finds in %s: %s', (name, place, message, change) => {
  const found = RULES.filter((rule) => rule.name === name).flatMap((rule) => findingsAfter(rule, change));
  expect(found).toContainEqual(expect.objectContaining({ place, message: expect.stringContaining(message) }));
});

it('text in another language is right where it says so, and a closed panel may lack its title', () => {
  const change = inBody('<p lang="zh-Hans">园区 <span lang="ru">Парк</span></p><div popover aria-labelledby="later"></div>');
  expect(RULES.filter(({ name }) => name === 'own-language' || name === 'ids').flatMap((rule) => findingsAfter(rule, change))).toEqual([]);
});
