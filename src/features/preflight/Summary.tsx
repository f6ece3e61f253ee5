import { useTranslation } from 'react-i18next';
import { type Finding, isOpen } from '#data/preflight/finding.ts';
import type { SiteReadings } from '#data/preflight/readings.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './Summary.module.css';
import { formatDay, formatTime } from './show-value.ts';

interface SummaryProps {
  findings: readonly Finding[];
  site: Pick<SiteReadings, 'build' | 'dataDate'>;
  /** When the device was read last. */
  now: number | undefined;
  onCheckAgain: () => void;
}

/** The answer first: ready, or what is left to do. */
export function Summary({ findings, site, now, onCheckAgain }: SummaryProps) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const open = findings.filter(isOpen);
  const isWaiting = findings.some(({ verdict }) => verdict === 'wait');
  const isReady = open.length === 0 && !isWaiting;
  return (
    <section className={styles.summary} data-ready={isReady || undefined} aria-labelledby="summary-title">
      <h2 id="summary-title" className={styles.title} aria-live="polite">
        {isReady && <Glyph name="check" size={30} />}
        {open.length > 0 && t('summary.open', { count: open.length })}
        {open.length === 0 && t(isReady ? 'summary.ready' : 'summary.wait')}
      </h2>
      {open.length > 0 && (
        <ul className={styles.open}>
          {open.map(({ id }) => (
            <li key={id}>
              <a href={`#check-${id}`}>{t(`checks.${id}.name`)}</a>
            </li>
          ))}
        </ul>
      )}
      {now !== undefined && (
        <p className={styles.when}>
          {t('summary.printed', { date: formatDay(now, format), time: formatTime(now, format) })}
          {site.build && ` · ${t('summary.version', { build: site.build })}`}
          {` · ${t('summary.data', { date: format.asOf(site.dataDate) })}`}
        </p>
      )}
      <p className={styles.signed}>{t('summary.signed')}</p>
      <p className={`${styles.tools} screen-only`}>
        <Button icon="refresh-cw" onClick={onCheckAgain}>
          {t('summary.again')}
        </Button>
        <Button icon="printer" onClick={() => window.print()}>
          {t('summary.print')}
        </Button>
      </p>
    </section>
  );
}
