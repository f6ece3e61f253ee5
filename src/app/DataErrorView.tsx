import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { DataError, type DataErrorCode } from '#data/data-error.ts';
import { offlineState } from '#offline/live.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './DataErrorView.module.css';

/** Code that did not come, in the words of each browser. */
const MISSING_CODE = /dynamically imported module|Importing a module script|preload CSS/i;

function codeOf(error: unknown, isReachable: boolean): DataErrorCode | 'code' | 'unknown' {
  if (error instanceof DataError) return error.code;
  if (!(error instanceof Error && MISSING_CODE.test(error.message))) return 'unknown';
  return isReachable ? 'code' : 'offline';
}

/** Whether the network answers, as far as the page has heard. */
function useReachable(): boolean {
  const read = (): boolean => navigator.onLine && offlineState.read().isReachable;
  return useSyncExternalStore(offlineState.subscribe, read, () => true);
}

/** What could not be loaded and what to do about it. */
export function DataErrorView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('errors');
  const code = codeOf(error, useReachable());
  const file = error instanceof DataError ? error.file : '';
  // What is not a fault of the data is remembered by React: only a reload asks again.
  const mustReload = code === 'wrong-version' || !(error instanceof DataError);
  return (
    <div className={`page ${styles.error}`} role="alert">
      <Glyph name="refresh-cw" size={28} />
      <h1>{t('data.title')}</h1>
      <p>{t(`data.${code}`, { file })}</p>
      <button type="button" onClick={mustReload ? () => window.location.reload() : onRetry}>
        {mustReload ? t('data.reload') : t('data.retry')}
      </button>
    </div>
  );
}
