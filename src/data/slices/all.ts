import type { Dataset } from '#data/dataset.ts';
import { downloadParksSlice, downloadPoliciesSlice } from '#data/export/download-slices.ts';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';
import type { SharePack } from '#routing/share-files.ts';
import { areaSlice, contactSlice } from './area.ts';
import { compareSlice } from './compare.ts';
import { enterprisesSlice } from './enterprises.ts';
import { exploreSlice } from './explore.ts';
import { checkSlice } from './fair/check.ts';
import { kioskSlice } from './fair/kiosk.ts';
import { stageSlice } from './fair/stage.ts';
import { finderSlice } from './finder.ts';
import { parkSlice } from './park.ts';
import { policiesSlice, policySlice } from './policy.ts';
import { searchSlice } from './search.ts';
import { shortlistSlice } from './shortlist.ts';
import type { Shared } from './slice.ts';
import { sourcesSlice } from './sources.ts';

/** The files that were made of a page. */
export type PackOf = (lang: Lang, ref: PageRef) => SharePack;

/** Where nothing was rendered, as in the dev server. */
const NO_PACK: PackOf = () => ({});

/** Every slice of one language by its name: "explore", "parks/<slug>", … */
export function buildSlices(data: Dataset, lang: Lang, packOf: PackOf = NO_PACK): Map<string, object> {
  const shared = <Slice extends object>(slice: Slice, ref: PageRef): Slice & Shared => ({ ...slice, share: packOf(lang, ref) });
  return new Map<string, object>([
    ['explore', shared(exploreSlice(data, lang), { page: 'explore' })],
    ...data.parks.map((park): [string, object] => [`parks/${park.slug}`, shared(parkSlice(park, data, lang), { page: 'park', slug: park.slug })]),
    ['enterprises', enterprisesSlice(data, lang)],
    ['policies', policiesSlice(data, lang)],
    ...data.policies.map((policy): [string, object] => [`policies/${policy.id}`, policySlice(policy, data, lang)]),
    ['area', shared(areaSlice(data, lang), { page: 'area' })],
    ['sources', sourcesSlice(data, lang)],
    ['contact', contactSlice(data, lang)],
    ['compare', compareSlice(data, lang)],
    ['shortlist', shortlistSlice(data, lang)],
    ['finder', finderSlice(data, lang)],
    ['stage', stageSlice(data, lang)],
    ['kiosk', kioskSlice(data, lang)],
    ['stage-check', checkSlice(data, lang)],
    ['download/parks', downloadParksSlice(data, lang)],
    ['download/policies', downloadPoliciesSlice(data, lang)],
    ['search', searchSlice(data, lang)],
  ]);
}
