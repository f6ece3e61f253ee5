import { useTranslation } from 'react-i18next';
import type { NodeDistance } from '#data/views/near-nodes.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './Corridor.module.css';
import { CorridorDrawing } from './CorridorDrawing.tsx';
import { corridorScale, DRAWN_SHARE, type Track } from './corridor-scale.ts';

/** The bars need no room for names at their ends. */
const BAR_STRETCH = 100 / DRAWN_SHARE;

/** Crossings to Russia to scale: tracks on wide screens, bars in a list on phones. The list is the text of both. */
export function Corridor({ distances, from }: { distances: NodeDistance[]; from: string }) {
  const { t } = useTranslation('park');
  const scale = corridorScale(distances.filter((node) => node.kind === 'crossing'));
  if (scale.tracks.length === 0) return null;
  return (
    <div className={styles.corridor}>
      <h3>{t('corridor.title')}</h3>
      <CorridorDrawing scale={scale} from={from} />
      <ul className={styles.list}>
        {scale.tracks.map((track) => (
          <BarRow key={track.id} track={track} />
        ))}
      </ul>
      <p className={styles.note}>{t('corridor.note')}</p>
    </div>
  );
}

function BarRow({ track }: { track: Track }) {
  const { t } = useTranslation('park');
  const format = useFormat();
  const { onward } = track;
  return (
    <li>
      <span className={styles.name}>{track.name}</span>
      <span className={styles.km}>{format.kilometres(track.metres)}</span>
      {onward && (
        <span className={styles.onward}>
          {onward.opposite
            ? t('corridor.opposite', { city: onward.name })
            : t('corridor.onward', { city: onward.name, distance: format.kilometres(onward.metres) })}
        </span>
      )}
      <svg className={styles.bar} width="100%" height="14" aria-hidden="true">
        <line x1="0" x2={`${track.crossingAt * BAR_STRETCH}%`} y1="7" y2="7" />
        <svg aria-hidden="true" x={`${track.crossingAt * BAR_STRETCH}%`} y="7" overflow="visible">
          <rect x="-10" y="-6" width="9" height="12" />
        </svg>
      </svg>
    </li>
  );
}
