import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type MapWords, toAirport, toMapClusters, toMapTexts } from '#blocks/map/map-texts.ts';
import type { ExploreSlice } from '#data/slices/explore.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import type { BaseMapData } from '#map/types.ts';
import { pathOf } from '#routing/paths.ts';
import type { ExploreState } from './explore-params.ts';
import { MapFallback } from './MapFallback.tsx';
import type { ExploreActions } from './use-explore-state.ts';

const ParkMap = lazy(() => import('#map/ParkMap.tsx'));

interface ExploreMapProps {
  slice: ExploreSlice;
  /** Parks that pass the filters. */
  parks: readonly ParkRow[];
  state: ExploreState;
  actions: ExploreActions;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  basemap: BaseMapData;
}

/** The live map of explore: words and links go in, selection and view come out into the URL. */
export function ExploreMap({ slice, parks, state, actions, hovered, onHover, basemap }: ExploreMapProps) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const lang = useLang();
  const navigate = useNavigate();
  // Only the first view comes from the link: afterwards the map is the one who knows.
  const [initialView] = useState(state.mapView);
  const words = useMemo<MapWords>(() => ({ t, format, lang }), [t, format, lang]);
  const clusters = useMemo(() => toMapClusters(slice.clusters, parks, words), [slice.clusters, parks, words]);
  const labels = useMemo(() => toMapTexts(parks, slice.mapReviewNumber, words), [parks, slice.mapReviewNumber, words]);
  return (
    <Suspense fallback={<MapFallback reviewNumber={slice.mapReviewNumber} />}>
      <ParkMap
        lang={lang}
        basemap={basemap}
        clusters={clusters}
        labels={labels}
        airport={toAirport(slice.airport, words)}
        selected={state.selected}
        hovered={hovered}
        view={state.mapView ?? initialView}
        onSelect={actions.select}
        onHover={onHover}
        onOpen={(slug) => void navigate(pathOf(lang, { page: 'park', slug }))}
        onViewChange={actions.setMapView}
      />
    </Suspense>
  );
}
