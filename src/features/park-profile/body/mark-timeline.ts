/** A step of a timeline as it is drawn. */
export interface MarkedStep<Entry> {
  entry: Entry;
  kind: 'past' | 'latest' | 'ahead';
  /** Whether the line that leads on from the step is dashed: what follows has not been reported as done. */
  dashedOn: boolean;
}

/** Steps with their marks: "latest" is the last one that is reported as done or going on, wherever plans stand between. */
export function markTimeline<Entry>(entries: readonly Entry[], isAhead: (entry: Entry) => boolean): MarkedStep<Entry>[] {
  const latest = entries.findLastIndex((entry) => !isAhead(entry));
  return entries.map((entry, index) => {
    const following = entries[index + 1];
    const kind = isAhead(entry) ? 'ahead' : index === latest ? 'latest' : 'past';
    return { entry, kind, dashedOn: following !== undefined && isAhead(following) };
  });
}
