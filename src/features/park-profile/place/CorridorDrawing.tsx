import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import styles from './Corridor.module.css';
import type { CorridorScale, Track } from './corridor-scale.ts';

const TRACK_HEIGHT = 46;
const TOP = 30;

/** Straight tracks from Harbin: square = crossing, dotted on to the Russian city. Positions in per cent, so that words keep their size. */
export function CorridorDrawing({ scale, from }: { scale: CorridorScale; from: string }) {
  const { t } = useTranslation('park');
  const format = useFormat();
  const bottom = TOP + (scale.tracks.length - 1) * TRACK_HEIGHT;
  return (
    <div className={styles.drawing} aria-hidden="true">
      <p className={styles.origin}>
        <strong>{t('corridor.harbin')}</strong>
        <span>{from}</span>
      </p>
      <svg aria-hidden="true" width="100%" height={bottom + 44}>
        {scale.ticks.map((tick) => (
          <g key={tick.metres}>
            <line className={styles.tick} x1={`${tick.at}%`} x2={`${tick.at}%`} y1="8" y2={bottom + 16} />
            <text className={styles.scale} x={`${tick.at}%`} y={bottom + 36} textAnchor={tick.at === 0 ? 'start' : 'middle'}>
              {tick.metres === 0 ? 0 : format.kilometres(tick.metres)}
            </text>
          </g>
        ))}
        <line className={styles.trunk} x1="0" x2="0" y1={TOP} y2={bottom} />
        {scale.tracks.map((track, index) => (
          <TrackLine key={track.id} track={track} y={TOP + index * TRACK_HEIGHT} />
        ))}
      </svg>
    </div>
  );
}

function TrackLine({ track, y }: { track: Track; y: number }) {
  const { t } = useTranslation('park');
  const format = useFormat();
  const { onward } = track;
  const onwardWords =
    onward &&
    (onward.opposite ? t('corridor.opposite', { city: onward.name }) : t('corridor.onward', { city: onward.name, distance: format.kilometres(onward.metres) }));
  const end = onward && !onward.opposite ? onward.at : track.crossingAt;
  return (
    <g>
      <line className={styles.track} x1="0" x2={`${track.crossingAt}%`} y1={y} y2={y} />
      {onward && !onward.opposite && (
        <>
          <line className={styles.beyond} x1={`${track.crossingAt}%`} x2={`${onward.at}%`} y1={y} y2={y} />
          <circle className={styles.city} cx={`${onward.at}%`} cy={y} r="4" />
        </>
      )}
      <circle className={styles.start} cx="0" cy={y} r="4" />
      <svg aria-hidden="true" x={`${track.crossingAt}%`} y={y} overflow="visible">
        <rect className={styles.crossing} x="-5" y="-5" width="10" height="10" />
        <text className={styles.crossingName} x="2" y="-12" textAnchor="end">
          {track.name} <tspan className={styles.distance}>{format.kilometres(track.metres)}</tspan>
        </text>
      </svg>
      {onwardWords && (
        <svg aria-hidden="true" x={`${end}%`} y={y} overflow="visible">
          <text className={styles.onwardName} x="12" y="5">
            {onwardWords}
          </text>
        </svg>
      )}
    </g>
  );
}
