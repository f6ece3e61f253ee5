import type { KioskAddresses } from '#blocks/kiosk/kiosk-context.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Visit } from '#routing/kiosk/visit-params.ts';
import { withParams } from '#routing/params.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';
import { shortPathOf } from '#routing/share-files.ts';

/** The page of the site that shows what a visitor is looking at, with its state. */
function pageOf(lang: Lang, { view, sector, section, chosen, place }: Visit): string {
  const at = (ref: PageRef, state: Record<string, string | readonly string[] | null> = {}): string => {
    const query = withParams(new URLSearchParams(), state).toString().replaceAll('%2C', ',');
    return pathOf(lang, ref) + (query && `?${query}`);
  };
  if (view === 'choice' && chosen.length > 0) return at({ page: 'shortlist' }, { parks: chosen });
  if (view === 'area') return at({ page: 'area' }) + (section ? `#${section}` : '');
  if (view === 'map') return at({ page: 'explore' }, { view: 'map', place });
  return at({ page: 'explore' }, { sector });
}

/**
 * Addresses for the phone, short where there are short ones.
 * @param site address of the site as others reach it
 * @param orders number of each park in the catalogue
 */
export function addressesIn(lang: Lang, { site, orders }: { site: string; orders: ReadonlyMap<string, number> }): KioskAddresses {
  return {
    site: `${site}/`,
    of(visit) {
      const order = orders.get(visit.park ?? '');
      return site + (order === undefined ? pageOf(lang, visit) : shortPathOf(lang, order));
    },
  };
}
