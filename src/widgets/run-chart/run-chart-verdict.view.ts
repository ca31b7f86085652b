import { directionOf, targetAt } from '../../contract/index.ts';
import { spanOf } from '../../contract/span.ts';
import { analyseRuns, nhsClass, nhsRules, signalMeaning } from '../../statistics/index.ts';
import type {
  Direction, NhsAnalysis, NhsLabel, NhsRule, RunPhase, Series, SignalMeaning, Verdict,
} from '../../statistics/index.ts';
import type { Case } from './run-chart-case.view.ts';
import { firstFrom, type Stretch } from './run-chart-series.view.ts';

/** What is said of one stretch of the series, and drawn for it. */
export interface JudgedPhase extends Stretch {
  /** Its name and its reason, in the document's words. */
  readonly label?: string;
  readonly why?: string;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
  /** What a signal means; without one there is nothing to mean. */
  readonly meaning?: SignalMeaning;
  /** Rule and numbers, without the full stop. */
  readonly sentence: string;
  /** What makes the verdict less sure. */
  readonly cautions: readonly string[];
  /** The points that make the signal. */
  readonly signals: readonly SignalPoints[];
}

/** Points that a rule marks, and what their mark means. */
export interface SignalPoints {
  readonly meaning: SignalMeaning;
  /** In order. */
  readonly places: readonly number[];
}

const FEWEST_USEFUL = 10;
const FEWEST_NHS = 13;
const FEWEST_IN_BASELINE = 12;

/** The phases of a series in order, each judged by itself. */
export function judge(all: Case): readonly JudgedPhase[] {
  const { series: { times, values }, runChart: { phases }, rules, centre, frozen, excluded, read } = all;
  const starts = phases?.map(({ from }) => firstFrom(times, spanOf(from).start));
  // One that begins after the last point lies at the end of the list, where no phase can begin.
  const options: Series = { centre, freezeAfter: frozen || undefined, phases: starts, exclude: [...excluded.keys()] };
  // A baseline that ended before the first value: nothing makes a centre line, and so nothing is judged.
  const judged = (rules === 'nhs' ? judgeByNhs : judgeByRuns)(frozen === 0 ? [] : values, options, all);
  return judged.map((phase) => {
    const { label, why } = phases?.[starts?.lastIndexOf(phase.from) ?? -1] ?? {};
    return { ...phase, ...(label && { label: read(label) }), ...(why && { why: read(why) }) };
  });
}

/** Which way is good at a place: by the target that is in force there. */
function betterAt(place: number, { measure, series }: Case): Direction {
  const better = directionOf(measure, targetAt(measure.target, series.observations[place]?.period ?? ''));
  return better === 'higher' || better === 'lower' ? better : 'neither';
}

const valuesOf = (count: number, { words, format }: Case): string => format.plural(count, words.values);

function judgeByRuns(values: readonly number[], options: Series, all: Case): JudgedPhase[] {
  const { series, excluded } = all;
  const { phases } = analyseRuns(values, options);
  return phases.map((phase, nth) => {
    const { start, centre, verdict, signalSide, overLimitRuns } = phase;
    const to = (phases[nth + 1]?.start ?? series.values.length) - 1;
    const count = centre === null ? 0 : countedPlaces(series.values, { from: start, to }, excluded).length;
    const runs = overLimitRuns.map((run) => countedPlaces(series.values, run, excluded, centre));
    const judged = { from: start, to, centre, lower: null, upper: null, verdict, cautions: runCautions(phase, all) };
    if (verdict !== 'signal') return { ...judged, sentence: quietSentence(phase, count, all), signals: [] };
    const meaning = signalMeaning(signalSide, betterAt(to, all));
    // Runs on the side that the signal is told of: those on the other would be coloured against their sense.
    const isAbove = signalSide === 'above';
    const places = runs.filter(([first = 0]) => (values[first] ?? 0) > (centre ?? 0) === isAbove).flat();
    return {
      ...judged,
      meaning,
      sentence: signalSentence(phase, runs.at(-1)?.length ?? 0, meaning, all),
      signals: places.length > 0 ? [{ meaning, places }] : [],
    };
  });
}

const inARow = ({ longestRunLimit }: RunPhase, { words, format }: Case, length: number, where: string): string =>
  format.plural(length, words.inARow(where, format.number(longestRunLimit ?? 0)));

