import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** The certainty code in grey: full, half, outline or hatched square. */
export type ChipGlyph = 'full' | 'half-upright' | 'half-lying' | 'outline' | 'hatch' | 'clock' | 'none';
export type ChipTone = 'ok' | 'plan' | 'open' | 'plain';

interface ChipProps {
  tone: ChipTone;
  glyph: ChipGlyph;
  children: ReactNode;
}

export function Chip({ tone, glyph, children }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      {glyph !== 'none' && <span className={`${styles.glyph} ${styles[glyph]}`} aria-hidden="true" />}
      <span>{children}</span>
    </span>
  );
}
