import { expect, it } from 'vitest';
import { qrModules } from '#lib/qr.ts';
import { readQrCodes } from '#testing/read-qr.ts';
import { imageSize } from '../check-dist/image-size.ts';
import { qrPng } from './qr-png.ts';

const ADDRESS = 'https://example.org/p/07-ru/';

it('is read back by a decoder', async () => {
  expect(await readQrCodes(qrPng(ADDRESS, 'M'))).toEqual([ADDRESS]);
});

it('is large and light', () => {
  const side = qrModules(ADDRESS, 'M').length * 16;
  expect(imageSize(qrPng(ADDRESS, 'M'))).toEqual({ width: side, height: side });
  expect(qrPng(ADDRESS, 'M').length).toBeLessThan(2048);
});
