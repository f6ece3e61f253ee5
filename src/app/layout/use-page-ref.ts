import { useLocation } from 'react-router';
import { type PageRef, parsePath } from '#routing/paths.ts';

/** The page of the current address; null on an address that does not exist. */
export function usePageRef(): PageRef | null {
  return parsePath(useLocation().pathname).ref;
}
