import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import { PAGE_WORDS } from '#i18n/words.ts';
import { DIST } from './settings.ts';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

export type Manifest = Record<string, Chunk>;

let cached: Manifest | undefined;

export function readManifest(): Manifest {
  cached ??= JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  return cached ?? {};
}

const ENTRY = 'index.html';

const PAGE_CHUNKS: Record<string, string> = {
  chooser: 'ChooserPage',
  explore: 'ExplorePage',
  park: 'ParkPage',
  enterprises: 'EnterprisesPage',
  policies: 'PoliciesPage',
  policy: 'PolicyPage',
  area: 'AreaPage',
  sources: 'SourcesPage',
  contact: 'ContactPage',
  finder: 'FinderPage',
  compare: 'ComparePage',
  shortlist: 'ShortlistPage',
  stage: 'fair/StagePage',
  'stage-edit': 'fair/StageEditPage',
  'stage-notes': 'fair/StageNotesPage',
  'stage-check': 'fair/StageCheckPage',
  kiosk: 'fair/KioskPage',
  'not-found': 'NotFoundPage',
};

/** A chunk and everything it imports statically, each once. */
function closure(manifest: Manifest, keys: readonly string[]): Chunk[] {
  const seen = new Set<string>();
  const visit = (key: string): Chunk[] => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap(visit), chunk];
  };
  return keys.flatMap(visit);
}

function inlineStyle(files: readonly string[], base: string): string {
  if (files.length === 0) return '';
  const css = files.map((file) => readFileSync(join(DIST, file), 'utf8').trim()).join('\n');
  // A disabled sheet is never fetched: it only tells Vite's loader that these rules are here already.
  const known = files.map((file) => `<link rel="stylesheet" href="${base}/${file}" disabled>`).join('');
  return `<style>${css}</style>${known}`;
}

function wordsOf(page: string, lang: Lang): string[] {
  const words: Readonly<Record<string, string>> = PAGE_WORDS;
  return words[page] ? [`locales/${lang}/${words[page]}.json`] : [];
}

/** Inlined styles and low-priority preloads of the chunks one page needs. */
export function assetTags(manifest: Manifest, page: string, lang: Lang, base: string): string {
  const pageChunk = PAGE_CHUNKS[page];
  // The chooser speaks all three languages and brings its words along.
  const words = page === 'chooser' ? [] : [`src/i18n/resources-${lang}.ts`, ...wordsOf(page, lang)];
  const keys = [ENTRY, ...(pageChunk ? [`src/app/pages/${pageChunk}.tsx`, ...words] : [])];
  const missing = keys.filter((key) => !manifest[key]);
  if (missing.length > 0) throw new Error(`page ${page}: no chunk for ${missing.join(', ')} in the manifest`);
  const chunks = closure(manifest, keys);
  const css = [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))].filter((file) => existsSync(join(DIST, file)));
  const entry = manifest[ENTRY]?.file;
  const preloads = chunks
    .filter((chunk) => chunk.file !== entry)
    .map((chunk) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${base}/${chunk.file}">`);
  return inlineStyle(css, base) + preloads.join('');
}
