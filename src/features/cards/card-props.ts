import type { CardContent } from '#data/cards/card-content.ts';

/** What every view of a share pack is rendered from. */
export interface CardProps {
  content: CardContent;
  /** SVG markup of the place. */
  map: string;
  /** SVG markup of the code that leads to the page. */
  qr: string;
  /** What the code says, without its scheme. */
  address: string;
}
