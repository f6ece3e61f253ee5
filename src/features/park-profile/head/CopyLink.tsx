import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import styles from './ProfileActions.module.css';

type Outcome = 'none' | 'copied' | 'failed';

/** Copies the address of the page without its query, and says whether it worked. */
export function CopyLink() {
  const { t } = useTranslation('park');
  const [outcome, setOutcome] = useState<Outcome>('none');

  async function handleClick(): Promise<void> {
    try {
      // Pages served without TLS have no clipboard at all.
      await navigator.clipboard.writeText(window.location.origin + window.location.pathname);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={() => void handleClick()}>
        {t('actions.copy')}
      </Button>
      <span role="status" className={outcome === 'failed' ? styles.failed : styles.done}>
        {outcome === 'copied' && t('actions.copied')}
        {outcome === 'failed' && t('actions.copyFailed')}
      </span>
    </>
  );
}
