import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { basemapQuery } from '#app/basemap-query.ts';
import { parkListJsonLd } from '#app/json-ld.ts';
import { MapBoundary } from '#app/MapBoundary.tsx';
import { PageHead } from '#app/PageHead.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import type { ChosenPark, ShortlistSlice } from '#data/slices/shortlist.ts';
import { ShortlistMap } from '#features/shortlist/ShortlistMap.tsx';
import { ShortlistView } from '#features/shortlist/ShortlistView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function ShortlistPage() {
  const { t } = useTranslation('shortlist');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.shortlist(lang));
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'shortlist' }}
        title={t('title')}
        description={t('description')}
        jsonLd={parkListJsonLd(slice.parks, lang, t('title'))}
        dataDate={slice.dataDate}
      />
      <ShortlistView slice={slice} renderMap={(parks) => <LiveMap slice={slice} parks={parks} />} />
    </SourceScope>
  );
}

/** Each entry has a drawing of its place: where the map does not come, nothing is missing. */
function LiveMap({ slice, parks }: { slice: ShortlistSlice; parks: readonly ChosenPark[] }) {
  const { data: basemap, isError } = useQuery(basemapQuery());
  return (
    <MapBoundary failed={isError} fallback={null}>
      {basemap && <ShortlistMap slice={slice} parks={parks} basemap={basemap} />}
    </MapBoundary>
  );
}
