import { expect, it } from 'vitest';
import { FIELDS } from '#data/vocabulary.ts';
import { FIELD_GROUPS } from './field-groups.ts';

it('shows every particular exactly once', () => {
  expect(FIELD_GROUPS.flatMap((group) => group.fields).toSorted()).toEqual(FIELDS.toSorted());
});
