import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ExploreSlice } from '#data/slices/explore.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import type { AskedFor } from './asked-for.ts';
import styles from './NotFoundView.module.css';
import { type NearestPark, nearestParks } from './nearest-parks.ts';

interface NotFoundViewProps {
  asked: AskedFor;
  title: string;
  /** The parks, or nothing while they load or where they cannot be loaded: the ways out stay. */
  slice: ExploreSlice | undefined;
}

/** What was asked for, the parks it may have meant, and the ways out. */
export function NotFoundView({ asked, title, slice }: NotFoundViewProps) {
  const { t } = useTranslation('errors');
  const nearest = slice && asked.kind !== 'policy' ? nearestParks(slice.parks, asked.typed) : [];
  return (
    <div className={`page ${styles.view}`}>
      <header className={`print-title ${styles.head}`}>
        <h1>{title}</h1>
        <p className={styles.lead}>{t('notFound.lead')}</p>
      </header>
      {slice && nearest.length > 0 && <Nearest parks={nearest} clusters={slice.clusters} />}
      <ul className={styles.ways}>
        <li>
          <PageLink page={{ page: 'explore' }} className={asked.kind === 'policy' ? styles.way : styles.first}>
            {t('notFound.allParks')}
          </PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'enterprises' }} className={styles.way}>
            {t('notFound.allEnterprises')}
          </PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'policies' }} className={asked.kind === 'policy' ? styles.first : styles.way}>
            {t('notFound.allPolicies')}
          </PageLink>
        </li>
      </ul>
    </div>
  );
}

interface NearestProps {
  parks: readonly NearestPark<ExploreSlice['parks'][number]>[];
  clusters: ExploreSlice['clusters'];
}

function Nearest({ parks, clusters }: NearestProps) {
  const { t } = useTranslation('errors');
  return (
    <section className={styles.nearest} aria-labelledby="nearest">
      <h2 id="nearest">{t('notFound.nearest')}</h2>
      <ul>
        {parks.map(({ park, reason }) => (
          <li key={park.slug}>
            <PageLink page={{ page: 'park', slug: park.slug }}>
              <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
              <span className={styles.text}>
                <span className={styles.name}>{park.name}</span>
                <span className={styles.reason}>
                  {t(`notFound.reason.${reason}`, { place: clusters.find((cluster) => cluster.id === park.cluster)?.name ?? '' })}
                </span>
              </span>
              <Glyph name="chevron-right" size={18} />
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
