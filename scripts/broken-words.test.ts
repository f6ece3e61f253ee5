// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { brokenWords } from './broken-words.ts';

/** Lays text out in lines: a word has a box in each line it has a part in, since jsdom lays out nothing. */
function lay(html: string, lines: readonly string[]): string[] {
  document.body.innerHTML = html;
  Range.prototype.getClientRects = function (this: Range) {
    const word = this.toString();
    const whole = lines.findIndex((line) => line.includes(word));
    const tops = whole >= 0 ? [whole] : lines.flatMap((line, top) => (line !== '' && [...word].some((letter) => line.includes(letter)) ? [top] : []));
    const boxes = tops.map((top) => new DOMRectStub(top));
    return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null });
  };
  return brokenWords();
}

/** jsdom has no DOMRect. */
class DOMRectStub {
  readonly [key: string]: unknown;
  readonly x = 0;
  readonly y: number;
  readonly top: number;
  readonly left = 0;
  readonly right = 10;
  readonly bottom: number;
  readonly width = 10;
  readonly height = 10;

  constructor(line: number) {
    this.y = line * 20;
    this.top = this.y;
    this.bottom = this.y + 10;
  }

  toJSON(): unknown {
    return this.top;
  }
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('names a word that a line end cuts', () => {
  expect(lay('<h1>Российский парк</h1>', ['Российский па', 'рк'])).toEqual(['the line ends within «парк»']);
});

it('finds nothing where lines end between words', () => {
  expect(lay('<h1>Российский парк</h1>', ['Российский', 'парк'])).toEqual([]);
});

it('lets a line end at a hyphen, in an address and in Chinese', () => {
  expect(lay('<p>Китайско-российский</p>', ['Китайско-', 'российский'])).toEqual([]);
  expect(lay('<p>harbin.example</p>', ['harbin.exa', 'mple'])).toEqual([]);
  expect(lay('<p>产业园区</p>', ['产业', '园区'])).toEqual([]);
});
