import { useTranslation } from 'react-i18next';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import styles from './MapFallback.module.css';

const SIZES = { overview: { width: 1200, height: 840 }, peek: { width: 390, height: 156 } };

/** A drawing of all places: the same as on the live map, no scripts needed. */
export function MapDrawing({ drawing }: { drawing: keyof typeof SIZES }) {
  const { t } = useTranslation('map');
  const lang = useLang();
  return <img className={styles.drawing} src={`${BASE_PATH}/locator/${lang}/${drawing}.svg`} {...SIZES[drawing]} alt={t('name')} fetchPriority="low" />;
}

/** What stands where the live map will be, and stays where it cannot be. */
export function MapFallback({ reviewNumber }: { reviewNumber: string | null }) {
  return (
    <div className={styles.fallback}>
      <MapDrawing drawing="overview" />
      <MapCredit reviewNumber={reviewNumber} />
    </div>
  );
}
