import type { CardKind } from '#features/cards/card-props.ts';
import type { QrLevel } from '#lib/qr.ts';
import type { PackFile } from '#routing/share-files.ts';

/** What is made of a view. Everything here is part of the key of a cached file. */
export interface CardFormat {
  readonly file: PackFile;
  /** The sheet in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of CSS. */
  readonly scale: number;
  /** Level of its code: M on screens, Q on paper. */
  readonly qr: QrLevel;
  /** Most bytes the file may have. */
  readonly limit: number;
  /** Most pages of a document for paper. */
  readonly pages?: number;
}

export const FORMATS: Readonly<Record<CardKind, CardFormat>> = {
  // Above 250 KB messengers leave the picture out without a word.
  og: { file: 'og.jpg', width: 1200, height: 630, scale: 1, qr: 'M', limit: 250 * 1024 },
  // Phones have 1,080 to 1,290 pixels across: at 750 the picture would be enlarged, at 1,500 it would be too heavy to send.
  poster: { file: 'poster.png', width: 750, height: 1600, scale: 1.5, qr: 'M', limit: 500 * 1024 },
  // A4 at 96 dots an inch.
  factsheet: { file: 'factsheet.pdf', width: 794, height: 1123, scale: 1, qr: 'Q', limit: 1024 * 1024, pages: 2 },
};

export const CARD_KINDS: readonly CardKind[] = ['og', 'poster', 'factsheet'];
