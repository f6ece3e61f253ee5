/** Facts in sight under figures, which already carry the group, and where facts are all there is. */
const IN_SIGHT = { withFigures: 2, alone: 4 } as const;

export interface FoldedFacts<Fact> {
  shown: readonly Fact[];
  folded: readonly Fact[];
}

/** The facts a reader sees at once and those behind a fold; a single fact is never folded. */
export function foldFacts<Fact>(facts: readonly Fact[], beside: 'figures' | 'nothing'): FoldedFacts<Fact> {
  const inSight = beside === 'figures' ? IN_SIGHT.withFigures : IN_SIGHT.alone;
  if (facts.length <= inSight + 1) return { shown: facts, folded: [] };
  return { shown: facts.slice(0, inSight), folded: facts.slice(inSight) };
}
