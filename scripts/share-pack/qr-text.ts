import type { Dataset } from '#data/dataset.ts';
import type { Lang } from '#i18n/languages.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';
import { shortPathOf } from '#routing/share-files.ts';

/** What the code of a page says: the short address of a park, the address of any other page. */
export function qrTextOf(site: URL, data: Dataset, { lang, ref }: { lang: Lang; ref: PageRef }): string {
  const park = ref.page === 'park' ? data.parks.find(({ slug }) => slug === ref.slug) : undefined;
  const path = park ? shortPathOf(lang, park.order) : pathOf(lang, ref);
  return new URL(path.slice(1), site).href;
}
