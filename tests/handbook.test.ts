import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGE_KEYS } from '#lib/stage-keys.ts';
import { PURPOSES, readCheck, writeCheck } from '#routing/check-params.ts';
import { KIOSK_PARAMETER_NAMES } from '#routing/kiosk/kiosk-parameters.ts';
import { readKioskSettings } from '#routing/kiosk/read-settings.ts';
import { SCREENS } from '#routing/page-list.ts';
import { parsePath, pathOf } from '#routing/paths.ts';
import { readStage, STAGE_PARAMS } from '#routing/stage-params.ts';

const HANDBOOKS = { zh: 'docs/STAGE.zh.md', en: 'docs/STAGE.md', ru: 'docs/STAGE.ru.md' } as const;
const LANGS = ['zh', 'en', 'ru'] as const;
type Lang = (typeof LANGS)[number];
type Words = { [key: string]: string | Words };

const SLUGS = readdirSync('public/data/parks').map((file) => file.replace('.json', ''));
const textOf = (lang: Lang): string => readFileSync(HANDBOOKS[lang], 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);

/** Addresses of the site: paths in code, and full addresses of the example host. */
function addressesIn(text: string): URL[] {
  return all(text, /(?<=[`"]|example\.org)(\/(?:zh|en|ru)\/[^\s`"]*)/g).map((address) => new URL(address, 'https://example.org'));
}

const valuesOf = (words: Words): string[] => Object.values(words).flatMap((value) => (typeof value === 'string' ? value : valuesOf(value)));

/** All words of the interface in a language; what a word is filled with may be left out at its end. */
function interfaceWords(lang: Lang): Set<string> {
  const texts = readdirSync(`locales/${lang}`).flatMap((file) => valuesOf(JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8'))));
  return new Set(texts.flatMap((text) => [text, text.replace(/\s*[(（]\{\{\w+\}\}[)）]$/, '')]));
}

function keyRows(lang: Lang): string {
  const { keys }: { keys: { space: string; shiftSpace: string; command: Record<string, string> } } = JSON.parse(
    readFileSync(`locales/${lang}/stage.json`, 'utf8'),
  );
  const names: Record<string, string> = { Space: keys.space, 'Shift + Space': keys.shiftSpace };
  const cell = (labels: string[]): string => [...new Set(labels)].map((label) => `\`${names[label] ?? label}\``).join(' ');
  return STAGE_KEYS.map((binding) => `| ${keys.command[binding.command]} | ${cell(binding.keys.map(({ label }) => label))} |`).join('\n');
}

/** What of the query of an address its page does not know. */
function unknownIn({ pathname, searchParams }: URL): string[] {
  const { lang, ref } = parsePath(pathname);
  if (!lang || !ref) return [pathname];
  const names = [...searchParams.keys()];
  const unlisted = (known: readonly string[]): string[] => names.filter((name) => !known.includes(name));
  switch (ref.page) {
    case 'kiosk':
      return readKioskSettings(searchParams, { lang, slugs: SLUGS, others: [] }).problems.map(({ name }) => name);
    case 'stage-check':
      return [...readCheck(searchParams, SLUGS).dropped, ...unlisted(['for', 'parks', 'distance', 'diagonal'])];
    case 'stage':
    case 'stage-edit':
    case 'stage-notes':
      return [...readStage(searchParams, { slugs: SLUGS, lang }).dropped, ...unlisted(Object.values(STAGE_PARAMS).map(({ name }) => name))];
    default:
      return names;
  }
}

describe.each(LANGS)('the handbook of a fair in %s', (lang) => {
  const text = textOf(lang);

  it('names only addresses and parameters that exist, and every screen of a fair', () => {
    const addresses = addressesIn(text);
    expect(addresses.flatMap(unknownIn)).toEqual([]);
    const paths = new Set(addresses.map(({ pathname }) => pathname));
    expect(SCREENS.map((screen) => pathOf(lang, screen)).filter((path) => !paths.has(path))).toEqual([]);
    expect(PURPOSES.map((purpose) => writeCheck({ purpose, parks: [], distance: null, diagonal: null })).filter((query) => !text.includes(query))).toEqual([]);
  });

  it('explains parameters of the stage that exist, with values that are allowed, and all of the kiosk', () => {
    const [stage = [], kiosk = []] = all(text, /\n\| [^\n|]+ \| [^\n|]+ \|\n\|---\|---\|\n((?:\| `[a-z]+` \| [^\n]+\n)+)/g).map((table) =>
      all(table, /^\| `(\w+)`/gm),
    );
    expect(stage.filter((name) => !Object.values(STAGE_PARAMS).some((param) => param.name === name))).toEqual([]);
    expect(stage).toHaveLength(6);
    expect(kiosk).toEqual(KIOSK_PARAMETER_NAMES);
    const examples = all(text, /`((?:auto|slide|with)=[^`]+)`/g);
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.flatMap((example) => readStage(new URLSearchParams(example), { slugs: SLUGS, lang }).dropped)).toEqual([]);
    const kinds = all(text, /`(opening,[a-z,]+)`/g);
    expect(kinds.flatMap((list) => readStage(new URLSearchParams({ slides: list }), { slugs: SLUGS, lang }).dropped)).toEqual([]);
  });

  it('has the keys of the one table', () => {
    expect(text).toContain(keyRows(lang));
  });

  it('quotes what stands on the screen', () => {
    const words = interfaceWords(lang);
    // Whole sentences in bold are its own.
    const quoted = all(text.replaceAll(/^- \*\*.*$/gm, ''), /\*\*([^*]+)\*\*/g);
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.slice(1).filter((word) => !words.has(word))).toEqual([]);
  });

  it('links the other two', () => {
    for (const other of LANGS.filter((one) => one !== lang)) expect(text).toContain(`](${HANDBOOKS[other].replace('docs/', '')})`);
  });
});

it('the three handbooks have the same parts, commands and flags', () => {
  const shapeOf = (lang: Lang) => ({
    parts: all(textOf(lang), /^(#+ |\d+\. |- |\| )/gm),
    commands: all(textOf(lang), /```\w+\n[^`]+```/g).map((block) => block.replaceAll(`/${lang}/`, '/{lang}/')),
    flags: all(textOf(lang), /`(--[\w-]+[^`]*)`/g).toSorted(),
  });
  expect(shapeOf('zh')).toEqual(shapeOf('en'));
  expect(shapeOf('ru')).toEqual(shapeOf('en'));
});
