import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, hydrated, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

/** One of the three lists. */
function list(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true });
}

/** Chooses an entry of the download menu and gives the path and name of the file. */
async function download(page: Page, menu: string, entry: string): Promise<{ path: string; name: string }> {
  await page.locator('summary').filter({ hasText: menu }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: entry }).click();
  const file = await waiting;
  return { path: await file.path(), name: file.suggestedFilename() };
}

for (const lang of LANGS) {
  const finder = (key: string) => word(lang, 'finder', key);
  const menuWord = (key: string) => word(lang, 'common', `download.${key}`);

  test.describe(`more filters in ${lang}`, () => {
    test('combine, go into the URL, count and can be cleared', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await hydrated(page);
      const bar = page.getByRole('region', { name: word(lang, 'explore', 'filters.label') });
      await bar
        .locator('summary')
        .filter({ hasText: word(lang, 'explore', 'filters.more') })
        .click();
      await page.getByRole('checkbox', { name: word(lang, 'explore', 'filters.published') }).click();
      await page.getByRole('checkbox', { name: word(lang, 'explore', 'filters.russia') }).click();
      await expect(page).toHaveURL(`/${lang}/?published=area&russia=yes`);
      await expect(page.getByRole('link', { name: park(lang, 'china-russia-industrial-park').listName, exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: park(lang, 'bonded-logistics-centre-b').listName, exact: true })).toHaveCount(0);
      await page.getByRole('button', { name: word(lang, 'explore', 'filters.reset') }).click();
      await expect(page).toHaveURL(`/${lang}/`);
    });
  });

  test.describe(`finder in ${lang}`, () => {
    test('sorts every park into one of three lists and says why', async ({ page }) => {
      await page.goto(`/${lang}/finder/`);
      await hydrated(page);
      await expect(list(page, finder('results.all')).getByRole('heading', { level: 4 })).toHaveCount(PARK_SLUGS.length);
      await page.getByRole('checkbox', { name: word(lang, 'vocabulary', 'stage.in-use'), exact: true }).click();
      await page.getByRole('combobox', { name: finder('form.rail') }).selectOption('10');
      await expect(page).toHaveURL(`/${lang}/finder/?stage=in-use&rail=10`);
      await expect(list(page, finder('results.passes')).getByRole('heading', { level: 4 })).toHaveText([
        park(lang, 'shenzhen-harbin-industrial-park').listName,
      ]);
      const district = list(page, finder('results.open'))
        .getByRole('listitem')
        .filter({ hasText: park(lang, 'advanced-equipment-park').listName });
      await expect(district).toContainText(finder('fact.tooCoarse'));
      const failing = list(page, finder('results.fails'))
        .getByRole('listitem')
        .filter({ hasText: park(lang, 'keyou-sic-park').listName });
      await expect(failing).toContainText(finder('verdict.fail'));
      await expect(failing).toContainText(word(lang, 'vocabulary', 'stage.partly-in-use'));
    });

    test('a link opens with its answers, a reload keeps them, clearing takes them back', async ({ page }) => {
      await page.goto(`/${lang}/finder/?published=area&russia=yes&sector=warp`);
      await expect(page.getByText(word(lang, 'errors', 'params.dropped', { names: 'warp' }))).toBeVisible();
      const passing = list(page, finder('results.passes')).getByRole('heading', { level: 4 });
      await expect(passing).toHaveText([park(lang, 'china-russia-industrial-park').listName]);
      await page.reload();
      await expect(passing).toHaveText([park(lang, 'china-russia-industrial-park').listName]);
      await hydrated(page);
      await page.getByRole('button', { name: finder('form.clear') }).click();
      await expect(list(page, finder('results.all')).getByRole('heading', { level: 4 })).toHaveCount(PARK_SLUGS.length);
    });
  });

  test.describe(`files in ${lang}`, () => {
    test('explore gives the filtered list as CSV, XLSX and GeoJSON', async ({ page }) => {
      await page.goto(`/${lang}/?sector=bio`);
      await hydrated(page);
      const csv = await download(page, menuWord('menu'), menuWord('csv'));
      expect(csv.name).toMatch(new RegExp(`^harbin-new-area-parks-\\d{4}-\\d\\d-\\d\\d-${lang}\\.csv$`));
      const bytes = readFileSync(csv.path);
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      const rows = parse(bytes, { bom: true });
      const names = ['limin-biopharma-park', 'shenzhen-harbin-biotech-incubator', 'china-russia-life-science-park'].map((slug) => park(lang, slug).name);
      expect(rows.slice(1).map((row) => row[1])).toEqual(names);

      await page.keyboard.press('Escape');
      const xlsx = await download(page, menuWord('menu'), menuWord('xlsx'));
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(xlsx.path);
      const sheet = workbook.getWorksheet(word(lang, 'download', 'sheet.parks'));
      expect(sheet?.getRow(2).getCell(1).value).toBe(6);
      expect(sheet?.getRow(2).getCell(2).value).toBe(names[0]);
      expect(workbook.getWorksheet(word(lang, 'download', 'sheet.sources'))?.rowCount).toBeGreaterThan(1);

      await page.keyboard.press('Escape');
      const places = JSON.parse(readFileSync((await download(page, menuWord('menu'), menuWord('geojson'))).path, 'utf8'));
      expect(places.features.map(({ geometry }: { geometry: { type: string } | null }) => geometry?.type ?? null)).toEqual(['Polygon', 'Polygon', null]);
    });

    for (const of of ['enterprises', 'policies']) {
      test(`the list of ${of} comes as a table`, async ({ page }) => {
        await page.goto(`/${lang}/${of}/`);
        await hydrated(page);
        const { path } = await download(page, menuWord('menu'), menuWord('csv'));
        expect(parse(readFileSync(path), { bom: true }).length).toBeGreaterThan(10);
        await expect(page.getByText(new RegExp(`harbin-new-area-${of}-.*-${lang}\\.csv`))).toBeVisible();
      });
    }

    test('a file that cannot be made is said', async ({ page, faults }) => {
      await page.goto(`/${lang}/`);
      await hydrated(page);
      await page.route('**/data/*/download/parks.json', (route) => route.fulfill({ status: 500, body: '' }));
      await page
        .locator('summary')
        .filter({ hasText: menuWord('menu') })
        .click();
      await page.getByRole('button', { name: menuWord('csv') }).click();
      await expect(page.getByText(menuWord('failed'))).toBeVisible();
      // The browser logs the answer 500; nothing else may be wrong.
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('status of 500')));
    });
  });

  test.describe(`without JavaScript in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the finder shows all parks with what is known, and no questions', async ({ page }) => {
      await page.goto(`/${lang}/finder/`);
      await expect(page.getByRole('form')).toHaveCount(0);
      for (const slug of PARK_SLUGS) await expect(page.getByRole('link', { name: park(lang, slug).listName, exact: true })).toBeVisible();
      await expect(page.getByText(finder('fact.tooCoarse')).first()).toBeVisible();
    });
  });
}
