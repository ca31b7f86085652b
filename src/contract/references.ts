import type { Document } from './definition.ts';
import type { Link, Reader } from './reader.ts';

/** The links that may not lead in a circle, as lists and fields stand in a place. */
const CHAINS = ['orgUnits parent', 'orgUnits members', 'goals parent', 'notes leadsTo', 'meetings reportsTo'];

/** Takes out every reference that leads nowhere or in a circle; what a fault took has been told of already. */
export function settleReferences(document: Document, reader: Reader): void {
  const lists = document as unknown as Readonly<Record<string, readonly object[] | undefined>>;
  const torn = new Set<unknown[]>();
  const stands = reader.links.filter((link) => {
    const found = reader.find(lists[link.to], String(link.id));
    if (found === undefined) reader.tell('unknown-reference', link.place, link.id, `an id from ${link.to}`);
    if (!found) takeOut(link, torn);
    return found;
  });
  for (const chain of CHAINS) {
    const items = new Set(lists[chain.split(' ', 1)[0] ?? '']);
    const links = stands.filter(({ owner, place }) => `${place[0]} ${place[2]}` === chain && items.has(owner));
    for (const link of circlesIn(links)) {
      reader.tell('cycle', link.place, link.id);
      takeOut(link, torn);
    }
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
  const from = new Map<unknown, Link[]>();
  for (const link of links) {
    const { id } = link.owner as { readonly id?: unknown };
    if (!from.get(id)?.push(link)) from.set(id, [link]);
  }
  const circles: Link[] = [];
  const done = new Set<unknown>();
  const next = new Map<unknown, number>();
  for (const start of from.keys()) {
    const chain = [start];
    const onChain = new Set(chain);
    while (chain.length > 0) {
      const here = chain.at(-1);
      const link = from.get(here)?.[next.get(here) ?? 0];
      next.set(here, (next.get(here) ?? 0) + 1);
      if (!link) {
        done.add(here);
        onChain.delete(chain.pop());
      } else if (onChain.has(link.id)) circles.push(link);
      else if (!done.has(link.id)) {
        chain.push(link.id);
        onChain.add(link.id);
      }
    }
  }
  return circles;
}
