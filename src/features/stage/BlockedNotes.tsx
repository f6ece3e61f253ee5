import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Panel.module.css';

/** The window with the notes did not open: why, and what to do. Only whoever asked for it sees this. */
export function BlockedNotes({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation(['stage', 'common']);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(function takeFocus() {
    ref.current?.focus();
  }, []);
  return (
    <div ref={ref} className={styles.panel} role="dialog" aria-modal="true" aria-labelledby="blocked-title" tabIndex={-1}>
      <h2 id="blocked-title">{t('blocked.title')}</h2>
      <p>{t('blocked.text')}</p>
      <p className={styles.address}>
        <a href={address} target="_blank" rel="noopener opener">
          {address}
        </a>
      </p>
      <button type="button" className={styles.close} onClick={onClose}>
        {t('common:close')}
      </button>
    </div>
  );
}
