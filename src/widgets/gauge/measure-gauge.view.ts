import { clockOf, measureFulfilment } from '../../contract/index.ts';
import type { Document, Measure, MeasureFulfilment } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { fulfilmentView } from '../../parts/fulfilment.view.ts';
import { latestView } from '../../parts/latest.view.ts';
import { measureTable } from '../../parts/measure-table.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { scaleView } from './gauge-scale.view.ts';
import { NO_FIGURE, NOTHING_COUNTED } from './gauge-parts.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';

/** A longer unit has no room in the arc, and goes before the target. */
const LONGEST_UNIT = 9;

/** A measure's latest value against its target; where values add up within the year, the sum so far. */
export function measureGauge(measure: Measure, document: Document, settings: Settings): GaugeView {
  const at = clockOf(document, settings.now);
  const judged = measureFulfilment(measure, { at });
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
    verdict: fulfilmentView(judged, { unit, decimals }, settings),
    ...(under.length > 0 && { target: under.join('; ') }),
    facts: factsOf(judged, measure, at, settings),
    figure: value === undefined ? NO_FIGURE : { value: number(value, decimals), unit: hasRoom ? unit : '' },
    // A scale says how near the end a value is: without a target there is no end to be near.
    dial: target ? scaleView({ value: value ?? null, target, tick, isPercent: unit === '%' }, number) : NOTHING_COUNTED,
    ...(source && { source }),
    table: measureTable(measure, document, settings),
  };
}

/** When the value is from and how far it has come: what is worth knowing beside it. */
function factsOf(judged: MeasureFulfilment, { cadence }: Measure, at: number, settings: Settings): readonly string[] {
  const { year, percent, baseline, state } = judged;
  const told = latestView(judged, { cadence, at }, settings);
  if (!told) return [];
  const { language } = settings;
  const words = fulfilmentWords[language];
  const { span, number, percent: inPercent } = formatFor(language);
  const facts = [told.when];
  if (told.newer) facts.push(told.newer);
  if (year?.missing) {
    facts.push(`${cadence ? span(year.missing, cadence) : number(year.missing)} ${figureWords[language].noValue}`);
  }
  // Rounded down: nobody has come 100 % of the way before the end.
  const share = percent === null || percent < 0 || state === 'met' ? '' : inPercent(Math.floor(percent));
  const ofAll = typeof baseline === 'number' ? words.ofWay : words.ofTarget;
  // A year that is over has no pace left to keep.
  if (share) facts.push((year && year.share < 1 ? words.ofPace : ofAll)(share));
  if (typeof baseline === 'number') facts.push(words.baseline(number(baseline)));
  return facts;
}
