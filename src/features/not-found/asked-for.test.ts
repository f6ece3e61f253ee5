import { describe, expect, it } from 'vitest';
import { askedFor } from './asked-for.ts';

describe('askedFor', () => {
  it('knows a park from its address', () => {
    expect(askedFor('/ru/parks/aerspace-park/')).toEqual({ kind: 'park', typed: 'aerspace-park' });
  });

  it('knows a policy from its address', () => {
    expect(askedFor('/en/policies/two-old/')).toEqual({ kind: 'policy', typed: 'two-old' });
  });

  it('takes anything else for a page', () => {
    expect(askedFor('/zh/map/')).toEqual({ kind: 'page', typed: 'map' });
  });

  it('reads typed Chinese', () => {
    expect(askedFor('/zh/parks/%E6%98%9F%E8%B0%B7')).toEqual({ kind: 'park', typed: '星谷' });
  });

  it('shows a broken escape as it stands', () => {
    expect(askedFor('/en/parks/%E6%9')).toEqual({ kind: 'park', typed: '%E6%9' });
  });

  it('drops characters that turn the text around', () => {
    expect(askedFor('/en/parks/a%E2%80%AEb').typed).toBe('ab');
  });

  it('shortens a very long address', () => {
    expect(askedFor(`/en/parks/${'a'.repeat(200)}`).typed).toHaveLength(61);
  });
});
