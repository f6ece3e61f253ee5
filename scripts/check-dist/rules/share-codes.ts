import { sharePathOf } from '#routing/share-files.ts';
import { codeAddressOf } from '../pack-files.ts';
import type { Finding, Rule } from '../rule.ts';
import { fileOfAddress, type Page, type Site } from '../site.ts';

/** A code on paper must lead somewhere for years. */
export const shareCodes: Rule = {
  name: 'share-codes',
  about: 'Each page has its codes as a picture and as a drawing; read back, they say the address of the page, or the short one of a park.',
  check: (site) => site.pages.flatMap((page) => (page.ref ? (['qr.png', 'qr.svg'] as const).flatMap((name) => checkCode(site, page, name)) : [])),
};

function checkCode(site: Site, page: Page, name: 'qr.png' | 'qr.svg'): Finding[] {
  const place = page.ref ? sharePathOf(page.lang, page.ref, name).slice(1) : '';
  if (!site.files.has(place)) return [{ place, message: 'the code is missing', tip: 'let scripts/share-pack draw it' }];
  const wanted = codeAddressOf(site, page);
  const codes = site.readings.get(place)?.codes ?? [];
  if (codes.length !== 1 || codes[0] !== wanted)
    return [{ place, message: `the code says ${codes.join(' and ') || 'nothing'}, not ${wanted}`, tip: 'build with the same PUBLIC_URL, or correct qrTextOf' }];
  const target = fileOfAddress(site, wanted, page);
  return target && site.files.has(target) ? [] : [{ place, message: `the code leads to ${wanted}, which does not exist`, tip: 'build the page it names' }];
}
