import type { FigureView } from '#data/slices/slice.ts';

type Scope = FigureView['scope'];

/** The scope nobody needs to be told on the page about the New Area. */
const HOME: Scope = 'new-area';

/** The one scope all figures share, if it is not the New Area itself: said once for the group. */
export function sharedScope(figures: readonly Pick<FigureView, 'scope'>[]): Scope | null {
  const [first, ...rest] = figures;
  if (!first || first.scope === HOME || rest.length === 0) return null;
  return rest.every((figure) => figure.scope === first.scope) ? first.scope : null;
}

/** The scope a figure must say itself: neither the New Area nor what its group already says. */
export function ownScope(figure: Pick<FigureView, 'scope'>, shared: Scope | null): Scope | null {
  return figure.scope === HOME || figure.scope === shared ? null : figure.scope;
}
