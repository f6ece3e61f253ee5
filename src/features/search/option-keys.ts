interface Options {
  ids: readonly string[];
  active: string | null;
}

/** The option a key moves to; undefined for a key that stays with the text. Home and End are of the list only once it is entered. */
export function optionAfter(key: string, { ids, active }: Options): string | null | undefined {
  const at = active === null ? -1 : ids.indexOf(active);
  switch (key) {
    case 'ArrowDown':
      return ids[at + 1] ?? ids[0] ?? null;
    case 'ArrowUp':
      return (at < 0 ? ids.at(-1) : ids[at - 1]) ?? ids.at(-1) ?? null;
    case 'Home':
      return at < 0 ? undefined : ids[0];
    case 'End':
      return at < 0 ? undefined : ids.at(-1);
    default:
      return undefined;
  }
}
