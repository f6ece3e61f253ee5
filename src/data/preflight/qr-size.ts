import { QUIET_ZONE } from '#lib/qr.ts';

/** A code is read from ten times its side. */
const REACH = 10;
/** What bad light, a shaking hand and an old phone need besides: 20 to 30 %. */
const SPARE = { least: 1.2, usual: 1.25, most: 1.3 } as const;

export interface QrSize {
  /** Sides in centimetres without the white edge: what is just read, and what is advised. */
  readonly least: number;
  readonly from: number;
  readonly to: number;
  /** Side in the middle of the advice. */
  readonly side: number;
  /** The same in CSS pixels. */
  readonly pixels: number;
}

/** Size of a code on a screen that is scanned from a distance. */
export function qrSize(metres: number, pixelsPerCentimetre: number): QrSize {
  const least = (metres * 100) / REACH;
  const side = least * SPARE.usual;
  return { least, from: least * SPARE.least, to: least * SPARE.most, side, pixels: Math.round(side * pixelsPerCentimetre) };
}

/** Least width of a code with its white edge on a contact slide, alone and beside a second one, in the pixels of the 1920 × 1080 frame that slides are drawn in. */
export const CONTACT_CODES = { one: 550, two: 440 } as const;
const FRAME = { width: 1920, height: 1080 };

/** How much of its picture a code takes: the rest is the white edge. */
export function inkShare(modulesWithEdge: number): number {
  return (modulesWithEdge - 2 * QUIET_ZONE) / modulesWithEdge;
}

interface ContactCode {
  /** Width of the picture in pixels of the frame. */
  readonly width: number;
  /** Modules of the picture, its white edge included. */
  readonly modules: number;
}

/** Side in centimetres of a code on a contact slide, on a screen of this shape and so many inches from corner to corner. */
export function contactCodeSide({ width, height }: { width: number; height: number }, inches: number, code: ContactCode): number {
  const unit = Math.min(width / FRAME.width, height / FRAME.height);
  return (code.width * inkShare(code.modules) * unit * inches * 2.54) / Math.hypot(width, height);
}

/** Metres from which a code of so many centimetres is read with the usual spare. */
export function reachOf(centimetres: number): number {
  return (centimetres * REACH) / SPARE.usual / 100;
}
