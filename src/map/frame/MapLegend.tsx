import type { MapTexts } from '#map/types.ts';
import styles from './notes.module.css';

/** Key to the two marks of certainty, with counts in the words. */
export function MapLegend({ legend }: { legend: NonNullable<MapTexts['legend']> }) {
  return (
    <div className={styles.legend} data-reserved="" data-legend="">
      <span className={styles.entry}>
        <span className={styles.circle} aria-hidden="true" />
        {legend.neighbourhood}
      </span>
      <span className={styles.entry}>
        <span className={styles.square} aria-hidden="true" />
        {legend.district}
      </span>
    </div>
  );
}
