import { formatFor } from '../../locale/format.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { sum } from './distribution-answers.view.ts';
import type { Answers, Told } from './distribution-answers.view.ts';

/** More steps than this are too many to tell apart. */
const MOST_STEPS = 11;
/** Where an axis of shares may end. */
const ENDS = [0.1, 0.2, 0.4, 0.6, 0.8, 1];

/** The axis that all panels share, from zero. Lengths on it are shares of it. */
export interface Axis {
  /** Which share of the answers the whole of it stands for. */
  readonly length: number;
  /** Where the middle of the scale is: 0 for columns, which all start there. */
  readonly zero: number;
  /** Its two ends and what is half-way, from zero; none where the figures alone say it. */
  readonly labels: readonly string[];
}

/** What one group answered on one occasion: each text as it is read, each length as it is drawn. */
export interface Panel {
  readonly name: string;
  /** The mean, how many answered, how many had no opinion: those that are known. */
  readonly facts: readonly string[];
  /** Where the mean lies among columns of one width: 0 is where the lowest begins, 1 where the highest ends. */
  readonly mean?: number;
  /** Instead of all else: why there is nothing. */
  readonly notice?: string;
  /** Where the lowest step begins: 0 for columns. */
  readonly from: number;
  /** Lowest first; none where they are not published, or too many. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly label: string;
  readonly percent: string;
  /** "" where it is zero: the per cent say it. */
  readonly count: string;
  readonly size: number;
  /** Above the middle of the scale. */
  readonly isAbove: boolean;
}

export const isDrawn = ({ labels }: Pick<Told, 'labels'>): boolean => labels.length > 0 && labels.length <= MOST_STEPS;

/** For columns, up to a round share that none is beyond. */
export function columnAxis({ answers, language }: Told): Axis {
  const most = Math.max(0, ...answers.flatMap(({ counts }) => counts.map((count) => count / sum(counts))));
  const length = ENDS.find((end) => most <= end) ?? 1;
  const { percent } = formatFor(language);
  return { length, zero: 0, labels: [0, 50, 100].map((part) => percent(part * length)) };
}

/** For bars on both sides of the middle: from the longest on one side to the longest on the other. */
export function divergingAxis({ answers }: Told): Axis {
  const lower = answers.flatMap(({ counts }) => (counts.length > 0 ? lowerShare(counts) : []));
  const left = Math.max(0, ...lower);
  const length = left + 1 - Math.min(1, ...lower) || 1;
  return { length, zero: left / length, labels: [] };
}

/** The share below the middle of the scale; half of a middle step is. */
function lowerShare(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  return sum(counts.map((count, index) => count * (1 + Math.sign(middle - index)) / 2)) / sum(counts);
}

/** A panel of a drawing; `name` is what tells it from the others of its block. */
export function panelOf(told: Told, answers: Answers, { name, axis }: { name: string; axis: Axis }): Panel {
  const { language, shown: { assessment: { scale: { min, step = 1 } } } } = told;
  const { counts, n, noOpinion, mean } = answers;
  const words = assessmentWords[language];
  const { number } = formatFor(language);
  const steps = isDrawn(told) ? stepsOf(counts, axis, told) : [];
  const hasMark = mean !== undefined && steps.length > 0 && axis.labels.length > 0;
  const isUntold = told.labels.length > 0 && counts.length === 0;
  const notice = answers.notice ?? (isUntold ? words.distribution.notPublished : undefined);
  return {
    name,
    facts: [
      ...(mean === undefined ? [] : [`${words.mean}\u00a0${number(mean, 1)}`]),
      ...(n === undefined ? [] : [`n\u00a0=\u00a0${number(n)}`]),
      ...(noOpinion ? [`${words.distribution.noOpinion}:\u00a0${number(noOpinion)}`] : []),
    ],
    ...(hasMark && { mean: ((mean - min) / step + 0.5) / steps.length }),
    ...(notice !== undefined && { notice }),
    from: steps.length > 0 && axis.zero > 0 ? axis.zero - lowerShare(counts) / axis.length : 0,
    steps,
  };
}

function stepsOf(counts: readonly number[], { length }: Axis, { labels, language }: Told): readonly Step[] {
  const { number, percent } = formatFor(language);
  const all = sum(counts);
  return counts.map((count, index) => ({
    label: labels[index] ?? '',
    percent: percent(count / all * 100),
    count: count > 0 ? number(count) : '',
    size: count / all / length,
    isAbove: index >= counts.length / 2,
  }));
}
