import type { Page } from '@playwright/test';
import { hydrated } from './support.ts';

/** The slide on the wall, or in the picture of the notes. */
export function slide(page: Page) {
  return page.locator('[data-slide]');
}

/** Opens the wall and waits for its first slide. */
export async function openWall(page: Page, lang: string, query = ''): Promise<void> {
  await page.goto(`/${lang}/stage/${query && `?${query}`}`);
  await hydrated(page);
  await slide(page).waitFor();
}

/** The query string of the address as pairs. */
export function paramsOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
