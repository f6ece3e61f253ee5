import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  /** Id of its heading. */
  labelledBy: string;
  isAlert?: boolean;
  /** A touch beside it, or Escape. */
  onDismiss: () => void;
  children: ReactNode;
}

/** Above everything, with everything else out of reach. */
export function Dialog({ labelledBy, isAlert = false, onDismiss, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(function open() {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which the browser gives as "cancel"
    <dialog
      ref={ref}
      className={styles.dialog}
      role={isAlert ? 'alertdialog' : undefined}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onDismiss();
      }}
    >
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
