import type { Glyph, Sector } from './vocabulary.ts';

/** Glyph of each sector: that of its most typical park. */
export const SECTOR_GLYPH: Record<Sector, Glyph> = {
  space: 'satellite',
  machine: 'bot',
  material: 'layers',
  digital: 'cpu',
  bio: 'pill',
  food: 'wheat',
  trade: 'handshake',
  creative: 'pen-tool',
  multi: 'building-2',
};
