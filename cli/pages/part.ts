import { checkDocument, inTimeOrder, latestObservation, meetingChain } from '../../src/contract/index.ts';
import type { Document, Measure } from '../../src/contract/index.ts';
import { andBelow, lineOf, wantedOf, within } from './part-wanted.ts';
import type { Wanted } from './part-wanted.ts';
import type { PagePlan } from './plan.ts';

type Ids = ReadonlySet<string | undefined>;

/**
 * The part of a document that a page shows: a document of its own, which checks clean.
 *
 * What the page shows is there as it was, with what it refers to. Goals below its goals are there too, since they count
 * for them; of measures that are there only to be counted no more is left than decides that. What leads out of the part
 * is taken away.
 */
export function partOf(document: Document, { shown }: Pick<PagePlan, 'shown'>): Document {
  const wanted = wantedOf(shown, document);
  const { units, items, notes, reviews, benefits } = wanted;
  const lists = {
    goals: within(document.goals, goalsFor(wanted, document)),
    measures: measuresFor(wanted, document),
    notes: within(document.notes, notes),
    boards: within(document.boards, items.boards),
    meetings: meetingsFor(wanted, document),
    actionPlans: within(document.actionPlans, items.actionPlans),
    assessments: within(document.assessments, items.assessments),
    reviews,
    yearWheels: within(document.yearWheels, items.yearWheels),
    fishbones: within(document.fishbones, items.fishbones),
    fiveWhys: within(document.fiveWhys, items.fiveWhys),
    houses: within(document.houses, items.houses),
    cycles: within(document.cycles, items.cycles),
    benefits,
  };
  const named = Object.values(lists).flatMap((list) => list.flatMap(unitsNamed));
  const between = unitsBetween(units, named, document);
  const part = { ...document, ...lists, orgUnits: unitsFor([...units, ...named, ...between], document) };
  // A reference that leads nowhere is what the checker takes away; what is left is a document like any other.
  return checkDocument(part).document ?? document;
}

/** Units and those above them; two of several in any case: what names no unit would be taken for an only one's. */
function unitsFor(ids: readonly string[], document: Document): NonNullable<Document['orgUnits']> {
  const { orgUnits = [] } = document;
  const line = lineOf(ids, document);
  const others = orgUnits.filter(({ id }) => !line.has(id)).slice(0, Math.max(0, 2 - line.size));
  return orgUnits.filter((unit) => line.has(unit.id) || others.includes(unit));
}

/** Those through which units hang below the ones that are shown: a flow's members have another parent, or none. */
function unitsBetween(
  shown: Iterable<string>, named: readonly string[], { orgUnits = [] }: Document,
): Iterable<string> {
  const below = andBelow(shown, orgUnits);
  const above = new Map<string, string[]>();
  const hang = (id: string, under: string): unknown => above.get(id)?.push(under) ?? above.set(id, [under]);
  for (const { id, parent, members = [] } of orgUnits) {
    if (parent !== undefined) hang(id, parent);
    for (const member of members) hang(member, id);
  }
  // A set hands out what is added to it during the loop, and nothing twice.
  const ids = new Set(named.filter((id) => below.has(id)));
  for (const id of ids) for (const next of above.get(id) ?? []) if (below.has(next)) ids.add(next);
  return ids;
}

const unitsNamed = (item: { readonly orgUnit?: string; readonly escalatedTo?: string }): readonly string[] =>
  [item.orgUnit, item.escalatedTo].filter((id) => id !== undefined);

/** Those shown, those that they serve, those that count for them, and those that slips are about. */
function goalsFor({ items, notes: noteIds }: Wanted, { goals = [], notes }: Document): Ids {
  const parents = new Map(goals.map(({ id, parent }) => [id, parent]));
  const named = within(notes, noteIds).flatMap((note) => note.goals ?? []);
  const ids = new Set<string | undefined>([...andBelow(items.goals, goals), ...named]);
  for (const goal of items.goals) {
    for (let id: string | undefined = goal; id !== undefined; id = parents.get(id)) ids.add(id);
  }
  return ids;
}

function measuresFor({ items, notes: noteIds, benefits }: Wanted, document: Document): readonly Measure[] {
  const { goals, measures = [], notes } = document;
  const counting = andBelow(items.goals, goals);
  const named: Ids = new Set([
    ...within(notes, noteIds).flatMap((note) => note.measures ?? []),
    ...benefits.flatMap(({ measure }) => measure ?? []),
  ]);
  return measures.flatMap((measure) => {
    if (items.measures.has(measure.id)) return [measure];
    const isCounted = measure.goal !== undefined && counting.has(measure.goal);
    return isCounted || named.has(measure.id) ? [countedOnly(measure)] : [];
  });
}

/** What of a measure decides whether it meets its target: its latest value, or its latest year where values add up. */
function countedOnly({ groups: _, runChart: __, baseline, ...measure }: Measure): Measure {
  const { observations = [], accumulates } = measure;
  const last = latestObservation(observations) ?? inTimeOrder(observations).at(-1);
  const year = last?.period.slice(0, 4) ?? '';
  return {
    ...measure,
    ...(baseline && 'value' in baseline && { baseline }),
    observations: accumulates ? observations.filter(({ period }) => period.startsWith(year)) : last ? [last] : [],
  };
}

/** The meetings of units and of the rungs of a ladder, and whom each reports to. */
function meetingsFor({ units, items, rungs }: Wanted, document: Document): NonNullable<Document['meetings']> {
  // Those of no unit are held in front of every board without one.
  const own = (document.meetings ?? []).filter(({ id, orgUnit }) =>
    items.meetings.has(id) || orgUnit === undefined || units.has(orgUnit) || rungs.has(orgUnit));
  return within(document.meetings, new Set(own.flatMap(({ id }) => meetingChain(document, id).map((each) => each.id))));
}
