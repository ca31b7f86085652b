import type { Answer, Assessment, Document, Measure, Observation, Result } from './definition.ts';
import { peopleBehind, respondedIn } from './people-behind.ts';
import type { PeriodSpan } from './period.ts';
import { spanOf } from './period.ts';

/** Figures that are shown or hidden as one: an observation, an answer, or how many responded in a result. */
export interface Cell {
  /** JSON Pointer into the document. */
  readonly path: string;
  /** How many people stand behind the figures: those with an opinion, and all. `undefined` where it is not told. */
  readonly people: readonly (number | undefined)[];
  /** The smaller the sooner hidden, where one of several has to be. */
  readonly size: number;
  /** Everybody, and not a part. */
  readonly isWhole: boolean;
  /** What goes with it. */
  readonly inside: readonly Cell[];
  state: CellState;
}

/**
 * `bare`: the value is suppressed, but a number of people still stands beside it. `nobody`: none there were.
 * `empty`: nothing was collected.
 */
export type CellState = 'shown' | 'bare' | 'hidden' | 'nobody' | 'empty';

/** By whether figures and a number of people are there, and whether the document suppresses them. */
function stateOf(hasFigure: boolean, people: number | undefined, missing: string | undefined): CellState {
  if (missing === 'suppressed') return people === undefined ? 'hidden' : 'bare';
  if (hasFigure) return 'shown';
  return people === undefined ? 'empty' : people > 0 ? 'shown' : 'nobody';
}

/** One series of a measure or statement: everybody's, or that of one part of a division. */
export interface Line {
  /** What it is a part of; `undefined` for everybody, and for what is only compared with. */
  readonly division: string | undefined;
  /** By period or occasion. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Figures that add up: over the parts of a division, and over periods that make up a longer one. */
export interface Table {
  readonly whole: Line;
  readonly groups: readonly Line[];
  /** When the lines' periods or occasions were; one without a date is missing. */
  readonly spans: ReadonlyMap<string, PeriodSpan>;
}

/** Every table of a document. The cells of each are its own. */
export function tablesOf({ measures = [], assessments = [] }: Document): readonly Table[] {
  return [
    ...measures.map((measure, index) => measureTable(measure, `/measures/${index}`)),
    ...assessments.flatMap((assessment, index) => assessmentTables(assessment, `/assessments/${index}`)),
  ];
}

type Group = NonNullable<Measure['groups']>[number];
const divisionOf = ({ of }: Pick<Group, 'of'>): string | undefined => of && JSON.stringify(of);

function measureTable({ observations = [], groups = [] }: Measure, path: string): Table {
  const line = (list: readonly Observation[], place: string, isWhole: boolean): Line['cells'] =>
    new Map(list.map((item, index) => [item.period, observationCell(item, `${place}/observations/${index}`, isWhole)]));
  const whole = line(observations, path, true);
  const lines = groups.map((group, index) => ({
    division: divisionOf(group),
    cells: line(group.observations ?? [], `${path}/groups/${index}`, false),
  }));
  const periods = new Set([whole, ...lines.map(({ cells }) => cells)].flatMap((cells) => [...cells.keys()]));
  return {
    whole: { division: undefined, cells: whole },
    groups: lines,
    spans: new Map([...periods].map((period) => [period, spanOf(period)])),
  };
}

function observationCell({ value, n, missing }: Observation, path: string, isWhole: boolean): Cell {
  const state = stateOf(typeof value === 'number', n, missing);
  return { path, people: [n], size: n ?? Infinity, isWhole, inside: [], state };
}

/** One table for each statement, after one of how many responded, where the assessment says that at all. */
function assessmentTables(assessment: Assessment, path: string): readonly Table[] {
  const { groups = [], occasions = [], results = [] } = assessment;
  const spans = new Map(occasions.flatMap(({ id, date }) => (date === undefined ? [] : [[id, spanOf(date)] as const])));
  const read = results.map((result, index) => resultCells(result, `${path}/results/${index}`));
  const table = (pick: (cells: ResultCells) => Cell | undefined): Table => {
    const line = (group: string | undefined): Line['cells'] => new Map(read.flatMap((cells) => {
      const cell = cells.result.group === group ? pick(cells) : undefined;
      return cell ? [[cells.result.occasion, cell] as const] : [];
    }));
    return {
      whole: { division: undefined, cells: line(undefined) },
      groups: groups.map((group) => ({ division: divisionOf(group), cells: line(group.id) })),
      spans,
    };
  };
  const statements = new Set(read.flatMap(({ answers }) => [...answers.keys()]));
  const saysRespondents = results.some(({ respondents }) => respondents !== undefined);
  return [
    ...(saysRespondents ? [table(({ responded }) => responded)] : []),
    ...[...statements].map((statement) => table(({ answers }) => answers.get(statement))),
  ];
}

interface ResultCells {
  readonly result: Result;
  readonly responded: Cell;
  readonly answers: ReadonlyMap<string, Cell>;
}

function resultCells(result: Result, path: string): ResultCells {
  const { answers = [], respondents, group } = result;
  const people = respondedIn(result);
  // All parts of a division are tried in the same order for every statement: hidden in one and shown in the next,
  // a part's number of people would be known after all.
  const common = { size: people ?? Infinity, isWhole: group === undefined };
  const cells = answers.map((answer, index) =>
    answerCell(answer, { path: `${path}/answers/${index}`, respondents, ...common }));
  const isHidden = respondents === undefined && cells.length > 0 && cells.every(({ state }) => state === 'hidden');
  return {
    result,
    responded: {
      path: `${path}/respondents`,
      people: [people],
      inside: cells,
      state: stateOf(false, people, isHidden ? 'suppressed' : undefined),
      ...common,
    },
    answers: new Map(answers.map(({ statement }, index) => [statement, cells[index]] as const).filter(isThere)),
  };
}

const isThere = (entry: readonly [string, Cell | undefined]): entry is readonly [string, Cell] =>
  entry[1] !== undefined;

function answerCell(
  answer: Answer,
  { respondents, ...rest }: Pick<Cell, 'path' | 'size' | 'isWhole'> & { readonly respondents: number | undefined },
): Cell {
  const { mean, counts, noOpinion, n, missing } = answer;
  const people = peopleBehind(answer, respondents);
  const told = counts || n !== undefined || noOpinion !== undefined ? people[1] ?? noOpinion : undefined;
  return { people, inside: [], state: stateOf(mean !== undefined, told, missing), ...rest };
}
