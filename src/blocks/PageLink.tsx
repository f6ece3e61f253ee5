import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { useLang } from '#i18n/use-format.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';

interface PageLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  page: PageRef;
  /** Query string without "?", or a fragment given as `hash`. */
  search?: string;
  hash?: string;
}

/** A link to a page of the app in the language of the reader. */
export function PageLink({ page, search, hash, ...rest }: PageLinkProps) {
  const lang = useLang();
  return <Link {...rest} to={{ pathname: pathOf(lang, page), search: search ? `?${search}` : '', hash: hash ? `#${hash}` : '' }} />;
}