const crossed = ({ crossings, crossingsLimit }: RunPhase, { words, format, centre }: Case): string =>
  format.plural(crossings ?? 0, words.crossings(words.theCentre[centre], format.number(crossingsLimit ?? 0)));

function quietSentence(phase: RunPhase, count: number, all: Case): string {
  const { words, centre, format: { number } } = all;
  const needed = number(FEWEST_USEFUL);
  if (phase.verdict === 'noSignal') {
    return `${words.noSignal}: ${inARow(phase, all, phase.longestRun ?? 0, words.sameSide)}; ${crossed(phase, all)}`;
  }
  return count < FEWEST_USEFUL
    ? words.tooFewValues(valuesOf(count, all), needed)
    : words.tooFewOffLine(number(phase.nUseful), valuesOf(count, all), words.theCentre[centre], needed);
}

/** One rule is enough, and the run goes first: `latest` is how many points the latest run over the limit has. */
function signalSentence(phase: RunPhase, latest: number, meaning: SignalMeaning, all: Case): string {
  const { words, centre } = all;
  const { signalSide } = phase;
  const where = signalSide && words[signalSide](words.theCentre[centre]);
  return `${words.signal[meaning]}: ${where ? inARow(phase, all, latest, where) : crossed(phase, all)}`;
}

function runCautions({ tied, verdict }: RunPhase, all: Case): string[] {
  const isTied = tied && verdict !== 'tooFewPoints';
  return [...(isTied ? [all.words.tied] : []), ...baselineCautions(all)];
}

function baselineCautions(all: Case): string[] {
  const { series: { values }, frozen, excluded, words, centre } = all;
  if (frozen === undefined) return [];
  const inBaseline = countedPlaces(values, { from: 0, to: frozen - 1 }, excluded).length;
  if (inBaseline >= FEWEST_IN_BASELINE) return [];
  return [words.shortBaseline(words.theCentre[centre], valuesOf(inBaseline, all))];
}

function judgeByNhs(values: readonly number[], options: Series, all: Case): JudgedPhase[] {
  const { series, excluded, words, format: { number } } = all;
  const { phases, labels } = nhsRules(values, options);
  const starts = phaseStarts(series.values.length, options.phases);
  return phases.map(({ centre, lower, upper, meanMovingRange, provisional }, nth) => {
    const from = starts[nth] ?? 0;
    const to = (starts[nth + 1] ?? series.values.length) - 1;
    const counted = countedPlaces(series.values, { from, to }, excluded);
    const cautions = baselineCautions(all);
    const judged = { from, to, centre, lower: null, upper: null, cautions, signals: [] };
    const tooFew = words.tooFewValues(valuesOf(counted.length, all), number(FEWEST_NHS));
    if (provisional) return { ...judged, verdict: 'tooFewPoints', sentence: tooFew };
    // Limits that fall on the centre line would put every other point outside.
    if (!meanMovingRange) return { ...judged, verdict: 'noSignal', sentence: words.hardlyVaries };
    return { ...judged, lower, upper, ...nhsVerdict(counted, labels, betterAt(to, all), all) };
  });
}

function phaseStarts(length: number, listed: readonly number[] = []): number[] {
  return [...new Set([0, ...listed])].filter((start) => start < length).sort((a, b) => a - b);
}

type NhsVerdict = Pick<JudgedPhase, 'verdict' | 'meaning' | 'sentence' | 'signals'>;

function nhsVerdict(
  counted: readonly number[],
  labels: NhsAnalysis['labels'],
  better: Direction,
  { words, format }: Case,
): NhsVerdict {
  const marked = counted.filter((place) => labels[place]);
  const label = labels[counted.at(-1) ?? 0];
  const earlier = marked.length - Number(label !== undefined);
  const more = earlier ? `; ${format.plural(earlier, words.marked)}` : '';
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

/** Places with a value that is not excluded, and off the centre line where one is given. */
function countedPlaces(
  values: readonly number[],
  { from, to }: Stretch,
  excluded: ReadonlyMap<number, string>,
  centre: number | null = null,
): number[] {
  const places: number[] = [];
  for (let place = from; place <= to; place += 1) {
    const value = values[place] ?? NaN;
    if (!Number.isNaN(value) && value !== centre && !excluded.has(place)) places.push(place);
  }
  return places;
}
