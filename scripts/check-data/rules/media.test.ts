import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { media } from './media.ts';

const folder = mkdtempSync(join(tmpdir(), 'media-'));
const PICTURE = { file: 'gate.webp', alt: { zh: '大门', en: 'Gate', ru: 'Ворота' }, credit: 'New Area', licence: 'CC BY 4.0', date: '2024' };

beforeAll(() => {
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'media', 'gate.webp'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const findings = (picture: Partial<typeof PICTURE>) => findingsAfter(media, ({ park }) => park.media.push({ ...PICTURE, ...picture }), join(folder, 'data'));

it('accepts a picture that is there and is credited', () => {
  expect(findings({})).toEqual([]);
});

it('finds a picture that is not there', () => {
  expect(findings({ file: 'tower.webp' })).toMatchObject([{ field: 'media[0].file', message: 'no file «tower.webp» under public/media' }]);
  expect(findings({ file: '../media/gate.webp' })).toHaveLength(1);
});

it('finds a picture without credit or licence', () => {
  expect(findings({ credit: ' ', licence: '' }).map(({ field }) => field)).toEqual(['media[0].credit', 'media[0].licence']);
});
