import { useTranslation } from 'react-i18next';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './NotPublished.module.css';
import { PageLink } from './PageLink.tsx';

/** What is unknown: the hatch, the words and, where asked for, whom to ask. Never an empty cell. */
export function NotPublished({ text, ask = false }: { text?: string; ask?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles.unknown}>
      <span className={styles.words}>
        <Hatch />
        <span>{text ?? t('notPublished')}</span>
      </span>
      {ask && <PageLink page={{ page: 'contact' }}>{t('askNewArea')}</PageLink>}
    </span>
  );
}
