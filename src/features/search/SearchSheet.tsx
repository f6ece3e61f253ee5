import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import { Modal } from '#ui/Modal.tsx';
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
  return (
    <Modal ref={dialog} className={styles.sheet} aria-label={t('search:label')} onClose={onClose}>
      <div className={styles.inner}>
        <SearchField input={input} renderPanel={renderPanel} onApproach={onApproach} onDone={onClose} inSheet />
        <button type="button" className={styles.close} aria-label={t('common:close')} onClick={onClose}>
          <Glyph name="x" size={22} />
        </button>
      </div>
    </Modal>
  );
}
