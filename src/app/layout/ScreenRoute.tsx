import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { PageRoute } from '#app/PageRoute.tsx';
import type { ScreenRef } from '#routing/paths.ts';

/** A screen of a fair: nothing around it. */
export function ScreenRoute({ name }: { name: ScreenRef['page'] }) {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <ErrorBoundary>
          <PageRoute name={name} />
        </ErrorBoundary>
      </Suspense>
    </main>
  );
}
