import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './SearchField.module.css';
import { useCombobox } from './use-combobox.ts';

/** What the list under the field is given, and what it tells back. */
export interface PanelSlot {
  query: string;
  listId: string;
  /** Id of the option the arrows are on. */
  active: string | null;
  /** Ids of the options shown, in order. */
  onOptions: (ids: readonly string[]) => void;
  /** A result is being opened. */
  onOpen: () => void;
}

export interface SearchFieldProps {
  input: RefObject<HTMLInputElement | null>;
  renderPanel: (slot: PanelSlot) => ReactNode;
  /** The field is about to be used: what it needs can be loaded. Must not change. */
  onApproach: () => void;
  /** A result was opened. */
  onDone: () => void;
  /** In a sheet the list stays while the sheet is open. */
  inSheet?: boolean;
}

/** The focus stays in the field, the arrows move through the list under it, Enter opens. */
export function SearchField({ input, renderPanel, onApproach, onDone, inSheet = false }: SearchFieldProps) {
  const { t } = useTranslation('search');
  const { slot, ids, isShown, isLoaded, ask, handleKey, handleBlur } = useCombobox({ input, onApproach, onDone, inSheet });
  const hasOptions = ids.length > 0;
  return (
    <search className={inSheet ? styles.sheetSearch : styles.search} onBlur={handleBlur}>
      <div className={styles.field}>
        <Glyph name="search" size={18} />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-expanded={hasOptions}
          aria-controls={hasOptions ? slot.listId : undefined}
          aria-activedescendant={slot.active ?? undefined}
          aria-autocomplete="list"
          aria-keyshortcuts={inSheet ? undefined : '/'}
          placeholder={t('placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          inputMode="search"
          enterKeyHint="go"
          onPointerEnter={onApproach}
          onFocus={(event) => {
            onApproach();
            ask(event.target.value);
          }}
          onChange={(event) => {
            if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) ask(event.target.value);
          }}
          onCompositionEnd={(event) => ask(event.currentTarget.value)}
          onKeyDown={handleKey}
        />
        {!inSheet && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {isShown && isLoaded && slot.query ? t('count', { count: ids.length }) : ''}
      </p>
      {isShown && <div className={styles.panel}>{renderPanel(slot)}</div>}
    </search>
  );
}
