import { useTranslation } from 'react-i18next';
import { formatBytes } from '#blocks/offline/format-bytes.ts';
import { KeepStatus } from '#blocks/offline/KeepStatus.tsx';
import { useOfflineWords } from '#blocks/offline/use-offline-words.ts';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { useLang } from '#i18n/use-format.ts';
import type { PackFile } from '#offline/pack.ts';
import { toggled } from '#routing/params.ts';
import styles from './PrepareSection.module.css';
import type { Prepared } from './use-prepared.ts';

interface PrepareSectionProps {
  prepared: Prepared;
  parks: CheckSlice['parks'];
  /** Slugs of the chosen parks; empty for all. */
  chosen: readonly string[];
  /** Takes what makes the next choice of the last one; none stands for all. */
  onChoose: (next: (now: readonly string[]) => readonly string[]) => void;
}

/** Chooses what comes along, says how large it is, fetches it, reads it back and names what is missing. */
export function PrepareSection({ prepared, parks, chosen, onChoose }: PrepareSectionProps) {
  useOfflineWords();
  const { t } = useTranslation('preflight');
  const lang = useLang();
  const { keep, isKept, count } = prepared;
  const { state, work, support } = keep;
  const isLocked = work.step === 'fetching' || work.step === 'checking';
  if (support === 'loading') return <p>{t('prepare.loading')}</p>;
  return (
    <div className={styles.prepare}>
      <div className={styles.choice}>
        <p>{t('prepare.lead')}</p>
        {support === 'there' && <Parks parks={parks} chosen={chosen} isLocked={isLocked} onChoose={onChoose} />}
      </div>
      <div className={styles.state}>
        {state && count !== null && <p className={styles.size}>{t('prepare.size', { size: formatBytes(state.total, lang), count })}</p>}
        <KeepStatus keep={keep} isKept={isKept} />
        {work.step === 'checked' && work.missing.length > 0 && <Missing files={work.missing} />}
      </div>
    </div>
  );
}

interface ParksProps extends Pick<PrepareSectionProps, 'parks' | 'chosen' | 'onChoose'> {
  isLocked: boolean;
}

function Parks({ parks, chosen, isLocked, onChoose }: ParksProps) {
  const { t } = useTranslation('preflight');
  const slugs = parks.map(({ slug }) => slug);
  const allIfNone = (some: readonly string[]): readonly string[] => (some.length === 0 ? slugs : some);
  const shown = allIfNone(chosen);

  /** All of them are written as none, so that a new park comes along by itself; without any there is nothing to choose. */
  function handleChange(slug: string): void {
    onChoose((now) => {
      const next = toggled(allIfNone(now), slug);
      if (next.length === 0) return now;
      return next.length === slugs.length ? [] : next;
    });
  }

  return (
    <details className={styles.parks}>
      <summary>{t('prepare.choice', { parks: chosen.length === 0 ? t('prepare.whole') : t('prepare.some', { count: chosen.length }) })}</summary>
      <fieldset disabled={isLocked}>
        <legend className="visually-hidden">{t('prepare.legend')}</legend>
        {parks.map(({ slug, name }) => (
          <label key={slug}>
            <input type="checkbox" checked={shown.includes(slug)} disabled={shown.length === 1 && shown.includes(slug)} onChange={() => handleChange(slug)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <button type="button" className={styles.all} disabled={isLocked} onClick={() => onChoose(() => [])}>
          {t('prepare.clear')}
        </button>
      )}
    </details>
  );
}

/** A list that is longer than this is not read. */
const LISTED = 12;

function Missing({ files }: { files: readonly PackFile[] }) {
  const { t } = useTranslation('preflight');
  const rest = files.length - LISTED;
  return (
    <div className={styles.missing}>
      <h3>{t('prepare.missing')}</h3>
      <ul>
        {files.slice(0, LISTED).map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
        {rest > 0 && <li>{t('prepare.more', { count: rest })}</li>}
      </ul>
    </div>
  );
}
