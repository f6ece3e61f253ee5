import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './Files.module.css';
import { fileNameOf, type SentFiles } from './sent-files.ts';

/** The page as a sheet of paper and as a picture. Apps show a file but do not save it. */
export function Files({ files, inApp }: { files: SentFiles; inApp: boolean }) {
  const { t } = useTranslation('send');
  const { sheet, poster } = files;
  return (
    <ul className={styles.files} aria-label={t('files.title')}>
      {sheet && (
        <li>
          <a href={sheet} download={inApp ? undefined : fileNameOf(sheet)}>
            <Glyph name="file-text" size={18} />
            {t('files.sheet')}
          </a>
        </li>
      )}
      {poster && !inApp && (
        <li>
          <a href={poster} download={fileNameOf(poster)}>
            <Glyph name="download" size={18} />
            {t('files.poster')}
          </a>
        </li>
      )}
    </ul>
  );
}
