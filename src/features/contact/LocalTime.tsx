import { useTranslation } from 'react-i18next';
import { useLang } from '#i18n/use-format.ts';
import styles from './LocalTime.module.css';
import { useClock } from './use-clock.ts';

export function LocalTime() {
  const { t } = useTranslation('contact');
  const time = useClock(useLang());
  return (
    <section className={styles.card} aria-labelledby="local-time">
      <h2 id="local-time">{t('time.title')}</h2>
      <p className={`${styles.now} screen-only`}>{time && t('time.now', { time })}</p>
      <p>{t('time.zone')}</p>
    </section>
  );
}
