import type { Dataset } from '#data/dataset.ts';
import { placeOf } from '#data/export/place.ts';
import { makeTable, type Table } from '#data/export/table.ts';
import type { Source } from '#data/schema/area.ts';
import type { Enterprise, Platform } from '#data/schema/enterprise.ts';
import type { Park } from '#data/schema/park.ts';
import type { Policy } from '#data/schema/policy.ts';
import { column, listed, textColumns } from './open-columns.ts';
import { allFigures, type OwnedFigure } from './open-figures.ts';
import type { OpenKind } from './open-kinds.ts';

function parks(data: Dataset): Table {
  return makeTable<Park>(
    'parks',
    [
      column('slug', ({ slug }) => slug),
      column('number', ({ order }) => order),
      ...textColumns<Park>('name', ({ name }) => name),
      column('sector', ({ sector }) => sector),
      ...(['zh', 'en', 'ru'] as const).map((lang) => column<Park>(`industries_${lang}`, ({ industries }) => listed(industries.map((text) => text[lang])))),
      column('certainty', ({ membership }) => membership.certainty),
      column('stage', ({ stage }) => stage.value),
      column('stage_as_of', ({ stage }) => stage.asOf),
      column('place', ({ location }) => location.cluster),
      column('precision', ({ location }) => location.precision),
      column('centre_latitude', (park) => placeOf(park, data).centre?.lat),
      column('centre_longitude', (park) => placeOf(park, data).centre?.lng),
      column('radius_metres', (park) => placeOf(park, data).radiusMetres),
      ...textColumns<Park>('address', ({ location }) => location.address),
      column('row_figure', ({ rowFigure }) => rowFigure),
      column('published', ({ particulars }) => listed(particulars.map(({ field }) => field))),
      column('unpublished', ({ unknown }) => listed(unknown)),
      column('enterprises', ({ enterprises }) => listed(enterprises.map(({ id }) => id))),
      column('platforms', ({ platforms }) => listed(platforms)),
      column('policies', ({ policies }) => listed(policies)),
      column('sources', ({ membership, stage, location }) => listed([...new Set([membership, stage, location].flatMap(({ sources }) => sources))])),
    ],
    data.parks,
  );
}

function enterprises(data: Dataset): Table {
  const parksOf = (id: string) => data.parks.filter((park) => park.enterprises.some((tie) => tie.id === id)).map(({ slug }) => slug);
  return makeTable<Enterprise>(
    'enterprises',
    [
      column('id', ({ id }) => id),
      ...textColumns<Enterprise>('name', ({ name }) => name),
      column('legal_name', ({ legalName }) => legalName),
      column('sector', ({ sector }) => sector),
      ...textColumns<Enterprise>('what', ({ what }) => what),
      column('presence', ({ presence }) => presence),
      column('parks', ({ id }) => listed(parksOf(id))),
      column('exchange', ({ listing }) => listing?.exchange),
      column('code', ({ listing }) => listing?.code),
      column('founded', ({ founded }) => founded?.date),
      column('sources', ({ sources }) => listed(sources)),
    ],
    data.enterprises,
  );
}

function platforms(data: Dataset): Table {
  const parksOf = (id: string) => data.parks.filter((park) => park.platforms.includes(id)).map(({ slug }) => slug);
  return makeTable<Platform>(
    'platforms',
    [
      column('id', ({ id }) => id),
      ...textColumns<Platform>('name', ({ name }) => name),
      column('kind', ({ kind }) => kind),
      column('sector', ({ sector }) => sector),
      column('operator', ({ operator }) => operator),
      ...textColumns<Platform>('what', ({ what }) => what),
      column('stage', ({ stage }) => stage),
      column('parks', ({ id }) => listed(parksOf(id))),
      column('as_of', ({ asOf }) => asOf),
      column('sources', ({ sources }) => listed(sources)),
    ],
    data.platforms,
  );
}

function policies(data: Dataset): Table {
  const parksOf = (id: string) => data.parks.filter((park) => park.policies.includes(id)).map(({ slug }) => slug);
  return makeTable<Policy>(
    'policies',
    [
      column('id', ({ id }) => id),
      column('level', ({ level }) => level),
      ...textColumns<Policy>('name', ({ name }) => name),
      ...textColumns<Policy>('summary', ({ summary }) => summary),
      column('topics_given', ({ topics }) => listed(topics.filter(({ mark }) => mark === 'given').map(({ topic }) => topic))),
      column('topics_to_check', ({ topics }) => listed(topics.filter(({ mark }) => mark === 'to-check').map(({ topic }) => topic))),
      column('fits', ({ fits }) => listed(fits)),
      column('state', ({ state }) => state.value),
      column('state_as_of', ({ state }) => state.asOf),
      column('valid_from', ({ validFrom }) => validFrom),
      column('valid_to', ({ validTo }) => validTo),
      column('documents', ({ documents }) => listed(documents.map(({ title, number }) => (number ? `${title} (${number})` : title)))),
      column('parks', ({ id }) => listed(parksOf(id))),
      column('sources', ({ sources }) => listed(sources)),
    ],
    data.policies,
  );
}

function figures(data: Dataset): Table {
  return makeTable<OwnedFigure>(
    'figures',
    [
      column('of', ({ of }) => of),
      column('owner', ({ owner }) => owner),
      column('id', ({ id }) => id),
      ...textColumns<OwnedFigure>('label', ({ label }) => label),
      column('value', ({ value }) => (typeof value === 'number' ? value : value.from)),
      column('value_to', ({ value }) => (typeof value === 'number' ? null : value.to)),
      column('unit', ({ unit }) => unit),
      column('qualifier', ({ qualifier }) => qualifier),
      column('status', ({ status }) => status),
      column('scope', ({ scope }) => scope),
      column('as_of', ({ asOf }) => asOf),
      column('previous_value', ({ previous }) => previous?.value),
      column('previous_as_of', ({ previous }) => previous?.asOf),
      ...textColumns<OwnedFigure>('note', ({ note }) => note),
      column('sources', ({ sources }) => listed(sources)),
    ],
    allFigures(data),
  );
}

function sources(data: Dataset): Table {
  return makeTable<Source>(
    'sources',
    [
      column('id', ({ id }) => id),
      column('title', ({ title }) => title),
      column('title_language', ({ titleLang }) => titleLang),
      ...textColumns<Source>('publisher', ({ publisher }) => publisher),
      column('date', ({ date }) => date),
      column('kind', ({ kind }) => kind),
      column('reliability', ({ reliability }) => reliability),
      column('url', ({ url }) => url),
    ],
    data.sources,
  );
}

/** The flat table of each kind: all languages side by side, codes of the schema, ids to join by. */
export const OPEN_TABLES: Record<OpenKind, (data: Dataset) => Table> = { parks, enterprises, platforms, policies, figures, sources };
