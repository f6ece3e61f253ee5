import { type ReactNode, useRef } from 'react';
import { Modal } from '#ui/Modal.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  /** Id of its heading. */
  labelledBy: string;
  isAlert?: boolean;
  /** It was closed by a touch beside it or by Escape. */
  onDismiss: () => void;
  children: ReactNode;
}

/** Above everything, with everything else out of reach: on standing screens where the arm is. */
export function Dialog({ labelledBy, isAlert = false, onDismiss, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <Modal ref={ref} className={styles.dialog} role={isAlert ? 'alertdialog' : undefined} aria-labelledby={labelledBy} onClose={onDismiss}>
      <div className={styles.body}>{children}</div>
    </Modal>
  );
}
