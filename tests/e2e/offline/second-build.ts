import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { LANGS } from '../support.ts';

const SOURCES = ['src', 'scripts', 'locales', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Steps of `npm run build` that make pages, data and the service worker; what only checks or writes for search engines is left out. */
const STEPS = [
  ['vite', 'build', '--logLevel', 'error'],
  ['vite', 'build', '--ssr', 'src/app/entry-prerender.tsx', '--logLevel', 'error'],
  ['node', 'scripts/build-data.ts'],
  ['node', 'scripts/prerender.ts'],
  ['node', 'scripts/service-worker.ts'],
];

/** What the second build says at the end of every page and of the pitch of every park. */
export const MARK = '(2)';

function change(file: string, edit: (json: Record<string, Record<string, string>>) => void): void {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  edit(json);
  writeFileSync(file, JSON.stringify(json));
}

/** A build of the same sources with another word on every page and other data of one park: all scripts and all pages differ. Files of tests that run side by side name their own. */
export function makeSecondBuild(park: string, name: string): string {
  const folder = join('.cache/second-build', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
  for (const lang of LANGS) {
    change(join(folder, `locales/${lang}/common.json`), (words) => {
      if (words.footer) words.footer.disclaimer = `${words.footer.disclaimer} ${MARK}`;
    });
  }
  change(join(folder, `public/data/parks/${park}.json`), ({ pitch }) => {
    for (const lang of LANGS) if (pitch) pitch[lang] = `${pitch[lang]} ${MARK}`;
  });
  const env = { ...process.env, PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter) };
  for (const [command = '', ...args] of STEPS) execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'dist');
}
