import { useTranslation } from 'react-i18next';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import styles from './MapFallback.module.css';

/** The drawing that stands where the live map will be: the same places, no scripts needed. */
export function MapFallback() {
  const { t } = useTranslation('map');
  const lang = useLang();
  return <img className={styles.overview} src={`${BASE_PATH}/locator/${lang}/overview.svg`} width={1200} height={840} alt={t('name')} fetchPriority="low" />;
}
