import type { z } from 'zod';
import type { glyphSchema, precisionSchema, sectorSchema } from '#data/schema/vocabulary.ts';
import { Glyph } from './Glyph.tsx';
import styles from './Plaque.module.css';

export interface PlaqueProps {
  glyph: z.infer<typeof glyphSchema>;
  sector: z.infer<typeof sectorSchema>;
  /** Filled for a site or a neighbourhood, dashed outline where only the district is known. */
  precision: z.infer<typeof precisionSchema>;
  /** Side in CSS pixels; 30 unless given. A closed set: an inline style would not pass the content policy. */
  size?: 20 | 24 | 30 | 32 | 40 | 48 | 60 | 76 | 116;
  hovered?: boolean;
  selected?: boolean;
  visited?: boolean;
  /** Accessible name; leave out where a name stands beside the plaque. */
  title?: string;
}

const STROKE = 1.9;
const GLYPH_SHARE = 0.6;

/** The square mark of a park: glyph first, sector colour second, outline by certainty of the place. */
export function Plaque({ glyph, sector, precision, size = 30, hovered, selected, visited, title }: PlaqueProps) {
  const naming = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true };
  return (
    <span
      {...naming}
      className={styles.plaque}
      data-size={size}
      data-sector={sector}
      data-outline={precision === 'district' || undefined}
      data-hovered={hovered || undefined}
      data-selected={selected || undefined}
      data-visited={visited || undefined}
    >
      <Glyph name={glyph} size={Math.round(size * GLYPH_SHARE)} strokeWidth={STROKE} />
    </span>
  );
}
