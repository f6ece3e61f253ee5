import type { CardKind } from '#features/cards/card-props.ts';

/** A complete document to be made into a file. */
export interface CardDocument {
  readonly kind: CardKind;
  readonly html: string;
  /** Date of the data, yyyy-mm-dd: what a PDF says it was made on. */
  readonly date: string;
}

/** What makes files of documents: a browser, or a table in a test. */
export interface Renderer {
  /** Part of the key of a cached file: another browser draws otherwise. */
  readonly version: string;
  /**
   * @throws NoBrowserError when the browser does not start
   * @throws Error when the document does not fit or a letter has no font
   */
  render(card: CardDocument): Promise<Buffer>;
  close(): Promise<void>;
}

/** No file can be made on this machine; nothing is wrong with the documents. */
export class NoBrowserError extends Error {}
