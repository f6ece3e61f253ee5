import { useTranslation } from 'react-i18next';
import type { Purpose } from '#routing/check-params.ts';
import styles from './HandList.module.css';

const ITEMS = {
  stage: ['back', 'clicker', 'cable', 'scan', 'quiet', 'second'],
  kiosk: ['corners', 'hidden', 'restart', 'scan', 'quiet', 'light'],
} as const;

/** What no browser can see: boxes to tick on paper. */
export function HandList({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation('preflight');
  return (
    <ul className={styles.list}>
      {purpose === 'stage'
        ? ITEMS.stage.map((item) => <li key={item}>{t(`hand.stage.${item}`)}</li>)
        : ITEMS.kiosk.map((item) => <li key={item}>{t(`hand.kiosk.${item}`)}</li>)}
    </ul>
  );
}
