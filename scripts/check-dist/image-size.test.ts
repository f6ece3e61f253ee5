import { expect, it } from 'vitest';
import { pngHeader } from './fixture.ts';
import { imageSize } from './image-size.ts';

it('reads the size of a PNG', () => {
  expect(imageSize(pngHeader(1200, 630))).toEqual({ width: 1200, height: 630 });
});

it('reads the size of a JPEG behind other segments', () => {
  const jpeg = Buffer.from('ffd8ffe000040102ffc0001108027604b003', 'hex');
  expect(imageSize(jpeg)).toEqual({ width: 1200, height: 630 });
});

it('knows nothing of other files', () => {
  expect(imageSize(Buffer.from('<svg/>'))).toBeNull();
});
