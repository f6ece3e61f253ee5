import type { Sector } from '#data/vocabulary.ts';

/** Colours of the light theme, as in src/styles/tokens.css (a test compares them). Files know no custom properties. */
export const PALETTE = {
  ink: '10222c',
  'ink-2': '3c505b',
  'ink-3': '52656f',
  paper: 'ffffff',
  snow: 'f3f6f7',
  ice: 'd9e6ec',
  line: 'd3dde1',
  'line-2': '728792',
  river: '125a7d',
  'river-deep': '0c435f',
  seal: 'b4371d',
  ok: '1c6b48',
  plan: '7a5200',
} as const;

export type Ink = keyof typeof PALETTE;

export const SECTOR_COLOURS: Record<Sector, string> = {
  space: '41479b',
  machine: '42596a',
  material: '8b5b10',
  digital: '1d5fb0',
  bio: '1f7350',
  food: '636d17',
  trade: '0b6772',
  creative: '833c84',
  multi: '22323c',
};

/**
 * Places of the colours in the theme of a file. What is in the theme follows when somebody gives the deck another one;
 * the rest stays as it is.
 */
export const THEME = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'ink-2',
  lt2: 'snow',
  accent1: 'river',
  accent2: 'seal',
  accent3: 'ok',
  accent4: 'plan',
  accent5: 'ink-3',
  accent6: 'line-2',
  hlink: 'river',
  folHlink: 'river-deep',
} as const satisfies Record<string, Ink>;
