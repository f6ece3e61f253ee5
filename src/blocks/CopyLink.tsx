import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import styles from './CopyLink.module.css';

type Outcome = 'none' | 'copied' | 'failed';

/** Copies an address and says whether it worked. */
export function CopyLink({ address }: { address: () => string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>('none');

  async function handleClick(): Promise<void> {
    try {
      // Pages served without TLS have no clipboard at all.
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={() => void handleClick()}>
        {t('copyLink.action')}
      </Button>
      <span role="status" className={outcome === 'failed' ? styles.failed : styles.done}>
        {outcome === 'copied' && t('copyLink.done')}
        {outcome === 'failed' && t('copyLink.failed')}
      </span>
    </>
  );
}
