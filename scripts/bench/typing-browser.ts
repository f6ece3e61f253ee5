import { type Browser, chromium } from '@playwright/test';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import { CHROMIUM } from './chromium.ts';
import { median } from './median.ts';
import { fits, TYPED, type TypingResult } from './typing.ts';

const ROUNDS = 5;

/** Types letter by letter into the field that has the focus; milliseconds until the results are drawn and laid out. Runs in the page. */
async function typeInPage(texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    document.execCommand('selectAll');
    document.execCommand('delete');
    for (const letter of text) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      document.execCommand('insertText', false, letter);
      // React answers an input before the next task.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  }
  return times;
}

async function measureIn(browser: Browser, origin: string, lang: Lang): Promise<TypingResult> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin + pathOf(lang, { page: 'policies' }), { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await page.getByRole('option').first().waitFor();
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.evaluate(typeInPage, TYPED));
  await page.close();
  const keystrokes = rounds[0] ?? [];
  return { lang, ...fits(keystrokes.map((_time, index) => median(rounds.map((times) => times[index] ?? 0)))) };
}

/** The whole keystroke in a browser: the search, its lines and their layout. */
export async function measureTypingInBrowser(origin: string): Promise<TypingResult[]> {
  const browser = await chromium.launch({ ...(CHROMIUM.path ? { executablePath: CHROMIUM.path } : {}), args: CHROMIUM.flags });
  const results: TypingResult[] = [];
  try {
    for (const lang of LANGS) results.push(await measureIn(browser, origin, lang));
  } finally {
    await browser.close();
  }
  return results;
}
