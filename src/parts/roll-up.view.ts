import type { RollUp } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { goalWords } from '../locale/words/goal.ts';
import type { VerdictView } from './verdict.view.ts';

const LEFT_OUT = ['noTarget', 'noValue', 'notYet'] as const;

/** "11 av 15 mål nådda; 2 saknar värde": met of those counted, and those left out, each by why. */
export function rollUpVerdict({ met, counted, leftOut }: Omit<RollUp, 'measures'>, language: Language): VerdictView {
  const words = goalWords[language];
  const { number, plural, list } = formatFor(language);
  const sum = counted > 0 ? words.of(number(met), plural(counted, words.targets)) : words.nothingCounted;
  const others = LEFT_OUT.filter((why) => leftOut[why] > 0).map((why) => plural(leftOut[why], words.leftOut[why]));
  return {
    state: counted === 0 ? 'unknown' : met === counted ? 'met' : 'missed',
    text: others.length > 0 ? `${sum}; ${list(others)}` : sum,
  };
}
