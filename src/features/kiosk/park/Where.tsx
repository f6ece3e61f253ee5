import { useTranslation } from 'react-i18next';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf } from '#routing/paths.ts';
import { nearNodes } from './near-nodes.ts';
import styles from './Where.module.css';

/** Where the park is and how surely, with the ways to it in straight lines. */
export function Where({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('kiosk');
  const { location, name, slug } = slice.park;
  const lang = useLang();
  const where = useWhere(slice);
  const published = useSourceIndex()[location.sources[0] ?? '']?.date ?? 'unstated';
  return (
    <section>
      <h2>{t('park.where')}</h2>
      <div className={styles.plate}>
        <img src={BASE_PATH + locatorPathOf(lang, slug)} width={540} height={400} alt={t('park.drawing', { name, where })} draggable={false} />
        <MapCredit reviewNumber={slice.mapReviewNumber} />
      </div>
      <p>
        <strong>{where}</strong> {location.basis}
      </p>
      <SourceNote statement={{ title: t('park.place'), status: 'in-place', asOf: published, sources: location.sources }} />
      <p className={styles.address}>{location.address ? t('park.address', { address: location.address }) : <NotPublished text={t('park.addressOpen')} />}</p>
      <Travel slice={slice} />
    </section>
  );
}

function useWhere({ park, cluster }: ParkSlice): string {
  const { t } = useTranslation('kiosk');
  const format = useFormat();
  if (park.location.precision === 'neighbourhood' && cluster.radiusMetres) return t('park.neighbourhood', { radius: format.kilometres(cluster.radiusMetres) });
  return park.location.precision === 'site' ? t('park.site') : t('park.district', { place: cluster.name });
}

function Travel({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('kiosk');
  const format = useFormat();
  return (
    <>
      <h3>{t('park.travel')}</h3>
      <dl className={styles.travel}>
        {nearNodes(slice.distances).map((node) => (
          <div key={node.id}>
            <dt>{node.name}</dt>
            <dd>{node.metres === null ? t('park.tooCoarse') : format.kilometres(node.metres)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
