import { SECTORS, type Sector } from '#data/vocabulary.ts';
import type { CardOrder } from '#routing/kiosk/kiosk-parameters.ts';

interface CardPark {
  slug: string;
  sector: Sector;
}

/** A number from 0 to 1 out of a whole number, always the same (mulberry32). */
function spread(seed: number): number {
  let t = (seed + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

function shuffled<Park extends CardPark>(parks: readonly Park[], seed: number): Park[] {
  const order = parks.map((_park, index) => spread(seed * 1000 + index));
  return parks.toSorted((a, b) => (order[parks.indexOf(a)] ?? 0) - (order[parks.indexOf(b)] ?? 0));
}

/** One round of cards. Shuffled rounds differ from each other, and by the seed from device to device. */
function roundOf<Park extends CardPark>(parks: readonly Park[], order: CardOrder, seed: number): readonly Park[] {
  if (order === 'sector') return parks.toSorted((a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector));
  return order === 'shuffle' ? shuffled(parks, seed) : parks;
}

/** The park of a card, counted from the last visitor on; undefined without parks. */
export function parkOfCard<Park extends CardPark>(
  parks: readonly Park[],
  card: number,
  { order, seed }: { order: CardOrder; seed: number },
): { park: Park; index: number } | undefined {
  if (parks.length === 0) return undefined;
  const index = card % parks.length;
  const park = roundOf(parks, order, seed + Math.floor(card / parks.length))[index];
  return park && { park, index };
}
