import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Outlet, Route, Routes, useParams } from 'react-router';
import { isLang, type Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { SCREENS } from '#routing/page-list.ts';
import { ROUTE_PATTERNS } from '#routing/paths.ts';
import { LanguageBoundary } from './faults/LanguageBoundary.tsx';
import { languageQuery } from './language-query.ts';
import { rememberLanguage } from './last-language.ts';
import { Layout } from './layout/Layout.tsx';
import { ScreenRoute } from './layout/ScreenRoute.tsx';
import { PageRoute } from './PageRoute.tsx';
import { pages } from './pages.ts';

/** Path of a route inside its language: "/:lang/parks/:slug" → "parks/:slug". */
function inside(pattern: string): string {
  return pattern.replace(/^\/:lang\/?/, '');
}

const { chooser: ChooserPage, notFound: NotFound } = pages;

export function App() {
  return (
    <Routes>
      <Route path="/" element={<Chooser />} />
      <Route path={ROUTE_PATTERNS.explore} element={<LanguageRoute />}>
        {SCREENS.map(({ page }) => (
          <Route key={page} path={inside(ROUTE_PATTERNS[page])} element={<ScreenRoute name={page} />} />
        ))}
        <Route element={<SiteRoute />}>
          <Route index element={<PageRoute name="explore" />} />
          <Route path={inside(ROUTE_PATTERNS.park)} element={<PageRoute name="park" />} />
          <Route path={inside(ROUTE_PATTERNS.enterprises)} element={<PageRoute name="enterprises" />} />
          <Route path={inside(ROUTE_PATTERNS.policies)} element={<PageRoute name="policies" />} />
          <Route path={inside(ROUTE_PATTERNS.policy)} element={<PageRoute name="policy" />} />
          <Route path={inside(ROUTE_PATTERNS.area)} element={<PageRoute name="area" />} />
          <Route path={inside(ROUTE_PATTERNS.sources)} element={<PageRoute name="sources" />} />
          <Route path={inside(ROUTE_PATTERNS.contact)} element={<PageRoute name="contact" />} />
          <Route path={inside(ROUTE_PATTERNS.finder)} element={<PageRoute name="finder" />} />
          <Route path={inside(ROUTE_PATTERNS.compare)} element={<PageRoute name="compare" />} />
          <Route path={inside(ROUTE_PATTERNS.shortlist)} element={<PageRoute name="shortlist" />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
      <Route path="*" element={<Chooser unknown />} />
    </Routes>
  );
}

/** Few see it twice: no page in a language carries it. */
function Chooser({ unknown = false }: { unknown?: boolean }) {
  return (
    <Suspense>
      <ChooserPage unknown={unknown} />
    </Suspense>
  );
}

function LanguageRoute() {
  const { lang } = useParams();
  if (!isLang(lang)) return <Chooser unknown />;
  return (
    <LanguageBoundary key={lang} lang={lang}>
      <InLanguage lang={lang} />
    </LanguageBoundary>
  );
}

function InLanguage({ lang }: { lang: Lang }) {
  const { data: i18n } = useSuspenseQuery(languageQuery(lang));
  return (
    <I18nextProvider i18n={i18n}>
      <Outlet />
    </I18nextProvider>
  );
}

/** Pages with header and footer. They are read by one person: their language is remembered; that of a screen at a fair is not. */
function SiteRoute() {
  const lang = useLang();
  useEffect(() => rememberLanguage(lang), [lang]);
  return (
    <Layout lang={lang}>
      <Outlet />
    </Layout>
  );
}
