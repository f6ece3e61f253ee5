import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('phrasesOf', () => {
  it('breaks a title between words only', () => {
    expect(phrasesOf('智能机器人产业园').slice(0, 2)).toEqual(['智能', '机器人']);
  });

  it('keeps a single last sign with its word', () => {
    expect(phrasesOf('智能机器人产业园').at(-1)).toBe('产业园');
  });

  it('keeps brackets with what they hold', () => {
    expect(phrasesOf('深圳（哈尔滨）产业园区')).toContain('（哈尔滨）');
  });

  it('loses and adds nothing', () => {
    for (const text of ['保税物流中心（B 型）', '15 个特色产业园区', '龙江碳谷国际合作智慧产业园']) expect(phrasesOf(text).join('')).toBe(text);
  });
});
