// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cardFaults } from './card-faults.ts';

/** jsdom has no DOMRect. */
class Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;

  constructor(x: number, y: number, width: number, height: number) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  get left() {
    return this.x;
  }

  get top() {
    return this.y;
  }

  get right() {
    return this.x + this.width;
  }

  get bottom() {
    return this.y + this.height;
  }
}

/** Boxes by the id of the element, as a browser would lay them out: jsdom lays out nothing. */
const boxes = new Map<string, DOMRect>();

beforeEach(() => {
  vi.stubGlobal('DOMRect', Box);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes.get(this.id) ?? new DOMRect(0, 0, 100, 100);
  });
  Range.prototype.getClientRects = function (this: Range) {
    const box = boxes.get(`${this.startContainer.parentElement?.id ?? ''}-text`) ?? boxes.get(this.startContainer.parentElement?.id ?? '');
    return Object.assign(box ? [box] : [], { item: () => box ?? null });
  };
});

afterEach(() => {
  boxes.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function lay(html: string, layout: Record<string, [number, number, number, number]>): string[] {
  document.body.innerHTML = `<article data-card="og" id="card"><h1 id="title">Park</h1>${html}</article>`;
  for (const [id, box] of Object.entries({ card: [0, 0, 100, 100] as const, title: [10, 10, 50, 10] as const, ...layout })) boxes.set(id, new DOMRect(...box));
  return cardFaults();
}

it('finds nothing where everything has its place', () => {
  expect(lay('<p id="a">Text</p>', { a: [10, 40, 50, 10] })).toEqual([]);
});

it('names a text that runs off the card', () => {
  expect(lay('<p id="a">Text</p>', { a: [60, 40, 50, 10] })).toEqual(['«Text» runs off the card']);
});

it('names a text that runs out of its column', () => {
  expect(lay('<ul><li id="cell"><span id="a">Text</span></li></ul>', { cell: [10, 40, 20, 10], a: [10, 40, 40, 10] })).toEqual([
    '«Text» runs out of its column',
  ]);
});

it('names texts that lie on each other', () => {
  expect(lay('<p id="a">One</p><p id="b">Two</p>', { a: [10, 40, 50, 10], b: [20, 42, 50, 10] })).toEqual(['«One» lies on «Two»']);
});

it('does not read what is cut on purpose', () => {
  expect(lay('<div data-crop><p id="a">Text</p></div>', { a: [90, 40, 50, 10] })).toEqual([]);
});

it('misses a title, and a card', () => {
  document.body.innerHTML = '<article data-card="poster" id="card"></article>';
  expect(cardFaults()).toEqual(['there is no title']);
  document.body.innerHTML = '';
  expect(cardFaults()).toEqual(['there is no card on the page']);
});
