import { formatFor } from '../locale/format.ts';
import { runChartWords } from '../locale/words/run-chart.ts';
import { analyseRuns, signalMeaning } from '../statistics/index.ts';
import type { RunPhase, SignalMeaning } from '../statistics/index.ts';
import { baselineCautions, countedPlaces, countOf, seriesIn, tooFewValues } from './run-test.view.ts';
import type { RunTest, RunVerdict } from './run-test.view.ts';
import { sentence, type Sentence } from './sentence.view.ts';
import type { Verdict } from './verdict.view.ts';

const FEWEST_USEFUL = 10;
const MARKS: Readonly<Partial<Record<SignalMeaning, Verdict>>> = { better: 'met', worse: 'missed' };

/** What Anhøj's two rules say of a series, phase by phase; at least one, and the last one's verdict is the headline. */
export function runVerdicts(test: RunTest): readonly RunVerdict[] {
  const { values, betterAt } = test;
  const { phases } = analyseRuns(...seriesIn(test));
  return phases.map((phase, nth) => {
    const { start, centre, verdict, signalSide, overLimitRuns } = phase;
    const to = (phases[nth + 1]?.start ?? values.length) - 1;
    const count = centre === null ? 0 : countedPlaces(test, { from: start, to }).length;
    const runs = overLimitRuns.map((run) => countedPlaces(test, run, centre));
    const judged = { from: start, to, centre, lower: null, upper: null, verdict, cautions: cautionsOf(phase, test) };
    if (verdict !== 'signal') return { ...judged, sentence: quietSentence(phase, count, test), signals: [] };
    const meaning = signalMeaning(signalSide, betterAt?.(to) ?? 'neither');
    // Runs on the side that the signal is told of: those on the other would be coloured against their sense.
    const isAbove = signalSide === 'above';
    const places = runs.filter(([first = 0]) => (values[first] ?? 0) > (centre ?? 0) === isAbove).flat();
    return {
      ...judged,
      meaning,
      sentence: signalSentence(phase, runs.at(-1)?.length ?? 0, meaning, test),
      signals: places.length > 0 ? [{ meaning, places }] : [],
    };
  });
}

/** A verdict as it is read: its mark says whether the signal is good, and where there are too few points that. */
export function runSentence({ sentence: text, verdict, meaning }: RunVerdict): Sentence {
  const state = verdict === 'tooFewPoints' ? 'unknown' : meaning && MARKS[meaning];
  return { text: sentence(text), ...(state && { state }) };
}

function inARow({ longestRunLimit }: RunPhase, { language }: RunTest, length: number, where: string): string {
  const { plural, number } = formatFor(language);
  return plural(length, runChartWords[language].inARow(where, number(longestRunLimit ?? 0)));
}

function crossed({ crossings, crossingsLimit }: RunPhase, { language, centre }: RunTest): string {
  const { plural, number } = formatFor(language);
  const words = runChartWords[language];
  return plural(crossings ?? 0, words.crossings(words.theCentre[centre], number(crossingsLimit ?? 0)));
}

function quietSentence(phase: RunPhase, count: number, test: RunTest): string {
  const words = runChartWords[test.language];
  const { number } = formatFor(test.language);
  if (phase.verdict === 'noSignal') {
    return `${words.noSignal}: ${inARow(phase, test, phase.longestRun ?? 0, words.sameSide)}; ${crossed(phase, test)}`;
  }
  const line = words.theCentre[test.centre];
  return count < FEWEST_USEFUL
    ? tooFewValues(count, FEWEST_USEFUL, test)
    : words.tooFewOffLine(number(phase.nUseful), countOf(count, test), line, number(FEWEST_USEFUL));
}

/** One rule is enough, and the run goes first: `latest` is how many points the latest run over the limit has. */
function signalSentence(phase: RunPhase, latest: number, meaning: SignalMeaning, test: RunTest): string {
  const words = runChartWords[test.language];
  const { signalSide } = phase;
  const where = signalSide && words[signalSide](words.theCentre[test.centre]);
  return `${words.signal[meaning]}: ${where ? inARow(phase, test, latest, where) : crossed(phase, test)}`;
}

function cautionsOf({ tied, verdict }: RunPhase, test: RunTest): readonly string[] {
  const isTied = tied && verdict !== 'tooFewPoints';
  return [...(isTied ? [runChartWords[test.language].tied] : []), ...baselineCautions(test)];
}
