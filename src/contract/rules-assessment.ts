import type { Context } from './context.ts';
import { answersBehind, sum } from './people-behind.ts';
import { settleMissing, warnOfFew } from './rules.ts';

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
}
interface AnswerParts {
  statement?: string | undefined;
  mean?: number | undefined;
  counts?: readonly number[] | undefined;
  noOpinion?: number | undefined;
  n?: number | undefined;
  missing?: string | undefined;
}
interface ResultParts {
  occasion?: string | undefined;
  group?: string | undefined;
  readonly respondents?: number | undefined;
}
interface AssessmentParts {
  readonly scale?: Scale;
  readonly areas?: readonly { readonly statements?: readonly unknown[] }[];
  readonly occasions?: readonly unknown[];
  readonly groups?: readonly unknown[];
}

/** How many steps a scale has: 1 to 7 has seven. Not whole where the step does not fit. */
export const stepsOf = ({ min, max, step = 1 }: Scale): number => (max - min) / step + 1;

/** The least distance of a number to a whole one that still counts as whole, for steps like 0.1. */
const WHOLE = 1e-9;

export function checkScale(scale: { [K in keyof Scale]?: Scale[K] | undefined }, context: Context): boolean {
  const { min, max, step = 1 } = scale;
  if (min === undefined || max === undefined) return false;
  if (min >= max) return context.report('out-of-range', max, `more than ${min}`, 'max');
  const steps = stepsOf({ min, max, step });
  return (
    (step > 0 && Math.abs(steps - Math.round(steps)) < WHOLE) ||
    context.report('out-of-range', step, `a step from ${min} to ${max}`, 'step')
  );
}

/** The mean that counts give, or undefined where nobody answered. `counts[0]` is the scale's lowest step. */
export function meanOfCounts(counts: readonly number[], { min, step = 1 }: Scale): number | undefined {
  const answers = sum(counts);
  return answers === 0 ? undefined : sum(counts.map((count, index) => count * (min + index * step))) / answers;
}

/** Half of the last decimal that means are published with. */
const MEAN_TOLERANCE = 0.05 + WHOLE;

/** Whether an answer fits the scale and itself. */
function fits({ mean, counts, noOpinion = 0, n }: AnswerParts, scale: Scale, context: Context): boolean {
  const { min, max } = scale;
  if (mean !== undefined && (mean < min || mean > max)) {
    return context.report('out-of-scale', mean, `${min} to ${max}`, 'mean');
  }
  if (!counts) return true;
  const steps = Math.round(stepsOf(scale));
  if (counts.length !== steps) return context.report('out-of-scale', counts.length, `${steps} counts`, 'counts');
  const counted = meanOfCounts(counts, scale) ?? NaN;
  if (mean !== undefined && !(Math.abs(mean - counted) <= MEAN_TOLERANCE)) {
    return context.report('counts-disagree', mean);
  }
  return n === undefined || n === sum(counts) + noOpinion || context.report('counts-disagree', n);
}

/** Whether an id leads into one of the lists; where it does not, that is told, unless its item has been told of. */
function leads(
  id: string | undefined,
  field: string,
  lists: readonly (readonly unknown[] | undefined)[],
  context: Context,
): boolean {
  if (id === undefined) return true;
  const found = lists.map((list) => context.find(list, id));
  return (
    found.includes(true) ||
    (!found.includes(false) && context.report('unknown-reference', id, `an id from ${field}s`, field))
  );
}

/** An answer is to a statement that is there, and fits the scale and itself. */
export function checkAnswer(answer: AnswerParts, context: Context): boolean {
  const [, { scale, areas = [] }, { respondents }] = context.open as [unknown, AssessmentParts, ResultParts];
  settleMissing(answer, ['mean', 'counts'], context);
  if (
    !leads(
      answer.statement,
      'statement',
      areas.map(({ statements }) => statements),
      context,
    )
  )
    return false;
  if (!scale || !fits(answer, scale, context)) return false;
  if (!answer.missing && (answer.mean ?? answer.counts) !== undefined)
    warnOfFew(answersBehind(answer, respondents), context);
  return true;
}

/** A result is of an occasion and a group that are there. */
export function checkResult({ occasion, group }: ResultParts, context: Context): boolean {
  const { occasions, groups } = context.open[1] as AssessmentParts;
  return leads(occasion, 'occasion', [occasions], context) && leads(group, 'group', [groups], context);
}
