import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SlidesLabel } from '#blocks/download/SlidesLabel.tsx';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import styles from './PptxButton.module.css';
import type { PptxChoice } from './run-pptx.ts';

/** A show as an editable presentation, in the language of the page and, where chosen, a second one. What happens is said beside the button. */
export function PptxButton({ choice }: { choice: PptxChoice }) {
  const { t, i18n } = useTranslation();
  const lang = useLang();
  const [outcome, setOutcome] = useState({ state: 'idle', text: '' });

  async function handleClick(): Promise<void> {
    setOutcome({ state: 'busy', text: t('download.busy') });
    try {
      const { runPptx } = await import('./run-pptx.ts');
      setOutcome(await runPptx(choice, { i18n, lang, tell: (text) => setOutcome({ state: 'busy', text }) }));
    } catch {
      setOutcome({ state: 'failed', text: t('download.notLoaded') });
    }
  }

  return (
    <div className={styles.pptx}>
      <Button icon="download" disabled={outcome.state === 'busy'} onClick={() => void handleClick()}>
        <SlidesLabel langs={choice.second ? [lang, choice.second] : [lang]} />
      </Button>
      <p role="status" data-failed={outcome.state === 'failed' || undefined}>
        {outcome.text}
      </p>
    </div>
  );
}
