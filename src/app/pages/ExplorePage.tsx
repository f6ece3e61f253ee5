import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { basemapQuery } from '#app/basemap-query.ts';
import { parkListJsonLd } from '#app/json-ld.ts';
import { MapBoundary } from '#app/MapBoundary.tsx';
import { PageHead } from '#app/PageHead.tsx';
import { PageSearch } from '#app/search/SiteSearch.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import { Explore } from '#features/explore/Explore.tsx';
import { ExploreMap } from '#features/explore/ExploreMap.tsx';
import { MapFallback } from '#features/explore/MapFallback.tsx';
import type { MapSlot } from '#features/explore/MapFrame.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function ExplorePage() {
  const { t } = useTranslation(['explore', 'common']);
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.explore(lang));
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'explore' }}
        title={t('common:site.full')}
        description={t('description')}
        jsonLd={parkListJsonLd(slice.parks, lang, t('title'))}
        dataDate={slice.dataDate}
      />
      <Explore slice={slice} search={<PageSearch />} renderMap={(slot) => <LiveMap slot={slot} />} />
    </SourceScope>
  );
}

/** The base map comes after the content; the drawing stands until then and stays where it cannot be had. */
function LiveMap({ slot }: { slot: MapSlot }) {
  const { data: basemap, isError } = useQuery(basemapQuery());
  const fallback = <MapFallback reviewNumber={slot.slice.mapReviewNumber} />;
  return (
    <MapBoundary failed={isError} fallback={fallback}>
      {basemap ? <ExploreMap {...slot} basemap={basemap} /> : fallback}
    </MapBoundary>
  );
}
