import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './SearchBox.module.css';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import { SearchSheet } from './SearchSheet.tsx';
import { useSearchKey } from './use-search-key.ts';

export type SearchBoxProps = Pick<SearchFieldProps, 'renderPanel' | 'onApproach'>;

const nothing = (): void => undefined;

/** The search of the header: a field where there is room, else a button that opens a sheet. The key "/" leads to either. */
export function SearchBox(props: SearchBoxProps) {
  const { t } = useTranslation('search');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useSearchKey(() => {
    // The field is in the page on every screen, but not shown on narrow ones.
    if (input.current?.getClientRects().length) input.current.focus();
    else setSheetOpen(true);
  });
  return (
    <div className={styles.box}>
      <div className={styles.wide}>
        <SearchField {...props} input={input} onDone={nothing} />
      </div>
      <button type="button" className={styles.icon} aria-label={t('label')} onPointerEnter={props.onApproach} onClick={() => setSheetOpen(true)}>
        <Glyph name="search" size={22} />
      </button>
      {isSheetOpen && <SearchSheet {...props} onClose={() => setSheetOpen(false)} />}
    </div>
  );
}

/** A button that looks like a field and opens the sheet, for a page whose header has only the icon. */
export function SearchButton(props: SearchBoxProps) {
  const { t } = useTranslation('search');
  const [isSheetOpen, setSheetOpen] = useState(false);
  return (
    <div className={styles.inPage}>
      <button type="button" className={styles.asField} onPointerEnter={props.onApproach} onClick={() => setSheetOpen(true)}>
        <Glyph name="search" size={18} />
        <span>
          <span className="visually-hidden">{t('label')}: </span>
          {t('placeholder')}
        </span>
      </button>
      {isSheetOpen && <SearchSheet {...props} onClose={() => setSheetOpen(false)} />}
    </div>
  );
}
