import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '#ui/Modal.tsx';
import styles from './Panel.module.css';

/** The window with the notes did not open: why, and what to do. Only whoever asked for it sees this. */
export function BlockedNotes({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation(['stage', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <Modal ref={dialog} focusFirst={title} className={styles.panel} aria-labelledby="blocked-title" onClose={onClose}>
      <h2 ref={title} id="blocked-title" tabIndex={-1}>
        {t('blocked.title')}
      </h2>
      <p>{t('blocked.text')}</p>
      <p className={styles.address}>
        <a href={address} target="_blank" rel="noopener opener">
          {address}
        </a>
      </p>
      <button type="button" className={styles.close} onClick={onClose}>
        {t('common:close')}
      </button>
    </Modal>
  );
}
