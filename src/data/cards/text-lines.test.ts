import { describe, expect, it } from 'vitest';
import { linesOf, widthInEms } from './text-lines.ts';

describe('linesOf', () => {
  it('breaks Latin and Cyrillic between words', () => {
    expect(linesOf('Коммерческий космос', 30)).toBe(1);
    expect(linesOf('Коммерческий космос', 9)).toBe(2);
  });

  it('breaks Chinese after any sign', () => {
    expect(linesOf('商业航天产业园', 4)).toBe(2);
  });

  it('breaks a text in pieces between them only', () => {
    expect(linesOf(['中俄生命科学', '技术产业转化', '园区'], 7)).toBe(3);
  });

  it('gives a word wider than the column a line of its own', () => {
    expect(linesOf('Электроснабжение газ', 4)).toBe(2);
  });
});

it('takes a Chinese sign for an em and a letter for about half', () => {
  expect(widthInEms('商业')).toBe(2);
  expect(widthInEms('нева')).toBeCloseTo(2.3, 0);
});
