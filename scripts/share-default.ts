/**
 * Renders the card that previews show for pages without one of their own, one per language, into public/share.
 * Run by hand (`npm run share`) when names, the map or the look change; needs Chromium. The result is committed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { drawOverview } from '#map/locator-svg.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { loadDataset } from './load-dataset.ts';
import { placesOf } from './locators.ts';
import { readBasemap } from './read-basemap.ts';
import { readWords } from './read-words.ts';

const SIZE = { width: 1200, height: 630 };
const MAP = { width: 1200, height: 310 };

function fontFace(): string {
  const cuts = [
    ['golos-latin', 'Golos Text'],
    ['golos-cyrillic', 'Golos Cyrillic'],
  ];
  return cuts
    .map(([file, family]) => {
      const data = readFileSync(`src/styles/fonts/${file}.woff2`).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:400 600;src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}

function mapOf(lang: Lang): string {
  const words = readWords(lang, 'map');
  const labels = { name: words('name'), kilometres: (value: number) => words('kilometres', { value }), metres: (value: number) => words('metres', { value }) };
  return drawOverview({ basemap: readBasemap(), clusters: placesOf(loadDataset(), lang), lang, ...MAP, labels });
}

function card(lang: Lang): string {
  const words = readWords(lang, 'chooser');
  const icon = readFileSync('public/icon.svg', 'utf8').replace('<svg', '<svg width="64" height="64"');
  const family = lang === 'zh' ? '"Noto Sans CJK SC"' : '"Golos Text","Golos Cyrillic"';
  return `<!doctype html><html lang="${LANGUAGE_TAG[lang]}"><style>${fontFace()}
    *{margin:0;box-sizing:border-box}body{width:1200px;height:630px;background:#fff;color:#10222c;font-family:${family},sans-serif}
    .map{height:312px;border-bottom:2px solid #d3dde1}.map svg{display:block}
    .text{display:grid;grid-template-columns:64px 1fr;gap:0 28px;width:900px;margin:44px auto 0}
    h1{font-size:${lang === 'zh' ? 58 : 46}px;line-height:1.2;font-weight:600;letter-spacing:${lang === 'zh' ? 0 : '-.01em'};text-wrap:balance}
    small{position:absolute;right:20px;bottom:14px;color:#52656f;font-size:16px}
    p{grid-column:2;margin-top:18px;color:#3c505b;font-size:28px;line-height:1.4}
  </style><div class="map">${mapOf(lang)}</div><div class="text">${icon}<h1>${words('title')}</h1><p>${words('lead')}</p></div><small>${readWords(lang, 'map')('attribution')}</small></html>`;
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: BROWSER_FLAGS,
});
const page = await browser.newPage({ viewport: SIZE });
for (const lang of LANGS) {
  mkdirSync(`public/share/${lang}`, { recursive: true });
  await page.setContent(card(lang));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `public/share/${lang}/default.png` });
}
await browser.close();
