import type { Board, Document, Goal, Measure, Note, OrgUnit, Text } from './definition.ts';
import type { Terms } from './fulfilment.ts';
import { openFirst } from './notes.ts';
import type { NoteKind } from './notes.ts';
import { rollUp } from './roll-up.ts';
import type { RollUp } from './roll-up.ts';
import { onlyUnit, unitContent } from './unit-content.ts';
import type { UnitContent } from './unit-content.ts';

type Zone = NonNullable<Board['zones']>[number];

/** A zone of a board with what stands in it. */
export interface BoardZone {
  readonly kind: Zone['kind'];
  /** In the publisher's words; absent where nobody laid the board out. */
  readonly title?: Text;
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  /** The kinds that have a place here, also where there are no notes of them. */
  readonly noteKinds: readonly NoteKind[];
  /** Open ones first. */
  readonly notes: readonly Note[];
  readonly show: NonNullable<Zone['show']>;
}

export interface BoardContent {
  /** Absent where the document has no board for the unit. */
  readonly board: Board | undefined;
  readonly orgUnit: OrgUnit | undefined;
  readonly zones: readonly BoardZone[];
}

/** By what a board is picked; the board counts where both are given. */
export interface BoardPick {
  readonly board?: string | undefined;
  readonly orgUnit?: string | undefined;
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/**
 * A board and what is on it: as its zones say, or derived from its unit, where the board has no zones or the unit no
 * board: the unit's goals, its measures and its notes, as `unitContent` tells them. The notes of a zone are those of
 * the board's unit; of all units where it has none. Of a unit's boards the first is taken.
 *
 * Where nothing is picked: the only board; without any, the only unit's; without units, all that the document has.
 *
 * @returns  `undefined` for an id that is none, and where it would have to guess.
 */
export function boardOf(document: Document, pick: BoardPick = {}): BoardContent | undefined {
  const { boards = [], orgUnits = [], goals = [], measures = [], notes = [] } = document;
  const board = pickedBoard(boards, pick);
  const isDerived = pick.board === undefined && (pick.orgUnit !== undefined || boards.length === 0);
  const unitId = board ? board.orgUnit : pick.orgUnit ?? onlyUnit(orgUnits);
  const orgUnit = orgUnits.find(({ id }) => id === unitId);
  const isWhole = unitId === undefined && orgUnits.length === 0;
  if (!board && !(isDerived && (orgUnit || isWhole))) return undefined;
  const content = unitId === undefined ? { goals, measures, notes } : unitContent(document, unitId);
  const zones = board?.zones?.length ? laidOut(board.zones, content.notes, document) : derived(content);
  return { board, orgUnit, zones };
}

function pickedBoard(boards: readonly Board[], { board, orgUnit }: BoardPick): Board | undefined {
  if (board !== undefined) return boards.find(({ id }) => id === board);
  return orgUnit === undefined ? only(boards) : boards.find((each) => each.orgUnit === orgUnit);
}

function laidOut(zones: readonly Zone[], unitNotes: readonly Note[], document: Document): readonly BoardZone[] {
  const goals = finder(document.goals);
  const measures = finder(document.measures);
  const notes = openFirst(unitNotes);
  return zones.map(({ kind, title, noteKinds = [], show = [], ...refs }) => ({
    kind,
    title,
    goals: goals(refs.goals),
    measures: measures(refs.measures),
    noteKinds,
    notes: notes.filter((note) => noteKinds.includes(note.kind)),
    show,
  }));
}

/** Finds the items that ids stand for, each once, in the order of the ids. */
function finder<T extends { readonly id: string }>(
  items: readonly T[] = [],
): (ids?: readonly string[]) => readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (ids) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function derived({ goals, measures, notes }: UnitContent): readonly BoardZone[] {
  const rest = (['feedback', 'goodExample'] as const).filter((kind) => notes.some((note) => note.kind === kind));
  const empty = { goals: [], measures: [], noteKinds: [], notes: [], show: [] };
  return [
    { ...empty, kind: 'goals', goals },
    { ...empty, kind: 'results', measures },
    { ...empty, kind: 'improvements', noteKinds: ['activity', 'deviation', 'idea', ...rest], notes: openFirst(notes) },
  ];
}

/** How many of a board's measures meet their target: those of all its zones, each once, in the order they come. */
export const boardFulfilment = ({ zones }: BoardContent, terms: Terms): RollUp =>
  rollUp([...new Set(zones.flatMap(({ measures }) => measures))], terms);
