import type { Page } from '@playwright/test';
import { expect, hydrated, type Lang } from './support.ts';

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

/** Turns the wall to a slide and a language as the notes window would. */
export async function turnTo(page: Page, { lang, id }: { lang: Lang; id: string }): Promise<void> {
  await page.evaluate(
    (steps) => {
      const channel = new BroadcastChannel('stage');
      for (const step of steps) channel.postMessage({ type: 'step', step });
      channel.close();
    },
    [
      { type: 'slide', id },
      { type: 'language', lang },
    ],
  );
  await expect(page).toHaveURL(new RegExp(`/${lang}/stage/`));
  await expect(slide(page)).toHaveAttribute('data-slide', id);
}

/** The query string of the address as pairs. */
export function paramsOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
