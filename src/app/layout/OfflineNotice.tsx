import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#i18n/languages.ts';
import { offlineState } from '#offline/live.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './OfflineNotice.module.css';

type Network = 'there' | 'gone' | 'not-needed';

const LOOKS = { there: undefined, gone: `screen-only ${styles.notice}`, 'not-needed': `screen-only ${styles.kept}` };

function subscribe(onChange: () => void): () => void {
  const unsubscribe = offlineState.subscribe(onChange);
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    unsubscribe();
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** A quiet bar while there is no network: what works without it. Nothing is blocked. */
export function OfflineNotice({ lang }: { lang: Lang }) {
  const { t } = useTranslation('errors');
  const network = useSyncExternalStore(
    subscribe,
    (): Network => {
      const { isReachable, keptLangs } = offlineState.read();
      if (navigator.onLine && isReachable) return 'there';
      return keptLangs.includes(lang) ? 'not-needed' : 'gone';
    },
    (): Network => 'there',
  );
  return (
    <div role="status" className={LOOKS[network]}>
      {network !== 'there' && (
        <>
          <Glyph name={network === 'gone' ? 'wifi-off' : 'check'} size={18} />
          {t(network === 'gone' ? 'offline.notice' : 'offline.kept')}
        </>
      )}
    </div>
  );
}
