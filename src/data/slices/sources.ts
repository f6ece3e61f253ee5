import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import { fieldSchema } from '#data/schema/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { clusterViews, parkMark } from './park-row.ts';
import { makeSlice } from './slice.ts';

/** How complete the record of each park is. */
function coverage(data: Dataset, lang: Lang) {
  return data.parks.map((park) => ({
    ...parkMark(park, lang),
    certainty: park.membership.certainty,
    why: park.membership.why[lang],
    cluster: park.location.cluster,
    known: park.particulars.map((item) => item.field),
    unknown: park.unknown,
  }));
}

export function sourcesSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'sources',
    {
      list: data.sources.map((source) => localise(source, lang)),
      clusters: clusterViews(data, lang),
      coverage: coverage(data, lang),
      fields: fieldSchema.options,
      counts: {
        parks: data.parks.length,
        enterprises: data.enterprises.length,
        platforms: data.platforms.length,
        policies: data.policies.length,
        sources: data.sources.length,
      },
      licence: data.site.licence,
    },
    data,
    lang,
  );
}

export type SourcesSlice = ReturnType<typeof sourcesSlice>;
