import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSharePack } from '#app/share/use-share-pack.ts';
import { useShortlist } from '#blocks/shortlist/use-shortlist.ts';
import { queries } from '#data/queries.ts';
import { SendPanel } from '#features/send/SendPanel.tsx';
import { type SentPark, sentPage } from '#features/send/sent-page.ts';
import type { Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { appBrowserOf } from '#lib/app-browser.ts';
import { forwardsLoadedAddress } from '#lib/wechat.ts';
import { type PageRef, parsePath } from '#routing/paths.ts';

/** The address that the menu of an app would forward. */
function forwardedAddress(): string {
  const [load] = performance.getEntriesByType('navigation');
  return forwardsLoadedAddress(navigator.userAgent) && load ? load.name : window.location.href;
}

/** Parks the page has loaded for itself: their names are there at once, and without a network. */
function parksOnPage(client: QueryClient, lang: Lang, ref: PageRef): readonly SentPark[] | undefined {
  switch (ref.page) {
    case 'park': {
      const slice = client.getQueryData(queries.park(lang, ref.slug).queryKey);
      return slice && [{ ...slice.park, nameZh: slice.nameZh }];
    }
    case 'compare':
      return client.getQueryData(queries.compare(lang).queryKey)?.parks;
    case 'shortlist':
      return client.getQueryData(queries.shortlist(lang).queryKey)?.parks;
    default:
      return undefined;
  }
}

/** The panel for the page on the screen: what is sent comes from the address, the names come from the data. */
export function SendPage() {
  const { t } = useTranslation();
  const lang = useLang();
  const { pathname, search, hash } = useLocation();
  const { slugs: shortlist } = useShortlist();
  const client = useQueryClient();
  // A bonus for the letter: without a network everything else is there.
  const { data: slice } = useQuery(queries.contact(lang));
  const [title] = useState(() => document.title.replace(` · ${t('site.full')}`, ''));
  const ref = parsePath(pathname).ref ?? { page: 'explore' };
  const pack = useSharePack(ref);
  return (
    <SendPanel
      page={sentPage({ lang, ref, search, hash, shortlist, title, pack })}
      site={t('site.full')}
      known={parksOnPage(client, lang, ref) ?? slice?.parks ?? []}
      shortlist={shortlist}
      to={slice?.named.find((contact) => contact.email)?.email ?? ''}
      browser={appBrowserOf(navigator.userAgent)}
      forwarded={forwardedAddress()}
    />
  );
}
