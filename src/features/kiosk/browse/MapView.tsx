import { lazy, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { ViewFrame } from '#blocks/kiosk/ViewFrame.tsx';
import { linklessCredit, MapCredit } from '#blocks/map/MapCredit.tsx';
import { type MapWords, toMapClusters, toMapTexts } from '#blocks/map/map-texts.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import type { BaseMapData, MapTexts } from '#map/types.ts';
import { BASE_PATH } from '#routing/base.ts';
import type { MapPosition } from '#routing/kiosk/visit-params.ts';
import { locatorPathOf } from '#routing/paths.ts';
import styles from './MapView.module.css';
import { ParkName } from './ParkItem.tsx';

/** Asked for ahead, so that the first visitor does not wait for it. */
export const loadMap = () => import('#map/touch/TouchMap.tsx');
const TouchMap = lazy(loadMap);

interface MapViewProps {
  slice: KioskSlice;
  parks: KioskSlice['parks'];
  /** Null where the base map does not come: a drawing stands in its place. */
  basemap: BaseMapData | null;
}

/** Where the parks are: the live map, and the parks of the place that was touched. */
export function MapView({ slice, parks, basemap }: MapViewProps) {
  const { t } = useTranslation(['kiosk', 'map']);
  const { visit, show } = useKioskControl();
  const lang = useLang();
  const words = useMapWords();
  const clusters = useMemo(() => toMapClusters(slice.clusters, parks, words), [slice.clusters, parks, words]);
  const labels = useMemo<MapTexts>(
    () => ({ ...toMapTexts(parks, slice.mapReviewNumber, words), attribution: linklessCredit(t('map:attribution')), attributionHref: null }),
    [parks, slice.mapReviewNumber, words, t],
  );
  const openPlace = useCallback((id: string) => show({ place: id }), [show]);
  const keepView = useCallback((at: MapPosition | null) => show({ at }), [show]);
  const scale = useMapScale();
  return (
    <ViewFrame isWhole title={t('map.title')} tools={<PlacePanel slice={slice} parks={parks} />}>
      <h1 className="visually-hidden">{t('map.title')}</h1>
      {basemap ? (
        <TouchMap
          key={lang}
          lang={lang}
          basemap={basemap}
          clusters={clusters}
          labels={labels}
          scale={scale}
          openPlace={visit.place}
          onOpenPlace={openPlace}
          view={visit.at}
          onViewChange={keepView}
        />
      ) : (
        <div className={styles.drawing}>
          <img src={BASE_PATH + locatorPathOf(lang, 'overview')} width={1200} height={840} alt={t('map:name')} draggable={false} />
          <MapCredit reviewNumber={slice.mapReviewNumber} />
        </div>
      )}
    </ViewFrame>
  );
}

function PlacePanel({ slice, parks }: Omit<MapViewProps, 'basemap'>) {
  const { t } = useTranslation('kiosk');
  const { visit, show } = useKioskControl();
  const cluster = slice.clusters.find(({ id }) => id === visit.place);
  if (!cluster) return <p className={styles.hint}>{t('map.hint')}</p>;
  const here = parks.filter((park) => park.cluster === cluster.id);
  return (
    <div className={styles.panel}>
      <div role="status">
        <h2>{t('map.place', { place: cluster.name, count: here.length })}</h2>
      </div>
      <ul>
        {here.map((park) => (
          <ParkName key={park.slug} park={park} />
        ))}
      </ul>
      <TouchButton icon="x" onClick={() => show({ place: null })}>
        {t('map.close')}
      </TouchButton>
    </div>
  );
}

function useMapWords(): MapWords {
  const { t } = useTranslation('map');
  const format = useFormat();
  const lang = useLang();
  return useMemo(() => ({ t, format, lang }), [t, format, lang]);
}

/** Letters of the map against those of a page, in step with the letters of the kiosk. */
const READ_STANDING = 1.25;
const PAGE_UNIT = 16;

function watchSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

function useMapScale(): number {
  return useSyncExternalStore(watchSize, () => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PAGE_UNIT) * READ_STANDING);
}
