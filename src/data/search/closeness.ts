import type { SearchEntry, SearchKind } from './entries.ts';
import { squash } from './fold.ts';

/** The names of an entry in the spelling that is compared. */
export interface FoldedNames {
  /** As the line shows them. */
  own: readonly string[];
  other: readonly string[];
}

export function foldedNames({ title, nameZh, names, syllables }: SearchEntry): FoldedNames {
  return { own: [title, nameZh ?? '', syllables].map(squash).filter(Boolean), other: names.map(squash) };
}

/** An investor looks for a park first; an industry stands behind what it leads to. */
const KIND_WEIGHT: Record<SearchKind, number> = { park: 3.2, enterprise: 1.2, policy: 1.1, platform: 1, industry: 0.9 };

const WHOLE = { own: 6, other: 4 };
const BEGINNING = { own: 2.5, other: 1.8 };
const INSIDE = { own: 1.6, other: 1.3 };

/** How much nearer than its words alone an entry is to what was typed: whole name, its beginning, a piece of it. */
export function closeness(names: FoldedNames, typed: string, kind: SearchKind): number {
  const best = (test: (name: string) => boolean, weight: { own: number; other: number }): number =>
    names.own.some(test) ? weight.own : names.other.some(test) ? weight.other : 1;
  return (
    KIND_WEIGHT[kind] *
    Math.max(
      best((name) => name === typed, WHOLE),
      best((name) => name.startsWith(typed), BEGINNING),
      best((name) => name.includes(typed), INSIDE),
    )
  );
}
