import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { SendScope } from '#app/send/SendScope.tsx';
import type { Lang } from '#i18n/languages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import styles from './Layout.module.css';
import { OfflineNotice } from './OfflineNotice.tsx';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import { ShortlistNotice } from './ShortlistNotice.tsx';
import { TabBar } from './TabBar.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

export function Layout({ lang, children }: { lang: Lang; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <SendScope lang={lang}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Header lang={lang} />
      <OfflineNotice lang={lang} />
      <UpdateNotice />
      <ShortlistNotice />
      <main id="content" tabIndex={-1} className={styles.main}>
        {/* Outside the error boundary, which starts anew with each page: a boundary that stays keeps the old page until the new one is ready. */}
        <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </Suspense>
      </main>
      <Footer />
      <TabBar />
      <RouteAnnouncer />
    </SendScope>
  );
}
