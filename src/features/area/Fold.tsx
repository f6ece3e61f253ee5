import type { ReactNode } from 'react';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './Fold.module.css';

interface FoldProps {
  label: string;
  /** What the fold belongs to, for readers who meet it out of its place. */
  subject: string;
  children: ReactNode;
}

/** More of the same behind one line; open on paper. */
export function Fold({ label, subject, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <span>
          {label}
          <span className="visually-hidden"> — {subject}</span>
        </span>
        <Glyph name="chevron-down" size={16} />
      </summary>
      {children}
    </details>
  );
}
