import type { Assessment } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import { assessmentWords } from '../locale/words/assessment.ts';
import { commonWords } from '../locale/words/common.ts';
import type { Respondents } from './assessment-shown.view.ts';
import type { Settings } from './widget.view.ts';

/**
 * The share of earlier respondents below which another occasion is not to be compared as if it were the same people:
 * about half, as 35 after 68, which the follow-up of Leda för Resultat (SKL 2014) says to read with caution.
 */
const ABOUT_HALF = 0.55;

/** How many responded, where that calls for caution, and whether figures are preliminary: a sentence each. */
export function assessmentFacts(
  groups: readonly Respondents[],
  { preliminary }: Pick<Assessment, 'preliminary'>,
  settings: Settings,
): readonly string[] {
  const facts = groups.flatMap((group) => {
    const name = groups.length > 1 ? `${group.name}: ` : '';
    return [...countsOf(group, settings), ...cautionsOf(group, settings)].map((fact) => name + fact);
  });
  return preliminary ? [...facts, commonWords[settings.language].preliminary] : facts;
}

function countsOf({ rounds }: Respondents, { language }: Settings): readonly string[] {
  const { number } = formatFor(language);
  const counts = rounds.flatMap(({ occasion, respondents }) =>
    (respondents === undefined ? [] : [`${occasion.name} n\u00a0=\u00a0${number(respondents)}`]));
  return counts.length > 0 ? [counts.join(', ')] : [];
}

function cautionsOf({ rounds }: Respondents, { language }: Settings): readonly string[] {
  const { number } = formatFor(language);
  let most = 0;
  return rounds.flatMap(({ occasion, respondents = NaN }) => {
    const isCut = respondents < most * ABOUT_HALF;
    const caution = assessmentWords[language].fewer(occasion.name, number(respondents), number(most));
    most = Math.max(most, respondents || 0);
    return isCut ? [caution] : [];
  });
}
