import { parsePeriod } from '../src/contract/index.ts';
import type { Document, Measure, Observation, Source } from '../src/contract/index.ts';

type Group = NonNullable<Measure['groups']>[number];
type Series = readonly Observation[];

/** A figure that is another one than before. */
export interface Revision {
  /** Id of the measure. */
  readonly measure: string;
  /** Name of the group; absent for the measure's own figures. */
  readonly group?: string;
  readonly before: Observation;
  readonly after: Observation;
  /** The days on which both were retrieved, where they are known. */
  readonly known: string | undefined;
  readonly retrieved: string | undefined;
}

export interface Merged {
  readonly document: Document;
  /** In the order of the measures. */
  readonly revised: readonly Revision[];
  /** Ids of measures that the document did not have. */
  readonly added: readonly string[];
}

/**
 * Puts newly imported measures into a document that people have worked on.
 *
 * Measures are found by their id. Their figures and their source are the import's, also periods that only the document
 * has stay; name, target, goal, unit of organisation and all else that stands in the document stays. What the document
 * has not comes behind. Fields that begin with "x-" stay too.
 *
 * @param there  A document that the checker finds no error in, as it was written.
 */
export function mergeMeasures(there: Document, made: Document): Merged {
  const revised: Revision[] = [];
  const isNew = ({ id }: Measure): boolean => !there.measures?.some((old) => sameId(old.id, id));
  const source = sourceOf(there, made);
  const sourced = (made.measures ?? []).map((measure) => withSource(measure, source, made));
  const kept = (there.measures ?? []).map((old) => {
    const own = sourced.find(({ id }) => sameId(id, old.id));
    if (!own) return old;
    const known = old.source?.retrieved ?? there.source?.retrieved;
    revised.push(...revisions(old, own).map((one) => ({ ...one, known, retrieved: made.source?.retrieved })));
    return mergeMeasure(old, own);
  });
  const added = sourced.filter(isNew);
  const units = made.orgUnits?.filter(({ id }) =>
    added.some(({ orgUnit }) => orgUnit === id) && !there.orgUnits?.some((unit) => sameId(unit.id, id))) ?? [];
  const orgUnits = [...there.orgUnits ?? [], ...units];
  return {
    document: {
      ...there,
      ...(source && { source }),
      ...(orgUnits.length > 0 && { orgUnits }),
      measures: [...kept, ...added],
    },
    revised,
    added: added.map(({ id }) => id),
  };
}

/** A document may write ids and years as numbers, and with space around them. */
const sameId = (a: unknown, b: unknown): boolean => plain(a) === plain(b);
const plain = (id: unknown): string => String(id).trim();

/** What was imported has its own source, unless the document's is the same anyway. */
function withSource(measure: Measure, ofDocument: Source | undefined, made: Document): Measure {
  const source = measure.source ?? made.source;
  return !source || JSON.stringify(source) === JSON.stringify(ofDocument) ? measure : { ...measure, source };
}

/** Imported once more as a whole, a document has the new day of retrieval; else its source is left as it is. */
function sourceOf(there: Document, made: Document): Source | undefined {
  const others = (there.measures ?? []).some(({ id, source }) =>
    source === undefined && !made.measures?.some((own) => sameId(own.id, id)));
  return !others && made.source && there.source?.name === made.source.name ? made.source : there.source;
}

function mergeMeasure(old: Measure, { observations = [], groups = [], source }: Measure): Measure {
  const others = (old.groups ?? []).filter((group) => !groups.some((own) => isSame(own, group)));
  const merged = groups.map((own) => {
    const before = old.groups?.find((group) => isSame(group, own));
    return { ...before, ...own, observations: mergeSeries(before?.observations ?? [], own.observations ?? []) };
  });
  return {
    ...withoutSource(old),
    observations: mergeSeries(old.observations ?? [], observations),
    ...(merged.length + others.length > 0 && { groups: [...merged, ...others] }),
    ...(source && { source }),
  };
}

const withoutSource = (measure: Measure): Measure =>
  Object.fromEntries(Object.entries(measure).filter(([key]) => key !== 'source')) as unknown as Measure;

const isSame = (a: Group, b: Group): boolean =>
  JSON.stringify([a.name, a.of ?? null]) === JSON.stringify([b.name, b.of ?? null]);

/** In time order; what people wrote beside a figure stays beside it. */
function mergeSeries(before: Series, own: Series): Series {
  const others = before.filter(({ period }) => !own.some((one) => sameId(one.period, period)));
  const merged = own.map((one) => {
    const note = before.find(({ period }) => sameId(period, one.period));
    // A note that gave the reason for no figure goes with it.
    return note?.note !== undefined && one.note === undefined && note.missing === one.missing
      ? { ...one, note: note.note }
      : one;
  });
  const startOf = ({ period }: Observation): number => parsePeriod(plain(period))?.start ?? NaN;
  return [...others, ...merged].sort((a, b) => startOf(a) - startOf(b) || 0);
}

function revisions(old: Measure, own: Measure): readonly Pick<Revision, 'measure' | 'group' | 'before' | 'after'>[] {
  const compare = (before: Series = [], after: Series = [], group?: Group['name']): ReturnType<typeof revisions> =>
    after.flatMap((one) => {
      const first = before.find(({ period }) => sameId(period, one.period));
      const told = group === undefined ? {} : { group: inWords(group) };
      return first && differs(first, one) ? [{ measure: own.id, ...told, before: first, after: one }] : [];
    });
  return [
    ...compare(old.observations, own.observations),
    ...(own.groups ?? []).flatMap((group) =>
      compare(old.groups?.find((each) => isSame(each, group))?.observations, group.observations, group.name)),
  ];
}

const inWords = (text: Group['name']): string => (typeof text === 'string' ? text : Object.values(text)[0] ?? '');

const differs = (a: Observation, b: Observation): boolean =>
  (a.value ?? undefined) !== (b.value ?? undefined) || a.missing !== b.missing;
