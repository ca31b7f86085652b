import { answersBehind } from '../../contract/people-behind.ts';
import { formatFor } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { figureWords } from '../../locale/words/figures.ts';
import type { Respondents, Round, ShownAssessment, ShownStatement } from '../../parts/assessment-shown.view.ts';

/** What is told of one statement, or of all, in figures. */
export interface Told {
  readonly shown: ShownAssessment;
  /** By statement, group and occasion, in that order. */
  readonly answers: readonly Answers[];
  /** The steps of the scale as they are written, lowest first; none where nothing is known about any of them. */
  readonly labels: readonly string[];
  readonly language: Language;
}

/** What one group answered to one statement on one occasion. */
export interface Answers {
  readonly statement: ShownStatement;
  readonly group: Respondents;
  readonly round: Round;
  /** One for each step of the scale, lowest first; empty where nobody says how many, or nobody answered. */
  readonly counts: readonly number[];
  /** How many stand behind mean and counts: those without an opinion do not. */
  readonly n?: number | undefined;
  readonly noOpinion?: number | undefined;
  readonly mean?: number | undefined;
  /** Why there is nothing to show. */
  readonly notice?: string;
}

/** What is shown of some statements; a statement that nobody was asked is not among them. */
export function toldOf(shown: ShownAssessment, statements: readonly ShownStatement[], language: Language): Told {
  const { assessment: { scale: { min, step = 1 } }, groups } = shown;
  const isAsked = ({ id }: ShownStatement): boolean =>
    groups.some(({ rounds }) => rounds.some((round) => round.answers.has(id)));
  const answers = statements.filter(isAsked).flatMap((statement) =>
    groups.flatMap((group) => group.rounds.map((round) => answersTo(statement, { group, round }, language))));
  const { number } = formatFor(language);
  const counted = answers.find(({ counts }) => counts.length > 0)?.counts ?? [];
  return { shown, answers, labels: counted.map((_, index) => number(min + index * step)), language };
}

/** The answers of a group to a statement, or why they are not shown: then no figure is in it. */
function answersTo(
  statement: ShownStatement,
  { group, round }: Pick<Answers, 'group' | 'round'>,
  language: Language,
): Answers {
  const { noValue, missing } = figureWords[language];
  const answer = round.answers.get(statement.id);
  const nothing = { statement, group, round, counts: [] };
  if (!answer || answer.missing) return { ...nothing, notice: answer?.missing ? missing[answer.missing] : noValue };
  const { counts, noOpinion } = answer;
  const mean = round.means.get(statement.id);
  if (mean !== undefined) {
    return { ...nothing, counts: counts ?? [], n: answersBehind(answer, round.respondents), noOpinion, mean };
  }
  return { ...nothing, noOpinion, notice: counts ? assessmentWords[language].distribution.noAnswers : noValue };
}

/** What lies above the middle of a scale: of an odd number of steps the middle one does not. */
export const above = <T>(steps: readonly T[]): readonly T[] => steps.slice(Math.ceil(steps.length / 2));

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
