import type { Document, Source } from './definition.ts';

/** What can have a source of its own; the document's stands for all that have none. */
const SOURCED = ['measures', 'assessments', 'actionPlans', 'boards', 'benefits'] as const;

/** How many of each kind. */
export type SourceUses = Readonly<Record<(typeof SOURCED)[number], number>>;

/** A source and what it is the source of. */
export interface SourceUse {
  /** With the newest `retrieved` of all places that name it. */
  readonly source: Source;
  readonly uses: SourceUses;
}

/** Where a document's figures come from. */
export interface Sources {
  readonly published: string | undefined;
  /** Each once, the document's own first, then as they come. */
  readonly sources: readonly SourceUse[];
  /** What has no source at all. */
  readonly unsourced: SourceUses;
}

const NONE: SourceUses = { measures: 0, assessments: 0, actionPlans: 0, boards: 0, benefits: 0 };

/** Two are the same that differ in nothing but when they were retrieved. */
const keyOf = ({ name, url, licence, processed }: Source): string => JSON.stringify({ name, url, licence, processed });

/** Every source that a document names, when it was last retrieved, and how much stands on it. */
export function sourcesOf(document: Document): Sources {
  const found = new Map<string, { source: Source; uses: Record<keyof SourceUses, number> }>();
  const unsourced = { ...NONE };
  const usesOf = (source: Source): Record<keyof SourceUses, number> => {
    const known = found.get(keyOf(source)) ?? { source, uses: { ...NONE } };
    if ((source.retrieved ?? '') > (known.source.retrieved ?? '')) known.source = source;
    found.set(keyOf(source), known);
    return known.uses;
  };
  if (document.source) usesOf(document.source);
  for (const kind of SOURCED) {
    for (const { source = document.source } of document[kind] ?? []) (source ? usesOf(source) : unsourced)[kind]++;
  }
  return { published: document.published, sources: [...found.values()], unsourced };
}
