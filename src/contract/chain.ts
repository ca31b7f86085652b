/** What other items of its list refer to. */
interface Item {
  readonly id: string;
}

/**
 * An item and those that lead on from it, one after the other: a unit and the units above it, a meeting and those it
 * reports to.
 *
 * @param next  The id that an item leads to.
 * @returns  Each once, also where they lead back; none for an id that is none.
 */
export function chainFrom<T extends Item>(
  items: readonly T[] = [], id: string, next: (item: T) => string | undefined,
): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const chain = new Set<T>();
  for (let item = byId.get(id); item && !chain.has(item); item = byId.get(next(item) ?? '')) chain.add(item);
  return [...chain];
}
