import { clockOf, measureFulfilment } from '../../contract/index.ts';
import type { MeasureFulfilment } from '../../contract/index.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { isGoingOn } from '../../parts/fulfilment.view.ts';
import { sentence, type Sentence } from '../../parts/sentence.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Case } from './run-chart-case.view.ts';

const MARKS: Readonly<Partial<Record<MeasureFulfilment['state'], Sentence['state']>>> = {
  met: 'met', notMet: 'missed', notYet: 'unknown',
};

/** The latest value, and how it stands to its target: apart from the verdict, which speaks of the centre line. */
export function outcomeOf({ measure, document, settings, format, unit, write }: Case): Sentence | undefined {
  const words = fulfilmentWords[settings.language];
  const judged = measureFulfilment(measure, { at: clockOf(document, settings.now) });
  const { latest, target, year, state } = judged;
  if (!latest) return undefined;
  const value = unit ? `${write(year?.sum ?? latest.value)}\u00a0${unit}` : write(year?.sum ?? latest.value);
  const period = format.period(latest.period);
  if (!target) return { text: sentence(`${year ? words.through(period) : period}: ${value}`) };
  const aim = targetText(target, settings, document.language);
  const mark = MARKS[year && isGoingOn(judged) ? state : year?.whole.state ?? state];
  return {
    text: sentence(`${saidOf(judged, words)}: ${value} (${year ? words.through(period) : period}), ${aim}`),
    ...(mark && { state: mark }),
  };
}

function saidOf(judged: MeasureFulfilment, words: (typeof fulfilmentWords)['sv']): string {
  const { year, state } = judged;
  if (year && isGoingOn(judged)) return words.pace[state === 'met' ? 'met' : 'notMet'];
  return words.state[year?.whole.state ?? state];
}
