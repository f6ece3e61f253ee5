import styles from '#blocks/SourceNote.module.css';
import { useSourceNumbers } from '#blocks/source-panel.ts';

/** On paper, the numbers of sources in the printed list: for a record whose notes are folded away. */
export function SourceNumbers({ ids }: { ids: readonly string[] }) {
  return <span className={`print-only ${styles.text}`} data-numbers={useSourceNumbers(ids)} />;
}
