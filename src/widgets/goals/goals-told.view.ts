import { JUDGEMENT_STATES } from '../../contract/definition/goals.ts';
import type { GoalNode } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import { goalWords } from '../../locale/words/goal.ts';
import { metText } from '../../parts/goal.view.ts';
import { countsMeasures, leftOutText } from '../../parts/roll-up.view.ts';
import type { GoalCounts } from '../../parts/goal.view.ts';

/** What a tree of goals says in words before it is read. */
export interface Told {
  readonly text: string;
  readonly facts: readonly string[];
}

/**
 * How many goals there are and how they stand.
 *
 * @param total  Of all measures, each once.
 * @param over  How many goals are past their deadline and not reached.
 */
export function told(nodes: readonly GoalNode[], total: GoalCounts, { over, language }: {
  readonly over: number;
  readonly language: Language;
}): Told {
  const words = goalWords[language];
  const { plural, number } = formatFor(language);
  const unmeasured = nodes.filter(({ counts }) => !countsMeasures(counts));
  const loose = nodes.filter(({ isLoose }) => isLoose).length;
  const judged = judgedText(unmeasured, language);
  const all = plural(nodes.length, words.tree.goals);
  const isMeasured = unmeasured.length < nodes.length;
  return {
    text: [
      ...(isMeasured ? [all, inside(metText(total, language))] : [`${all}: ${judged}`]),
      ...(over ? [`${words.over}: ${number(over)}`] : []),
      ...(loose ? [plural(loose, words.loose)] : []),
    ].join('; '),
    facts: [
      ...leftOutText(total, language),
      ...(isMeasured && judged ? [`${plural(unmeasured.length, words.tree.unmeasured)}: ${judged}`] : []),
    ],
  };
}

/** How many of some goals are judged to be what: "done 2, on track 1 and not judged 4". */
function judgedText(nodes: readonly GoalNode[], language: Language): string {
  const { judgement, notJudged } = goalWords[language];
  const { list, number } = formatFor(language);
  const counts = [...JUDGEMENT_STATES, undefined].map((state) => {
    const count = nodes.filter(({ goal }) => goal.judgement?.state === state).length;
    const word = state ? judgement[state] : notJudged;
    return count ? [`${inside(word)} ${number(count)}`] : [];
  });
  return list(counts.flat());
}

/** What else begins a sentence, within one. */
const inside = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
