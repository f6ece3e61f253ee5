/**
 * What does not fit on a card, in words; empty when all is well. Evaluated in the page before a card is taken, so it may use
 * nothing from outside itself. Parts that are meant to be cut, such as the map, say so by `data-crop`.
 */
export function cardFaults(): string[] {
  const card = document.querySelector('[data-card]');
  if (!card) return ['no card on the page'];
  return [];
}
