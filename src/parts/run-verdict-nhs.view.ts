import { formatFor } from '../locale/format.ts';
import { runChartWords } from '../locale/words/run-chart.ts';
import { nhsClass, nhsRules } from '../statistics/index.ts';
import type { Direction, NhsAnalysis, NhsLabel, NhsRule, SignalMeaning } from '../statistics/index.ts';
import { baselineCautions, countedPlaces, seriesIn, tooFewValues } from './run-test.view.ts';
import type { RunTest, RunVerdict } from './run-test.view.ts';

const FEWEST_NHS = 13;

/** What the rules of NHS Making Data Count say of a series, phase by phase, with their limits. */
export function nhsVerdicts(test: RunTest): readonly RunVerdict[] {
  const { values, betterAt, phases: listed, language } = test;
  const { phases, labels } = nhsRules(...seriesIn(test));
  const starts = phaseStarts(values.length, listed);
  return phases.map(({ centre, lower, upper, meanMovingRange, provisional }, nth) => {
    const from = starts[nth] ?? 0;
    const to = (starts[nth + 1] ?? values.length) - 1;
    const counted = countedPlaces(test, { from, to });
    const judged = { from, to, centre, lower: null, upper: null, cautions: baselineCautions(test), signals: [] };
    const tooFew = tooFewValues(counted.length, FEWEST_NHS, test);
    if (provisional) return { ...judged, verdict: 'tooFewPoints', sentence: tooFew };
    // Limits that fall on the centre line would put every other point outside.
    if (!meanMovingRange) return { ...judged, verdict: 'noSignal', sentence: runChartWords[language].hardlyVaries };
    return { ...judged, lower, upper, ...nhsVerdict(counted, labels, betterAt?.(to) ?? 'neither', test) };
  });
}

function phaseStarts(length: number, listed: readonly number[] = []): number[] {
  return [...new Set([0, ...listed])].filter((start) => start < length).sort((a, b) => a - b);
}

function nhsVerdict(
  counted: readonly number[],
  labels: NhsAnalysis['labels'],
  better: Direction,
  { language }: RunTest,
): Pick<RunVerdict, 'verdict' | 'meaning' | 'sentence' | 'signals'> {
  const words = runChartWords[language];
  const marked = counted.filter((place) => labels[place]);
  const label = labels[counted.at(-1) ?? 0];
  const earlier = marked.length - Number(label !== undefined);
  const more = earlier ? `; ${formatFor(language).plural(earlier, words.marked)}` : '';
  const says = (place: number): SignalMeaning => meaningOf(labels[place], better);
  const signals = [...new Set(marked.map(says))].map((meaning) =>
    ({ meaning, places: marked.filter((place) => says(place) === meaning) }));
  if (!label) return { verdict: 'noSignal', sentence: `${words.noSignal}: ${words.nhsNone}${more}`, signals };
  const meaning = meaningOf(label, better);
  const sentence = `${words.signal[meaning]}: ${words.nhs[ruleOf(label)]}${more}`;
  return { verdict: 'signal', meaning, sentence, signals };
}

const MEANINGS = { better: 'better', worse: 'worse', high: 'up', low: 'down', common: 'unsaid' } as const;
const meaningOf = (label: NhsLabel | undefined, better: Direction): SignalMeaning => MEANINGS[nhsClass(label, better)];

function ruleOf(label: NhsLabel): NhsRule {
  if (label.endsWith('limit')) return 'outside';
  if (label.startsWith('trend')) return 'trend';
  return label.startsWith('two') ? 'twoOfThree' : 'shift';
}
