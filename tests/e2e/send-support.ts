import type { Locator, Page } from '@playwright/test';
import { readQrCodes } from '#testing/read-qr.ts';
import { expect, hydrated, type Lang, word } from './support.ts';

export const SENT_SLUGS = ['commercial-aerospace-park', 'limin-biopharma-park', 'new-materials-park'] as const;
export const SENT_PARK = `/parks/${SENT_SLUGS[0]}/`;
export const SENT_COMPARISON = `/compare/?parks=${SENT_SLUGS.join()}&rows=different`;

export const panel = (page: Page, lang: Lang): Locator => page.getByRole('dialog', { name: word(lang, 'common', 'send.label') });
export const opener = (page: Page, lang: Lang): Locator => page.getByRole('banner').getByRole('button', { name: word(lang, 'common', 'send.label') });
export const link = (page: Page, lang: Lang): Locator => panel(page, lang).getByRole('textbox', { name: word(lang, 'send', 'link.label') });

export async function openPanel(page: Page, lang: Lang, path: string): Promise<Locator> {
  await page.goto(`/${lang}${path}`);
  await hydrated(page);
  await opener(page, lang).click();
  await expect(link(page, lang)).toBeVisible();
  return panel(page, lang);
}

/** The browser reports what it could not load without a network; nothing else may be wrong. */
export function forgiveOffline(faults: string[]): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));
}

/** What the code on the screen says; there must be one and no more. */
export async function readCode(shown: Locator): Promise<string> {
  const image = shown.locator('img');
  await expect(image).toHaveCount(1);
  // A file that is not there gives way to a code drawn in the browser.
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 100)).toBe(true);
  const bytes = await image.evaluate(async (element: HTMLImageElement) => [...new Uint8Array(await (await fetch(element.src)).arrayBuffer())]);
  return (await readQrCodes(Uint8Array.from(bytes))).join();
}
