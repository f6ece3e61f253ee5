import { useTranslation } from 'react-i18next';
import { formatClock } from '#i18n/format-clock.ts';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import styles from './DeskView.module.css';
import { elapsedText, useTimer } from './use-timer.ts';

/** The time in Harbin and the time spoken. */
export function DeskClock() {
  const { t } = useTranslation('stage');
  const lang = useLang();
  const { now, seconds, reset } = useTimer();
  return (
    <div className={styles.clock}>
      <p>
        <span>{t('desk.clock')}</span>
        <strong>{formatClock(now, lang)}</strong>
      </p>
      <p>
        <span>{t('desk.timer')}</span>
        <strong role="timer">{elapsedText(seconds)}</strong>
      </p>
      <Button icon="refresh-cw" onClick={reset}>
        {t('desk.reset')}
      </Button>
    </div>
  );
}
