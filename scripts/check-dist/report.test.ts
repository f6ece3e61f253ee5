import { expect, it } from 'vitest';
import { formatReport } from './report.ts';

it('says a fault of many pages once', () => {
  const problems = ['/zh/', '/en/', '/ru/', '/en/a/', '/en/b/'].map((place) => ({ rule: 'outline', place, message: '2 h1 elements', tip: 'leave one' }));
  expect(formatReport(problems)).toBe('outline (5)\n  /zh/, /en/, /ru/, /en/a/ and 1 more: 2 h1 elements\n    → leave one');
});
