/** The repository's own rules: what its documents promise and no compiler checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaryOverrides, readBiomeConfig } from '#scripts/boundaries.ts';

const GENERATED = ['.cache', '.git', 'coverage', 'dist', 'node_modules', 'playwright-report', 'test-results'];

const TOP_LEVEL = [
  ...['.ci', '.gitignore', 'LICENSE', 'README.md', 'biome.json', 'deploy', 'docs', 'index.html', 'knip.json', 'locales', 'package-lock.json'],
  ...['package.json', 'playwright.config.ts', 'public', 'scripts', 'src', 'tests', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'],
];

/** Hosts that source may name: formats, licences, attributions, the documents of what the code answers to, services a visitor sends by, and examples. */
const NAMED_HOSTS = [
  ...['www.w3.org', 'www.sitemaps.org', 'schema.org', 'creativecommons.org', 'opendatacommons.org'],
  ...['www.openstreetmap.org', 'www.geonames.org', 'react.dev', 'registry.npmjs.org', 'schemas.microsoft.com'],
  ...['t.me', 'vk.com', 'wa.me', 'www.linkedin.com'],
  ...['example.org', 'example.com', 'cdn.example.com'],
];

const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0', '0BSD', 'BlueOak-1.0.0'];

/** Packages under another licence, and why they may be used. */
const LICENCE_EXCEPTIONS: Record<string, string> = {
  'react-leaflet': 'Hippocratic-2.1: the client names this package; a public investment map does none of what the licence forbids',
  '@react-leaflet/core': 'Hippocratic-2.1: the core of react-leaflet',
  jszip: '(MIT OR GPL-3.0-or-later): used under MIT',
  pako: '(MIT AND Zlib): both are free and ask for the notice that ships with the site',
};

/** Suppressions in the whole repository; each one more is a decision. */
const MOST_SUPPRESSIONS = 10;
const MOST_LINES = 200;
/** Files that may be longer, and why. */
const LONG_FILES: Record<string, string> = {
  'src/styles/tokens.css': 'one table of values that are chosen beside each other',
};

