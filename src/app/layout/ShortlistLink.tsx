import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { useShortlist } from '#blocks/shortlist/use-shortlist.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './ShortlistLink.module.css';

interface ShortlistLinkProps {
  /** "bar": icon over word, for the tab bar of narrow screens. */
  look: 'header' | 'bar';
  current: boolean;
}

/** The way to the shortlist, with the number of parks on it. */
export function ShortlistLink({ look, current }: ShortlistLinkProps) {
  const { t } = useTranslation();
  const count = useShortlist().slugs.length;
  const name = t('nav.shortlist');
  return (
    <PageLink
      page={{ page: 'shortlist' }}
      className={look === 'header' ? styles.header : undefined}
      aria-label={count > 0 ? t('shortlist.link', { name, count }) : undefined}
      aria-current={current ? 'page' : undefined}
      title={look === 'header' ? name : undefined}
    >
      <span className={styles.mark}>
        <Glyph name="bookmark" size={22} />
        {count > 0 && <span className={styles.badge}>{count}</span>}
      </span>
      <span className={styles.word}>{look === 'header' ? name : t('nav.short.shortlist')}</span>
    </PageLink>
  );
}
