import type { Context } from './context.ts';
import { parsePeriod } from './period.ts';

interface Bounds {
  atLeast?: number | undefined;
  atMost?: number | undefined;
}
interface Span {
  from?: string | undefined;
  to?: string | undefined;
}
interface Missable {
  missing?: string | undefined;
}
interface Points {
  readonly observations?: readonly { readonly period: string }[] | undefined;
}
interface MeasureParts extends Points {
  better?: 'higher' | 'lower' | 'neither' | undefined;
  target?: Bounds | readonly Bounds[] | undefined;
  runChart?: { readonly withheld?: boolean } | undefined;
  readonly groups?: readonly Points[] | undefined;
}

/** A target has a bound, and its bounds leave something between them. */
export function checkTarget(
  { atLeast = NaN, atMost = NaN }: Bounds,
  context: Context,
  lost: readonly string[],
): boolean {
  if (lost.some((name) => name.startsWith('at'))) return false;
  return atLeast <= atMost || isNaN(atLeast) !== isNaN(atMost) || context.report('empty-target');
}

/** `to` reaches to its period's end, and `from` begins with its period's start. */
export function checkSpan(span: Span, context: Context): true {
  const { from = '', to = '' } = span;
  if ((parsePeriod(to)?.end ?? NaN) <= (parsePeriod(from)?.start ?? NaN)) {
    context.report('out-of-range', to, `a period that ends after ${from}`, 'to');
    delete span.to;
  }
  return true;
}

/** A stretch that makes a baseline has both ends. */
export function checkStretch(span: Span, context: Context): boolean {
  checkSpan(span, context);
  return span.to !== undefined;
}

/** "suppressed" wins over a value, and a value over the other reasons for there being none. */
export function settleMissing(item: Missable, values: readonly string[], context: Context): void {
  const parts = item as Record<string, unknown>;
  if (!item.missing || values.every((name) => parts[name] === undefined || parts[name] === null)) return;
  context.report('value-and-missing', item.missing);
  for (const name of item.missing === 'suppressed' ? values : ['missing']) delete parts[name];
}

export function checkObservation(
  item: { value?: number | null | undefined; n?: number | undefined; missing?: string | undefined },
  context: Context,
): true {
  settleMissing(item, ['value'], context);
  if (typeof item.value === 'number') warnOfFew(item.n, context);
  return true;
}

/** The contract's least number of answers; the suppressing of what stands on fewer takes its own. */
const LEAST_ANSWERS = 6;

export function warnOfFew(answers: number | undefined, context: Context): void {
  if (answers && answers < LEAST_ANSWERS) context.report('small-group');
}

/** Takes out all of the fields where a fault took one: the rest would mean something else. */
function fallTogether(object: object, names: readonly string[], lost: readonly string[]): boolean {
  const fall = names.some((name) => lost.includes(name));
  if (fall) for (const name of names) delete (object as Record<string, unknown>)[name];
  return fall;
}

/** A verdict by half of its settings would be another verdict: without them there is none. */
export function checkRunChart(chart: { withheld?: boolean | undefined }, _: Context, lost: readonly string[]): true {
  if (fallTogether(chart, ['rules', 'centre', 'freezeAfter', 'phases', 'exclude'], lost)) chart.withheld = true;
  if (!chart.withheld) delete chart.withheld;
  return true;
}

export function checkMeasure(measure: MeasureParts, context: Context, lost: readonly string[]): true {
  fallTogether(measure, ['target', 'baseline', 'accumulates'], lost);
  if (lost.includes('runChart')) measure.runChart = { withheld: true };
  const bound = measure.better === 'higher' ? 'atLeast' : measure.better === 'lower' && 'atMost';
  if (bound && [measure.target ?? []].flat().some((target) => target[bound] === undefined)) {
    context.report('conflicting-direction', measure.better, '', 'better');
    delete measure.better;
  }
  const kinds = new Map<string, string>();
  for (const { observations = [] } of [measure, ...(measure.groups ?? [])]) {
    for (const { period } of observations) kinds.set(formOf(period), period);
  }
  if (kinds.size > 1) context.report('mixed-periods', [...kinds.values()].join(' and '));
  return true;
}

/** The kind of a checked period, from its form alone: its length, and the letter in it. */
export const formOf = ({ length, [5]: letter = '' }: string): string => `${length}${letter > '9' ? letter : ''}`;

export function checkNote(
  note: { raised?: string | undefined; answered?: string | undefined; closed?: string | undefined },
  context: Context,
): true {
  for (const name of ['answered', 'closed'] as const) {
    const on = note[name];
    if (note.raised && on && on < note.raised) context.report('dates-disagree', on, '', name);
  }
  return true;
}

/** A leap stands after a turn that is there. */
export function checkLeap({ afterTurn = 0 }: { afterTurn?: number | undefined }, context: Context): boolean {
  const { turns = [] } = context.open[1] as { readonly turns?: readonly unknown[] };
  return (
    afterTurn <= turns.length || context.report('out-of-range', afterTurn, `at most ${turns.length}`, 'afterTurn')
  );
}
