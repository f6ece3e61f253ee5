import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import styles from './SearchSheet.module.css';

interface SearchSheetProps extends Pick<SearchFieldProps, 'renderPanel' | 'onApproach'> {
  onClose: () => void;
}

/** The search where the header has no room for a field: a sheet over the page, with the focus in the field. */
export function SearchSheet({ renderPanel, onApproach, onClose }: SearchSheetProps) {
  const { t } = useTranslation(['search', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // In the same task as the tap: phones show their keyboard only then.
  useLayoutEffect(function showModal() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  function closeOutside(event: MouseEvent): void {
    if (event.target === dialog.current) onClose();
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself.
    <dialog ref={dialog} className={styles.sheet} aria-label={t('search:label')} onClose={onClose} onClick={closeOutside}>
      <div className={styles.inner}>
        <SearchField input={input} renderPanel={renderPanel} onApproach={onApproach} onDone={onClose} inSheet />
        <button type="button" className={styles.close} aria-label={t('common:close')} onClick={onClose}>
          <Glyph name="x" size={22} />
        </button>
      </div>
    </dialog>
  );
}
