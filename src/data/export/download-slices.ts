import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Park } from '#data/schema/park.ts';
import { makeSlice } from '#data/slices/slice.ts';
import type { Lang } from '#i18n/languages.ts';
import { placeOf } from './place.ts';

/** A park as the files show it: what a list says, with all its figures and the sources of each. */
function parkRecord(park: Park, data: Dataset, lang: Lang) {
  const { slug, order, sector, membership, rowFigure } = park;
  const cluster = data.clusters.find((item) => item.id === park.location.cluster);
  return {
    slug,
    order,
    sector,
    name: park.name[lang],
    nameZh: park.name.zh,
    industries: park.industries.map((text) => text[lang]),
    membership: { certainty: membership.certainty, sources: membership.sources },
    stage: { value: park.stage.value, asOf: park.stage.asOf, sources: park.stage.sources },
    place: { name: cluster?.name[lang] ?? '', address: park.location.address?.[lang] ?? null, ...placeOf(park, data), sources: park.location.sources },
    published: park.particulars.map((item) => item.field),
    unpublished: park.unknown,
    rowFigure,
    figures: localise(park.figures, lang),
  };
}

/** What the download menu of parks makes its files from; loaded when a visitor asks for one. */
export function downloadParksSlice(data: Dataset, lang: Lang) {
  const parks = data.parks.map((park) => parkRecord(park, data, lang));
  return makeSlice('download-parks', { parks, licence: data.site.licence }, data, lang);
}

/** The same for policies: the list of the page has no sources. */
export function downloadPoliciesSlice(data: Dataset, lang: Lang) {
  const policies = data.policies.map((policy) => {
    const { id, level, topics, fits, validFrom, validTo, sources } = policy;
    return {
      ...{ id, level, topics, fits, validFrom, validTo, sources },
      name: policy.name[lang],
      nameZh: policy.name.zh,
      summary: policy.summary[lang],
      state: localise(policy.state, lang),
      documents: policy.documents.map(({ title, number }) => (number ? `${title} (${number})` : title)),
      figures: localise(policy.figures, lang),
    };
  });
  return makeSlice('download-policies', { policies, licence: data.site.licence }, data, lang);
}

export type DownloadParksSlice = ReturnType<typeof downloadParksSlice>;
export type DownloadPoliciesSlice = ReturnType<typeof downloadPoliciesSlice>;
export type ParkRecord = DownloadParksSlice['parks'][number];
export type PolicyRecord = DownloadPoliciesSlice['policies'][number];
