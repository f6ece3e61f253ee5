import { useTranslation } from 'react-i18next';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import { type MarkedStep, markTimeline } from './mark-timeline.ts';
import styles from './Timeline.module.css';

type Entry = ParkSlice['park']['timeline'][number];

/** Dated steps: ink squares for what is reported, the seal square for the latest report, outlines and dashes for plans. */
export function Timeline({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('park');
  const steps = markTimeline(entries, (entry) => isAhead(entry.status));
  return (
    <>
      <h3 className="visually-hidden">{t('purpose.timeline')}</h3>
      <ol className={styles.timeline} data-count={entries.length}>
        {steps.map((step) => (
          <Step key={step.entry.asOf + step.entry.text} step={step} />
        ))}
      </ol>
    </>
  );
}

function Step({ step }: { step: MarkedStep<Entry> }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const format = useFormat();
  const { entry, kind, dashedOn } = step;
  // The date of the step stands above it; the note gives the date of the source, which for a forecast is an earlier one.
  const published = useSourceIndex()[entry.sources[0] ?? '']?.date ?? 'unstated';
  return (
    <li className={`${styles[kind]} ${dashedOn ? styles.dashed : ''}`}>
      <span className={styles.date}>{format.asOf(entry.asOf)}</span>
      <span className={styles.text}>{entry.text}</span>
      {kind === 'ahead' && <span className={styles.status}>{t(`vocabulary:statusShort.${entry.status}`)}</span>}
      {kind === 'latest' && <span className={styles.now}>{t('purpose.latest')}</span>}
      <SourceNote statement={{ ...entry, asOf: published, title: entry.text }} />
    </li>
  );
}
