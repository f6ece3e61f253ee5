import type { Palette } from '#map/base/palette.ts';

/** The light map colours as plain values: a picture for print or a card stands alone, without the style sheet. A test keeps them equal to the tokens. */
export const LIGHT = {
  land: '#f1f4f3',
  urban: '#e6ebeb',
  green: '#dbe7dd',
  water: '#c5dbe7',
  waterEdge: '#a3c4d5',
  road: '#ffffff',
  roadCase: '#d0d9db',
  trunk: '#ffffff',
  trunkCase: '#b9c5c9',
  rail: '#8b999f',
  metro: '#8fa3ad',
} as const satisfies Palette;

export const INK = { label: '#43565f', water: '#1d5878', halo: '#ffffff', river: '#125a7d', seal: '#b4371d', ink: '#10222c', paper: '#ffffff' } as const;
