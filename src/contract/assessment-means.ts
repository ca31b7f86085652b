import { mean } from '../statistics/mean.ts';
import type { Answer, Assessment, Result } from './definition.ts';
import { isFew } from './latest.ts';
import { answersBehind, meanOfCounts } from './rules-assessment.ts';

type Area = NonNullable<Assessment['areas']>[number];

/**
 * The mean of the answers to one statement, "do not know" not among them.
 *
 * @param scale  The assessment's: gives the counts their numbers.
 * @param respondents  The result's: stands for the answer's `n` where it has none.
 * @param minimum  A mean over fewer answers is not shown. Default 0.
 * @returns  From the counts where there are any, which are exact where a published mean is rounded. `null` where there
 *   is none, or nobody answered.
 */
export function answerMean(
  answer: Answer,
  { scale, respondents, minimum = 0 }: {
    readonly scale: Assessment['scale'];
    readonly respondents?: number | undefined;
    readonly minimum?: number;
  },
): number | null {
  if (answer.missing !== undefined || isFew(answersBehind(answer, respondents), minimum)) return null;
  return (answer.counts ? meanOfCounts(answer.counts, scale) : answer.mean) ?? null;
}

/** The means of a result by statement; a statement without a mean to show is not among them. */
export function statementMeans(
  { scale }: Pick<Assessment, 'scale'>,
  { answers = [], respondents }: Result,
  minimum = 0,
): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const answer of answers) {
    const answered = answerMean(answer, { scale, respondents, minimum });
    if (answered !== null) means.set(answer.statement, answered);
  }
  return means;
}

/**
 * The mean of an area: of its statements' means, each counting alike.
 *
 * @param means  As `statementMeans` gives them.
 * @returns  `null` where a statement has none, and for an area without statements.
 */
export function areaMean({ statements = [] }: Area, means: ReadonlyMap<string, number>): number | null {
  const known = statements.flatMap(({ id }) => means.get(id) ?? []);
  return known.length === statements.length ? mean(known) : null;
}
