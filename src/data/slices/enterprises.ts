import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Enterprise } from '#data/schema/enterprise.ts';
import type { Lang } from '#i18n/languages.ts';
import { parkMark } from './park-row.ts';
import { makeSlice } from './slice.ts';

const PRESENCE_ORDER: readonly Enterprise['presence'][] = ['stated', 'host-park', 'planned', 'inferred', 'area'];

/** Best documented first: stated presence, then the number of statements. */
function byDocumentation(a: Enterprise, b: Enterprise): number {
  const presence = PRESENCE_ORDER.indexOf(a.presence) - PRESENCE_ORDER.indexOf(b.presence);
  return presence || b.facts.length + b.figures.length - (a.facts.length + a.figures.length) || a.id.localeCompare(b.id, 'en');
}

/** The parks an enterprise is tied to: how, since when and by which source. */
function parksOf(enterprise: Enterprise, data: Dataset, lang: Lang) {
  return data.parks.flatMap((park) =>
    park.enterprises.filter((tie) => tie.id === enterprise.id).map(({ id: _id, ...tie }) => ({ ...parkMark(park, lang), ...localise(tie, lang) })),
  );
}

export function enterprisesSlice(data: Dataset, lang: Lang) {
  const enterprises = [...data.enterprises].sort(byDocumentation).map((enterprise) => ({
    ...localise(enterprise, lang),
    nameZh: enterprise.name.zh,
    parks: parksOf(enterprise, data, lang),
  }));
  return makeSlice('enterprises', { enterprises, licence: data.site.licence }, data, lang);
}

export type EnterprisesSlice = ReturnType<typeof enterprisesSlice>;
export type EnterpriseView = EnterprisesSlice['enterprises'][number];
export type ParkTie = EnterpriseView['parks'][number];
