import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import { saveFile } from '#lib/save-file.ts';
import { useDismiss } from '#lib/use-dismiss.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './DownloadMenu.module.css';
import type { DownloadFormat, DownloadOf } from './download/make-file.ts';
import { type Outcome, SlideItems } from './download/SlideItems.tsx';

const FORMATS: Record<DownloadOf, readonly DownloadFormat[]> = {
  parks: ['csv', 'xlsx', 'geojson'],
  enterprises: ['csv', 'xlsx'],
  policies: ['csv', 'xlsx'],
};

interface DownloadMenuProps {
  of: DownloadOf;
  /** Slugs or ids of what is on the screen, in that order. */
  ids: readonly string[];
  /** Hangs from its right edge: for a menu at the right of a page. */
  end?: boolean;
  /** Offers the slides of the parks too. */
  slides?: boolean;
}

/** What is on the screen, to take away as a file. The code that writes files loads with the first click. */
export function DownloadMenu({ of, ids, end = false, slides = false }: DownloadMenuProps) {
  const { t, i18n } = useTranslation();
  const formatter = useFormat();
  const details = useRef<HTMLDetailsElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle', text: '' });
  useDismiss(details);

  async function handleChoice(format: DownloadFormat): Promise<void> {
    setOutcome({ state: 'busy', text: t('download.busy') });
    try {
      const { makeFile } = await import('./download/make-file.ts');
      const { name, content } = await makeFile({ of, ids, format }, { i18n, formatter });
      saveFile(name, content);
      setOutcome({ state: 'done', text: t('download.done', { name }) });
    } catch {
      setOutcome({ state: 'failed', text: t('download.failed') });
    }
  }

  const isIdle = outcome.state !== 'busy' && ids.length > 0;

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
              <button type="button" disabled={!isIdle} onClick={() => void handleChoice(format)}>
                {t(`download.${format}`)}
              </button>
            </li>
          ))}
          {slides && <SlideItems slugs={ids} disabled={!isIdle} onOutcome={setOutcome} />}
        </ul>
        <p role="status" data-failed={outcome.state === 'failed' || undefined}>
          {outcome.text}
        </p>
      </div>
    </details>
  );
}
