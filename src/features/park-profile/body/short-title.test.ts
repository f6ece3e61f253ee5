import { describe, expect, it } from 'vitest';
import { shortTitle } from './short-title.ts';

describe('shortTitle', () => {
  it('leaves a short sentence as it is', () => {
    expect(shortTitle('Two satellites.', 20)).toBe('Two satellites.');
  });

  it('cuts between words and drops the comma before the ellipsis', () => {
    expect(shortTitle('The park is the core, with companies around it', 24)).toBe('The park is the core…');
  });

  it('cuts Chinese between characters', () => {
    expect(shortTitle('新区航天产业以本园为核心', 6)).toBe('新区航天产业…');
  });
});
