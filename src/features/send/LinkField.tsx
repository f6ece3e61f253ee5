import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '#blocks/enquiry/copy-text.ts';
import { Button } from '#ui/Button.tsx';
import styles from './LinkField.module.css';

/** The link, to copy. Where the browser refuses, it stands there selected. */
export function LinkField({ address }: { address: string }) {
  const { t } = useTranslation('send');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);

  async function handleCopy(): Promise<void> {
    if (field.current) setResult(await copyText(field.current));
  }

  return (
    <div className={styles.link}>
      <label htmlFor={id}>{t('link.label')}</label>
      <div className={styles.row}>
        <input ref={field} id={id} type="url" readOnly value={address} onFocus={(event) => event.target.select()} />
        <Button primary icon={result === 'copied' ? 'check' : 'copy'} onClick={() => void handleCopy()}>
          {t('link.copy')}
        </Button>
      </div>
      <p role="status" data-refused={result === 'refused' || undefined}>
        {result && t(`link.${result}`)}
      </p>
    </div>
  );
}
