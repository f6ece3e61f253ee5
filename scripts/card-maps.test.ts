import { expect, it } from 'vitest';
import { drawCardMap } from './card-maps.ts';
import { loadDataset } from './load-dataset.ts';

const data = loadDataset();
const park = { page: 'park', slug: 'commercial-aerospace-park' } as const;

it('draws the circle of a park in the frame of each view', () => {
  for (const kind of ['og', 'poster', 'factsheet'] as const) {
    const svg = drawCardMap(data, 'ru', { ref: park, kind });
    expect(svg).toContain('<circle');
    expect(svg).toContain('aria-label="Индустриальный парк коммерческого космоса"');
  }
});

it('leaves the scale bar out where something lies over its corner', () => {
  expect(drawCardMap(data, 'en', { ref: park, kind: 'factsheet' })).toMatch(/\d k?m</);
  expect(drawCardMap(data, 'en', { ref: park, kind: 'poster' })).not.toMatch(/\d k?m</);
});

it('draws all places with their numbers for the map and the area', () => {
  for (const page of ['explore', 'area'] as const) expect(drawCardMap(data, 'zh', { ref: { page }, kind: 'og' })).toMatch(/>6<\/text>/);
});
