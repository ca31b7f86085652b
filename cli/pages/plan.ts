import { onlyUnit, unitContent } from '../../src/contract/index.ts';
import type { Assessment, Document, Text } from '../../src/contract/index.ts';

/** An element of a page, with the attributes that pick what it shows. */
export interface Shown {
  readonly tag: `styr-${string}`;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page that a document gives. */
export interface PagePlan {
  /** What its address is made from: the board's or the unit's id. Absent: the page of the document itself. */
  readonly id?: string;
  /** Absent: the document's own title. */
  readonly title?: Text;
  /** The unit that it is of. */
  readonly orgUnit?: string;
  /** The board that it is of. */
  readonly board?: string;
  readonly shown: readonly Shown[];
}

/** What names one unit, or none, and is shown by its id. */
const BY_ID = [
  ['actionPlans', 'styr-action-plan', 'plan'], ['yearWheels', 'styr-year-wheel', 'wheel'],
  ['fishbones', 'styr-fishbone', 'fishbone'], ['fiveWhys', 'styr-five-whys', 'whys'], ['cycles', 'styr-cycle', 'cycle'],
] as const;
/** What is shown unit by unit. */
const BY_UNIT = [['reviews', 'styr-reviews'], ['benefits', 'styr-benefits']] as const;

/** More run charts than this are found faster in a table, which opens each of them. */
const MOST_CHARTS = 24;
/** A pulse needs some weeks to be one. */
const FEWEST_WEEKS = 4;
const AXES = { least: 3, most: 12 } as const;

const shown = (tag: Shown['tag'], attributes: Shown['attributes'] = {}): Shown => ({ tag, attributes });

/**
 * The pages that a document gives: one for each board, one for each unit that has something of its own and no board,
 * and one for what belongs to no unit. A document without boards that is of one unit, or of none, gives one page.
 */
export function plansOf(document: Document): readonly PagePlan[] {
  const { boards = [], orgUnits = [] } = document;
  if (boards.length === 0 && orgUnits.length < 2) return [{ shown: wholeOf(document) }];
  const ofBoards = boards.map((board): PagePlan => {
    const orgUnit = board.orgUnit ?? onlyUnit(orgUnits);
    const unit = orgUnits.find(({ id }) => id === orgUnit);
    const isFirst = boards.find((each) => (each.orgUnit ?? onlyUnit(orgUnits)) === orgUnit) === board;
    return {
      id: board.id,
      board: board.id,
      title: board.title ?? unit?.name ?? board.id,
      ...(orgUnit !== undefined && { orgUnit }),
      shown: [
        shown('styr-board', { board: board.id }),
        ...(orgUnit !== undefined && isFirst ? besidesOf(orgUnit, document) : []),
      ],
    };
  });
  const withBoard = new Set(ofBoards.map(({ orgUnit }) => orgUnit));
  const ofUnits = orgUnits.filter(({ id }) => !withBoard.has(id)).map(({ id, name }): PagePlan => {
    const { goals, measures, notes } = unitContent(document, id);
    const hasBoard = goals.length + measures.length + notes.length > 0;
    const hasMeeting = !hasBoard && !!document.meetings?.some((meeting) => meeting.orgUnit === id);
    const first = hasBoard ? [shown('styr-board', { 'org-unit': id })]
      : hasMeeting ? [shown('styr-meeting', { 'org-unit': id })] : [];
    return { id, title: name, orgUnit: id, shown: [...first, ...besidesOf(id, document)] };
  });
  const pages = [...ofBoards, ...ofUnits].filter((page) => page.shown.length > 0);
  const rest = looseOf(document);
  const [only, another] = pages;
  if (rest.length === 0) return pages;
  return only && !another ? [{ ...only, shown: [...only.shown, ...rest] }] : [...pages, { shown: rest }];
}

/** All that a document holds, where it is of one unit or of none. */
function wholeOf(document: Document): readonly Shown[] {
  const { goals = [], measures = [], notes = [], meetings = [], orgUnits = [] } = document;
  const [unit] = orgUnits;
  return [
    ...(goals.length > 0 ? [shown('styr-goals')] : []),
    ...(measures.length > 1 ? [shown('styr-scorecard')] : []),
    ...measures.slice(0, MOST_CHARTS).map(({ id }) => shown('styr-run-chart', { measure: id })),
    ...(notes.length > 0 ? [shown('styr-notes')] : []),
    ...(meetings.length > 0 ? [shown('styr-meeting')] : []),
    ...(unit ? besidesOf(unit.id, document) : []),
    ...looseOf(document, true),
  ];
}

/** What a unit has beside its board. */
function besidesOf(unit: string, document: Document): readonly Shown[] {
  const { orgUnits, notes = [], assessments = [] } = document;
  const isHere = ({ orgUnit = onlyUnit(orgUnits) }: { readonly orgUnit?: string }): boolean => orgUnit === unit;
  const isHandedOn = notes.some((note) =>
    note.escalatedTo !== undefined && (note.orgUnit === unit || note.escalatedTo === unit));
  return [
    ...(isHandedOn ? [shown('styr-escalation', { 'org-unit': unit })] : []),
    ...assessments.filter(isHere).flatMap(assessmentOf),
    ...BY_ID.flatMap(([list, tag, attribute]) =>
      (document[list] ?? []).filter(isHere).map(({ id }) => shown(tag, { [attribute]: id }))),
    ...BY_UNIT.filter(([list]) => document[list]?.some(isHere)).map(([, tag]) => shown(tag, { 'org-unit': unit })),
  ];
}

/** What belongs to no unit; goals and their measures too where there is more than one unit to break them down to. */
function looseOf(document: Document, isWhole = false): readonly Shown[] {
  const { orgUnits = [], goals = [], measures = [], meetings = [] } = document;
  const { boards = [], assessments = [], houses = [] } = document;
  const isLoose = ({ orgUnit = onlyUnit(orgUnits) }: { readonly orgUnit?: string }): boolean => orgUnit === undefined;
  const goalUnits = new Set(goals.map(({ orgUnit }) => orgUnit));
  const placed = new Set(boards.flatMap(({ zones = [] }) => zones.flatMap((zone) => zone.measures ?? [])));
  const goalIds = new Map<string | undefined, string | undefined>(goals.map(({ id, orgUnit }) => [id, orgUnit]));
  const charts = measures.filter((measure) =>
    isLoose(measure) && goalIds.get(measure.goal) === undefined && !placed.has(measure.id));
  return [
    ...(!isWhole && goalUnits.size > 1 ? [shown('styr-goals')] : []),
    ...(isWhole ? [] : charts.map(({ id }) => shown('styr-run-chart', { measure: id }))),
    ...(isWhole ? [] : meetings.filter(isLoose).map(({ id }) => shown('styr-meeting', { meeting: id }))),
    ...assessments.filter(isLoose).flatMap(assessmentOf),
    ...BY_ID.flatMap(([list, tag, attribute]) =>
      (document[list] ?? []).filter(isLoose).map(({ id }) => shown(tag, { [attribute]: id }))),
    ...BY_UNIT.filter(([list]) => orgUnits.length === 0 && document[list]?.length).map(([, tag]) => shown(tag)),
    ...houses.map(({ id }) => shown('styr-house', { house: id })),
  ];
}

/** The elements that have something to say of an assessment. */
function assessmentOf({ id, areas = [], occasions = [], results = [] }: Assessment): readonly Shown[] {
  const picked = { assessment: id };
  const isWeekly = occasions.length >= FEWEST_WEEKS && occasions.every(({ date = '' }) => /^\d{4}-W/.test(date));
  const hasCounts = results.some(({ answers = [] }) => answers.some(({ counts }) => counts));
  if (isWeekly) return [shown('styr-pulse', picked)];
  return [
    ...(areas.length >= AXES.least && areas.length <= AXES.most ? [shown('styr-radar', picked)] : []),
    shown('styr-change', picked),
    ...(hasCounts ? [shown('styr-distribution', { ...picked, layout: 'diverging' })] : []),
  ];
}
