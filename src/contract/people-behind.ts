/** What of an answer tells how many gave it. */
interface Counted {
  readonly counts?: readonly number[] | undefined;
  readonly noOpinion?: number | undefined;
  readonly n?: number | undefined;
  readonly missing?: string | undefined;
}

/** Whether a figure over `n` answers is hidden: more than none, and fewer than `minimum`. Unknown is not few. */
export const isFew = (n = 0, minimum: number): boolean => n > 0 && n < minimum;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * How many answers stand behind an answer's figures, "do not know" taken off.
 *
 * @returns  `undefined` where the document does not say.
 */
export function answersBehind({ counts, n, noOpinion = 0 }: Counted, respondents?: number): number | undefined {
  const all = n ?? respondents;
  return counts ? sum(counts) : all === undefined ? all : Math.max(0, all - noOpinion);
}

/**
 * How many stand behind an answer's figures: those with an opinion, and all.
 *
 * The respondents do not stand in for a suppressed answer: perhaps not all answered.
 */
export function peopleBehind(answer: Counted, respondents: number | undefined): readonly (number | undefined)[] {
  const { counts, noOpinion = 0, n, missing } = answer;
  const standIn = missing === undefined ? respondents : undefined;
  const opinions = answersBehind(answer, standIn);
  return [opinions, n ?? (counts && opinions !== undefined ? opinions + noOpinion : standIn)];
}

/** How many responded: as the result says, else the most that stand behind one of its answers. */
export function respondedIn({ respondents, answers = [] }: {
  readonly respondents?: number;
  readonly answers?: readonly Counted[];
}): number | undefined {
  const totals = answers.flatMap((answer) => peopleBehind(answer, undefined)[1] ?? []);
  return respondents ?? (totals.length > 0 ? Math.max(...totals) : undefined);
}
