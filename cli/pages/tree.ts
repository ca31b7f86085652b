/** A page as an index lists it. */
export interface Entry {
  /** Relative to the folder. */
  readonly address: string;
  readonly title: string;
  /** From the unit at the top down to the page's own; none for what is of no unit. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What is said beside it, quietly. */
  readonly facts: readonly string[];
}

/** A unit of organisation with its pages, and the units below it that have any. */
export interface Branch {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly branches: readonly Branch[];
}

interface Growing {
  readonly name: string;
  readonly entries: Entry[];
  readonly below: Map<string, Growing>;
}

const grow = (name: string): Growing => ({ name, entries: [], below: new Map() });

/**
 * Entries by the tree of their units, each level in the order in which they come. Units of several documents are the
 * same where id and name are.
 *
 * @returns  A root without a name: its entries are those of no unit.
 */
export function treeOf(entries: readonly Entry[]): Branch {
  const root = grow('');
  for (const entry of entries) {
    let branch = root;
    for (const { id, name } of entry.units) {
      const key = JSON.stringify([id, name]);
      const next = branch.below.get(key) ?? grow(name);
      branch.below.set(key, next);
      branch = next;
    }
    branch.entries.push(entry);
  }
  return grown(root);
}

const grown = ({ name, entries, below }: Growing): Branch =>
  ({ name, entries, branches: [...below.values()].map(grown) });

/** How many pages there are on a branch and below it. */
export const countOf = ({ entries, branches }: Branch): number =>
  branches.reduce((sum, branch) => sum + countOf(branch), entries.length);
