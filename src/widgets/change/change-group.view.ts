import { formatFor } from '../../locale/format.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import type { Respondents, Round, ShownAssessment } from '../../parts/assessment-shown.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import type { Change, Line, Mark, Point } from './change-parts.view.ts';

/** A mean of a round, or why it has none. */
export type Read = (round: Round | undefined) => number | string;

/** What all groups have in common. */
export interface Frame {
  readonly shown: ShownAssessment;
  /** Those drawn. */
  readonly occasions: readonly Round['occasion'][];
  /** From when to when all groups changed; absent where they differ in that. */
  readonly span: string | undefined;
  /** Of a statement, by its id. */
  readonly readMean: (id: string) => Read;
  readonly settings: Settings;
}

export const roundOn = ({ rounds }: Respondents, occasion: Round['occasion']): Round | undefined =>
  rounds.find((round) => round.occasion === occasion);

/** The difference between two means, without the noise of binary fractions: 4.29 less 3.99 is 0.3. */
export const difference = (from: number | string, to: number | string): number | undefined =>
  (typeof from === 'number' && typeof to === 'number' ? Number((to - from).toFixed(9)) : undefined);

/** From its first occasion to its last; `undefined` where it has one alone, or lacks a mean. */
export function changeOf({ rounds }: Respondents, read: Read): number | undefined {
  return rounds.length > 1 ? difference(read(rounds[0]), read(rounds.at(-1))) : undefined;
}

export const spanOf = ({ rounds }: Respondents): string =>
  `${rounds[0]?.occasion.name ?? ''} → ${rounds.at(-1)?.occasion.name ?? ''}`;

/** Whether a group was asked about a statement: it has an answer, or says why it has none. */
export const isAsked = ({ rounds }: Respondents, { id }: { readonly id: string }): boolean =>
  rounds.some(({ answers }) => answers.has(id));

/** Which mark an occasion has among those drawn. */
export const markOf = (place: number, { length }: readonly unknown[]): Mark =>
  (place === length - 1 ? 'last' : place === 0 ? 'first' : 'middle');

/**
 * Makes the lines of a group.
 *
 * @returns  A function of how to read a mean; `isMarked` where it is one of a column whose highest and lowest are told.
 */
export function lineMaker(group: Respondents, frame: Frame): (read: Read, isMarked: boolean) => Line {
  const { shown: { groups, decimals, assessment: { scale } }, occasions, settings } = frame;
  const { number, signed } = formatFor(settings.language);
  const { notes, noteChange } = notesFor(group, frame);
  const shareOf = (mean: number | string): number => (Number(mean) - scale.min) / (scale.max - scale.min);

  const pointOf = (read: Read, isMarked: boolean) => (occasion: Round['occasion'], place: number): Point => {
    const mean = read(roundOn(group, occasion));
    const point = { mark: markOf(place, occasions), name: occasion.name };
    if (typeof mean === 'string') return { ...point, text: mean };
    const text = number(mean, decimals);
    return { ...point, text, share: shareOf(mean), note: isMarked ? notes[place]?.(text) : undefined };
  };

  const changeIn = (read: Read, isMarked: boolean): Change | undefined => {
    const change = changeOf(group, read);
    if (change === undefined) return undefined;
    const text = signed(change, decimals);
    return {
      text,
      note: isMarked ? noteChange(text) : undefined,
      ...(frame.span === undefined && { span: spanOf(group) }),
      from: shareOf(read(group.rounds[0])),
      to: shareOf(read(group.rounds.at(-1))),
    };
  };

  return (read, isMarked) => {
    const points = occasions.map(pointOf(read, isMarked));
    const [missing, another] = new Set(points.map(({ share, text }) => (share === undefined ? text : '')));
    const change = changeIn(read, isMarked);
    return {
      ...(groups.length > 1 && { group: group.name }),
      ...(missing && another === undefined ? { points: [], missing } : { points }),
      ...(change && { change }),
    };
  };
}

type Note = (text: string) => string | undefined;

/** What is told of figures in each of a group's columns. */
function notesFor(group: Respondents, { shown: { areas, decimals }, occasions, readMean, settings }: Frame) {
  const { number, signed } = formatFor(settings.language);
  const reads = areas.flatMap(({ statements }) => statements).map(({ id }) => readMean(id));
  const notes = occasions.map((occasion): Note => {
    const round = roundOn(group, occasion);
    return noter(reads.map((read) => read(round)), (mean) => number(mean, decimals), settings);
  });
  const changes = reads.map((read) => changeOf(group, read));
  return { notes, noteChange: noter(changes, (change) => signed(change, decimals), settings) };
}

/** Tells the highest and the lowest of a column of three or more, by their texts: what looks alike is alike. */
function noter(
  column: readonly (number | string | undefined)[],
  write: (value: number) => string,
  { language }: Settings,
): Note {
  const figures = column.filter((value) => typeof value === 'number');
  const { highest, lowest } = assessmentWords[language].changes;
  const high = write(Math.max(...figures));
  const low = write(Math.min(...figures));
  const isTold = high !== low && figures.length > 2;
  return (text) => (!isTold ? undefined : text === high ? highest : text === low ? lowest : undefined);
}
