import type { SeriesPoint } from '../../contract/index.ts';
import { answersBehind } from '../../contract/people-behind.ts';
import type { Respondents, ShownAssessment } from '../../parts/assessment-shown.view.ts';
import type { PulseTime } from './pulse-occasions.view.ts';

/** What one group answered to one statement. */
export interface PulseSeries {
  readonly name: string;
  /** One for each occasion: its mean, and `n`, how many it stands on. */
  readonly points: readonly SeriesPoint[];
  /** The means alone, NaN where there is none. */
  readonly values: readonly number[];
}

/** The series of a group, one a statement, in the order of the document. */
export function pulseSeries(
  { rounds }: Respondents,
  { areas }: Pick<ShownAssessment, 'areas'>,
  { occasions }: PulseTime,
): readonly PulseSeries[] {
  const asked = occasions.map(({ id, period = '' }) =>
    ({ period, round: rounds.find(({ occasion }) => occasion.id === id) }));
  const pointsOf = (statement: string): readonly SeriesPoint[] => asked.map(({ period, round }) => {
    const answer = round?.answers.get(statement);
    if (!round || !answer) return { period, gap: true };
    const value = round.means.get(statement);
    if (value === undefined) return { period, ...(answer.missing && { missing: answer.missing }) };
    const n = answersBehind(answer, round.respondents);
    return { period, value, ...(n !== undefined && { n }) };
  });
  return areas.flatMap(({ statements }) => statements.map(({ id, text }) => {
    const points = pointsOf(id);
    return { name: text, points, values: points.map(({ value }) => value ?? NaN) };
  }));
}

/** Without those before the first and after the last occasion on which it was asked: nobody expects them. */
export function askedPoints({ points }: PulseSeries): readonly SeriesPoint[] {
  const isAsked = ({ gap }: SeriesPoint): boolean => !gap;
  return points.slice(points.findIndex(isAsked), points.findLastIndex(isAsked) + 1);
}
