import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#blocks/kiosk/Dialog.tsx';
import { QrCode } from '#blocks/kiosk/QrCode.tsx';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import styles from './CodeDialog.module.css';

interface CodeDialogProps {
  of: 'park' | 'choice' | 'page';
  address: string;
  onClose: () => void;
}

/** The one way out of a kiosk: to the visitor's own phone. */
export function CodeDialog({ of, address, onClose }: CodeDialogProps) {
  const { t } = useTranslation('kiosk');
  const id = useId();
  return (
    <Dialog labelledBy={id} onDismiss={onClose}>
      <div className={styles.columns}>
        <div className={styles.code}>
          <QrCode text={address} name={t('code.alt', { address })} />
        </div>
        <div className={styles.words}>
          <h2 id={id}>{t(`code.${of}`)}</h2>
          <p>{t('code.hint')}</p>
          <p>
            {t('code.address')} <strong>{address}</strong>
          </p>
        </div>
      </div>
      <TouchButton icon="x" onClick={onClose}>
        {t('code.close')}
      </TouchButton>
    </Dialog>
  );
}
