import { boardOf, onlyUnit, unitContent, withAllBelow } from '../../src/contract/index.ts';
import type { Benefit, Document, Review } from '../../src/contract/index.ts';
import type { Shown } from './plan.ts';

/** Lists whose items are picked one by one. */
const LISTS = {
  assessment: 'assessments',
  plan: 'actionPlans',
  wheel: 'yearWheels',
  fishbone: 'fishbones',
  whys: 'fiveWhys',
  cycle: 'cycles',
  house: 'houses',
  meeting: 'meetings',
  board: 'boards',
  measure: 'measures',
  goal: 'goals',
} as const;

type Picking = keyof typeof LISTS;

type Ids = ReadonlySet<string | undefined>;

interface Asked {
  readonly units: Set<string>;
  readonly items: Readonly<Record<(typeof LISTS)[Picking], Set<string>>>;
  readonly notes: Set<string>;
  /** Units whose ladder of escalation is shown. */
  readonly ladders: Set<string>;
}

/** What a page shows itself: ids, and what is shown of units and of all below them. */
export interface Wanted extends Asked {
  readonly reviews: readonly Review[];
  readonly benefits: readonly Benefit[];
  /** Units that stand on those ladders. */
  readonly rungs: Ids;
}

/** Those items that ids stand for. */
export const within = <T extends { readonly id: string }>(items: readonly T[] | undefined, ids: Ids): readonly T[] =>
  items?.filter(({ id }) => ids.has(id)) ?? [];

/** Ids, and those of all that stands below them. An id is never empty: under that one they all hang at once. */
export const andBelow = (ids: Iterable<string>, items: Parameters<typeof withAllBelow>[1] = []): Ids =>
  withAllBelow('', [{ id: '', members: [...ids] }, ...items]);

const isPicking = (name: string): name is Picking => Object.hasOwn(LISTS, name);

/** What the elements of a page ask for, and what the zones of its boards show besides. */
export function wantedOf(shown: readonly Shown[], document: Document): Wanted {
  const { goals = [] } = document;
  const items = Object.fromEntries(Object.values(LISTS).map((list) => [list, new Set<string>()]));
  const asked: Asked = { units: new Set(), items: items as Asked['items'], notes: new Set(), ladders: new Set() };
  for (const { tag, attributes } of shown) {
    for (const [name, id] of Object.entries(attributes)) {
      if (name === 'org-unit') asked.units.add(id);
      if (tag === 'styr-escalation') asked.ladders.add(id);
      if (isPicking(name)) asked.items[LISTS[name]].add(id);
    }
    if (tag === 'styr-goals' && Object.keys(attributes).length === 0) addAll(asked.items.goals, goals);
  }
  for (const board of asked.items.boards) addBoard(board, asked, document);
  for (const unit of asked.units) addUnit(unit, asked, document);
  const wanted = { ...asked, ...belowUnits(asked, document), rungs: rungsOf(asked, document) };
  addNotes(wanted, document);
  return wanted;
}

/** Without a unit, those of all. */
function belowUnits(
  { units }: Asked, { orgUnits, reviews = [], benefits = [] }: Document,
): Pick<Wanted, 'reviews' | 'benefits'> {
  const ids = andBelow(units, orgUnits);
  const only = onlyUnit(orgUnits);
  const isWanted = ({ orgUnit = only }: { readonly orgUnit?: string }): boolean =>
    units.size === 0 || (orgUnit !== undefined && ids.has(orgUnit));
  return { reviews: reviews.filter(isWanted), benefits: benefits.filter(isWanted) };
}

function addAll(ids: Set<string>, items: readonly { readonly id: string }[]): void {
  for (const { id } of items) ids.add(id);
}

function addBoard(board: string, { units, items, notes, ladders }: Asked, document: Document): void {
  const content = boardOf(document, { board });
  if (content?.orgUnit) units.add(content.orgUnit.id);
  for (const zone of content?.zones ?? []) {
    addAll(items.goals, zone.goals);
    addAll(items.measures, zone.measures);
    addAll(notes, zone.notes);
    // Ids are unique in their list alone: an id in two of them brings both along.
    for (const { id, widget } of zone.show) {
      if (widget === 'styr-escalation') ladders.add(id);
      if (document.orgUnits?.some((unit) => unit.id === id)) units.add(id);
      for (const list of Object.values(LISTS)) if (document[list]?.some((item) => item.id === id)) items[list].add(id);
    }
  }
}

function addUnit(unit: string, { items, notes }: Asked, document: Document): void {
  const content = unitContent(document, unit);
  addAll(items.goals, content.goals);
  addAll(items.measures, content.measures);
  addAll(notes, content.notes);
}

/** Units on the ladders: the line, and to whom its units handed something on beside it. */
function rungsOf({ ladders }: Asked, document: Document): Ids {
  const line = lineOf(ladders, document);
  const beside = (document.notes ?? []).filter(({ orgUnit }) => orgUnit !== undefined && line.has(orgUnit));
  return new Set([...line, ...beside.map(({ escalatedTo }) => escalatedTo)]);
}

/** The slips that others name, those that led to one and that one led to, and all that was handed to a rung. */
function addNotes({ items, notes: ids, reviews, benefits, rungs }: Wanted, document: Document): void {
  const { notes = [], fiveWhys } = document;
  const named = [
    ...within(fiveWhys, items.fiveWhys).flatMap(({ leadsTo = [] }) => leadsTo),
    ...reviews.flatMap(({ followUp = [] }) => followUp),
    ...benefits.flatMap(({ from = [] }) => from),
  ];
  for (const id of named) ids.add(id);
  addAll(ids, notes.filter(({ escalatedTo }) => escalatedTo !== undefined && rungs.has(escalatedTo)));
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const { id, leadsTo = [] } of notes) {
      if (ids.has(id)) addAll(ids, leadsTo.map((next) => ({ id: next })));
      else if (leadsTo.some((next) => ids.has(next))) ids.add(id);
    }
  }
}

/** Units and all above them. */
export function lineOf(units: Iterable<string>, { orgUnits = [] }: Document): ReadonlySet<string> {
  const parents = new Map(orgUnits.map(({ id, parent }) => [id, parent]));
  const line = new Set<string>();
  for (const unit of units) {
    for (let id: string | undefined = unit; id !== undefined && !line.has(id); id = parents.get(id)) line.add(id);
  }
  return line;
}
