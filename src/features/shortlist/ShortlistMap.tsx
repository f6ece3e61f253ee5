import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type MapWords, toMapClusters, toMapTexts } from '#blocks/map/map-texts.ts';
import type { ChosenPark, ShortlistSlice } from '#data/slices/shortlist.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import type { BaseMapData, MapView } from '#map/types.ts';
import { pathOf } from '#routing/paths.ts';

const ParkMap = lazy(() => import('#map/ParkMap.tsx'));

interface ShortlistMapProps {
  slice: ShortlistSlice;
  parks: readonly ChosenPark[];
  basemap: BaseMapData;
}

/** The map with the chosen parks alone. What is looked at on it is not part of the link. */
export function ShortlistMap({ slice, parks, basemap }: ShortlistMapProps) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const lang = useLang();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const words = useMemo<MapWords>(() => ({ t, format, lang }), [t, format, lang]);
  const clusters = useMemo(() => toMapClusters(slice.clusters, parks, words), [slice.clusters, parks, words]);
  const labels = useMemo(() => toMapTexts(parks, slice.mapReviewNumber, words), [parks, slice.mapReviewNumber, words]);
  return (
    <Suspense fallback={null}>
      <ParkMap
        lang={lang}
        basemap={basemap}
        clusters={clusters}
        labels={labels}
        selected={selected}
        hovered={hovered}
        view={view}
        onSelect={setSelected}
        onHover={setHovered}
        onOpen={(slug) => void navigate(pathOf(lang, { page: 'park', slug }))}
        onViewChange={setView}
      />
    </Suspense>
  );
}
