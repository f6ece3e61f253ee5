import { useTranslation } from 'react-i18next';
import { HeaderSearch } from '#app/search/SiteSearch.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import type { Lang } from '#i18n/languages.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { isCurrent, NAV_ITEMS } from './nav-items.ts';
import { SendTool } from './SendTool.tsx';
import { ShortlistLink } from './ShortlistLink.tsx';
import { usePageRef } from './use-page-ref.ts';

export function Header({ lang }: { lang: Lang }) {
  const { t } = useTranslation();
  const current = usePageRef();
  return (
    <header className={styles.header}>
      <PageLink page={{ page: 'explore' }} className={styles.brand}>
        <BrandMark size={30} />
        <span className={styles.names}>
          <span className={styles.name}>{t('site.name')}</span>
          <span className={styles.product}>{t('site.product')}</span>
        </span>
      </PageLink>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        <ul>
          {NAV_ITEMS.map((item) => (
            <li key={item.key}>
              <PageLink page={item.page} aria-current={isCurrent(item, current) ? 'page' : undefined}>
                {t(`nav.${item.key}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.tools}>
        <HeaderSearch />
        <ShortlistLink look="header" current={current?.page === 'shortlist'} />
        {current && <SendTool />}
        <LanguageSwitch lang={lang} />
      </div>
    </header>
  );
}
