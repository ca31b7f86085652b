import type { MeasureFulfilment } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import { figureWords } from '../locale/words/figures.ts';
import { fulfilmentWords } from '../locale/words/fulfilment.ts';
import type { Verdict, VerdictView } from './verdict.view.ts';
import type { Settings } from './widget.view.ts';

/** How a measure's values are written. */
export interface Writing {
  /** "" where it has none. */
  readonly unit: string;
  readonly decimals: number;
}

const MARKS: Readonly<Record<MeasureFulfilment['state'], Verdict>> = {
  met: 'met', notMet: 'missed', notYet: 'unknown', noValue: 'unknown', noTarget: 'unknown',
};

/** How the value stands to the target: a sentence without its full stop, and the mark before it. */
export function fulfilmentView(judged: MeasureFulfilment, writing: Writing, { language }: Settings): VerdictView {
  const { year, latest, target, reason, state: pace } = judged;
  const words = fulfilmentWords[language];
  if (target && isGoingOn(judged)) {
    return { state: MARKS[pace], text: words.pace[pace === 'met' ? 'met' : 'notMet'] };
  }
  const { state, distance } = year?.whole ?? judged;
  const said = words.state[state];
  if (reason) return { state: 'unknown', text: `${said} (${figureWords[language].missing[reason]})` };
  if (!distance) return { state: MARKS[state], text: said };
  const far = distanceText(distance, writing, language);
  const value = year?.sum ?? latest?.value ?? 0;
  const where = value > (target?.atMost ?? Infinity) ? words.above(far) : words.below(far);
  return { state: MARKS[state], text: state === 'notYet' ? `${said}: ${where}` : where };
}

/** The year is not over, and what has been added up so far settles nothing. */
export function isGoingOn({ year, target }: MeasureFulfilment): boolean {
  if (!year || year.share >= 1) return false;
  return target?.atMost === undefined ? year.whole.state !== 'met' : year.sum <= target.atMost;
}

/** A distance in the measure's unit, with so many decimals that it is not nothing; between per cents lie points. */
function distanceText(distance: number, { unit, decimals }: Writing, language: Settings['language']): string {
  const { number, withUnit } = formatFor(language);
  const { points } = fulfilmentWords[language];
  const shown = distance < 0.5 / 10 ** decimals ? undefined : decimals;
  const forms = typeof points === 'string' ? points : points[number(distance, shown) === '1' ? 0 : 1];
  return withUnit(distance, unit === '%' ? forms : unit, shown);
}
