import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddresses, useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import type { BaseMapData } from '#map/types.ts';
import type { Visit } from '#routing/kiosk/visit-params.ts';
import styles from './Browse.module.css';
import { BrowseBar } from './BrowseBar.tsx';
import { ChoiceView } from './ChoiceView.tsx';
import { CodeDialog } from './CodeDialog.tsx';
import { ListView } from './ListView.tsx';
import { MapView } from './MapView.tsx';

interface BrowseProps {
  slice: KioskSlice;
  basemap: BaseMapData | null;
  renderPark: (slug: string) => ReactNode;
  renderArea: () => ReactNode;
}

/** What the code is called by: what the visitor has before them. */
function takenFrom({ park, view, chosen }: Visit): 'park' | 'choice' | 'page' {
  if (park) return 'park';
  return view === 'choice' && chosen.length > 0 ? 'choice' : 'page';
}

/** A visit: one view at a time, the bar under it, the code above both. */
export function Browse({ slice, basemap, renderPark, renderArea }: BrowseProps) {
  const { t } = useTranslation('kiosk');
  const { visit, settings, show } = useKioskControl();
  const addresses = useAddresses();
  const parks = settings.parks.flatMap((slug) => slice.parks.find((park) => park.slug === slug) ?? []);

  function renderView(): ReactNode {
    if (visit.park) return renderPark(visit.park);
    switch (visit.view) {
      case 'map':
        return <MapView slice={slice} parks={parks} basemap={basemap} />;
      case 'area':
        return renderArea();
      case 'choice':
        return <ChoiceView slice={slice} parks={parks} />;
      default:
        return <ListView slice={slice} parks={parks} />;
    }
  }

  return (
    <>
      <div className={styles.browse}>
        <div className={styles.main}>
          <Suspense fallback={<p className={styles.loading}>{t('nav.loading')}</p>}>{renderView()}</Suspense>
        </div>
        <BrowseBar />
      </div>
      {visit.isCodeShown && <CodeDialog of={takenFrom(visit)} address={addresses.of(visit)} onClose={() => show({ isCodeShown: false })} />}
    </>
  );
}
