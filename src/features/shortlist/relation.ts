/** How a list that came by link stands to the device's own. "within": nothing in it is new, but the lists differ. */
export type Relation = 'same' | 'own-empty' | 'new' | 'within';

export function relationOf(link: readonly string[], own: readonly string[]): Relation {
  if (own.length === 0) return 'own-empty';
  if (link.join() === own.join()) return 'same';
  return link.every((slug) => own.includes(slug)) ? 'within' : 'new';
}
