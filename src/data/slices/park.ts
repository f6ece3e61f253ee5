import type { Dataset } from '#data/dataset.ts';
import { distancesOf } from '#data/distances.ts';
import { localise } from '#data/localise.ts';
import type { Park } from '#data/schema/park.ts';
import { fieldSchema } from '#data/schema/vocabulary.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { findById } from './find.ts';
import { parkMark } from './park-row.ts';
import { policyRow } from './policy.ts';
import { makeSlice } from './slice.ts';

function enterprisesOf(park: Park, data: Dataset, lang: Lang) {
  return park.enterprises.map((tie) => {
    const enterprise = findById(data.enterprises, tie.id, `parks/${park.slug}.json: enterprises`);
    return {
      ...localise(tie, lang),
      name: enterprise.name[lang],
      nameZh: enterprise.name.zh,
      sector: enterprise.sector,
      what: enterprise.what?.[lang] ?? null,
      listing: enterprise.listing ?? null,
    };
  });
}

function platformsOf(park: Park, data: Dataset, lang: Lang) {
  return park.platforms.map((id) => {
    const platform = findById(data.platforms, id, `parks/${park.slug}.json: platforms`);
    return { ...localise(platform, lang), nameZh: platform.name.zh };
  });
}

function distanceViews(park: Park, data: Dataset, lang: Lang) {
  return distancesOf(park, data).map(({ node, metres, onwardMetres }) => ({
    id: node.id,
    kind: node.kind,
    name: node.name[lang],
    metres,
    onward: node.onward ? { name: node.onward.name[lang], metres: onwardMetres } : null,
  }));
}

/** Public bodies a profile names beside the slots for named contacts; the contact page has all of them. */
const BODIES_TO_ASK = ['russia-service-centre', 'approval-bureau', 'songbei-government'];

/** Named contacts and the bodies to ask, for a profile and for paper. */
export function whoToAsk(data: Dataset, lang: Lang) {
  const bodies = data.contacts.bodies.filter((body) => BODIES_TO_ASK.includes(body.id));
  return {
    named: localise(data.contacts.named, lang),
    bodies: bodies.map(({ id, name, role, links }) => localise({ id, name, role, links }, lang)),
  };
}

/** The park before and after in the catalogue, round the corner. */
function besides(park: Park, data: Dataset, lang: Lang) {
  const index = data.parks.indexOf(park);
  const at = (offset: number): Park => data.parks[(index + offset + data.parks.length) % data.parks.length] ?? park;
  return { previous: parkMark(at(-1), lang), next: parkMark(at(1), lang) };
}

export function parkSlice(park: Park, data: Dataset, lang: Lang) {
  const { enterprises: _enterprises, platforms: _platforms, policies: _policies, ...record } = park;
  const cluster = findById(data.clusters, park.location.cluster, `parks/${park.slug}.json: location.cluster`);
  return makeSlice(
    'park',
    {
      park: localise(record, lang),
      nameZh: park.name.zh,
      otherNames: LANGS.filter((other) => other !== lang).map((other) => park.name[other]),
      cluster: localise(cluster, lang),
      enterprises: enterprisesOf(park, data, lang),
      platforms: platformsOf(park, data, lang),
      policies: park.policies.map((id) => policyRow(findById(data.policies, id, `parks/${park.slug}.json: policies`), lang)),
      policyCount: data.policies.length,
      distances: distanceViews(park, data, lang),
      neighbours: data.parks.filter((other) => other !== park && other.location.cluster === park.location.cluster).map((other) => parkMark(other, lang)),
      fields: { total: fieldSchema.options.length, known: park.particulars.length },
      ask: whoToAsk(data, lang),
      mapReviewNumber: data.site.mapReviewNumber,
      ...besides(park, data, lang),
    },
    data,
    lang,
  );
}

export type ParkSlice = ReturnType<typeof parkSlice>;
export type AskView = ReturnType<typeof whoToAsk>;
