import type { StagePark, StageSlice } from '#data/slices/fair/stage.ts';
import type { ContactPart, SlideWords } from './slide.ts';

interface ContactOptions {
  title: string;
  scan: string;
  /** Path of the app the code opens. */
  path: string;
  bodies: StageSlice['bodies'];
  contacts: StagePark['contacts'];
}

/** The code with its address and whom to ask; what is not published is said. */
export function contactPart({ title, scan, path, bodies, contacts }: ContactOptions, { t, address }: SlideWords): ContactPart {
  const code = address(path);
  return {
    title,
    scan,
    code,
    address: code.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    bodies: bodies.map(({ name }) => name),
    ways: contacts.map(({ label, value }) => t('contact.way', { label, value })),
    noWays: contacts.length === 0 ? t('contact.none') : null,
  };
}
