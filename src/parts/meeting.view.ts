import { meetingsHeld, upcomingMeetings } from '../contract/index.ts';
import type { Document, Meeting } from '../contract/index.ts';
import { parsePeriod } from '../contract/period.ts';
import { formatFor } from '../locale/format.ts';
import { habits } from '../locale/habits.ts';
import type { Language } from '../locale/language.ts';
import { textIn } from '../locale/language.ts';
import { atTimes } from '../locale/weekday.ts';
import { meetingWords } from '../locale/words/meeting.ts';
import { midnightBefore, nearTime } from './near-time.view.ts';
import type { Settings } from './widget.view.ts';

/** A meeting in short. Texts begin in lower case: each may stand alone or after another. */
export interface MeetingView {
  readonly id: string;
  readonly name: string;
  /** "i dag kl. 13.00", "pågår nu, till kl. 13.10"; or that nobody can tell. */
  readonly next: NextMeeting;
  /** "varannan vecka". Absent where the document does not say, or it is held once. */
  readonly cadence?: string;
  /** "30 minuter". */
  readonly length?: string;
  /** "ståmöte", where it is one. */
  readonly standing?: string;
  readonly ledBy?: string;
  /** "hölls 20 av 24 planerade, maj–november 2026"; absent where nothing is told. */
  readonly held?: string;
  /** Until when `next` is true, in milliseconds since 1970 in UTC: when the view is to be made anew. */
  readonly until: number;
}

export interface NextMeeting {
  readonly state: 'now' | 'coming' | 'unknown';
  readonly text: string;
  /** When it begins, or began; in the count of `PeriodSpan`. Infinity where nobody can tell. */
  readonly start: number;
}

/** When a meeting is told, and to whom. */
export interface MeetingTime {
  readonly document: Document;
  /** Now, as `clockOf` gives it. */
  readonly at: number;
  readonly settings: Settings;
}

const MINUTE_MS = 6e4;
const HOUR_MS = 36e5;
const DAY_MS = 864e5;

/** What is said of a meeting in short: when it is next, how often, how long, by whom, and whether it was held. */
export function meetingView(meeting: Meeting, { document, at, settings }: MeetingTime): MeetingView {
  const { id, name, minutes = 0, ledBy } = meeting;
  const { language, tag, now } = settings;
  const words = meetingWords[language];
  const next = nextOf(meeting, at, language);
  const cadence = cadenceOf(meeting, next, language);
  const held = heldOf(meeting, at, language);
  return {
    id,
    name: textIn(name, tag, document.language),
    next,
    ...(cadence && { cadence }),
    ...(minutes > 0 && { length: formatFor(language).plural(minutes, words.minutes) }),
    ...(meeting.standing && { standing: words.standing }),
    ...(ledBy !== undefined && { ledBy: words.ledBy(textIn(ledBy, tag, document.language)) }),
    ...(held && { held }),
    until: now + changeAfter(next, minutes, at) - at,
  };
}

/** What a meeting is like, in one line: "varje vecka, 30 minuter, ståmöte, leds av gruppcheferna". */
export const meetingFacts = ({ cadence, length, standing, ledBy }: MeetingView): string =>
  [cadence, length, standing, ledBy].filter(Boolean).join(', ');

/** The meetings in the order in which they are held next; those that nobody can tell of come last. */
export const comingFirst = <T extends MeetingView>(meetings: readonly T[]): readonly T[] =>
  meetings.toSorted((a, b) => (a.next.start === b.next.start ? 0 : a.next.start - b.next.start));

function nextOf(meeting: Meeting, at: number, language: Language): NextMeeting {
  const { now, until, noTime } = meetingWords[language];
  const [next] = upcomingMeetings(meeting, { at });
  if (!next) return { state: 'unknown', text: noTime, start: Infinity };
  const { period, isNow } = next;
  const { start = NaN } = parsePeriod(period) ?? {};
  if (!isNow) return { state: 'coming', text: nearTime(period, { at, language }), start };
  const end = new Date(start + (meeting.minutes ?? 0) * MINUTE_MS).toISOString().slice(11, 16);
  return { state: 'now', text: `${now}, ${until(formatFor(language).time(end))}`, start };
}

/** It begins, it ends, or the day does. At the latest in an hour: clocks are moved twice a year. */
function changeAfter({ state, start }: NextMeeting, minutes: number, at: number): number {
  const end = start + Math.max(minutes, 1) * MINUTE_MS;
  const change = state === 'unknown' ? Infinity : state === 'now' || start <= at ? end : start;
  const isAhead = change > at;
  return Math.min(isAhead ? change : Infinity, midnightBefore(at) + DAY_MS, at + HOUR_MS);
}

/** How often it is held; with its times where it has several a day, or where `next` cannot tell them. */
function cadenceOf({ every, times = [] }: Meeting, { state }: NextMeeting, language: Language): string {
  if (!every) return '';
  const { everyOther, everyNth, timesADay, starting, ...words } = meetingWords[language];
  const { number, time } = formatFor(language);
  const isDaily = every.of === 'hour' && every.count % 24 === 0;
  const { count, of } = isDaily ? { count: every.count / 24, of: 'day' as const } : every;
  const clocks = [...new Set(times)].sort();
  const at = atTimes(clocks, language);
  if (of === 'hour' && clocks.length > 1) return `${number(clocks.length)} ${timesADay} ${at}`;
  const [unit = ''] = [habits[language].units[of]].flat();
  const often = count === 1 ? words.every(unit) : count === 2 ? everyOther(unit) : everyNth(number(count), unit);
  if (clocks.length === 0) return often;
  if (of === 'hour') return `${often} ${starting(time(clocks[0] ?? ''))}`;
  return clocks.length > 1 || state === 'unknown' ? `${often} ${at}` : often;
}

function heldOf(meeting: Meeting, at: number, language: Language): string {
  const { held, planned, first = '', last = '' } = meetingsHeld(meeting, { at });
  if (planned === 0) return '';
  const { number, period } = formatFor(language);
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  const begin = period(from, to);
  // A span of two words or more has room around its dash.
  const dash = begin.includes(' ') ? ' – ' : '–';
  const when = from === to ? period(to) : begin + dash + period(to);
  return `${meetingWords[language].held(number(held), number(planned))}, ${when}`;
}
