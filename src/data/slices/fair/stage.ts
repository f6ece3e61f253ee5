import type { Dataset } from '#data/dataset.ts';
import { distancesOf } from '#data/distances.ts';
import { localise } from '#data/localise.ts';
import type { Text } from '#data/schema/base.ts';
import type { Park } from '#data/schema/park.ts';
import { keyFigures } from '#data/slices/explore.ts';
import { findById } from '#data/slices/find.ts';
import { clusterViews, parkMark } from '#data/slices/park-row.ts';
import { policyRow } from '#data/slices/policy.ts';
import { makeSlice } from '#data/slices/slice.ts';
import { fitItems } from '#data/slides/fit-items.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';

/** Bodies a slide names; the contact page has all of them. */
const BODIES_TO_ASK = ['new-area-committee', 'russia-service-centre'];
/** An address longer than this, in any language, is for the notes: on the wall it would be half the slide. */
const LONGEST_ADDRESS = 60;

/** Companies that a source ties to the park; where there are none, those of its field in the area, and the slide says so. */
function companiesOf(park: Park, data: Dataset, lang: Lang) {
  const tied = park.enterprises.filter(({ presence }) => presence !== 'area');
  const listed = (tied.length > 0 ? tied : park.enterprises).map((tie) => ({
    tie,
    company: findById(data.enterprises, tie.id, `parks/${park.slug}.json: enterprises`),
  }));
  const shown = fitItems(listed, ({ company }) => [company.name, company.what].filter((text): text is Text => Boolean(text)));
  return {
    isAround: tied.length === 0,
    total: listed.length,
    shown: shown.map(({ tie: { id, role, presence, asOf, note, sources }, company }) => ({
      ...localise({ id, role, presence, asOf, note, sources }, lang),
      name: company.name[lang],
      what: company.what?.[lang] ?? null,
    })),
  };
}

function policiesOf(park: Park, data: Dataset, lang: Lang) {
  const all = park.policies.map((id) => findById(data.policies, id, `parks/${park.slug}.json: policies`));
  return {
    total: all.length,
    shown: fitItems(all, ({ name, state }) => [name, state.text]).map((policy) => {
      const { id, name, summary, state } = policyRow(policy, lang);
      return { id, name, summary, state, asOf: policy.state.asOf, sources: policy.state.sources };
    }),
  };
}

function slotsOf(park: Park, lang: Lang) {
  return park.headline.map((slot) => {
    if ('unknown' in slot) return { unknown: slot.unknown };
    return { figure: localise(findById(park.figures, slot.figure, `parks/${park.slug}.json: headline`), lang) };
  });
}

function stagePark(park: Park, data: Dataset, lang: Lang) {
  const { location, stage } = park;
  const { address, district, basis, cluster, point, sources } = location;
  return {
    ...parkMark(park, lang),
    certainty: park.membership.certainty,
    industries: park.industries.map((text) => text[lang]),
    stage: { value: stage.value, asOf: stage.asOf, sources: stage.sources },
    pitch: park.pitch[lang],
    caution: park.caution?.[lang] ?? null,
    place: {
      cluster,
      point: point ?? null,
      district: district[lang],
      address: address?.[lang] ?? null,
      isAddressShort: address !== null && LANGS.every((other) => address[other].length <= LONGEST_ADDRESS),
      basis: basis[lang],
      sources,
    },
    /** Metres to the airport; null where the pin is too coarse to say. */
    airportMetres: distancesOf(park, data).find(({ node }) => node.kind === 'airport')?.metres ?? null,
    slots: slotsOf(park, lang),
    unknown: park.unknown,
    companies: companiesOf(park, data, lang),
    policies: policiesOf(park, data, lang),
    contacts: localise(park.contacts, lang),
  };
}

/** What the slides of all parks need in one language: loaded by the stage and its windows only. */
export function stageSlice(data: Dataset, lang: Lang) {
  const airport = data.nodes.find((node) => node.kind === 'airport');
  return makeSlice(
    'stage',
    {
      parks: data.parks.map((park) => stagePark(park, data, lang)),
      clusters: clusterViews(data, lang),
      airport: airport ? { name: airport.name[lang], lat: airport.lat, lng: airport.lng } : null,
      areaFigures: keyFigures(data, lang),
      bodies: data.contacts.bodies.filter(({ id }) => BODIES_TO_ASK.includes(id)).map(({ id, name, role }) => localise({ id, name, role }, lang)),
      mapReviewNumber: data.site.mapReviewNumber,
      dataDate: data.site.dataDate,
    },
    data,
    lang,
  );
}

export type StageSlice = ReturnType<typeof stageSlice>;
export type StagePark = StageSlice['parks'][number];
