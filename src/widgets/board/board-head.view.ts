import { boardFulfilment, meetingsOf, noteAge } from '../../contract/index.ts';
import type { BoardContent, RollUp } from '../../contract/index.ts';
import { onlyUnit } from '../../contract/unit-content.ts';
import { formatFor } from '../../locale/format.ts';
import { boardWords } from '../../locale/words/board.ts';
import { goalWords } from '../../locale/words/goal.ts';
import { notesWords } from '../../locale/words/notes.ts';
import { leftOutText } from '../../parts/roll-up.view.ts';
import { comingFirst, meetingView } from '../../parts/meeting.view.ts';
import type { MeetingView } from '../../parts/meeting.view.ts';
import type { NoteFrame } from '../../parts/note.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import type { Verdict } from '../../parts/verdict.view.ts';
import { isWork } from './board-slips.view.ts';

/** How many of a board's measures meet their target. */
export interface BoardScore {
  /** "11 av 15 mål nådda". */
  readonly text: string;
  /** "2 saknar värde."; "" where all count. */
  readonly leftOut: string;
  /** One for each measure: those that meet their target first, then those that do not, then those left out. */
  readonly marks: readonly Verdict[];
}

/** How much is being done. */
export interface BoardWork {
  /** "14 öppna lappar". */
  readonly text: string;
  /** "2 försenade"; absent where none is late. */
  readonly late?: string;
}

export interface BoardMeeting extends MeetingView {
  readonly agenda: readonly string[];
}

/** The running fulfilment of a board; `undefined` where it has no measures. */
export function boardScore(content: BoardContent, { at, settings: { language } }: NoteFrame): BoardScore | undefined {
  const roll = boardFulfilment(content, { at });
  if (roll.measures.length === 0) return undefined;
  const { met, counted } = roll;
  const words = goalWords[language];
  const { number, plural } = formatFor(language);
  const [leftOut = ''] = leftOutText(roll, language);
  return {
    text: counted > 0 ? words.of(number(met), plural(counted, words.targets)) : words.nothingCounted,
    leftOut: leftOut && sentence(leftOut),
    marks: marksOf(roll),
  };
}

const marksOf = ({ met, counted, measures }: RollUp): readonly Verdict[] =>
  measures.map((_, nth) => (nth < met ? 'met' : nth < counted ? 'missed' : 'unknown'));

/** The slips on a board that are still to be dealt with, each once; `undefined` where it has no such at all. */
export function boardWork({ zones }: BoardContent, { at, settings: { language } }: NoteFrame): BoardWork | undefined {
  const notes = [...new Set(zones.flatMap((zone) => zone.notes))];
  if (notes.every(({ kind }) => kind === 'goodExample')) return undefined;
  const { plural } = formatFor(language);
  const late = notes.filter((note) => noteAge(note, at).overdueDays > 0).length;
  return {
    text: plural(notes.filter(isWork).length, boardWords[language].open),
    ...(late > 0 && { late: plural(late, notesWords[language].counts.late) }),
  };
}

/**
 * The meeting that is held next among those of a board's unit; of a document without units, among all.
 *
 * @param isTerse  What it is, when it is, and what it goes through: no more.
 * @returns  `undefined` where the unit has no meetings.
 */
export function nextMeeting(unitId: string | undefined, frame: NoteFrame, isTerse: boolean): BoardMeeting | undefined {
  const { document, read } = frame;
  const { meetings = [], orgUnits = [] } = document;
  const isOnly = unitId === onlyUnit(orgUnits);
  const loose = isOnly ? meetings.filter(({ orgUnit }) => orgUnit === undefined) : [];
  const own = unitId === undefined ? loose : [...meetingsOf(document, unitId), ...loose];
  const [next] = comingFirst(own.map((meeting) => meetingView(meeting, frame)));
  if (!next) return undefined;
  const agenda = own.find(({ id }) => id === next.id)?.agenda?.map(read) ?? [];
  const { id, name, next: when, until } = next;
  return isTerse ? { id, name, next: when, until, agenda } : { ...next, agenda };
}
