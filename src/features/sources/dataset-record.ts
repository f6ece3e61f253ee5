import type { SourcesSlice } from '#data/slices/sources.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { dataFilePathOf, slicePathOf } from '#routing/paths.ts';
import { OPEN_FILES, SINGLE_FILES, WHOLE_SLICES } from './open-files.ts';

interface DatasetWords {
  name: string;
  description: string;
  lang: Lang;
  /** Address of the sources page. */
  url: string;
}

/** schema.org record of the open data; `absolute` turns a path of the site into a full address. */
export function datasetRecord(slice: SourcesSlice, words: DatasetWords, absolute: (path: string) => string): object {
  const authored = [...slice.coverage.map((park) => `parks/${park.slug}`), ...SINGLE_FILES.flatMap((row) => [...row.files])].map(dataFilePathOf);
  const slices = WHOLE_SLICES.map((name) => slicePathOf(words.lang, name));
  return {
    '@type': 'Dataset',
    name: words.name,
    description: words.description,
    url: words.url,
    license: slice.licence.url,
    dateModified: slice.dataDate,
    inLanguage: LANGS,
    isAccessibleForFree: true,
    distribution: [...OPEN_FILES.flatMap(({ files }) => files), ...[...authored, ...slices].map((path) => ({ path, type: 'application/json' }))].map(
      ({ path, type }) => ({ '@type': 'DataDownload', encodingFormat: type, contentUrl: absolute(path) }),
    ),
  };
}