const MOST_MODULES = 15;
const DEEPEST = 3;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    // In a second work tree .git is a file.
    if (GENERATED.includes(path)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const ALL = filesUnder('.');
const SELF = 'tests/repo.test.ts';
const SOURCES = ALL.filter((file) => /^(?:src|scripts|tests)\/.+\.(?:tsx?|mjs|css)$/.test(file) && file !== 'src/ui/icon-paths.ts');
const CODE = SOURCES.filter((file) => extname(file) !== '.css' && file !== SELF);
const DOCUMENTS = ALL.filter((file) => /^(?:README\.md|docs\/.+\.md|(?:src|scripts|tests|deploy)\/.+\.md)$/.test(file));

const read = (file: string) => readFileSync(file, 'utf8');

interface Match {
  readonly file: string;
  readonly text: string;
}

/** Every match of a pattern in the files. */
function matches(files: readonly string[], pattern: RegExp): Match[] {
  return files.flatMap((file) => [...read(file).matchAll(pattern)].map(([text]) => ({ file, text: text.trim() })));
}

/** Lines that are neither blank nor only comment. */
function codeLines(file: string): number {
  const text = read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return text.split('\n').filter((line) => !/^\s*(?:$|\/\/)/.test(line)).length;
}

interface PackageFile {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

interface LockedPackage {
  license?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const own: PackageFile = JSON.parse(read('package.json'));
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'));

describe('the folders', () => {
  it('hold at the top only what the documents describe', () => {
    expect(readdirSync('.').filter((name) => !TOP_LEVEL.includes(name) && !GENERATED.includes(name))).toEqual([]);
  });

  it('serve from public only data, its schema, media, share pictures and the icon', () => {
    const allowed = /^public\/(?:(?:data|schema)\/.+\.json|(?:media|share)\/.+\.(?:json|svg|png|jpe?g|webp)|icon\.svg)$/;
    expect(ALL.filter((file) => file.startsWith('public/') && !allowed.test(file))).toEqual([]);
  });

  it('of src are at most three deep and hold at most fifteen modules', () => {
    const modules = CODE.filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file));
    const folders = [...new Set(modules.map((file) => dirname(file)))];
    expect(folders.filter((folder) => folder.split('/').length - 1 > DEEPEST)).toEqual([]);
    expect(folders.filter((folder) => modules.filter((file) => dirname(file) === folder).length > MOST_MODULES)).toEqual([]);
  });
});

describe('the source files', () => {
  it('have at most two hundred lines, or a reason to be longer that still holds', () => {
    expect(SOURCES.filter((file) => codeLines(file) > MOST_LINES)).toEqual(Object.keys(LONG_FILES));
  });

  it('import by the rules that scripts/boundaries.ts spells', () => {
    expect(readBiomeConfig().overrides, 'run: npm run boundaries').toEqual(boundaryOverrides());
  });

  it('load the map and Leaflet only when asked', () => {
    const outside = CODE.filter((file) => file.startsWith('src/') && !file.startsWith('src/map/'));
    expect(matches(outside, /^import\s+(?!type\b)(?:[^;]*?from\s+)?'(?:#map\/(?:\w+\/)?\w*Map\.tsx|(?:react-)?leaflet[^']*)'/gm)).toEqual([]);
  });

  it('keep zod out of what visitors download', () => {
    const outside = CODE.filter((file) => !/^(?:src\/data\/schema|scripts)\//.test(file) && !file.includes('.test.'));
    expect(matches(outside, /^import\s+(?!type\b)[^;]*?from 'zod[^']*'/gm)).toEqual([]);
  });

  it('suppress a check rarely and say why', () => {
    const all = matches([...CODE, ...SOURCES.filter((file) => file.endsWith('.css'))], /(?:biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck).*/g);
    expect(all.filter(({ text }) => !/^[\w@-]+(?: [\w/]+)?: ?\S.{15,}/.test(text))).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(MOST_SUPPRESSIONS);
  });

  it('leave nothing for later and skip no test', () => {
    expect(matches(CODE, /\b(?:TODO|FIXME|XXX)\b.*|\b(?:it|test|describe)\.(?:only|skip|todo)\b.*/g)).toEqual([]);
  });

  it('name no host but those of a list', () => {
    const hosts = matches(SOURCES, /(?<=https?:\/\/)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi);
    expect(hosts.filter(({ text }) => !NAMED_HOSTS.includes(text))).toEqual([]);
  });

  it('and all others know no machine and no registry but the public one', () => {
    const texts = ALL.filter((file) => /\.(?:tsx?|mjs|json|md|css|html|svg|ya?ml|conf|sh)$|^\.|run$/.test(file));
    expect(matches(texts, /(?<![\w.:/])\/(?:work|root|tmp|home)\/.*/g)).toEqual([]);
    expect(matches(texts, /https?:\/\/(?:registry\.(?!npmjs\.org)|npm\.|[\w.-]*(?:npmmirror|verdaccio|artifactory))[\w.-]*/g)).toEqual([]);
  });
});

describe('the documents', () => {
  it('name npm scripts that exist', () => {
    const named = matches(DOCUMENTS, /(?<=npm run (?:-s |--silent )?)[a-z][\w:-]*/g);
    expect(named.filter(({ text }) => !Object.hasOwn(own.scripts, text))).toEqual([]);
  });

  it('name files that exist', () => {
    // Names with a placeholder (<slug>, {lang}, *, …) stand for many files.
    const named = matches(DOCUMENTS, /(?<=`)(?:src|scripts|tests|docs|deploy|public|locales)\/[\w./-]*(?=`)/g);
    expect(named.filter(({ text }) => !existsSync(text))).toEqual([]);
  });

  it('link files that exist', () => {
    const links = matches(DOCUMENTS, /(?<=\]\()(?!https?:|mailto:|#)[^)\s#]+/g);
    expect(links.filter(({ file, text }) => !existsSync(join(dirname(file), text)))).toEqual([]);
  });

  it('cite no line numbers', () => {
    expect(matches(DOCUMENTS, /\.(?:tsx?|json|css|mjs)(?::|#L)\d+|\blines? \d+\b/g)).toEqual([]);
  });
});

describe('the packages', () => {
  it('are named with exact versions', () => {
    const versions = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('come from the public registry or from where npm is told', () => {
    const elsewhere = Object.values(lock.packages).filter(({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(elsewhere).toEqual([]);
  });

  it('that reach visitors are free to use, or their licence is accepted with a reason', () => {
    const shipped = Object.entries(lock.packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
    const others = shipped.filter(([, { license }]) => !LICENCES.includes(license ?? '')).map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(others)].toSorted()).toEqual(Object.keys(LICENCE_EXCEPTIONS).toSorted());
  });
});
