import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import { saveFile } from '#lib/save-file.ts';
import { useDismiss } from '#lib/use-dismiss.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './DownloadMenu.module.css';
import type { DownloadFormat, DownloadOf } from './download/make-file.ts';

const FORMATS: Record<DownloadOf, readonly DownloadFormat[]> = {
  parks: ['csv', 'xlsx', 'geojson'],
  enterprises: ['csv', 'xlsx'],
  policies: ['csv', 'xlsx'],
};

type Outcome = { state: 'idle' | 'busy' | 'failed' } | { state: 'done'; name: string };

interface DownloadMenuProps {
  of: DownloadOf;
  /** Slugs or ids of what is on the screen, in that order. */
  ids: readonly string[];
  /** Hangs from its right edge: for a menu at the right of a page. */
  end?: boolean;
}

/** What is on the screen, to take away as a file. The code that writes files loads with the first click. */
export function DownloadMenu({ of, ids, end = false }: DownloadMenuProps) {
  const { t, i18n } = useTranslation();
  const formatter = useFormat();
  const details = useRef<HTMLDetailsElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  useDismiss(details);

  async function handleChoice(format: DownloadFormat): Promise<void> {
    setOutcome({ state: 'busy' });
    try {
      const { makeFile } = await import('./download/make-file.ts');
      const { name, content } = await makeFile({ of, ids, format }, { i18n, formatter });
      saveFile(name, content);
      setOutcome({ state: 'done', name });
    } catch {
      setOutcome({ state: 'failed' });
    }
  }

  return (
    <details ref={details} className={`${styles.menu} screen-only`}>
      <summary>
        <Glyph name="download" size={18} />
        {t('download.menu')}
        <Glyph name="chevron-down" size={16} />
      </summary>
      <div className={styles.sheet} data-end={end || undefined}>
        <ul>
          {FORMATS[of].map((format) => (
            <li key={format}>
              <button type="button" disabled={outcome.state === 'busy' || ids.length === 0} onClick={() => void handleChoice(format)}>
                {t(`download.${format}`)}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" data-failed={outcome.state === 'failed' || undefined}>
          {outcome.state === 'busy' && t('download.busy')}
          {outcome.state === 'done' && t('download.done', { name: outcome.name })}
          {outcome.state === 'failed' && t('download.failed')}
        </p>
      </div>
    </details>
  );
}
