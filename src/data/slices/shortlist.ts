import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Park } from '#data/schema/park.ts';
import type { Lang } from '#i18n/languages.ts';
import { clusterViews, parkRow } from './park-row.ts';
import { makeSlice } from './slice.ts';

/** Bodies that answer for a choice among parks; the contact page has all of them. */
const BODIES_TO_ASK = ['new-area-committee', 'approval-bureau', 'russia-service-centre', 'songbei-government'];

function chosenPark(park: Park, data: Dataset, lang: Lang) {
  const strip = park.headline.flatMap((slot) => ('figure' in slot ? park.figures.filter((figure) => figure.id === slot.figure) : []));
  return {
    ...parkRow(park, data, lang),
    pitch: park.pitch[lang],
    address: park.location.address?.[lang] ?? null,
    figures: strip.map((figure) => localise(figure, lang)),
    contacts: localise(park.contacts, lang),
  };
}

/** What the page of a shortlist needs of every park: the visitor or the link chooses among them. */
export function shortlistSlice(data: Dataset, lang: Lang) {
  const { bodies, named } = data.contacts;
  return makeSlice(
    'shortlist',
    {
      parks: data.parks.map((park) => chosenPark(park, data, lang)),
      clusters: clusterViews(data, lang),
      named: localise(named, lang),
      bodies: bodies
        .filter((body) => BODIES_TO_ASK.includes(body.id))
        .map(({ id, name, role, links }) => ({ ...localise({ id, name, role, links }, lang), nameZh: name.zh })),
      mapReviewNumber: data.site.mapReviewNumber,
    },
    data,
    lang,
  );
}

export type ShortlistSlice = ReturnType<typeof shortlistSlice>;
export type ChosenPark = ShortlistSlice['parks'][number];
