import { describe, expect, it } from 'vitest';
import { bricksOf, wallRows } from './wall-rows.ts';

describe('wallRows', () => {
  it('counts each company once, by sector and certainty, the fullest sector first', () => {
    const rows = wallRows([
      { sector: 'space', presence: 'planned' },
      { sector: 'bio', presence: 'stated' },
      { sector: 'bio', presence: 'host-park' },
      { sector: 'bio', presence: 'area' },
      { sector: 'bio', presence: 'inferred' },
    ]);
    expect(rows).toEqual([
      { sector: 'bio', total: 4, solid: 2, outline: 0, hatch: 2 },
      { sector: 'space', total: 1, solid: 0, outline: 1, hatch: 0 },
    ]);
  });
});

it('bricksOf puts solid before outline before hatch', () => {
  expect(bricksOf({ sector: 'bio', total: 4, solid: 1, outline: 2, hatch: 1 })).toEqual(['solid', 'outline', 'outline', 'hatch']);
});
