import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#blocks/kiosk/Dialog.tsx';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { useFormat } from '#i18n/use-format.ts';
import styles from './IdleDialog.module.css';

interface IdleDialogProps {
  /** Seconds left. */
  left: number;
  onStay: () => void;
  onFinish: () => void;
}

/** Is anyone there? In the visitor's language, with the seconds that are left. */
export function IdleDialog({ left, onStay, onFinish }: IdleDialogProps) {
  const { t } = useTranslation('kiosk');
  const format = useFormat();
  const id = useId();
  return (
    <Dialog labelledBy={id} isAlert onDismiss={onStay}>
      <div className={styles.head}>
        <span className={styles.left} role="timer">
          {format.number(left)}
        </span>
        <div>
          <h2 id={id}>{t('idle.title')}</h2>
          <p>{t('idle.text', { count: left })}</p>
        </div>
      </div>
      <div className={styles.actions}>
        <TouchButton look="primary" onClick={onStay}>
          {t('idle.stay')}
        </TouchButton>
        <TouchButton onClick={onFinish}>{t('idle.finish')}</TouchButton>
      </div>
    </Dialog>
  );
}
