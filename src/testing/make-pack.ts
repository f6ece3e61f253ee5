import { hashOf } from '#offline/hash.ts';
import { groupOf, type PackJson } from '#offline/pack.ts';

/** The list of a build made of these files, as the build writes it. */
export async function makePackText(build: string, files: Readonly<Record<string, string>>, shell: readonly string[] = []): Promise<string> {
  const pack: PackJson = { build, shell: [...shell], groups: {} };
  for (const [path, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    const group = groupOf(path) ?? 'left-out';
    pack.groups[group] ??= [];
    pack.groups[group].push([path, bytes.length, await hashOf(bytes)]);
  }
  return JSON.stringify(pack);
}
