import { mean } from '../statistics/mean.ts';
import type { Answer, Assessment, Result } from './definition.ts';
import { meanOfCounts } from './rules-assessment.ts';

type Area = NonNullable<Assessment['areas']>[number];

/**
 * The mean of the answers to one statement, "do not know" not among them.
 *
 * @param scale  The assessment's: gives the counts their numbers.
 * @returns  From the counts where there are any, which are exact where a published mean is rounded. `null` where there
 *   is none, or nobody answered.
 */
export function answerMean(
  { counts, mean: published, missing }: Answer,
  { scale }: Pick<Assessment, 'scale'>,
): number | null {
  if (missing !== undefined) return null;
  return (counts ? meanOfCounts(counts, scale) : published) ?? null;
}

/** The means of a result by statement; a statement without a mean to show is not among them. */
export function statementMeans(
  assessment: Pick<Assessment, 'scale'>,
  { answers = [] }: Result,
): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const answer of answers) {
    const answered = answerMean(answer, assessment);
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
