import { Component, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '#lib/use-hydrated.ts';
import { DocSection } from './DocSection.tsx';

const KeepPanel = lazy(() => import('#blocks/offline/KeepPanel.tsx'));

/** Keeping the site on the device. The code and its words come after the page, and a page without them is whole. */
export function OfflineSection() {
  const { t } = useTranslation(['sources', 'common']);
  const isHydrated = useHydrated();
  const waiting = <p>{t('common:loading')}</p>;
  return (
    <DocSection id="offline" title={t('sources:offline.title')} lead={t('sources:offline.lead')}>
      <div className="screen-only">
        {isHydrated ? (
          <PanelBoundary fallback={<p role="status">{t('sources:offline.failed')}</p>}>
            <Suspense fallback={waiting}>
              <KeepPanel />
            </Suspense>
          </PanelBoundary>
        ) : (
          <noscript>
            <p>{t('sources:offline.noScript')}</p>
          </noscript>
        )}
      </div>
    </DocSection>
  );
}

class PanelBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
