import type { Dataset } from '#data/dataset.ts';
import { downloadParksSlice, downloadPoliciesSlice } from '#data/export/download-slices.ts';
import type { Lang } from '#i18n/languages.ts';
import { areaSlice, contactSlice } from './area.ts';
import { compareSlice } from './compare.ts';
import { enterprisesSlice } from './enterprises.ts';
import { exploreSlice } from './explore.ts';
import { finderSlice } from './finder.ts';
import { kioskSlice } from './kiosk.ts';
import { parkSlice } from './park.ts';
import { policiesSlice, policySlice } from './policy.ts';
import { searchSlice } from './search.ts';
import { shortlistSlice } from './shortlist.ts';
import { sourcesSlice } from './sources.ts';

/** Every slice of one language by its name: "explore", "parks/<slug>", … */
export function buildSlices(data: Dataset, lang: Lang): Map<string, object> {
  return new Map<string, object>([
    ['explore', exploreSlice(data, lang)],
    ...data.parks.map((park): [string, object] => [`parks/${park.slug}`, parkSlice(park, data, lang)]),
    ['enterprises', enterprisesSlice(data, lang)],
    ['policies', policiesSlice(data, lang)],
    ...data.policies.map((policy): [string, object] => [`policies/${policy.id}`, policySlice(policy, data, lang)]),
    ['area', areaSlice(data, lang)],
    ['sources', sourcesSlice(data, lang)],
    ['contact', contactSlice(data, lang)],
    ['compare', compareSlice(data, lang)],
    ['shortlist', shortlistSlice(data, lang)],
    ['finder', finderSlice(data, lang)],
    ['kiosk', kioskSlice(data, lang)],
    ['download/parks', downloadParksSlice(data, lang)],
    ['download/policies', downloadPoliciesSlice(data, lang)],
    ['search', searchSlice(data, lang)],
  ]);
}
