/**
 * Words that a line end cuts without a hyphen, in words; addresses may be cut, Chinese breaks anywhere. Evaluated in the page
 * before a card is taken, so it uses nothing from outside itself.
 */
export function brokenWords(): string[] {
  const WORD = /(?<![\p{L}\p{N}./@_-])(?!\p{Script=Han})\p{L}{2,}(?![\p{L}\p{N}/@_]|\.\p{L})/gu;
  const NOT_READ = '.visually-hidden, title, svg';

  function brokenIn(node: Node): string[] {
    const text = node.textContent ?? '';
    if (node.parentElement?.closest(NOT_READ)) return [];
    const range = document.createRange();
    return [...text.matchAll(WORD)].filter(hasTwoLines).map(([word]) => `the line ends within «${word}»`);

    function hasTwoLines({ index, 0: word }: RegExpExecArray): boolean {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1;
    }
  }

  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(...brokenIn(node));
  return [...new Set(found)];
}
