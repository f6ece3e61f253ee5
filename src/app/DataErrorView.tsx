import { useTranslation } from 'react-i18next';
import { DataError } from '#data/data-error.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './DataErrorView.module.css';

/** What could not be loaded and what to do about it. */
export function DataErrorView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('errors');
  const code = error instanceof DataError ? error.code : 'unknown';
  const file = error instanceof DataError ? error.file : '';
  const mustReload = code === 'wrong-version' || code === 'unknown';
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
