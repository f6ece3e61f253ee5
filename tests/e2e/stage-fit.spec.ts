import { openWall, slide } from './stage-support.ts';
import { expect, LANGS, type Lang, test } from './support.ts';

/** Every language alone and every ordered pair. */
const PAIRS = LANGS.flatMap((first): [Lang, Lang | null][] => [
  [first, null],
  ...LANGS.filter((other) => other !== first).map((second): [Lang, Lang] => [first, second]),
]);
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
/** Opening, two of the area, closing, and at least five of each park. */
const LEAST_SLIDES = 4 + 15 * 5;

interface Walk {
  slides: string[];
  faults: string[];
}

/**
 * Turns every slide by the key of a clicker and measures each text on it where it stands: inside its box, inside the frame,
 * and on no other text. Runs in the page, because a call for every slide would take minutes.
 */
async function walkShow(): Promise<Walk> {
  const PIXEL = 1.5;
  const fonts = ['600 1em "Golos Text"', '400 1em "Golos Text"', '600 1em "Golos ZH"'];
  await Promise.all(fonts.map((font) => document.fonts.load(font, 'AЯ1')));
  const current = () => document.querySelector<HTMLElement>('[data-slide]');
  const idNow = () => current()?.dataset.slide ?? '';

  interface Text {
    element: HTMLElement;
    words: string;
    box: DOMRect;
  }

  const leavesFrame = ({ box }: Text, frame: DOMRect) =>
    box.left < -PIXEL || box.top < -PIXEL || box.right > frame.right + PIXEL || box.bottom > frame.bottom + PIXEL;

  /** Glyphs reach a little beyond their line; a line too many is more than that. Inline runs have no box of their own. */
  function leavesBox({ element }: Text): boolean {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    return (clientHeight > 0 && scrollHeight > clientHeight * 1.25 + PIXEL) || (clientWidth > 0 && scrollWidth > clientWidth + PIXEL);
  }

  function liesOn({ box: a }: Text, { box: b }: Text): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > PIXEL && down > PIXEL;
  }

  /** Parts of a slide stand under each other, each with all that is in it. */
  function leavePart(root: HTMLElement): string[] {
    const parts = [...root.querySelectorAll('article > *')].filter((part) => getComputedStyle(part).position !== 'absolute');
    return parts.flatMap((part) => {
      const box = part.getBoundingClientRect();
      const low = [...part.querySelectorAll('*')].filter((inner) => inner.getBoundingClientRect().bottom > box.bottom + PIXEL * 2);
      return low.map((inner) => `"${inner.textContent?.slice(0, 30)}" (${inner.tagName}) leaves its part below`);
    });
  }

  /** Words that no rule of this test would see. */
  function unseen(root: HTMLElement): string[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (node.textContent?.trim() && !holder?.closest('[data-text], [role="img"], [aria-hidden]')) words.push(`"${node.textContent}" is not measured`);
    }
    return words;
  }

  function measure(id: string): string[] {
    const root = current();
    if (!root) return [`${id}: no slide`];
    const frame = root.getBoundingClientRect();
    const elements = [...root.querySelectorAll<HTMLElement>('[data-text]')].filter((element) => element.textContent?.trim());
    const texts = elements.map((element): Text => ({ element, words: element.textContent?.slice(0, 30) ?? '', box: element.getBoundingClientRect() }));
    const others = [...leavePart(root), ...unseen(root)].map((fault) => `${id}: ${fault}`);
    const wrong = texts.flatMap((text, index) => [
      ...(leavesFrame(text, frame) ? [`${id}: "${text.words}" leaves the frame`] : []),
      ...(leavesBox(text) ? [`${id}: "${text.words}" leaves its box`] : []),
      ...texts.slice(index + 1).flatMap((other) => (liesOn(text, other) ? [`${id}: "${text.words}" lies on "${other.words}"`] : [])),
    ]);
    return [...wrong, ...others];
  }

  async function turn(from: string): Promise<boolean> {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true }));
    const until = performance.now() + 10_000;
    while (idNow() === from) {
      if (performance.now() > until) return false;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return true;
  }

  const walk: Walk = { slides: [], faults: [] };
  for (;;) {
    const id = idNow();
    walk.slides.push(id);
    walk.faults.push(...measure(id));
    if (id === 'closing' || !(await turn(id))) return walk;
  }
}

test.describe('every slide fits at every size', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const [first, second] of PAIRS) {
    test(second ? `in ${first} with ${second}` : `in ${first}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(SIZES[0]);
      await openWall(page, first, second ? `with=${second}` : '');
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.keyboard.press('Home');
        await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
        await expect.poll(() => slide(page).evaluate((frame) => frame.clientWidth)).toBe(size.width);
        const { slides, faults } = await page.evaluate(walkShow);
        expect(faults, `${size.width} × ${size.height}`).toEqual([]);
        expect(slides.at(-1)).toBe('closing');
        expect(slides.length).toBeGreaterThan(LEAST_SLIDES);
      }
    });
  }
});
