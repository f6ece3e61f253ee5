import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { pitch } from './pitch.ts';

it('finds two parks that say nearly the same', () => {
  const found = findingsAfter(pitch, ({ park, otherPark }) => {
    otherPark.pitch.en = park.pitch.en.replace('next door', 'next to it');
  });
  expect(found).toMatchObject([{ file: 'parks/robotics-park.json', field: 'pitch', lang: 'en' }]);
});
