import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf } from '#routing/paths.ts';
import styles from './LocatorPlate.module.css';

const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/** The locator drawing with the plain sentence on how exactly the place is known. */
export function LocatorPlate({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'map']);
  const { lang } = useFormat();
  const { location, name, slug } = slice.park;
  const where = useWhere(slice);
  const published = useSourceIndex()[location.sources[0] ?? '']?.date ?? 'unstated';
  return (
    <section className={styles.plate} aria-label={t('locator.label')}>
      <img
        className={styles.drawing}
        src={BASE_PATH + locatorPathOf(lang, slug)}
        alt={t('locator.alt', { name, where })}
        width={540}
        height={400}
        fetchPriority="low"
      />
      <p className={styles.credit}>
        <span>{slice.mapReviewNumber ? t('map:review', { number: slice.mapReviewNumber }) : t('map:reviewPending')}</span>
        <a href={OSM_COPYRIGHT} rel="noopener external">
          {t('map:attribution')}
        </a>
      </p>
      <div className={styles.words}>
        <p>
          <strong>{where}</strong> {location.basis}
        </p>
        <SourceNote statement={{ title: t('locator.source'), status: 'in-place', asOf: published, sources: location.sources, note: slice.cluster.basis }} />
        <p className={styles.address}>{location.address ? `${t('locator.address')}: ${location.address}` : <NotPublished text={t('locator.addressOpen')} />}</p>
        <p className={`screen-only ${styles.links}`}>
          <PageLink page={{ page: 'explore' }} search={`park=${slug}`}>
            {t('locator.show')}
          </PageLink>
          <PageLink page={{ page: 'sources' }} hash="placing">
            {t('locator.how')}
          </PageLink>
        </p>
      </div>
    </section>
  );
}

function useWhere({ park, cluster }: ParkSlice): string {
  const { t } = useTranslation('park');
  const format = useFormat();
  if (park.location.precision === 'neighbourhood' && cluster.radiusMetres) {
    return t('locator.neighbourhood', { radius: format.kilometres(cluster.radiusMetres) });
  }
  return park.location.precision === 'site' ? t('locator.site') : t('locator.district', { place: cluster.name });
}
