import { useTranslation } from 'react-i18next';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './TestCard.module.css';

const GREYS = Array.from({ length: 12 }, (_item, index) => Math.round((index * 255) / 11));

/** One park of each field: every colour and sign of the map once. */
function oneOfEach(parks: CheckSlice['parks']): CheckSlice['parks'] {
  return parks.filter(({ sector }, index) => parks.findIndex((other) => other.sector === sector) === index);
}

/** What is looked at from the last row: edges, real sizes of type, greys, colours, shape and sharpness. */
export function TestCard({ parks, isDark }: { parks: CheckSlice['parks']; isDark: boolean }) {
  const { t } = useTranslation('preflight');
  const byLength = parks.toSorted((one, other) => other.name.length - one.name.length);
  return (
    <div className={styles.frame} data-theme={isDark ? 'stage' : undefined}>
      <div className={styles.card}>
        <div className={styles.edge} />
        <div className={styles.safe} />
        <div className={styles.content}>
          <p className={styles.marks}>
            <span className={styles.red}>{t('card.edge')}</span>
            <span>{t('card.safe')}</span>
          </p>
          <div className={styles.type}>
            <p className={styles.title}>{byLength[0]?.name}</p>
            <p className={styles.first}>{byLength[1]?.name}</p>
            <p className={styles.second}>{byLength[2]?.name}</p>
            <p className={styles.small}>{t('card.foot')}</p>
          </div>
          <div className={styles.pictures}>
            <ul className={styles.plaques}>
              {oneOfEach(parks).map(({ slug, glyph, sector, precision }) => (
                <li key={slug}>
                  <Plaque glyph={glyph} sector={sector} precision={precision === 'district' ? 'site' : precision} size={48} />
                </li>
              ))}
            </ul>
            <figure>
              <svg className={styles.greys} viewBox="0 0 12 1" preserveAspectRatio="none" aria-hidden="true">
                {GREYS.map((level, index) => (
                  <rect key={level} x={index} width="1.02" height="1" fill={`rgb(${level} ${level} ${level})`} />
                ))}
              </svg>
              <figcaption>{t('card.greys')}</figcaption>
            </figure>
            <div className={styles.shapes}>
              <figure>
                <svg className={styles.circle} viewBox="0 0 100 100" aria-hidden="true">
                  <circle cx="50" cy="50" r="47" />
                  <path d="M50 3v94M3 50h94" />
                </svg>
                <figcaption>{t('card.circle')}</figcaption>
              </figure>
              <figure>
                <div className={styles.fine} />
                <figcaption>{t('card.fine')}</figcaption>
              </figure>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
