import { useTranslation } from 'react-i18next';
import type { ParkSlice } from '#data/slices/park.ts';
import styles from './Chain.module.css';

/** Links of the value chain as joined boxes; the park's own link is tinted and named. */
export function Chain({ chain }: { chain: NonNullable<ParkSlice['park']['chain']> }) {
  const { t } = useTranslation('park');
  return (
    <>
      <h3 className="visually-hidden">{t('purpose.chain')}</h3>
      <ol className={styles.chain}>
        {chain.map((link) => (
          <li key={link.title} className={link.own ? styles.own : undefined}>
            <span className={styles.title}>
              {link.title}
              {link.own && <span className="visually-hidden"> ({t('purpose.own')})</span>}
            </span>
            <span className={styles.items}>{link.items}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
