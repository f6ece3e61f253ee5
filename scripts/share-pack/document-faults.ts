import type { Page } from '@playwright/test';
import { brokenWords } from '../broken-words.ts';
import { cardFaults } from '../card-faults.ts';

/** Why a document whose fonts have come must not become a file: fonts that did not come, letters without a font, parts that do not fit, words cut at a line end. */
export async function documentFaults(page: Page): Promise<string[]> {
  const failed = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'error').map(({ family, weight }) => `the font ${family} ${weight} did not load`),
  );
  const seen = [cardFaults, brokenWords, printedGradients].map((look) => page.evaluate(look));
  return [...failed, ...(await Promise.all(seen)).flat(), ...(await foreignFonts(page))];
}

/** Readers of PDF take seconds for each gradient: on paper hatch is lines. Evaluated in the page. */
function printedGradients(): string[] {
  if (!matchMedia('print').matches) return [];
  const boxes = [...document.querySelectorAll('body *')].flatMap((part) => [undefined, '::before', '::after'].map((pseudo) => ({ part, pseudo })));
  const filled = boxes.filter(({ part, pseudo }) => getComputedStyle(part, pseudo).backgroundImage.includes('gradient'));
  return [...new Set(filled.map(({ part, pseudo = '' }) => `«${part.getAttribute('class')}${pseudo}» is filled with a gradient`))];
}

interface FontUse {
  familyName: string;
  isCustomFont: boolean;
  glyphCount: number;
}

/** Text that is not in the fonts of the document: it would look different on the next machine. */
async function foreignFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const faults = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign: FontUse[] = fonts.filter(({ isCustomFont }) => !isCustomFont);
      if (foreign.length === 0) return [];
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      return foreign.map(
        ({ familyName, glyphCount }) =>
          `${glyphCount} glyphs of ${familyName} in «${outerHTML
            .replaceAll(/<[^>]*>/g, ' ')
            .trim()
            .slice(0, 60)}»`,
      );
    }),
  );
  await session.detach();
  return [...new Set(faults.flat())];
}
