import type { SlideMaking } from './slide.ts';

/** "Planned total investment: Heilongjiang Daily, 3 December 2025": one line for each source of a statement. */
export function sourceLines(what: string, ids: readonly string[], { words: { t, format }, sources }: SlideMaking): string[] {
  return ids.flatMap((id) => {
    const source = sources[id];
    return source ? [t('notes.source', { what, publisher: source.publisher, date: format.asOf(source.date) })] : [];
  });
}

/** Each line once: figures of one slide often share a source. */
export function once(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
