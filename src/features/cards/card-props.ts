import type { CardContent } from '#data/cards/card-content.ts';

/** The views of a share pack: card for link previews, poster for WeChat, sheet for paper. */
export type CardKind = 'og' | 'poster' | 'factsheet';

/** What every view of a share pack is rendered from. */
export interface CardProps {
  content: CardContent;
  /** SVG markup of the place. */
  map: string;
  /** SVG markup of the code that leads to the page. */
  qr: string;
  /** What the code says, without its scheme, as it is printed beside it. */
  address: string;
}
