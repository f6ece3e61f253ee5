import type { Precision } from '#data/vocabulary.ts';
import styles from './PlaceDrawing.module.css';

const PIN = 'M24 46C15 36 10 29 10 21a14 14 0 0 1 28 0c0 8-5 15-14 25z';

/** How a place is drawn on the map: pin, hatched circle or dashed frame. The words stand beside it. */
export function PlaceDrawing({ precision }: { precision: Precision }) {
  return (
    <span className={styles.frame} aria-hidden="true">
      {precision === 'site' ? (
        <svg aria-hidden="true" className={styles.pin} width="48" height="50" viewBox="0 0 48 50">
          <path d={PIN} />
          <rect x="19" y="16" width="10" height="10" />
        </svg>
      ) : (
        <span className={styles[precision]} />
      )}
    </span>
  );
}
