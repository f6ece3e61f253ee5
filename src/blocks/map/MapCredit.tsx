import { useTranslation } from 'react-i18next';
import styles from './MapCredit.module.css';
import { OSM_COPYRIGHT, reviewNumberText } from './map-texts.ts';

/** The line every drawing of the map carries: review number at the left, data credit at the right. */
export function MapCredit({ reviewNumber }: { reviewNumber: string | null }) {
  const { t } = useTranslation('map');
  return (
    <p className={styles.credit}>
      <span>{reviewNumberText(reviewNumber, t)}</span>
      <a href={OSM_COPYRIGHT} rel="noopener external">
        {t('attribution')}
      </a>
    </p>
  );
}
