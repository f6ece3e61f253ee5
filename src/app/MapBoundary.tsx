import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './MapBoundary.module.css';

interface MapBoundaryProps {
  children: ReactNode;
  /** Known to have failed already, such as a base map that did not come. */
  failed: boolean;
  fallback: ReactNode;
  /** On a wall no notice is shown: the words beside the map are enough. */
  isQuiet?: boolean;
}

/** A map that fails must not take the page with it: the drawing stays and a line says so. */
export class MapBoundary extends Component<MapBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { failed, fallback, isQuiet, children } = this.props;
    if (!(failed || this.state.broken)) return children;
    return isQuiet ? fallback : <MapFailed fallback={fallback} />;
  }
}

function MapFailed({ fallback }: { fallback: ReactNode }) {
  const { t } = useTranslation('errors');
  return (
    <div className={styles.failed}>
      {fallback}
      <p role="status">{t('map.failed')}</p>
    </div>
  );
}
