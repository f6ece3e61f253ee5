import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPdfPage, readPdf } from '../read-pdf.ts';
import type { PackItem } from './pack-list.ts';

/** Pictures of the pages of the sheets beside them, for looking at. */
export async function pictureSheets(items: readonly PackItem[], folder: string): Promise<void> {
  for (const { path, kind } of items) {
    const file = join(folder, path);
    if (kind !== 'factsheet' || !existsSync(file)) continue;
    const bytes = readFileSync(file);
    const { pages } = await readPdf(bytes);
    for (let page = 1; page <= pages; page += 1) {
      const picture = await drawPdfPage(bytes, { page });
      writeFileSync(file.replace(/\.pdf$/, `-${page}.png`), picture.toBuffer('image/png'));
    }
  }
}
