import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MapFallback } from '#features/explore/MapFallback.tsx';
import styles from './MapBoundary.module.css';

/** A map that fails must not take the page with it: the drawing stays and a line says so. */
export class MapBoundary extends Component<{ children: ReactNode; failed: boolean }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.props.failed || this.state.broken ? <MapFailed /> : this.props.children;
  }
}

function MapFailed() {
  const { t } = useTranslation('errors');
  return (
    <div className={styles.failed}>
      <MapFallback />
      <p role="status">{t('map.failed')}</p>
    </div>
  );
}
