import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf } from '#routing/paths.ts';
import styles from './LocatorPlate.module.css';

/** Widths at which the plate is about 390 pixels wide, in step with the style sheet. */
const NARROW = '(max-width: 30rem), (min-width: 48rem) and (max-width: 63.99rem)';
const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/** The locator drawing with the plain sentence on how exactly the place is known. */
export function LocatorPlate({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'map']);
  const { location, name, slug } = slice.park;
  const where = useWhere(slice);
  const published = useSourceIndex()[location.sources[0] ?? '']?.date ?? 'unstated';
  return (
    <section className={styles.plate} aria-label={t('locator.label')}>
      <div className={styles.map}>
        <Drawing slug={slug} alt={t('locator.alt', { name, where })} />
        <p className={styles.credit}>
          <span>{slice.mapReviewNumber ? t('map:review', { number: slice.mapReviewNumber }) : t('map:reviewPending')}</span>
          <a href={OSM_COPYRIGHT} rel="noopener external">
            {t('map:attribution')}
          </a>
        </p>
      </div>
      <div className={styles.words}>
        <p>
          <strong>{where}</strong> {location.basis}
        </p>
        <SourceNote statement={{ title: t('locator.source'), status: 'in-place', asOf: published, sources: location.sources, note: slice.cluster.basis }} />
        <p className={styles.address}>
          {location.address ? t('locator.address', { address: location.address }) : <NotPublished text={t('locator.addressOpen')} />}
        </p>
        <p className={`screen-only ${styles.links}`}>
          <PageLink page={{ page: 'explore' }} search={`view=map&park=${slug}`}>
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

/** Phones and the half-width column get a drawing of their own, in which names are not shrunk. */
function Drawing({ slug, alt }: { slug: string; alt: string }) {
  const lang = useLang();
  const narrow = BASE_PATH + locatorPathOf(lang, `${slug}-narrow`);
  return (
    <picture>
      <source media={NARROW} srcSet={narrow} width={390} height={240} />
      <img className={styles.drawing} src={BASE_PATH + locatorPathOf(lang, slug)} alt={alt} width={540} height={400} fetchPriority="high" />
    </picture>
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
