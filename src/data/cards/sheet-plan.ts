/** One thing a column may take: of which section, and what height it takes. */
export interface Step<Section extends string> {
  section: Section;
  height: number;
}

/**
 * How many steps of each section a column has room for, taken in the order given. A section ends at its first step without room,
 * so that nothing is left out in the middle of a list; shorter ones of other sections may still follow.
 */
export function takeWhatFits<Section extends string>(steps: readonly Step<Section>[], capacity: number): Map<Section, number> {
  const taken = new Map<Section, number>();
  const full = new Set<Section>();
  let left = capacity;
  for (const { section, height } of steps) {
    if (full.has(section)) continue;
    if (height > left) {
      full.add(section);
      continue;
    }
    left -= height;
    taken.set(section, (taken.get(section) ?? 0) + 1);
  }
  return taken;
}

/** The same steps with what the section costs as a whole, its heading above all, added to its first. */
export function withHeading<Section extends string>(steps: readonly Step<Section>[], heading: number): Step<Section>[] {
  return steps.map((step, index) => (index === 0 ? { ...step, height: step.height + heading } : step));
}

/** A list cut to what fits, and how many were left out. */
export interface Cut<Item> {
  shown: Item[];
  more: number;
}

export function cut<Item>(items: readonly Item[], count: number): Cut<Item> {
  return { shown: items.slice(0, count), more: Math.max(0, items.length - count) };
}
