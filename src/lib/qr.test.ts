import { describe, expect, it } from 'vitest';
import { readQrCodes } from '#testing/read-qr.ts';
import { qrModules, qrSvg } from './qr.ts';

const ADDRESS = 'https://example.org/p/07-ru/';

describe('qrModules', () => {
  it('keeps four white modules around the code', () => {
    const rows = qrModules(ADDRESS, 'M');
    const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => [...row.slice(0, 4), ...row.slice(-4)])];
    expect(edge.flat().some(Boolean)).toBe(false);
  });

  it('is larger at the level for paper', () => {
    const long = `${ADDRESS}?parks=aviation,robotics`;
    expect(qrModules(long, 'Q').length).toBeGreaterThan(qrModules(long, 'M').length);
  });

  it('is read back by a decoder that shares no code with it', async () => {
    const rows = qrModules(ADDRESS, 'Q');
    expect(await readQrCodes(picture(rows))).toEqual([ADDRESS]);
  });
});

it('qrSvg draws one unit a module', () => {
  const size = qrModules(ADDRESS, 'Q').length;
  expect(qrSvg(ADDRESS, 'Q')).toContain(`viewBox="0 0 ${size} ${size}"`);
});

/** Modules as pixels, enlarged: decoders want more than one pixel a module. */
function picture(rows: readonly (readonly boolean[])[]): ImageData {
  const scale = 4;
  const side = rows.length * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let index = 0; index < side * side; index += 1) {
    const dark = rows[Math.floor(index / side / scale)]?.[Math.floor((index % side) / scale)];
    if (dark) data.fill(0, index * 4, index * 4 + 3);
  }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
}
