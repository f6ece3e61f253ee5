import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { figureReferences } from './figure-references.ts';

it('finds figures the park does not have', () => {
  const found = findingsAfter(figureReferences, ({ park }) => {
    park.headline[0] = { figure: 'area' };
    park.rowFigure = 'jobs';
  });
  expect(found.map(({ field, message }) => [field, message])).toEqual([
    ['headline[0].figure', 'the park has no figure «area»'],
    ['rowFigure', 'the park has no figure «jobs»'],
  ]);
});

it('finds a headline slot that calls a known field unknown', () => {
  const found = findingsAfter(figureReferences, ({ park }) => {
    park.headline[2] = { unknown: 'investment' };
  });
  expect(found).toMatchObject([{ field: 'headline[2].unknown', message: '«investment» is not in the list "unknown"' }]);
});
