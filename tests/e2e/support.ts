import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

export const LANGS = ['zh', 'en', 'ru'] as const;
export type Lang = (typeof LANGS)[number];

type Words = { [key: string]: string | Words };

function readJson(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A word of the interface as the reader sees it: word('ru', 'common', 'nav.policies', { count: 3 }). */
export function word(lang: Lang, namespace: string, key: string, values: Record<string, string | number> = {}): string {
  const found = key
    .split('.')
    .reduce<string | Words | undefined>((node, part) => (typeof node === 'object' ? node[part] : undefined), readJson(`locales/${lang}/${namespace}.json`));
  if (typeof found !== 'string') throw new Error(`locales/${lang}/${namespace}.json has no "${key}"`);
  return found.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name] ?? ''));
}

export interface ParkWords {
  slug: string;
  name: string;
  /** Name in the list: the full one in Chinese, the short one elsewhere. */
  listName: string;
  shortName: string;
  policies: string[];
}

export function park(lang: Lang, slug: string): ParkWords {
  const data = JSON.parse(readFileSync(`public/data/parks/${slug}.json`, 'utf8'));
  return {
    slug,
    name: data.name[lang],
    listName: lang === 'zh' ? data.name.zh : data.shortName[lang],
    shortName: data.shortName[lang],
    policies: data.policies,
  };
}

export function policyName(lang: Lang, id: string): string {
  return JSON.parse(readFileSync(`public/data/policies/${id}.json`, 'utf8')).name[lang];
}

export const PARK_SLUGS = [
  'commercial-aerospace-park',
  'intelligent-robotics-park',
  'advanced-equipment-park',
  'new-materials-park',
  'digital-economy-park',
  'limin-biopharma-park',
  'green-food-park',
  'shenzhen-harbin-biotech-incubator',
  'china-russia-life-science-park',
  'shenzhen-harbin-industrial-park',
  'bonded-logistics-centre-b',
  'keyou-sic-park',
  'longjiang-carbon-valley',
  'creative-design-park',
  'china-russia-industrial-park',
] as const;

/** One path of every page type, without the language. */
export const PAGE_TYPES = {
  explore: '/',
  'explore map': '/?view=map',
  park: '/parks/commercial-aerospace-park/',
  'park without figures': '/parks/advanced-equipment-park/',
  enterprises: '/enterprises/',
  policies: '/policies/',
  policy: '/policies/points-system/',
  area: '/area/',
  sources: '/sources/',
  contact: '/contact/',
  finder: '/finder/',
  'finder with answers': '/finder/?stage=in-use&published=area&rail=10&russia=yes',
  compare: '/compare/',
  'compare two': '/compare/?parks=commercial-aerospace-park,shenzhen-harbin-industrial-park',
  'compare four': '/compare/?parks=commercial-aerospace-park,limin-biopharma-park,advanced-equipment-park,new-materials-park',
  shortlist: '/shortlist/',
  'shortlist by link': '/shortlist/?parks=commercial-aerospace-park,advanced-equipment-park',
  'not found': '/no-such-page/',
} as const;

/** Collects what must not happen on any page: errors in the console, failed scripts, requests to other hosts. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // A 404 page answers 404: the browser logs that and it is right.
        if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(?:http:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url())) faults.push(`foreign host: ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until React has taken over: before that a click is a plain link. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  await page.waitForLoadState('networkidle');
}

export { expect };
