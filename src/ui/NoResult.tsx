import { Button } from './Button.tsx';
import { Glyph } from './Glyph.tsx';
import styles from './NoResult.module.css';

interface NoResultProps {
  title: string;
  lead: string;
  /** The one condition to drop; null where none alone helps. */
  drop: { label: string; onDrop: () => void } | null;
  clear: { label: string; onClear: () => void };
}

/** Nothing passes the filters: names the condition that fails and drops it with one tap. */
export function NoResult({ title, lead, drop, clear }: NoResultProps) {
  return (
    <div className={styles.empty}>
      <Glyph name="sliders-horizontal" size={28} />
      <h3>{title}</h3>
      <p>{lead}</p>
      <p className={styles.ways}>
        {drop && (
          <Button primary onClick={drop.onDrop}>
            {drop.label}
          </Button>
        )}
        <Button onClick={clear.onClear}>{clear.label}</Button>
      </p>
    </div>
  );
}
