import { describe, expect, it } from 'vitest';
import { findingsAfter } from './fixture.ts';
import { RULES } from './rules.ts';

describe('the rules', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s finds nothing in a right site', (_name, rule) => {
    expect(findingsAfter(rule)).toEqual([]);
  });

  it('have names of their own and say what they are about', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    expect(RULES.filter(({ about }) => !about.endsWith('.'))).toEqual([]);
  });
});
