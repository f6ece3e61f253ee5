import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { offlineState } from '#offline/live.ts';
import styles from './UpdateNotice.module.css';

/** Another build of the site is on the device: the visitor reloads when it suits. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const isReady = useSyncExternalStore(
    offlineState.subscribe,
    () => offlineState.read().isUpdateReady,
    () => false,
  );
  // The code is there already: it is what found the update.
  const handleReload = (): void => void import('#offline/updates.ts').then(({ applyUpdate }) => applyUpdate());
  return (
    <div role="status" className={isReady ? `screen-only ${styles.notice}` : undefined}>
      {isReady && (
        <>
          {t('update.ready')}
          <button type="button" onClick={handleReload}>
            {t('update.reload')}
          </button>
        </>
      )}
    </div>
  );
}
