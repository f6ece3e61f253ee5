import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { fileName } from './file-name.ts';

it('finds a slug that is not the name of the file', () => {
  const found = findingsAfter(fileName, ({ park }) => {
    park.slug = 'space-park';
  });
  expect(found).toMatchObject([{ file: 'parks/aerospace-park.json', field: 'slug', message: '«space-park» is not the name of the file' }]);
});
