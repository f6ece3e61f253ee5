import { expect, it } from 'vitest';
import { selectByFacets } from '#data/facets.ts';
import type { PolicyRow } from '#data/slices/policy.ts';
import { POLICY_FACETS } from './policy-facets.ts';

const base: PolicyRow = {
  id: 'a',
  level: 'city',
  name: '',
  nameZh: '',
  summary: '',
  topics: [{ topic: 'funding', mark: 'given' }],
  fits: ['startup'],
  state: { value: 'in-force', text: '', ahead: false },
  documentNumber: null,
};
const policies: PolicyRow[] = [
  base,
  { ...base, id: 'b', level: 'province', topics: [{ topic: 'talent', mark: 'to-check' }] },
  { ...base, id: 'c', level: 'province', fits: ['growth', 'expansion'] },
];
const ids = (choice: [string, string[]][]) =>
  selectByFacets(policies, POLICY_FACETS, new Map(POLICY_FACETS.map(({ name }) => [name, new Map(choice).get(name) ?? []])))
    .map((policy) => policy.id)
    .join('');

it('a topic that is still to be checked is found by its filter', () => {
  expect(ids([['topic', ['talent']]])).toBe('b');
});

it('level, topic and company stage narrow one another', () => {
  expect(
    ids([
      ['level', ['province']],
      ['topic', ['funding']],
      ['fits', ['expansion']],
    ]),
  ).toBe('c');
});
