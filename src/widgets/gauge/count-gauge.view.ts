import { clockOf, goalRollUp, unitFulfilment } from '../../contract/index.ts';
import type { Document, Goal, Measure, OrgUnit, RollUp, Terms } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { goalWords } from '../../locale/words/goal.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { NO_FIGURE } from './gauge-parts.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';

const LEFT_OUT = ['noTarget', 'noValue', 'notYet'] as const;

interface Counted {
  readonly name: string;
  readonly roll: RollUp;
  readonly facts: readonly string[];
}

const termsOf = (document: Document, { now, minimum }: Settings): Terms => ({ at: clockOf(document, now), minimum });

/** How many of the measures of a goal and of all goals below it are met; where nothing measures, what people judged. */
export function goalGauge(goal: Goal, document: Document, settings: Settings): GaugeView {
  const { language, tag } = settings;
  const name = textIn(goal.text, tag, document.language);
  const roll = goalRollUp(document, goal.id, termsOf(document, settings));
  const { judgement: { state, on, why } = {}, deadline } = goal;
  const words = goalWords[language];
  const { period, date } = formatFor(language);
  const judged = state ? words.judgement[state] : words.notJudged;
  const facts = [
    deadline && fulfilmentWords[language].by(period(deadline)),
    on && words.judged(date(on)),
    why && textIn(why, tag, document.language),
  ].filter((fact) => fact !== undefined);
  if (roll.measures.length > 0) {
    return countGauge({ name, roll, facts: state ? [judged, ...facts] : facts }, document, settings);
  }
  const mark = state === 'done' ? 'met' : state === 'behind' ? 'missed' : 'unknown';
  return { name, verdict: { state: mark, text: judged }, facts };
}

/** How many of a unit's measures, and of those of all units below it, are met. */
export function unitGauge(unit: OrgUnit, document: Document, settings: Settings): GaugeView {
  const roll = unitFulfilment(document, unit.id, termsOf(document, settings));
  return countGauge({ name: textIn(unit.name, settings.tag, document.language), roll, facts: [] }, document, settings);
}

function countGauge({ name, roll, facts }: Counted, document: Document, settings: Settings): GaugeView {
  const { met, counted, leftOut } = roll;
  const words = fulfilmentWords[settings.language];
  const { number, plural, list } = formatFor(settings.language);
  const sum = counted > 0 ? words.of(number(met), plural(counted, words.targets)) : words.nothingCounted;
  const others = LEFT_OUT.filter((why) => leftOut[why] > 0).map((why) => plural(leftOut[why], words.leftOut[why]));
  const source = sourceLineView(undefined, document, settings);
  return {
    name,
    verdict: {
      state: counted === 0 ? 'unknown' : met === counted ? 'met' : 'missed',
      text: others.length > 0 ? `${sum}; ${list(others)}` : sum,
    },
    figure: counted > 0 ? { value: words.of(number(met), number(counted)), unit: '', isSaid: true } : NO_FIGURE,
    facts,
    dial: { met, counted },
    ...(source && { source }),
    table: countTable(name, roll, document, settings),
  };
}

/** The measures that were counted or left out, each with its value, its target and how it stands to it. */
function countTable(caption: string, { measures }: RollUp, document: Document, settings: Settings): DataTableView {
  const words = fulfilmentWords[settings.language];
  const common = commonWords[settings.language];
  const columns = [words.measure, common.value, common.target, words.outcome];
  return {
    summary: common.showTable,
    caption,
    columns: columns.map((label, index) => ({ label, isNumber: index === 1 })),
    count: measures.length,
    rows: (most) => measures.slice(0, most).map((judged) => rowOf(judged, document, settings)),
    more: common.moreRows,
  };
}

function rowOf({ measure, fulfilment }: RollUp['measures'][number], { language }: Document, settings: Settings): Row {
  const { latest, year, target, state, reason } = fulfilment;
  const read = (text: Measure['name']): string => textIn(text, settings.tag, language);
  const common = commonWords[settings.language];
  const decimals = decimalsOf(measure.observations?.map(({ value }) => value) ?? [], measure.decimals);
  const value = year?.sum ?? latest?.value;
  const unit = measure.unit && read(measure.unit);
  return [
    read(measure.name),
    value === undefined
      ? reason ? common.missing[reason] : common.noValue
      : formatFor(settings.language).withUnit(value, unit, decimals),
    target ? targetText(target, settings, language) : '',
    fulfilmentWords[settings.language].state[state],
  ];
}
