import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { selectParks } from '#data/select-parks.ts';
import type { ExploreSlice } from '#data/slices/explore.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { PrintConditions } from '#ui/PrintConditions.tsx';
import styles from './Explore.module.css';
import { FilterBar } from './FilterBar.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MapDrawing, MapFallback } from './MapFallback.tsx';
import { MapFrame, type MapSlot } from './MapFrame.tsx';
import { NoMatch } from './NoMatch.tsx';
import { ParkList } from './ParkList.tsx';
import { useConditions } from './use-conditions.ts';
import { useExploreState } from './use-explore-state.ts';

interface ExploreProps {
  slice: ExploreSlice;
  search: ReactNode;
  renderMap: (slot: MapSlot) => ReactNode;
}

/** Map and list of the parks, side by side on wide screens, one at a time on narrow ones. */
export function Explore({ slice, search, renderMap }: ExploreProps) {
  const { t } = useTranslation(['explore', 'errors', 'common']);
  const slugs = useMemo(() => slice.parks.map((park) => park.slug), [slice.parks]);
  const [state, actions] = useExploreState(slugs);
  const [hovered, setHovered] = useState<string | null>(null);
  const parks = useMemo(() => selectParks(slice.parks, state.filters), [slice.parks, state.filters]);
  const conditions = useConditions(state.filters);
  const cited = useMemo(() => [parks, slice.keyFigures], [parks, slice.keyFigures]);
  return (
    <CitedSources of={cited}>
      <div className={styles.explore} data-view={state.view}>
        <div className={styles.peek}>
          <PageLink page={{ page: 'explore' }} search="view=map" aria-label={t('map.open')}>
            <MapDrawing drawing="peek" />
          </PageLink>
          <MapCredit reviewNumber={slice.mapReviewNumber} />
        </div>
        <div className={styles.list}>
          <header className={`print-title ${styles.head}`}>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
            <div className={`screen-only ${styles.tools}`}>
              <PageLink page={{ page: 'finder' }} className={styles.finder}>
                {t('finder')} <Glyph name="arrow-right" size={16} />
              </PageLink>
              <DownloadMenu of="parks" ids={parks.map((park) => park.slug)} end />
            </div>
          </header>
          <div className={`print-only ${styles.paper}`}>
            <MapDrawing drawing="overview" lazy />
            <MapCredit reviewNumber={slice.mapReviewNumber} />
          </div>
          {search}
          <FilterBar parks={slice.parks} filters={state.filters} onToggle={actions.toggleFilter} onClear={actions.clearFilters} />
          {state.dropped.length > 0 && (
            <p className={styles.dropped} role="alert">
              {t('errors:params.dropped', { names: state.dropped.join(', ') })}
            </p>
          )}
          <PrintConditions label={t('common:print.conditions')} values={conditions} />
          <p className="visually-hidden" role="status">
            {parks.length < slice.parks.length ? t('count', { count: parks.length }) : ''}
          </p>
          {parks.length > 0 ? (
            <ParkList parks={parks} clusters={slice.clusters} selected={state.selected} onHover={setHovered} />
          ) : (
            <NoMatch parks={slice.parks} filters={state.filters} onDrop={actions.dropFilter} onClear={actions.clearFilters} />
          )}
        </div>
        <div className={styles.side}>
          <section className={styles.map} aria-label={t('map.label')}>
            <MapFrame isAlone={state.view === 'map'} fallback={<MapFallback reviewNumber={slice.mapReviewNumber} />}>
              {renderMap({ slice, parks, state, actions, hovered, onHover: setHovered })}
            </MapFrame>
          </section>
          {state.view === 'map' && (
            <PageLink page={{ page: 'explore' }} className={styles.toList}>
              <Glyph name="list" size={18} /> {t('map.toList')}
            </PageLink>
          )}
          <KeyFigures figures={slice.keyFigures} dataDate={slice.dataDate} />
        </div>
      </div>
    </CitedSources>
  );
}
