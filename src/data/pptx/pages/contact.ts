import type { Item, Paragraph } from '#data/pptx/page.ts';
import { type Side, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import type { ClosingSlide, ContactSlide } from '#data/slides/slide.ts';
import { CONTENT, type PageBody, parkHead, textItem, titleFor } from './frame.ts';

type Ask = ContactSlide | ClosingSlide;

/** Side of a code in inches: one alone, or one for each of two languages. */
const ALONE = 3.9;
const BESIDE = 3.3;
const GAP = 0.5;
const SCAN_HEIGHT = 0.62;
const LINK_HEIGHT = 0.4;

/** What to scan it for over the code, and under it where it leads, for those who click. */
function codeItems<S extends Ask>({ slide, lang }: Side<S>, x: number, side: number): Item[] {
  const scan: Paragraph[] = [{ runs: [{ text: slide.scan, lang, size: 18, isBold: true }] }];
  const link: Paragraph[] = [{ runs: [{ text: slide.address, lang: 'en', size: 16, ink: 'river', href: slide.code }] }];
  const y = CONTENT.y + SCAN_HEIGHT + 0.06;
  return [
    textItem({ name: 'scan', box: { x, y: CONTENT.y, w: side, h: SCAN_HEIGHT }, paragraphs: scan, anchor: 'bottom' }),
    { kind: 'picture', name: 'code', alt: `${slide.scan}: ${slide.address}`, box: { x, y, w: side, h: side }, drawing: { of: 'code', text: slide.code } },
    textItem({ name: 'link', box: { x, y: y + side + 0.04, w: side, h: LINK_HEIGHT }, paragraphs: link }),
  ];
}

/** Whom to ask at the left, at the right a code for each language: everyone scans the page they can read. */
function contactItems<S extends Ask>(sides: Sides<S>): Item[] {
  const { first, second } = sides;
  const asked = second ? [first, second] : [first];
  const side = second ? BESIDE : ALONE;
  const start = CONTENT.x + CONTENT.w - asked.length * side - (asked.length - 1) * GAP;
  const bodies = first.slide.bodies.flatMap((_body, index) =>
    stacked(
      saidBy(sides, ({ slide }) => slide.bodies[index] ?? null),
      { size: 26, after: 14 },
    ),
  );
  const ways = first.slide.ways.flatMap((_way, index) =>
    stacked(
      saidBy(sides, ({ slide }) => slide.ways[index] ?? null),
      { size: 20, isBold: false, after: 8 },
    ),
  );
  const none = stacked(
    saidBy(sides, ({ slide }) => slide.noWays),
    { size: 20, isBold: false, ink: 'ink-2', share: 0.85 },
  );
  const words = { ...CONTENT, y: CONTENT.y + SCAN_HEIGHT + 0.06, w: start - GAP - CONTENT.x, h: CONTENT.h - SCAN_HEIGHT - 0.06 };
  return [
    textItem({ name: 'contact', box: words, paragraphs: [...bodies, ...ways, ...none] }),
    ...asked.flatMap((each, index) => codeItems(each, start + index * (side + GAP), side)),
  ];
}

export function contactPage(sides: Sides<ContactSlide>): PageBody {
  const { layout, title, mark } = parkHead(sides, ({ t }) => t('stage:kind.contact'));
  return { layout, title, items: [mark, ...contactItems(sides)] };
}

export function closingPage(sides: Sides<ClosingSlide>): PageBody {
  const title = stacked(
    saidBy(sides, ({ slide }) => slide.title),
    { size: 40, share: 0.6 },
  );
  return { layout: 'wide', title: titleFor('wide', title), items: contactItems(sides) };
}
