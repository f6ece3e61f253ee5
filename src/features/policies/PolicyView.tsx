import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { PolicySlice } from '#data/slices/policy.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { PolicyAside } from './PolicyAside.tsx';
import { PolicyDocuments } from './PolicyDocuments.tsx';
import { PolicyHead } from './PolicyHead.tsx';
import { PolicyOffers } from './PolicyOffers.tsx';
import { PolicySources } from './PolicySources.tsx';
import { PolicyText } from './PolicyText.tsx';
import { PolicyUnverified } from './PolicyUnverified.tsx';
import styles from './PolicyView.module.css';

/** The page of one policy: what is known of it, and what is not. */
export function PolicyView({ slice }: { slice: PolicySlice }) {
  const { t } = useTranslation('policies');
  const { policy } = slice;
  return (
    <article>
      <PolicyHead slice={slice} />
      <div className={`page ${styles.columns}`}>
        <div className={styles.main}>
          <PolicyText id="who" title={t('page.who')} text={policy.whoQualifies} unknown={t('page.whoUnknown')} />
          <PolicyOffers slice={slice} />
          <PolicyText id="how" title={t('page.how')} text={policy.howToApply} unknown={t('page.howUnknown')} />
          <PolicyDocuments documents={policy.documents} />
          <PolicyUnverified items={policy.unverified} />
          <PolicySources ids={policy.sources} />
        </div>
        <PolicyAside slice={slice} />
      </div>
      <nav className={`screen-only ${styles.around}`} aria-label={t('page.next')}>
        <div className={`page ${styles.row}`}>
          <PageLink page={{ page: 'policies' }} className={styles.back}>
            <Glyph name="arrow-left" />
            {t('page.all')}
          </PageLink>
          <PageLink page={{ page: 'policy', id: slice.next.id }} className={styles.next}>
            <span>
              <span className={styles.word}>{t('page.next')}</span>
              <span className={styles.name}>{slice.next.name}</span>
            </span>
            <Glyph name="arrow-right" />
          </PageLink>
        </div>
      </nav>
    </article>
  );
}
