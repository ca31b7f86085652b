import type { Forms, Words } from '../language.ts';

/** Meetings: when, how often, and whether they were held. Functions take texts that are formatted already. */
export interface MeetingWords {
  /** Alone, or before a time of day. */
  readonly days: Readonly<Record<'yesterday' | 'today' | 'tomorrow', string>>;
  readonly now: string;
  /** After `now`. */
  readonly until: (time: string) => string;
  /** Nobody can tell when it is held next. */
  readonly noTime: string;
  /** How often; `unit` is an hour, a day, a week or a month. */
  readonly every: (unit: string) => string;
  readonly everyOther: (unit: string) => string;
  readonly everyNth: (count: string, unit: string) => string;
  /** After a number, two or more. */
  readonly timesADay: string;
  /** From the first time of a day on. */
  readonly starting: (time: string) => string;
  readonly minutes: Forms;
  readonly standing: string;
  readonly ledBy: (who: string) => string;
  readonly held: (held: string, planned: string) => string;

  /** Names of widgets, before the unit's. */
  readonly meetings: string;
  readonly cube: string;
  /** A whole sentence. */
  readonly none: string;
  /** Heads, each over what follows. */
  readonly heads: Readonly<Record<'next' | 'agenda' | 'times' | 'latest', string>>;
  /** At each of the day's times. */
  readonly phases: Readonly<Record<'passed' | 'now' | 'coming', string>>;
  readonly reportsTo: (meeting: string) => string;
  /** After `reportsTo`: to whom that one does. */
  readonly further: (meeting: string) => string;
  /** Heads of columns. */
  readonly columns: Readonly<Record<'date' | 'meeting' | 'outcome', string>>;
  readonly outcomes: Readonly<Record<'held' | 'missed', string>>;

  /** The four faces of the cube: their heads, and a sentence where one has nothing to show. */
  readonly faces: Readonly<Record<'meetings' | 'activities' | 'people' | 'deviations', Face>>;
  /** How many more there are than are shown. */
  readonly more: (count: string) => string;
  /** From its one end to the other, "1 (Low)" to "5 (High)". */
  readonly scale: (min: string, max: string) => string;
}

export interface Face {
  readonly head: string;
  readonly none: string;
}

/** Filled language by language: `meetingPack` loads them. */
export const meetingWords = {} as Words<MeetingWords>;
