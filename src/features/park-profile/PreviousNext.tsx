import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ParkMark } from '#data/slices/park-row.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './PreviousNext.module.css';

export function PreviousNext({ previous, next }: { previous: ParkMark; next: ParkMark }) {
  const { t } = useTranslation('park');
  return (
    <nav className={`screen-only ${styles.around}`} aria-label={t('around.label')}>
      <div className={`page ${styles.row}`}>
        <PageLink page={{ page: 'park', slug: previous.slug }} className={styles.link}>
          <Glyph name="arrow-left" />
          <span>
            <span className={styles.word}>{t('around.previous')}</span>
            <span className={styles.name}>{previous.shortName}</span>
          </span>
        </PageLink>
        <PageLink page={{ page: 'park', slug: next.slug }} className={styles.next}>
          <span>
            <span className={styles.word}>{t('around.next')}</span>
            <span className={styles.name}>{next.shortName}</span>
          </span>
          <Glyph name="arrow-right" />
        </PageLink>
      </div>
    </nav>
  );
}
