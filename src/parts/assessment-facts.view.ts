import type { Assessment } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import { assessmentWords } from '../locale/words/assessment.ts';
import { figureWords } from '../locale/words/figures.ts';
import type { Respondents } from './assessment-shown.view.ts';
import type { Settings } from './widget.view.ts';

/**
 * The share of earlier respondents below which another occasion is not to be compared as if it were the same people:
 * about half, as 35 after 68, which the follow-up of Leda för Resultat (SKL 2014) says to read with caution.
 */
const ABOUT_HALF = 0.55;

type Preliminary = Pick<Assessment, 'preliminary'>;

/** How many responded, where that calls for caution, and whether figures are preliminary: a sentence each. */
export const assessmentFacts = (
  groups: readonly Respondents[],
  assessment: Preliminary,
  settings: Settings,
): readonly string[] => [
  ...named(groups, (group) => [...countsOf(group, settings), ...cautionsOf(group, settings)]),
  ...preliminaryOf(assessment, settings),
];

/** The same without how many responded, for widgets that say it beside their figures. */
export const assessmentCautions = (
  groups: readonly Respondents[],
  assessment: Preliminary,
  settings: Settings,
): readonly string[] =>
  [...named(groups, (group) => cautionsOf(group, settings)), ...preliminaryOf(assessment, settings)];

function named(groups: readonly Respondents[], tell: (group: Respondents) => readonly string[]): readonly string[] {
  return groups.flatMap((group) => tell(group).map((fact) => (groups.length > 1 ? `${group.name}: ${fact}` : fact)));
}

const preliminaryOf = ({ preliminary }: Preliminary, { language }: Settings): readonly string[] =>
  (preliminary ? [figureWords[language].preliminary] : []);

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
