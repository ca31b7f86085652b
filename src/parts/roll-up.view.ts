import type { RollUp } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { goalWords } from '../locale/words/goal.ts';
import type { Verdict, VerdictView } from './verdict.view.ts';

/** How many measures meet their target, of how many, and why others do not count. */
export type RollUpCounts = Omit<RollUp, 'measures'>;

const LEFT_OUT = ['noTarget', 'noValue', 'notYet'] as const;

/** Whether there are any measures, also such as do not count. */
export const countsMeasures = ({ counted, leftOut }: RollUpCounts): boolean =>
  counted + LEFT_OUT.reduce((sum, why) => sum + leftOut[why], 0) > 0;

/** Met where all that count are. */
export const rollUpMark = ({ met, counted }: RollUpCounts): Verdict =>
  (counted === 0 ? 'unknown' : met === counted ? 'met' : 'missed');

/** "1 has no value and 2 are due later"; nothing where all measures count. */
export function leftOutText({ leftOut }: RollUpCounts, language: Language): readonly string[] {
  const { plural, list } = formatFor(language);
  const words = goalWords[language];
  const whys = LEFT_OUT.filter((why) => leftOut[why] > 0);
  return whys.length > 0 ? [list(whys.map((why) => plural(leftOut[why], words.leftOut[why])))] : [];
}

/** "11 av 15 mål nådda; 2 saknar värde": met of those counted, and those left out, each by why. */
export function rollUpVerdict(counts: RollUpCounts, language: Language): VerdictView {
  const { met, counted } = counts;
  const words = goalWords[language];
  const { number, plural } = formatFor(language);
  const sum = counted > 0 ? words.of(number(met), plural(counted, words.targets)) : words.nothingCounted;
  return { state: rollUpMark(counts), text: [sum, ...leftOutText(counts, language)].join('; ') };
}
