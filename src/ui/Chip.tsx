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
      {glyph !== 'none' && (
        <span className={`${styles.glyph} ${styles[glyph]}`} aria-hidden="true">
          {glyph === 'hatch' && <HatchLines />}
        </span>
      )}
      <span>{children}</span>
    </span>
  );
}

/** Lines instead of a gradient, which PDF readers take seconds to draw. */
function HatchLines() {
  return (
    <svg aria-hidden="true" viewBox="0 0 6 6" width="6" height="6">
      <path d="M1.8 0l-6 6M5.3 0l-6 6M8.8 0l-6 6" />
    </svg>
  );
}
