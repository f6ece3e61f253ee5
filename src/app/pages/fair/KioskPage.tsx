import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { queries } from '#data/queries.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';

/** Comes after the page, which is readable without it. */
const KioskScreen = lazy(() => import('#app/kiosk/KioskScreen.tsx'));

export default function KioskPage() {
  const { t } = useTranslation('kiosk');
  const { data: slice } = useSuspenseQuery(queries.kiosk(useLang()));
  const file = <KioskFile slice={slice} />;
  return (
    <>
      <PageHead page={{ page: 'kiosk' }} title={t('title')} description={t('description')} isIndexed={false} />
      {useHydrated() ? (
        <Suspense fallback={file}>
          <KioskScreen slice={slice} />
        </Suspense>
      ) : (
        file
      )}
    </>
  );
}

/** What stands in the file: a kiosk is nothing without scripts, the parks are. */
function KioskFile({ slice }: { slice: KioskSlice }) {
  const { t } = useTranslation('kiosk');
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p>{t('file.lead')}</p>
      <h2>{t('file.parks')}</h2>
      <ul>
        {slice.parks.map((park) => (
          <li key={park.slug}>
            <PageLink page={{ page: 'park', slug: park.slug }}>{park.name}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
