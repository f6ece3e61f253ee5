import type { StagePark } from '#data/slices/fair/stage.ts';
import { bearingDegrees } from '#lib/geo.ts';
import { type ParkMaking, parkBase } from './park-base.ts';
import type { WhereSlide } from './slide.ts';
import { sourceLines } from './source-lines.ts';

type Cluster = ParkMaking['slice']['clusters'][number];

/** The less is known, the less is drawn: a surveyed point, a circle to scale, or the name of the district alone. */
function targetOf({ place, precision }: StagePark, cluster: Cluster): WhereSlide['target'] {
  if (precision === 'site' && place.point) return { id: cluster.id, ...place.point, radiusMetres: null, isPoint: true };
  const { id, lat, lng } = cluster;
  return { id, lat, lng, radiusMetres: precision === 'neighbourhood' ? cluster.radiusMetres : null, isPoint: false };
}

/** The place in words, as exactly as it is known. */
function placeOf({ park, words: { t, format } }: ParkMaking, cluster: Cluster): string {
  const { precision, place } = park;
  if (precision === 'neighbourhood' && cluster.radiusMetres) return t('where.within', { place: cluster.name, radius: format.kilometres(cluster.radiusMetres) });
  return place.district;
}

function addressOf({ park, words: { t } }: ParkMaking): WhereSlide['address'] {
  const { address, isAddressShort } = park.place;
  if (address === null) return { text: park.precision === 'district' ? t('where.districtOnly') : t('where.noAddress'), isKnown: false };
  return isAddressShort ? { text: address, isKnown: true } : null;
}

export function whereSlide(making: ParkMaking): WhereSlide {
  const { slice, park, words } = making;
  const { t, format } = words;
  const cluster = slice.clusters.find(({ id }) => id === park.place.cluster);
  if (!cluster) throw new Error(`${park.slug}: no cluster "${park.place.cluster}" in the slice`);
  const target = targetOf(park, cluster);
  const { airport } = slice;
  return {
    ...parkBase('where', making, {
      say: park.place.address ? [park.place.address] : [],
      sources: sourceLines(t('kind.where'), park.place.sources, making),
      open: [park.place.basis],
    }),
    place: placeOf(making, cluster),
    address: addressOf(making),
    target,
    airport:
      airport && park.airportMetres !== null
        ? {
            name: airport.name,
            distance: format.figureText({ value: park.airportMetres, unit: 'm', qualifier: 'about' }),
            note: t('where.straight'),
            bearing: bearingDegrees(target, airport),
          }
        : null,
  };
}
