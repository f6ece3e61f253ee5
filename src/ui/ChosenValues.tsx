import styles from './ChosenValues.module.css';
import { Glyph } from './Glyph.tsx';

interface ChosenValuesProps {
  /** Name of the list for assistive technology. */
  label: string;
  items: readonly { key: string; label: string; action: string; onRemove: () => void }[];
  clear: { label: string; onClear: () => void };
}

/** The conditions in force, each with a cross, and the way back to none. */
export function ChosenValues({ label, items, clear }: ChosenValuesProps) {
  return (
    <ul className={`screen-only ${styles.list}`} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <button type="button" className={styles.value} aria-label={item.action} onClick={item.onRemove}>
            {item.label}
            <Glyph name="x" size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clear.onClear}>
          {clear.label}
        </button>
      </li>
    </ul>
  );
}
