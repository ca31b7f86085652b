import type { Document } from './definition.ts';
import type { Link, Reader } from './reader.ts';
import type { Fields } from './schema.ts';

/**
 * Takes out every reference that leads nowhere or in a circle; what a fault took has been told of already.
 *
 * @param fields  The lists that were read. What leads into another one stays: nobody on this page will follow it.
 */
export function settleReferences(document: Document, fields: Fields, reader: Reader): void {
  const lists = document as unknown as Readonly<Record<string, readonly object[] | undefined>>;
  const torn = new Set<unknown[]>();
  const items = new Set(Object.values(lists).flat());
  const chained = reader.links.filter((link) => {
    const { to, place, id, owner } = link;
    const found = !(to in fields) || reader.find(lists[to], String(id));
    if (found === undefined) reader.tell('unknown-reference', place, id, `an id from ${to}`);
    if (!found) takeOut(link, torn);
    // What refers to its own list is a chain: parents, members, what leads on, what is reported to.
    return found && to === place[0] && items.has(owner);
  });
  for (const link of circlesIn(chained)) {
    reader.tell('cycle', link.place, link.id);
    takeOut(link, torn);
  }
  for (const list of torn) {
    const kept = list.filter((item) => item !== undefined);
    list.length = 0;
    for (const item of kept) list.push(item);
  }
}

/** A list keeps its places until all links are settled, since they are known by their index. */
function takeOut({ holder, key }: Link, torn: Set<unknown[]>): void {
  if (Array.isArray(holder)) {
    holder[key as number] = undefined;
    torn.add(holder);
  } else delete (holder as Record<string, unknown>)[key];
}

/**
 * Walks from each item in document order, links in list order, and finds each link that leads back to an item on its
 * own chain. Without recursion: a chain may be as long as the document.
 */
function circlesIn(links: readonly Link[]): readonly Link[] {
  // Each field is a chain of its own: an item may be a member of what it is the parent of.
  const stop = ({ to, place }: Link, id: unknown): string => [to, place[2], id].join(' ');
  const from = new Map<string, Link[]>();
  for (const link of links) {
    const start = stop(link, (link.owner as { readonly id?: unknown }).id);
    if (!from.get(start)?.push(link)) from.set(start, [link]);
  }
  const circles: Link[] = [];
  const done = new Set<string>();
  for (const start of from.keys()) {
    const chain = [start];
    const onChain = new Set(chain);
    for (let here = chain.at(-1); here; here = chain.at(-1)) {
      const link = from.get(here)?.shift();
      const target = link && stop(link, link.id);
      if (!target) {
        done.add(here);
        onChain.delete(here);
        chain.pop();
      } else if (onChain.has(target)) circles.push(link);
      else if (!done.has(target)) {
        chain.push(target);
        onChain.add(target);
      }
    }
  }
  return circles;
}
