import type { SourceView } from '#data/slices/slice.ts';
import { AHEAD, type Status } from '#data/vocabulary.ts';
import styles from './SourceNote.module.css';

/** Full: an official text, a filing or our computation; half: reported; ahead: a statement about the future. */
export type Dot = 'full' | 'half' | 'ahead';

const FIRST_HAND: readonly SourceView['kind'][] = ['official', 'filing', 'computed'];

/** The dot of a statement by its status and the kind of its first source. */
export function dotOf(status: Status, kind: SourceView['kind']): Dot {
  if (AHEAD.includes(status)) return 'ahead';
  return FIRST_HAND.includes(kind) ? 'full' : 'half';
}

/** The dot of a source note. Decorative: the words stand beside it. */
export function SourceDot({ dot }: { dot: Dot }) {
  return <span className={`${styles.dot} ${styles[dot]}`} aria-hidden="true" />;
}
