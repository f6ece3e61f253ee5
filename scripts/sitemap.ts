/** Writes sitemap.xml with the language alternates of every page, and robots.txt. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, LANGUAGE_TAG } from '#i18n/languages.ts';
import { listPages } from '#routing/page-list.ts';
import { pathOf } from '#routing/paths.ts';
import { loadDataset } from './load-dataset.ts';
import { DIST, publicUrl } from './settings.ts';

const site = publicUrl().href.replace(/\/$/, '');
const data = loadDataset();
const pages = listPages(
  data.parks.map((park) => park.slug),
  data.policies.map((policy) => policy.id),
);

const entries = pages.flatMap((ref) => {
  const alternates = [
    ...LANGS.map((lang) => `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAG[lang]}" href="${site}${pathOf(lang, ref)}"/>`),
    `<xhtml:link rel="alternate" hreflang="x-default" href="${site}/"/>`,
  ].join('');
  return LANGS.map((lang) => `<url><loc>${site}${pathOf(lang, ref)}</loc><lastmod>${data.site.dataDate}</lastmod>${alternates}</url>`);
});

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;

writeFileSync(join(DIST, 'sitemap.xml'), xml);
writeFileSync(join(DIST, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`);
console.log(`sitemap: ${entries.length} addresses`);
