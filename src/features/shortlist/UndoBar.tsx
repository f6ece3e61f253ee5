import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import styles from './Bar.module.css';

/** The button that takes the focus after something was removed. */
export const UNDO_ID = 'undo-shortlist';

/** Says what was done and takes it back. Moves are only said aloud: the list shows them. */
export function UndoBar({ message, canUndo, onUndo }: { message: string; canUndo: boolean; onUndo: () => void }) {
  const { t } = useTranslation('shortlist');
  return (
    <div className={canUndo ? `screen-only ${styles.bar} ${styles.quiet}` : 'visually-hidden'}>
      <p role="status">{message}</p>
      {canUndo && (
        <Button id={UNDO_ID} onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
