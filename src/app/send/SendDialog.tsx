import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { Modal } from '#ui/Modal.tsx';
import styles from './SendDialog.module.css';

interface SendDialogProps {
  /** The panel, or nothing while it is loading. */
  children: ReactNode;
  failed: boolean;
  onRetry: () => void;
  onClose: () => void;
}

/** A sheet at the foot of phones, at the side of wider screens. It is there at once; what it holds may come later. */
export function SendDialog({ children, failed, onRetry, onClose }: SendDialogProps) {
  const { t } = useTranslation(['common', 'errors']);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Closed before it is gone: what is behind it can take the focus only then.
  const close = (): void => dialog.current?.close();
  return (
    // The title first: a screen reader says where it is, and no button is pressed by mistake.
    <Modal ref={dialog} focusFirst={title} className={styles.dialog} aria-labelledby="send-title" onClose={onClose}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <h2 ref={title} id="send-title" tabIndex={-1}>
            {t('common:send.label')}
          </h2>
          <button type="button" className={styles.close} aria-label={t('common:close')} onClick={close}>
            <Glyph name="x" size={22} />
          </button>
        </div>
        {children ?? (
          <div className={styles.waiting}>
            <p role="status">{failed ? t('common:send.failed') : t('common:loading')}</p>
            {failed && <Button onClick={onRetry}>{t('errors:data.retry')}</Button>}
          </div>
        )}
      </div>
    </Modal>
  );
}
