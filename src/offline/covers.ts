import type { Selection } from './pack.ts';

/** Whether what is kept holds all that is wanted. */
export function covers(kept: Selection | null, wanted: Selection): boolean {
  if (!kept || (wanted.data && !kept.data)) return false;
  const { share } = kept;
  const hasShare = share === 'all' || (wanted.share !== 'all' && wanted.share.every((key) => share.includes(key)));
  return hasShare && wanted.langs.every((lang) => kept.langs.includes(lang));
}
