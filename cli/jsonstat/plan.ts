import { Misuse } from '../misuse.ts';
import type { Category, Cube, Dimension } from './cube.ts';

/** What becomes of each dimension. Dimensions and categories are named by code or label. */
export interface CubeChoice {
  /** A measure for each category, or for each combination of several dimensions' categories. */
  readonly measure?: readonly string[];
  /** Categories to take, by dimension; of the others all are taken. */
  readonly select?: ReadonlyMap<string, readonly string[]>;
  readonly time?: string;
  /** Categories stand side by side, as comparisons: municipalities. */
  readonly groups?: string;
  /** Categories are the parts of a whole: sexes, ages. */
  readonly parts?: string;
  /** Whose figures the measure's own are: the municipality among `groups`, the whole among `parts`. */
  readonly own?: readonly string[];
}

/** A dimension, and the categories that are taken of it by their index. */
export interface Axis {
  readonly dimension: Dimension;
  /** Its place among the dimensions of the cube. */
  readonly nth: number;
  readonly taken: readonly number[];
}

/** An axis of which one category is the measure's own. */
export interface OwnAxis extends Axis {
  readonly own: number;
}

/** What becomes of each dimension, settled. Dimensions that are not named here have one category, or one was chosen. */
export interface CubePlan {
  readonly axes: readonly Axis[];
  readonly measures: readonly Axis[];
  readonly time: Axis;
  readonly groups?: OwnAxis;
  readonly parts?: OwnAxis;
}

const MOST_LISTED = 30;

/**
 * Settles what becomes of each dimension.
 *
 * @throws  {Misuse} where something is named that is not there, and where a dimension is left of which nobody says what
 *   becomes of it: the message lists dimensions and categories, so that it can be said.
 */
export function planOf({ dimensions }: Cube, choice: CubeChoice): CubePlan {
  const named = (name: string, option: string): Dimension =>
    found(dimensions, name) ?? refuse(`${option} ${name}: there is no such dimension.`, dimensions);
  const axes = dimensions.map((dimension, nth): Axis => ({ dimension, nth, taken: takenOf(dimension, choice) }));
  for (const name of choice.select?.keys() ?? []) named(name, '--select');
  const axisOf = (name: string, option: string): Axis => {
    const dimension = named(name, option);
    return axes.find((axis) => axis.dimension === dimension) ?? refuse(`${option} ${name}`, dimensions);
  };
  const byRole = (role: string): Axis | undefined => axes.find(({ dimension }) => dimension.role === role);
  const time = choice.time === undefined ? byRole('time') : axisOf(choice.time, '--time');
  if (!time) return refuse('No dimension says that it is time. Name it with --time.', dimensions);
  const [groups, parts] = (['groups', 'parts'] as const).map((option) => {
    const name = choice[option];
    return name === undefined ? undefined : withOwn(axisOf(name, `--${option}`), choice, `--${option}`);
  });
  const used = (choice.measure ?? []).map((name) => axisOf(name, '--measure'));
  const metric = byRole('metric');
  const isSettled = (axis: Axis): boolean => [time, groups, parts, ...used].some((one) => one?.nth === axis.nth);
  const measures = metric && metric.taken.length > 1 && !isSettled(metric) ? [...used, metric] : used;
  const settled = [time, groups, parts, ...measures].filter((axis) => axis !== undefined);
  refuseTwice(settled, dimensions);
  const left = axes.filter((axis) => axis.taken.length > 1 && !settled.some(({ nth }) => nth === axis.nth));
  if (left.length > 0) return refuse(openQuestion(left), left.map(({ dimension }) => dimension));
  return { axes, measures, time, ...(groups && { groups }), ...(parts && { parts }) };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();
const found = (dimensions: readonly Dimension[], name: string): Dimension | undefined =>
  dimensions.find(({ id }) => id === name) ?? dimensions.find(({ id, label }) => same(id, name) || same(label, name));

/** Codes come before labels: a code may be another category's label. */
const categoryIn = (categories: readonly Category[], name: string): number => {
  const byCode = categories.findIndex(({ code }) => same(code, name));
  return byCode >= 0 ? byCode : categories.findIndex(({ label }) => same(label, name));
};

function takenOf(dimension: Dimension, { select }: CubeChoice): readonly number[] {
  const all = [...dimension.categories.keys()];
  const wanted = [...select ?? []].find(([name]) => found([dimension], name))?.[1];
  if (!wanted) return all;
  const taken = wanted.flatMap((text) => categoriesIn(dimension, text));
  return all.filter((index) => taken.includes(index));
}

/** One category or several with commas between; "1-4,9 km" is one. */
function categoriesIn(dimension: Dimension, text: string): readonly number[] {
  const whole = categoryIn(dimension.categories, text);
  if (whole >= 0) return [whole];
  return text.split(',').map((name) => {
    const index = categoryIn(dimension.categories, name);
    return index >= 0 ? index : refuse(`--select "${dimension.id}=${text}": there is no ${name}.`, [dimension]);
  });
}

/** An own category is named "0301", or "Region=0301" where there are comparisons and parts. */
function withOwn(axis: Axis, { own = [] }: CubeChoice, option: string): OwnAxis {
  const { dimension, taken: [only, ...others] } = axis;
  const names = own.flatMap((text) => {
    const at = text.indexOf('=');
    const holder = at < 0 ? undefined : text.slice(0, at);
    return holder === undefined ? [text] : found([dimension], holder) ? [text.slice(at + 1)] : [];
  });
  const index = names.map((name) => categoryIn(dimension.categories, name)).find((nth) => axis.taken.includes(nth));
  if (index !== undefined) return { ...axis, own: index };
  if (only !== undefined && others.length === 0) return { ...axis, own: only };
  const which = option === '--groups' ? 'the one whose board it is' : 'the one that is the whole';
  return refuse(`${option} ${dimension.id}: name ${which} with --own "${dimension.id}=…".`, [dimension]);
}

function refuseTwice(settled: readonly Axis[], dimensions: readonly Dimension[]): void {
  const twice = settled.find((axis, index) => settled.findIndex(({ nth }) => nth === axis.nth) !== index);
  if (!twice) return;
  refuse(`The dimension ${twice.dimension.id} can only be one of time, measure, groups and parts.`, dimensions);
}

function openQuestion(left: readonly Axis[]): string {
  const [first] = left;
  const id = first?.dimension.id ?? '';
  const code = first?.dimension.categories[0]?.code ?? '';
  const names = left.map(({ dimension }) => `"${dimension.label}"`).join(' and ');
  return `Say what becomes of ${names}:\n`
    + `  --measure ${id}  a measure for each category\n`
    + `  --groups ${id}  categories side by side, as municipalities are\n`
    + `  --parts ${id}  categories that make up a whole, as women and men do\n`
    + `  --select "${id}=${code}"  only this one`;
}

function refuse(message: string, dimensions: readonly Dimension[]): never {
  const listed = dimensions.map(({ id, label, categories }) => {
    const some = categories.slice(0, MOST_LISTED).map((each) => `\n    ${each.code}  ${each.label}`).join('');
    const rest = categories.length > MOST_LISTED ? `\n    and ${categories.length - MOST_LISTED} more` : '';
    return `\n  ${id} (${label})${some}${rest}`;
  });
  throw new Misuse(`${message}\nThere are:${listed.join('')}`);
}
