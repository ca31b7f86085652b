import { inTimeOrder, targetAt } from '../contract/index.ts';
import type { Document, Measure, Observation } from '../contract/index.ts';
import { hasValue } from '../contract/latest.ts';
import { decimalsOf } from '../locale/decimals.ts';
import { formatFor } from '../locale/format.ts';
import { textIn } from '../locale/language.ts';
import { commonWords } from '../locale/words/common.ts';
import type { DataTableView, Row } from './data-table.view.ts';
import { targetText } from './target.view.ts';
import type { Settings } from './widget.view.ts';

/** A measure's observations in time order, each with its value or why there is none, its target and its note. */
export function measureTable(measure: Measure, document: Document, settings: Settings): DataTableView {
  const { observations = [], unit, target } = measure;
  const words = commonWords[settings.language];
  const read = (text: Measure['name']): string => textIn(text, settings.tag, document.language);
  const value = { label: unit ? `${words.value} (${read(unit)})` : words.value, isNumber: true };
  return {
    summary: words.showTable,
    caption: read(measure.name),
    columns: [
      { label: words.period },
      value,
      ...(target ? [{ label: words.target }] : []),
      ...(observations.some(isNoted) ? [{ label: words.note }] : []),
    ],
    count: observations.length,
    rows: (most) => inTimeOrder(observations).slice(0, most).map(rowFor(measure, document, settings)),
    more: words.moreRows,
  };
}

const isNoted = ({ note, preliminary }: Observation): boolean => !!note || !!preliminary;

function rowFor(
  { observations = [], decimals, target }: Measure,
  { language }: Document,
  settings: Settings,
): (observation: Observation) => Row {
  const { period, number } = formatFor(settings.language);
  const words = commonWords[settings.language];
  const hasNotes = observations.some(isNoted);
  const shown = decimalsOf(observations.map(({ value }) => value), decimals);
  return (observation) => {
    const { value, note, preliminary } = observation;
    const missing = typeof value === 'number' ? 'suppressed' : observation.missing;
    const absent = missing ? words.missing[missing] : words.noValue;
    const inForce = targetAt(target, observation.period);
    const notes = [preliminary && words.preliminary, note && textIn(note, settings.tag, language)];
    return [
      period(observation.period),
      hasValue(observation, settings.minimum) ? number(observation.value, shown) : absent,
      ...(target ? [inForce ? targetText(inForce, settings, language) : ''] : []),
      ...(hasNotes ? [notes.filter(Boolean).join(', ')] : []),
    ];
  };
}
