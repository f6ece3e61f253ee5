/** The record with that id. The checked data has it; anything else is an error that names the place. */
export function findById<Item extends { id: string }>(items: readonly Item[], id: string, where: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${where}: no record "${id}"`);
  return item;
}
