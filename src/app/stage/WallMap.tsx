import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { basemapQuery } from '#app/basemap-query.ts';
import { MapBoundary } from '#app/MapBoundary.tsx';
import type { StageMapSlot } from '#blocks/slides/deck.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';

const StageMap = lazy(() => import('#map/stage/StageMap.tsx'));

/** The live map under a slide. Where it cannot be had the words of the slide say the place: no notice on the wall. */
export function WallMap({ targets, langs, name }: StageMapSlot) {
  const { data: basemap, isError } = useQuery(basemapQuery());
  if (targets.length === 0) return null;
  return (
    <MapBoundary failed={isError} fallback={null} isQuiet>
      <Suspense fallback={null}>
        {basemap && <StageMap basemap={basemap} places={targets} lang={langs.first} second={langs.second} tags={LANGUAGE_TAG} name={name} />}
      </Suspense>
    </MapBoundary>
  );
}
