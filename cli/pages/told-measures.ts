import type { Measure } from '../../src/contract/index.ts';
import {
  commonWords, figureWords, formatFor, goalWords, measureSummary, measureTable, scorecardWords, sentence,
  sourceLineView,
} from '../../src/widgets/views.ts';
import type { MeasureSummary } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { sourceHtml } from './reader.ts';
import type { Reader } from './reader.ts';
import { tableHtml } from './table.ts';

/** So many of the latest values stand beside a run chart. */
const MOST_VALUES = 12;

/**
 * Measures, a row each: latest value, period, target, how it stands to it, what the run chart says; and the source,
 * where it is not the same for all.
 *
 * No ages: a text that nobody makes anew would go on saying that something is two months old.
 */
export function measuresHtml(measures: readonly Measure[], caption: string, reader: Reader): Html {
  const { document, settings } = reader;
  const { language } = settings;
  const { value, period, target } = figureWords[language];
  const { source: before } = commonWords[language];
  const { measure, outcome } = goalWords[language];
  const summaries = measures.map((each) => measureSummary(each, document, settings));
  const origins = summaries.map(({ source }) => source?.origin ?? '');
  const isOneSource = new Set(origins).size === 1;
  const labels = [
    measure, value, period, target, outcome, scorecardWords[language].trend, bare(before),
  ];
  const rows = summaries.map((summary, place) => [
    summary.name,
    valueOf(summary),
    whenOf(summary, reader),
    summary.target,
    summary.fulfilment.text,
    summary.run?.text ?? '',
    isOneSource ? '' : origins[place]?.replace(`${before} `, '') ?? '',
  ]);
  // The values stand to the right; they are texts, since each has its own unit.
  const columns = labels.map((label, place) => ({ label, ...(place === 1 && { decimals: 0 }) }));
  return tableHtml({ language, caption, columns, count: rows.length, rows: (most) => rows.slice(0, most) });
}

/** A measure by itself: the same in a sentence, its latest values, its source. */
export function measureHtml(measure: Measure, reader: Reader): Html {
  const { document, settings } = reader;
  const summary = measureSummary(measure, document, settings);
  const { observations = [], description } = measure;
  const table = measureTable(measure, document, settings);
  const told = [
    [valueOf(summary), whenOf(summary, reader)].filter(Boolean).join(', '),
    summary.target,
    summary.fulfilment.text,
    summary.run?.text ?? '',
  ].filter(Boolean);
  return html`<h2>${summary.name}</h2>
${description !== undefined && html`<p>${reader.read(description)}</p>
`}<p>${told.map((text) => `${sentence(text)} `)}</p>
${observations.length > 0 && tableHtml({
    ...table,
    count: Math.min(table.count, MOST_VALUES),
    rows: () => table.rows(table.count).slice(-MOST_VALUES),
  })}${sourceHtml(sourceLineView(measure.source, document, settings))}
`;
}

const bare = (label: string): string => label.replace(':', '');

const valueOf = ({ value, unit, amount }: MeasureSummary): string =>
  (unit && amount !== undefined ? `${value}\u00a0${unit}` : value);

function whenOf({ judged: { latest } }: MeasureSummary, { settings: { language } }: Reader): string {
  if (!latest) return '';
  const { preliminary } = figureWords[language];
  return [formatFor(language).period(latest.period), latest.preliminary && preliminary].filter(Boolean).join(', ');
}
