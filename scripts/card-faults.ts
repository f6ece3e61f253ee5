/** A line of text of a card, with the middle of its box: the box itself is taller than the letters. */
interface Line {
  owner: Element;
  text: string;
  box: DOMRect;
}

/**
 * What does not fit on a card, in words; empty when all is well. Evaluated in the page before a card is taken, so it uses nothing
 * from outside itself. Pictures that are cut on purpose say so by `data-crop`.
 */
export function cardFaults(): string[] {
  const NOT_READ = '[data-crop], .visually-hidden, title, svg';
  const COLUMN = '[data-zone], li, td, th, section, figure, header, footer';
  const SLACK = 1;

  const nameOf = (text: string): string => `«${text.trim().slice(0, 60)}»`;

  function linesOf(node: Node): Line[] {
    const owner = node.parentElement;
    const text = node.textContent ?? '';
    if (!owner || text.trim() === '' || owner.closest(NOT_READ)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    return rects.map(({ x, y, width, height }) => ({ owner, text, box: new DOMRect(x, y + height * 0.25, width, height * 0.5) }));
  }

  function allLines(card: Element): Line[] {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push(...linesOf(node));
    return lines;
  }

  const sticksOutSideways = (inner: DOMRect, outer: DOMRect): boolean => inner.left < outer.left - SLACK || inner.right > outer.right + SLACK;
  const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
    sticksOutSideways(inner, outer) || inner.top < outer.top - SLACK || inner.bottom > outer.bottom + SLACK;
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

  function outOfPlace({ owner, text, box }: Line, card: Element): string[] {
    const column = owner.closest(COLUMN);
    if (sticksOut(box, card.getBoundingClientRect())) return [`${nameOf(text)} runs off the card`];
    if (column && card.contains(column) && sticksOutSideways(box, column.getBoundingClientRect())) return [`${nameOf(text)} runs out of its column`];
    return [];
  }

  function covered(line: Line, index: number, lines: readonly Line[]): string[] {
    return lines
      .slice(index + 1)
      .filter(({ box }) => isOver(line.box, box))
      .map(({ text }) => `${nameOf(line.text)} lies on ${nameOf(text)}`);
  }

  // What is cut off, and what a zone of fixed size pushes out over its neighbours.
  function isTooFull(part: Element): boolean {
    const isFixed = getComputedStyle(part).overflow !== 'visible' || part.hasAttribute('data-zone');
    return isFixed && (part.scrollHeight > part.clientHeight + SLACK || part.scrollWidth > part.clientWidth + SLACK);
  }

  function titleFaults(card: Element, lines: readonly Line[]): string[] {
    const title = lines.filter(({ owner }) => owner.closest('h1'));
    const rows = new Set(title.map(({ box }) => Math.round(box.top))).size;
    if (rows === 0) return ['there is no title'];
    return card.getAttribute('data-card') === 'og' && rows > 3 ? [`the title has ${rows} lines`] : [];
  }

  const card = document.querySelector('[data-card]');
  if (!card) return ['there is no card on the page'];
  const lines = allLines(card);
  const parts = [...card.querySelectorAll('*')].filter((part) => !part.closest(NOT_READ));
  const pictures = [...card.querySelectorAll('svg')].filter((picture) => !picture.closest('[data-crop]'));
  return [
    ...new Set([
      ...lines.flatMap((line) => outOfPlace(line, card)),
      ...lines.flatMap(covered),
      ...[card, ...parts].filter(isTooFull).map((part) => `${nameOf(part.className)} holds more than fits`),
      ...pictures.filter((picture) => sticksOut(picture.getBoundingClientRect(), card.getBoundingClientRect())).map(() => 'a picture runs off the card'),
      ...titleFaults(card, lines),
    ]),
  ];
}
