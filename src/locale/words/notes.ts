import type { Forms, Words } from '../language.ts';
import type { NoteKindWords } from './note-kinds.ts';

/** What improvement slips say, wherever they stand. Functions take texts that are formatted already. */
export interface NotesWords extends NoteKindWords {
  /** Heads of columns, names of controls. */
  readonly kind: string;
  readonly state: string;
  /** When it was put up: "12 days ago" or a date. */
  readonly raised: (when: string) => string;
  /** `stretch` is "4 days", by which the due date is past. */
  readonly late: (stretch: string) => string;
  readonly due: (date: string) => string;
  /** `role` is never a person. */
  readonly responsible: (role: string) => string;
  /** An activity that nobody is said to answer for. */
  readonly noResponsible: string;
  /** Whoever raised it got a reply within `stretch`; without it nobody knows how soon. */
  readonly replied: (stretch?: string) => string;
  readonly repliedSameDay: string;
  readonly noReply: string;
  readonly closed: (date: string) => string;
  /** To another unit; `when` is "12 days ago" where that is known. */
  readonly escalated: (unit: string, when?: string) => string;
  /** Where it stands with the unit that it was escalated to. */
  readonly cameHere: (when: string) => string;
  readonly from: (unit: string) => string;
  /** Head of the column with what `from` says. */
  readonly fromUnit: string;
  /** Before another slip. */
  readonly cameFrom: string;

  /** Names of the widgets, before the unit's. */
  readonly board: string;
  readonly ideas: string;
  /** A whole sentence. */
  readonly empty: string;
  /** In a column without slips. */
  readonly none: string;
  /** Between how many are open and what is said of these. */
  readonly ofWhich: string;
  /** After their numbers: what the sentence counts. */
  readonly counts: Readonly<Record<'open' | 'late' | 'parked' | 'done' | 'closed' | 'waiting', Forms>>;
  /** How many of those done were closed in the year that it is: a number, or a number of them. */
  readonly thisYear: (count: string) => string;
  /** The median, "4 days", and of how many: "n = 12". */
  readonly reply: (stretch: string, counted: string) => string;
  readonly slips: Forms;
  readonly of: (part: string, whole: string) => string;
  readonly all: string;
  /** Over what is still to be done. */
  readonly open: string;
  readonly columns: Readonly<Record<
    'text' | 'raised' | 'due' | 'daysLate' | 'responsible' | 'answered' | 'daysToReply' | 'closed' | 'escalatedTo' |
    'escalated' | 'about' | 'unit' | 'link', string>>;

  readonly ladder: {
    readonly name: string;
    /** Before those at each level, after their number. */
    readonly open: Forms;
    readonly noneOpen: string;
    /** Of the open ones at a level: "12 days". */
    readonly oldest: (stretch: string) => string;
    /** At a level to which nothing was escalated. */
    readonly nothing: string;
    /** Over units that are not above the first. */
    readonly beside: string;
    readonly daysThere: string;
  };
}

/** Filled language by language: `notesPack` loads them. */
export const notesWords = {} as Words<NotesWords>;
