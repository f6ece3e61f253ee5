import type { PageRef } from '#routing/paths.ts';

/** Sections of the main navigation, in order; `within` are pages that belong to a section. */
export const NAV_ITEMS = [
  { key: 'explore', page: { page: 'explore' }, within: ['explore', 'park', 'finder', 'compare'] },
  { key: 'enterprises', page: { page: 'enterprises' }, within: ['enterprises'] },
  { key: 'policies', page: { page: 'policies' }, within: ['policies', 'policy'] },
  { key: 'area', page: { page: 'area' }, within: ['area'] },
  { key: 'sources', page: { page: 'sources' }, within: ['sources'] },
  { key: 'contact', page: { page: 'contact' }, within: ['contact'] },
] as const satisfies readonly { key: string; page: PageRef; within: readonly PageRef['page'][] }[];

export type NavItem = (typeof NAV_ITEMS)[number];

export function isCurrent(item: NavItem, ref: PageRef | null): boolean {
  const within: readonly string[] = item.within;
  return ref !== null && within.includes(ref.page);
}
