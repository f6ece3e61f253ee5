import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import { saveFile } from '#lib/save-file.ts';
import type { DownloadFormat, DownloadOf } from './make-file.ts';
import { type Outcome, SlideItems } from './SlideItems.tsx';

const FORMATS: Record<DownloadOf, readonly DownloadFormat[]> = {
  parks: ['csv', 'xlsx', 'geojson'],
  enterprises: ['csv', 'xlsx'],
  policies: ['csv', 'xlsx'],
};

export interface DownloadItemsProps {
  of: DownloadOf;
  /** Slugs or ids of what is on the screen, in that order. */
  ids: readonly string[];
  /** Offers the slides of the parks too. */
  slides?: boolean;
}

/** What an open download menu holds: a file of each kind, and how it is getting on. The code that writes files loads with the first choice. */
export function DownloadItems({ of, ids, slides = false }: DownloadItemsProps) {
  const { t, i18n } = useTranslation();
  const formatter = useFormat();
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle', text: '' });

  async function handleChoice(format: DownloadFormat): Promise<void> {
    setOutcome({ state: 'busy', text: t('download.busy') });
    try {
      const { makeFile } = await import('./make-file.ts');
      const { name, content } = await makeFile({ of, ids, format }, { i18n, formatter });
      saveFile(name, content);
      setOutcome({ state: 'done', text: t('download.done', { name }) });
    } catch {
      setOutcome({ state: 'failed', text: t('download.failed') });
    }
  }

  const isIdle = outcome.state !== 'busy' && ids.length > 0;

  return (
    <>
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
    </>
  );
}
