import type { SourceIndex, SourceView } from '#data/slices/slice.ts';
import { type Cut, cut } from './sheet-plan.ts';

/** Sources a sheet has room to name. */
const MOST_SOURCES = 5;

/** The sources of what is printed, each once, in the order they are met. */
export function citedSources({ sources }: { sources: SourceIndex }, statements: readonly { sources: string[] }[]): Cut<SourceView> {
  const ids = [...new Set(statements.flatMap((statement) => statement.sources))];
  return cut(
    ids.flatMap((id) => sources[id] ?? []),
    MOST_SOURCES,
  );
}
