import type { ShortLink } from '../../short-pages.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Page, type Site, textOf } from '../site.ts';

/** Short addresses are printed: they must forward wherever the site is served. */
export const shortLinks: Rule = {
  name: 'short-links',
  about: 'Each park has a short address in each language that forwards at once without a script, with a plain link and the share tags of the profile.',
  check: (site) => site.short.flatMap((link) => checkLink(site, link).map((message) => finding(link, message))),
};

function finding({ path }: ShortLink, message: string): Finding {
  return { place: path, message, tip: 'let scripts/short-pages.ts write it from the head of the profile' };
}

function checkLink(site: Site, link: ShortLink): string[] {
  const file = `${link.path.slice(1)}index.html`;
  if (!site.files.has(file)) return ['the page is missing'];
  const profile = site.pages.find(({ path }) => path === link.target);
  if (!profile) return [`the profile ${link.target} does not exist`];
  return checkPage(site, textOf(site.files, file), profile);
}

const TAGS = /<(?:meta (?:name|property)="(?:description|og:[^"]+|twitter:[^"]+)"|link rel="canonical")[^>]*>/g;

function checkPage(site: Site, html: string, profile: Page): string[] {
  const address = new URL(site.url + profile.path).pathname;
  const tags = [...profile.html.matchAll(TAGS)].map(([tag]) => tag);
  return [
    ...(html.includes(`http-equiv="refresh" content="0; url=${address}"`) ? [] : [`does not forward to ${address}`]),
    ...(html.includes(`<a href="${address}">`) ? [] : ['has no link to follow']),
    ...(html.includes('<script') ? ['has a script'] : []),
    ...(html.includes(` lang="${profile.document.documentElement.lang}">`) ? [] : ['is in another language than the profile']),
    ...tags.filter((tag) => !html.includes(tag)).map((tag) => `lacks ${tag}`),
  ];
}
