import { countAbsent } from '../contract/index.ts';
import type { Cadence, SeriesPoint } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { figureWords } from '../locale/words/figures.ts';
import { runChartWords } from '../locale/words/run-chart.ts';

/**
 * How many points of a series lack a value, by why: nobody delivered one, or it is hidden, or there can be none.
 *
 * @param cadence  What the points are; without one they are counted as values.
 */
export function absentTold(
  points: readonly SeriesPoint[],
  cadence: Cadence | undefined,
  language: Language,
): readonly string[] {
  const { gap, unexplained, notCollected, suppressed, notApplicable } = countAbsent(points);
  const { noValue, missing } = figureWords[language];
  const { span, plural } = formatFor(language);
  const lacking = gap + unexplained + notCollected;
  const periods = (count: number): string =>
    (cadence ? span(count, cadence) : plural(count, runChartWords[language].values));
  return [
    ...(lacking ? [`${periods(lacking)} ${noValue}`] : []),
    ...(suppressed ? [`${periods(suppressed)} (${missing.suppressed})`] : []),
    ...(notApplicable ? [`${periods(notApplicable)} (${missing.notApplicable})`] : []),
  ];
}
