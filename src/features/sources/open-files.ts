import { OPEN_KINDS, openFilesOf } from '#data/open/open-kinds.ts';
import { openDataPathOf } from '#routing/paths.ts';

/** The whole dataset by kind, each file with its address. */
export const OPEN_FILES = OPEN_KINDS.map((kind) => ({
  kind,
  files: openFilesOf(kind).map(({ name, format, type }) => ({ path: openDataPathOf(name), format, type })),
}));

/** Authored files that stand alone, in the order of the table; the address of each is `dataFilePathOf`. */
export const SINGLE_FILES = [
  { key: 'area', files: ['area/identity', 'area/economy', 'area/innovation', 'area/opening-up', 'area/living'] },
  { key: 'sources', files: ['sources'] },
  { key: 'contacts', files: ['contacts'] },
  { key: 'clusters', files: ['geo/clusters', 'geo/nodes'] },
  { key: 'basemap', files: ['geo/basemap'] },
] as const;

/** Slices that hold the whole of a kind; every park and policy has one of its own beside them. */
export const WHOLE_SLICES = ['explore', 'enterprises', 'policies', 'area', 'sources', 'contact'] as const;

export const SCHEMAS = ['park', 'enterprise', 'platform', 'policy', 'area', 'sources', 'contacts', 'clusters', 'nodes', 'site'] as const;
