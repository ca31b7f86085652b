import { clockOf, measureFulfilment } from '../contract/index.ts';
import type { Document, Measure, MeasureFulfilment, Text } from '../contract/index.ts';
import { decimalsOf } from '../locale/decimals.ts';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { textIn } from '../locale/language.ts';
import { runChartWords } from '../locale/words/run-chart.ts';
import { fulfilmentView } from './fulfilment.view.ts';
import { latestView } from './latest.view.ts';
import { judgeRun, measureRun } from './measure-run.view.ts';
import type { MeasureRun } from './measure-run.view.ts';
import { measureSpark } from './measure-spark.view.ts';
import type { RunVerdict } from './run-test.view.ts';
import { runSentence } from './run-verdict.view.ts';
import type { Sentence } from './sentence.view.ts';
import { sourceLineView } from './source-line.view.ts';
import type { SourceLineView } from './source-line.view.ts';
import type { SparkView } from './spark.view.ts';
import { targetText } from './target.view.ts';
import type { VerdictView } from './verdict.view.ts';
import type { Settings } from './widget.view.ts';

/** A measure in short, as a board and a scorecard show it. Needs the packs of fulfilment and of run charts. */
export interface MeasureSummary {
  readonly id: string;
  readonly name: string;
  /** The latest value without its unit; where values add up, the year's sum so far; a dash where there is none. */
  readonly value: string;
  /** The same as a number; absent where there is none. */
  readonly amount?: number;
  /** With so many decimals it is written. */
  readonly decimals: number;
  readonly unit: string;
  /** "oktober 2026, preliminärt, för 3 månader sedan"; "" without a value. */
  readonly when: string;
  /** "nytt värde väntas", where the cadence says that one is due. */
  readonly newer?: string;
  /** "mål högst 120, senast 2027"; "" without a target. */
  readonly target: string;
  /** "Når målet", "0,9 dagar under målet", "Inget värde (inte insamlat)". */
  readonly fulfilment: VerdictView;
  /** Whether it has changed; absent where no value has come. */
  readonly run?: RunSummary;
  /** Absent where no value has come. */
  readonly spark?: SparkView;
  readonly source?: SourceLineView;
  /** As it was told. */
  readonly judged: MeasureFulfilment;
}

/** The headline of a measure's run chart: the latest phase's, and by the same rules. */
export interface RunSummary extends Sentence {
  /** The rule and its numbers, which stand after the colon in the run chart's own sentence; may be "". */
  readonly detail: string;
}

const NO_VALUE = '–';

/** A measure in short: latest value, target, how it stands to it, whether it has changed. */
export function measureSummary(measure: Measure, document: Document, settings: Settings): MeasureSummary {
  const { language, tag, now } = settings;
  const { id, name, observations = [], cadence } = measure;
  const at = clockOf(document, now);
  const judged = measureFulfilment(measure, { at });
  const read = (text: Text): string => textIn(text, tag, document.language);
  const decimals = decimalsOf(observations.map(({ value }) => value), measure.decimals);
  const unit = measure.unit ? read(measure.unit) : '';
  const amount = judged.year?.sum ?? judged.latest?.value;
  const source = sourceLineView(measure.source, document, settings);
  return {
    id,
    name: read(name),
    value: amount === undefined ? NO_VALUE : formatFor(language).number(amount, decimals),
    ...(amount !== undefined && { amount }),
    decimals,
    unit,
    when: '',
    ...latestView(judged, { cadence, at }, settings),
    target: judged.target ? targetText(judged.target, settings, document.language) : '',
    fulfilment: fulfilmentView(judged, { unit, decimals }, settings),
    ...(judged.latest && runOf(measureRun(measure), judged, language)),
    ...(source && { source }),
    judged,
  };
}

function runOf(
  run: MeasureRun,
  { target }: MeasureFulfilment,
  language: Language,
): Required<Pick<MeasureSummary, 'run' | 'spark'>> {
  const verdicts = judgeRun(run, language);
  return { run: runSummary(verdicts.at(-1), language), spark: measureSpark(run, verdicts, target) };
}

function runSummary(latest: RunVerdict | undefined, language: Language): RunSummary {
  const words = runChartWords[language];
  const { state } = latest ? runSentence(latest) : { state: 'unknown' as const };
  const said = latest?.sentence ?? words.withheld;
  // Every verdict begins with what it says; the rule and the numbers follow a colon.
  const [head = said, ...rest] = said.split(/: (.*)/s);
  const text = latest?.verdict === 'tooFewPoints' ? words.tooFew : head;
  return { text, detail: rest.join(''), ...(state && { state }) };
}
