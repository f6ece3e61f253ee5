import { createHash } from 'node:crypto';
import { groupOf, type PackJson } from '#offline/pack.ts';

const BUILD = 'build-1';

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest().subarray(0, 16).toString('base64url');

/** Names the build in every page and adds the shells, the list of the pack and the worker, as the last step of the build does. */
export function addPack(files: Map<string, Buffer | string>): void {
  for (const lang of ['zh', 'en', 'ru']) files.set(`offline/${lang}.html`, `<!doctype html><html lang="${lang}"></html>`);
  for (const [name, content] of files) if (name.endsWith('.html')) files.set(name, String(content).replace('<html', `<html data-build="${BUILD}"`));
  const pack: PackJson = { build: BUILD, shell: [...files.keys()].filter((name) => /^offline\/.+\.html$/.test(name)), groups: {} };
  for (const [name, content] of files) {
    const group = groupOf(name);
    if (!group) continue;
    pack.groups[group] ??= [];
    pack.groups[group].push([name, Buffer.byteLength(content), hashOf(content)]);
  }
  const text = JSON.stringify(pack);
  files.set(`offline/${BUILD}.json`, text);
  files.set('sw.js', `const build='${BUILD}',pack='${hashOf(text)}'`);
}
