import { AxeBuilder } from '@axe-core/playwright';
import { button, CHOSEN, inKiosk, LANGUAGE_NAMES, measureControls, openKiosk, readCode, startIn, stopClock, VIEWS } from './kiosk-support.ts';
import { expect, LANGS, type Lang, PARK_SLUGS, park, test, word } from './support.ts';

test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

/** A small screen that lies: letters and controls are at their smallest. */
const LYING = { width: 1280, height: 800 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FIRST = PARK_SLUGS[0];

/** Name of the tile of a sector: the short word in it, and what it stands for. */
function materials(lang: Lang): string {
  const words = { word: word(lang, 'vocabulary', 'sectorShort.material'), name: word(lang, 'vocabulary', 'sector.material') };
  return inKiosk(lang, 'list.sector', { name: words.word === words.name ? words.name : inKiosk(lang, 'list.inFull', words), count: 3 });
}

for (const lang of LANGS) {
  test.describe(`the kiosk in ${lang}`, () => {
    test('begins in the language that is touched', async ({ page }) => {
      await openKiosk(page, 'zh');
      for (const other of LANGS) await expect(page.getByText(inKiosk(other, 'attract.start'))).toBeVisible();
      await startIn(page, lang).tap();
      await expect(page.getByRole('heading', { level: 1, name: inKiosk(lang, 'list.title') })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${lang}/kiosk/\\?start=zh&view=list$`));
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : lang);
    });

    test('leads from the list to a park and onto the phone', async ({ page }) => {
      await openKiosk(page, lang, 'view=list');
      const target = park(lang, 'keyou-sic-park');
      await button(page, materials(lang)).tap();
      await button(page, target.listName).tap();
      await expect(page.getByRole('heading', { level: 1, name: target.name })).toBeVisible();
      await button(page, inKiosk(lang, 'code.take')).tap();
      const address = await readCode(page);
      expect(address).toMatch(new RegExp(`/p/12-${lang}/$`));
      await expect(page.getByRole('dialog').getByText(address)).toBeVisible();
      await button(page, inKiosk(lang, 'code.close')).tap();
      await button(page, inKiosk(lang, 'nav.back')).tap();
      await expect(page.getByRole('heading', { level: 1, name: inKiosk(lang, 'list.title') })).toBeVisible();
    });

    test('opens the park of the card that is touched', async ({ page }) => {
      await openKiosk(page, lang);
      await page.getByRole('button', { name: park(lang, FIRST).name }).tap();
      await expect(page.getByRole('heading', { level: 1, name: park(lang, FIRST).name })).toBeVisible();
    });

    test('hands over four chosen parks and no more', async ({ page }) => {
      await openKiosk(page, lang, 'view=list');
      for (const slug of PARK_SLUGS.slice(0, 4)) await button(page, inKiosk(lang, 'choice.addNamed', { name: park(lang, slug).name })).tap();
      await expect(button(page, inKiosk(lang, 'choice.full')).first()).toHaveAttribute('aria-disabled', 'true');
      await button(page, inKiosk(lang, 'nav.choiceCount', { count: 4 })).tap();
      for (const slug of PARK_SLUGS.slice(0, 4)) await expect(page.getByRole('columnheader').getByText(park(lang, slug).shortName)).toBeVisible();
      await button(page, inKiosk(lang, 'code.take')).tap();
      const address = new URL(await readCode(page));
      expect([address.pathname, address.searchParams.get('parks')]).toEqual([`/${lang}/shortlist/`, CHOSEN]);
      await page.goto(address.pathname + address.search);
      await expect(page.getByRole('heading', { name: park(lang, FIRST).name }).first()).toBeVisible();
    });

    test('leads from every view to the same on the phone', async ({ page }) => {
      const pages = {
        start: '/',
        list: `/${lang}/`,
        sector: `/${lang}/?sector=bio`,
        place: `/${lang}/?view=map&place=zhigu`,
        area: `/${lang}/area/#innovation`,
        'empty choice': `/${lang}/`,
      };
      for (const view of ['start', 'list', 'sector', 'place', 'area', 'empty choice'] as const) {
        await openKiosk(page, lang, view === 'start' ? '' : `${VIEWS[view]}&code=shown`);
        const { pathname, search, hash } = new URL(await readCode(page));
        expect(pathname + search + hash, view).toBe(pages[view]);
      }
    });

    test('goes on after a reload, in another language too', async ({ page }) => {
      await openKiosk(page, 'zh', `view=map&place=zhigu&chosen=${FIRST}`);
      await button(page, LANGUAGE_NAMES[lang]).tap();
      await expect(button(page, inKiosk(lang, 'nav.choiceCount', { count: 1 }))).toBeVisible();
      await page.reload();
      await expect(button(page, inKiosk(lang, 'nav.choiceCount', { count: 1 }))).toBeVisible();
      await expect(button(page, park(lang, FIRST).shortName)).toBeVisible();
    });

    test('asks in the language of the visitor, counts down and forgets everything', async ({ page }) => {
      await page.clock.install();
      await openKiosk(page, 'zh', 'idle=15&warn=5');
      await stopClock(page);
      await page.evaluate(() => localStorage.setItem('shortlist', 'a,b'));
      const before = await page.evaluate(() => history.length);
      await startIn(page, lang).tap();
      await button(page, inKiosk(lang, 'choice.addNamed', { name: park(lang, FIRST).name })).tap();
      await page.clock.runFor(14_000);
      await expect(page.getByRole('alertdialog')).toHaveCount(0);
      await page.clock.runFor(1_500);
      const question = page.getByRole('alertdialog', { name: inKiosk(lang, 'idle.title') });
      await expect(question.getByRole('timer')).toHaveText('5');
      await page.clock.runFor(2_000);
      await expect(question.getByRole('timer')).toHaveText('3');
      await button(question, inKiosk(lang, 'idle.stay')).tap();
      await expect(question).toHaveCount(0);
      await expect(button(page, inKiosk(lang, 'nav.choiceCount', { count: 1 }))).toBeVisible();
      await page
        .getByRole('listitem')
        .getByRole('button', { name: materials(lang), exact: true })
        .tap();
      await button(page, inKiosk(lang, 'nav.map')).tap();
      await page.locator('[data-place="zhigu"]').tap();
      await expect(page).toHaveURL(/sector=material.*place=zhigu|place=zhigu.*sector=material/);
      await page.clock.runFor(15_500);
      await expect(question).toBeVisible();
      await page.clock.runFor(5_000);
      await expect(page.locator('[data-phase="attract"]')).toBeVisible();
      await expect(page).toHaveURL('/zh/kiosk/?idle=15&warn=5');
      const left = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, history.length]);
      expect(left).toEqual([0, 0, 0, before]);
      await startIn(page, lang).tap();
      await expect(page).toHaveURL(`/${lang}/kiosk/?idle=15&warn=5&start=zh&view=list`);
      await expect(page.locator('main li h2')).toHaveCount(PARK_SLUGS.length);
      await expect(button(page, inKiosk(lang, 'nav.choice'))).toBeVisible();
    });

    test('is left at once by whoever is done', async ({ page }) => {
      await openKiosk(page, lang, `view=choice&chosen=${CHOSEN}`);
      await button(page, inKiosk(lang, 'nav.finish')).tap();
      await expect(page.locator('[data-phase="attract"]')).toBeVisible();
      await expect(page).toHaveURL(`/${lang}/kiosk/`);
    });

    test('has targets of sixty pixels, steady controls within reach and no way out, on every view', async ({ page }) => {
      test.slow();
      for (const [view, query] of Object.entries(VIEWS)) {
        await openKiosk(page, lang, query);
        const found = await page.evaluate(measureControls);
        expect(found.small, view).toEqual([]);
        expect(found.high, view).toEqual([]);
        expect(found.links, view).toEqual([]);
      }
      await page.setViewportSize(LYING);
      for (const [view, query] of Object.entries(VIEWS)) {
        await openKiosk(page, lang, query);
        expect((await page.evaluate(measureControls)).small, `${view}, lying`).toEqual([]);
      }
    });

    test('shows axe nothing to find, on every view', async ({ page }) => {
      test.slow();
      for (const [view, query] of Object.entries(VIEWS)) {
        await openKiosk(page, lang, query);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      }
    });
  });
}
