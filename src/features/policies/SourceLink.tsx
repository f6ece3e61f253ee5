import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './sections.module.css';

/** The source on the web, or the words that it has no address. */
export function SourceLink({ url }: { url: string | null }) {
  const { t } = useTranslation();
  if (url) {
    return (
      <a href={url} className={`print-url ${styles.sourceLink}`} rel="noopener external" target="_blank">
        <span className="screen-only">{t('source.link')}</span> <Glyph name="external-link" size={14} />
      </a>
    );
  }
  return <span className={styles.noLink}>{t('source.noLink')}</span>;
}
