import styles from './FinderForm.module.css';

interface CheckGroupProps {
  legend: string;
  /** Parameter of the form. */
  name: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Several answers to one question: real check boxes, drawn as chips. */
export function CheckGroup({ legend, name, options, chosen, onToggle }: CheckGroupProps) {
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
