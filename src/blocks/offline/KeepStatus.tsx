import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { formatBytes, roundBytes } from './format-bytes.ts';
import styles from './KeepStatus.module.css';
import type { Keep } from './use-keep.ts';

/** Where keeping stands, what can be done next, and a bar of the bytes that have really come. */
export function KeepStatus({ keep, isKept }: { keep: Keep; isKept: boolean }) {
  const { t } = useTranslation('offline');
  const { support, state, work } = keep;
  if (support === 'none') return <p>{t('unsupported')}</p>;
  if (work.step === 'fetching' || work.step === 'checking') return <Underway keep={keep} work={work} />;
  return (
    <div className={styles.status}>
      {work.step === 'failed' && (
        <p role="alert" className={styles.fault}>
          <Glyph name="info" size={18} />
          {t(`failed.${work.reason}`)}
        </p>
      )}
      <p role="status" className={isKept ? styles.kept : undefined}>
        {isKept && <Glyph name="check" size={18} />}
        {isKept ? t('complete') : state && <Partly present={state.present} total={state.total} />}
      </p>
      {work.step === 'checked' && (
        <p role="status">{work.missing.length === 0 ? t('sound', { count: work.total }) : t('missing', { count: work.missing.length })}</p>
      )}
      <Actions keep={keep} isKept={isKept} />
      {isKept && <p className={styles.note}>{t(keep.isPersistent ? 'persistent' : 'mayBeCleared')}</p>}
    </div>
  );
}

function Partly({ present, total }: { present: number; total: number }) {
  const { t } = useTranslation('offline');
  const lang = useLang();
  // What is there and what the button still fetches add up as they are printed.
  const done = roundBytes(total) - roundBytes(total - present);
  return done > 0 ? t('partly', { done: formatBytes(done, lang), total: formatBytes(total, lang) }) : null;
}

function Actions({ keep, isKept }: { keep: Keep; isKept: boolean }) {
  const { t } = useTranslation('offline');
  const lang = useLang();
  const { state, pack } = keep;
  if (!state || !pack) return null;
  const missing = state.total - state.present;
  return (
    <div className={styles.actions}>
      {!isKept && (
        <Button icon="download" primary onClick={keep.start}>
          {t(missing > 0 ? 'start' : 'confirm', { size: formatBytes(missing, lang) })}
        </Button>
      )}
      {isKept && (
        <Button icon="refresh-cw" onClick={keep.check}>
          {t('check')}
        </Button>
      )}
      {keep.kept && (
        <Button icon="x" onClick={keep.remove}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}

interface UnderwayProps {
  keep: Keep;
  work: Extract<Keep['work'], { done: number }>;
}

function Underway({ keep, work }: UnderwayProps) {
  const { t } = useTranslation('offline');
  const lang = useLang();
  const id = useId();
  const isFetching = work.step === 'fetching';
  const values = isFetching ? { done: formatBytes(work.done, lang), total: formatBytes(work.total, lang) } : { done: work.done, total: work.total };
  return (
    <div className={styles.status}>
      <p id={id}>{t(isFetching ? 'fetching' : 'checking')}</p>
      <progress className={styles.bar} aria-labelledby={id} max={work.total} value={work.done} />
      <p className={styles.count}>{t(isFetching ? 'progress' : 'checked', values)}</p>
      {isFetching && (
        <div className={styles.actions}>
          <Button onClick={keep.cancel}>{t('cancel')}</Button>
        </div>
      )}
    </div>
  );
}
