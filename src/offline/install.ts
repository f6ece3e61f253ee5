import { downloadFiles } from './download.ts';
import { type Pack, type PackFile, type Selection, selectFiles } from './pack.ts';
import type { Store } from './store.ts';

interface Installation {
  readonly pack: Pack;
  readonly store: Store;
  fetchFile(path: string, isRetry: boolean): Promise<Response>;
}

/** Name of a built file without its hash: "assets/ParkPage-1a2b3c4d.js" → "assets/ParkPage.js". Other files keep theirs. */
function stemOf(path: string): string {
  return path.replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, '$1$2');
}

/** What the visitor has of earlier builds, as it is called in this one. */
export async function carryOver(pack: Pack, store: Store): Promise<PackFile[]> {
  const builds = (await store.builds()).filter((build) => build !== pack.build);
  const earlier = await Promise.all(builds.map((build) => store.readPack(build)));
  const present = await store.hashes();
  const visited = new Set(earlier.flatMap((old) => [...(old?.files.values() ?? [])].filter(({ hash }) => present.has(hash)).map(({ path }) => stemOf(path))));
  return [...pack.files.values()].filter(({ path }) => visited.has(stemOf(path)));
}

/** Fetches what a build cannot be without: the shell, and what the device keeps. @throws when not all of it comes */
export async function completeBuild(installation: Installation): Promise<void> {
  const { pack, store } = installation;
  const kept = await store.readKept();
  const shell = pack.shell.flatMap((path) => pack.files.get(path) ?? []);
  await downloadFiles({ ...installation, files: kept ? [...shell, ...selectFiles(pack, kept)] : shell });
}

/**
 * Fetches a build beside the one in use, which stays whole until this one takes over. A device that keeps the site gets all it keeps,
 * or the installation fails and is tried again later from where it stopped; any other gets the shell, and what it had as far as it comes.
 * @throws when the build is not whole
 */
export async function installBuild(installation: Installation): Promise<void> {
  const { pack, store } = installation;
  await completeBuild(installation);
  if (!(await store.readKept())) await downloadFiles({ ...installation, files: await carryOver(pack, store) }).catch(() => undefined);
}

/** What the device was asked to keep, if all of it is there in this build; null otherwise. */
export async function readWhole(pack: Pack, store: Store): Promise<Selection | null> {
  const kept = await store.readKept();
  if (!kept) return null;
  const present = await store.hashes();
  return selectFiles(pack, kept).every(({ hash }) => present.has(hash)) ? kept : null;
}

/** Removes the packs of all other builds, and every file that none of these builds has. */
export async function sweep(store: Store, builds: ReadonlySet<string>): Promise<void> {
  const known = await store.builds();
  for (const build of known.filter((name) => !builds.has(name))) await store.removePack(build);
  const packs = await Promise.all(known.filter((name) => builds.has(name)).map((build) => store.readPack(build)));
  const needed = new Set(packs.flatMap((pack) => [...(pack?.files.values() ?? [])].map(({ hash }) => hash)));
  for (const hash of await store.hashes()) if (!needed.has(hash)) await store.remove(hash);
}
