import { useRef } from 'react';
import { useDismiss } from '#lib/use-dismiss.ts';
import styles from './FilterMenu.module.css';
import { Glyph } from './Glyph.tsx';

interface FilterMenuProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; count: number }[];
  chosen: readonly Value[];
  onToggle: (value: Value) => void;
}

/** A disclosure with check boxes: several values of one filter, each with the number it would leave. Closes by Escape or a click outside. */
export function FilterMenu<Value extends string>({ label, options, chosen, onToggle }: FilterMenuProps<Value>) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  return (
    <details ref={details} className={styles.menu}>
      <summary data-on={chosen.length > 0 || undefined}>
        {label}
        {chosen.length > 0 && <span className={styles.badge}>{chosen.length}</span>}
        <Glyph name="chevron-down" size={16} />
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => onToggle(option.value)} />
            <span>{option.label}</span>
            <span className={styles.count}>{option.count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
