import { ageOf, clockOf, measureFulfilment } from '../../contract/index.ts';
import type { Document, Measure, MeasureFulfilment } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { measureTable } from '../../parts/measure-table.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Verdict, VerdictView } from '../../parts/verdict.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { scaleView } from './gauge-scale.view.ts';
import { NO_FIGURE, NOTHING_COUNTED } from './gauge-parts.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';

/** A longer unit has no room in the arc, and goes before the target. */
const LONGEST_UNIT = 9;

const MARKS: Readonly<Record<MeasureFulfilment['state'], Verdict>> = {
  met: 'met', notMet: 'missed', notYet: 'unknown', noValue: 'unknown', noTarget: 'unknown',
};

/** A measure's latest value against its target; where values add up within the year, the sum so far. */
export function measureGauge(measure: Measure, document: Document, settings: Settings): GaugeView {
  const at = clockOf(document, settings.now);
  const judged = measureFulfilment(measure, { at, minimum: settings.minimum });
  const { latest, target, baseline = null, year } = judged;
  const { number } = formatFor(settings.language);
  const decimals = decimalsOf(measure.observations?.map((observation) => observation.value) ?? [], measure.decimals);
  const unit = measure.unit ? textIn(measure.unit, settings.tag, document.language) : '';
  const value = year?.sum ?? latest?.value;
  const hasRoom = unit.length <= LONGEST_UNIT;
  const under = [hasRoom ? '' : unit, target ? targetText(target, settings, document.language) : ''].filter(Boolean);
  const source = sourceLineView(measure.source, document, settings);
  const tick = year ? year.due?.atLeast ?? year.due?.atMost ?? null : baseline;
  return {
    name: textIn(measure.name, settings.tag, document.language),
    verdict: verdictOf(judged, value ?? 0, distanceIn(unit, decimals, settings), settings),
    ...(under.length > 0 && { target: under.join('; ') }),
    facts: factsOf(judged, measure, at, settings),
    figure: value === undefined ? NO_FIGURE : { value: number(value, decimals), unit: hasRoom ? unit : '' },
    // A scale says how near the end a value is: without a target there is no end to be near.
    dial: target ? scaleView({ value: value ?? null, target, tick, isPercent: unit === '%' }, number) : NOTHING_COUNTED,
    ...(source && { source }),
    table: measureTable(measure, document, settings),
  };
}

type Write = (value: number) => string;

/** How the value stands to the target: a sentence, and the mark before it. */
function verdictOf(judged: MeasureFulfilment, value: number, write: Write, { language }: Settings): VerdictView {
  const { year, target, reason, state: pace } = judged;
  const words = fulfilmentWords[language];
  if (year && target && isGoingOn(judged)) {
    return { state: MARKS[pace], text: words.pace[pace === 'met' ? 'met' : 'notMet'] };
  }
  const { state, distance } = year?.whole ?? judged;
  const said = words.state[state];
  if (reason) return { state: 'unknown', text: `${said} (${commonWords[language].missing[reason]})` };
  if (!distance) return { state: MARKS[state], text: said };
  const far = write(distance);
  const where = value > (target?.atMost ?? Infinity) ? words.above(far) : words.below(far);
  return { state: MARKS[state], text: state === 'notYet' ? `${said}: ${where}` : where };
}

/** The year is not over, and what has been added up so far settles nothing. */
function isGoingOn({ year, target }: MeasureFulfilment): boolean {
  if (!year || year.share >= 1) return false;
  return target?.atMost === undefined ? year.whole.state !== 'met' : year.sum <= target.atMost;
}

/** A distance in the measure's unit, with so many decimals that it is not nothing; between per cents lie points. */
function distanceIn(unit: string, decimals: number, { language }: Settings): Write {
  const { number, withUnit } = formatFor(language);
  const { points } = fulfilmentWords[language];
  return (distance) => {
    const shown = distance < 0.5 / 10 ** decimals ? undefined : decimals;
    const forms = typeof points === 'string' ? points : points[number(distance, shown) === '1' ? 0 : 1];
    return withUnit(distance, unit === '%' ? forms : unit, shown);
  };
}

/** When the value is from and how far it has come: what is worth knowing beside it. */
function factsOf(
  { latest, year, percent, baseline, state }: MeasureFulfilment,
  { cadence }: Measure,
  at: number,
  { language }: Settings,
): readonly string[] {
  if (!latest) return [];
  const words = fulfilmentWords[language];
  const common = commonWords[language];
  const { period, age, span, number, percent: inPercent } = formatFor(language);
  const { due, sinceMs } = ageOf(latest.period, { cadence, at });
  const when = [year ? words.through(period(latest.period)) : period(latest.period)];
  if (latest.preliminary) when.push(common.preliminary);
  if (due) when.push(age(sinceMs));
  const facts = [when.join(', ')];
  if (due) facts.push(words.newer);
  if (year?.missing) facts.push(`${cadence ? span(year.missing, cadence) : number(year.missing)} ${common.noValue}`);
  // Rounded down: nobody has come 100 % of the way before the end.
  const share = percent === null || percent < 0 || state === 'met' ? '' : inPercent(Math.floor(percent));
  const ofAll = typeof baseline === 'number' ? words.ofWay : words.ofTarget;
  // A year that is over has no pace left to keep.
  if (share) facts.push((year && year.share < 1 ? words.ofPace : ofAll)(share));
  if (typeof baseline === 'number') facts.push(words.baseline(number(baseline)));
  return facts;
}
