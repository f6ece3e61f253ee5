import { expect, it } from 'vitest';
import type { ReadResult } from '../load-dataset.ts';
import { createContext } from './context.ts';
import type { Exception, Rule } from './rule.ts';
import { runRules } from './run-rules.ts';

const EMPTY: ReadResult = {
  data: { parks: [], enterprises: [], platforms: [], policies: [], area: [], sources: [], clusters: [], nodes: [] },
  files: [],
  problems: [],
};

function run(...exceptions: Exception[]): string[] {
  const rule: Rule = {
    name: 'demo',
    about: 'Always finds one thing.',
    exceptions,
    check: () => [{ file: 'parks/a.json', record: 'gdp', field: 'figures[3].label', lang: 'ru', message: 'wrong', tip: 'do' }],
  };
  return runRules([rule], EMPTY, createContext({ root: '', result: EMPTY, register: [] })).map(({ message }) => message);
}

it('reports what a rule finds', () => {
  expect(run()).toEqual(['wrong']);
});

it('keeps quiet where an exception holds, wherever the entry stands in its list', () => {
  expect(run({ where: { file: 'parks/a.json', field: 'figures[].label', lang: 'ru' }, reason: 'a quotation' })).toEqual([]);
});

it('reports an exception that is no longer needed', () => {
  expect(run({ where: { file: 'parks/b.json' }, reason: 'a quotation' })).toEqual(['wrong', 'the exception “a quotation” is no longer needed']);
});
