import styles from './SourceNote.module.css';

/** Full: an official text, a filing or our computation; half: reported; ahead: a statement about the future. */
export type Dot = 'full' | 'half' | 'ahead';

/** The dot of a source note. Decorative: the words stand beside it. */
export function SourceDot({ dot }: { dot: Dot }) {
  return <span className={`${styles.dot} ${styles[dot]}`} aria-hidden="true" />;
}
