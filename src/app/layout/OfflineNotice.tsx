import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './OfflineNotice.module.css';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** A quiet bar while there is no network; nothing is blocked. */
export function OfflineNotice() {
  const { t } = useTranslation('errors');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className={online ? undefined : `screen-only ${styles.notice}`}>
      {!online && (
        <>
          <Glyph name="wifi-off" size={18} />
          {t('offline.notice')}
        </>
      )}
    </div>
  );
}
