import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ParkMark } from '#data/slices/park-row.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './aside.module.css';

/** Parks that share the place, as far as it is known. */
export function Neighbours({ cluster, neighbours }: { cluster: string; neighbours: ParkMark[] }) {
  const { t } = useTranslation('park');
  return (
    <section className={styles.card} aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{t('neighbours.title')}</h2>
      <p className={styles.small}>{cluster}</p>
      {neighbours.length === 0 ? (
        <p>{t('neighbours.none')}</p>
      ) : (
        <ul className={styles.parks}>
          {neighbours.map((park) => (
            <li key={park.slug}>
              <PageLink page={{ page: 'park', slug: park.slug }}>
                <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
                <span>{park.shortName}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
