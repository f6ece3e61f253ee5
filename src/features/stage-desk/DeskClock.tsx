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
    <dl className={styles.clock}>
      <div>
        <dt>{t('desk.clock')}</dt>
        <dd>{formatClock(now, lang)}</dd>
      </div>
      <div>
        <dt>{t('desk.timer')}</dt>
        <dd role="timer">{elapsedText(seconds)}</dd>
      </div>
      <div>
        <dt className="visually-hidden">{t('desk.reset')}</dt>
        <dd>
          <Button icon="refresh-cw" onClick={reset}>
            {t('desk.reset')}
          </Button>
        </dd>
      </div>
    </dl>
  );
}
