import { inTimeOrder, targetAt } from '../contract/index.ts';
import type { Document, Measure, Observation } from '../contract/index.ts';
import { decimalsOf } from '../locale/decimals.ts';
import { formatFor } from '../locale/format.ts';
import { textIn } from '../locale/language.ts';
import { figureWords } from '../locale/words/figures.ts';
import type { DataTableView, Row } from './data-table.view.ts';
import { sourceLineView } from './source-line.view.ts';
import { targetText } from './target.view.ts';
import type { Settings } from './widget.view.ts';

/** A measure's observations in time order, each with its value or why there is none, its target and its note. */
export function measureTable(measure: Measure, document: Document, settings: Settings): DataTableView {
  const { observations = [], unit, target } = measure;
  const decimals = decimalsOf(observations.map(({ value }) => value), measure.decimals);
  const words = figureWords[settings.language];
  const read = (text: Measure['name']): string => textIn(text, settings.tag, document.language);
  return {
    language: settings.language,
    caption: read(measure.name),
    columns: [
      { label: words.period },
      { label: unit ? `${words.value} (${read(unit)})` : words.value, decimals },
      ...(target ? [{ label: words.target }] : []),
      ...(observations.some(isNoted) ? [{ label: words.note }] : []),
    ],
    count: observations.length,
    rows: (most) => inTimeOrder(observations).slice(0, most).map(rowFor(measure, document, settings)),
    source: sourceLineView(measure.source, document, settings),
  };
}

const isNoted = ({ note, preliminary }: Observation): boolean => !!note || !!preliminary;

function rowFor(
  { observations = [], target }: Measure,
  { language }: Document,
  settings: Settings,
): (observation: Observation) => Row {
  const { period } = formatFor(settings.language);
  const words = figureWords[settings.language];
  const hasNotes = observations.some(isNoted);
  return ({ period: when, value, missing, note, preliminary }) => {
    const inForce = targetAt(target, when);
    const notes = [preliminary && words.preliminary, note && textIn(note, settings.tag, language)];
    return [
      period(when),
      value ?? (missing ? words.missing[missing] : words.noValue),
      ...(target ? [inForce ? targetText(inForce, settings, language) : ''] : []),
      ...(hasNotes ? [notes.filter(Boolean).join(', ')] : []),
    ];
  };
}
