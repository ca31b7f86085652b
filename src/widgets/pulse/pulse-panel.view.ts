import { ageOf } from '../../contract/index.ts';
import { ago } from '../../locale/ago.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { runChartWords } from '../../locale/words/run-chart.ts';
import { runSentence } from '../../parts/run-verdict.view.ts';
import { sentence, type Sentence } from '../../parts/sentence.view.ts';
import { sparkSpots, sparkView, type SparkSpot, type SparkView } from '../../parts/spark.view.ts';
import { reasonOf, type PulseCase } from './pulse-case.view.ts';
import type { Told } from './pulse-reading.view.ts';
import type { PulseSeries } from './pulse-series.view.ts';

/** One statement over time. */
export interface PulsePanel {
  readonly name: string;
  /** The latest mean; empty where there is none. */
  readonly value: string;
  /** When that was, and over how many; or why there is none. */
  readonly when: string;
  /** Rule and numbers. */
  readonly verdict: Sentence;
  /** What makes the verdict less sure, and what is missing here alone: a sentence each. */
  readonly notes: readonly string[];
  /** Names the dashed line; empty where there is none. */
  readonly centre: string;
  readonly spark: SparkView;
  /** Where each point is in the box of the spark line. */
  readonly spots: readonly SparkSpot[];
}

/**
 * A statement's panel.
 *
 * No way is the good one, as far as the contract knows: a signal tells which way, and is neither met nor missed.
 */
export function pulsePanel({ series, phase }: Told, absent: readonly string[], all: PulseCase): PulsePanel {
  const { settings: { language }, shown: { assessment: { scale }, decimals }, time: { times }, format } = all;
  const { centre, cautions } = phase;
  // Between two means lies a median that may need a decimal more.
  const shown = Math.max(decimals, decimalsOf([centre]));
  const drawn = { values: series.values, times, phases: [phase], low: scale.min, high: scale.max };
  return {
    name: series.name,
    ...latestOf(series, all),
    verdict: runSentence(phase),
    notes: [...cautions, ...absent].map(sentence),
    centre: centre === null ? '' : `${runChartWords[language].centre.median} ${format.number(centre, shown)}`,
    spark: sparkView(drawn),
    spots: sparkSpots(drawn),
  };
}

function latestOf({ points, values }: PulseSeries, all: PulseCase): Pick<PulsePanel, 'value' | 'when'> {
  const { time: { occasions, cadence }, format: { number }, at, write } = all;
  const place = values.findLastIndex((value) => !Number.isNaN(value));
  const { n, value } = points[place] ?? {};
  const { name = '', period = '' } = occasions[place] ?? {};
  if (typeof value !== 'number') return { value: '', when: reasonOf(points.at(-1) ?? {}, all) };
  const { due, sinceMs } = ageOf(period, { cadence, at });
  const facts = [name, n !== undefined && `n\u00a0=\u00a0${number(n)}`, due && ago(sinceMs, all.settings.language)];
  return { value: write(value), when: facts.filter((fact) => typeof fact === 'string').join(', ') };
}
