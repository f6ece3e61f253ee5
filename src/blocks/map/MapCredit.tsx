import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { LinklessContext } from '#blocks/source-panel.ts';
import styles from './MapCredit.module.css';
import { OSM_COPYRIGHT, reviewNumberText } from './map-texts.ts';

/** The line every drawing of the map carries: review number at the left, data credit at the right. */
export function MapCredit({ reviewNumber }: { reviewNumber: string | null }) {
  const { t } = useTranslation('map');
  const isLinkless = useContext(LinklessContext);
  return (
    <p className={styles.credit}>
      <span>{reviewNumberText(reviewNumber, t)}</span>
      {isLinkless ? (
        <span>{linklessCredit(t('attribution'))}</span>
      ) : (
        <a href={OSM_COPYRIGHT} rel="noopener external">
          {t('attribution')}
        </a>
      )}
    </p>
  );
}

/** The licence asks for a link, or for the address in words where there can be none. */
export function linklessCredit(attribution: string): string {
  return `${attribution}, ${OSM_COPYRIGHT.replace(/^https:\/\/www\./, '')}`;
}
