import type { Document, Text, YearWheel } from '../../contract/index.ts';
import { periodAt, spanOf } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import type { Format } from '../../locale/format.ts';
import { yearWheelWords } from '../../locale/words/year-wheel.ts';
import type { YearWheelWords } from '../../locale/words/year-wheel.ts';
import { unstopped } from '../../parts/sentence.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

// This folder knows no DOM; browsers and Node both have it.
declare const URL: new (address: string, base: string) => { readonly href: string };

/** How an event stands to today. */
export type EventState = 'past' | 'now' | 'coming';

/** An event of a wheel, as it is read and where it lies: times as `PeriodSpan` counts them. */
export interface WheelEvent {
  readonly text: string;
  readonly href?: string;
  /** "14 september–4 oktober, vecka 38–40", "tertial 3 2026"; the wheel's own year is left out. */
  readonly when: string;
  /** The day it begins with its week, or as much of that as is told; and the last day, where there is another. */
  readonly begins: string;
  readonly lastDay?: string;
  readonly track: string;
  readonly state: EventState;
  readonly start: number;
  readonly end: number;
}

/** What all events of a wheel are read with. */
export interface WheelFrame {
  readonly base: string;
  readonly words: YearWheelWords;
  readonly format: Format;
  readonly read: (text: Text) => string;
  /** What the clock shows, as `clockOf` gives it. */
  readonly at: number;
  /** The wheel's year, as a period and as the stretch that it is. */
  readonly year: string;
  readonly start: number;
  readonly end: number;
}

type DocumentEvent = NonNullable<YearWheel['events']>[number];

/** What has no day of its own has no week either. */
const WITH_WEEKS: readonly string[] = ['week', 'day', 'moment'];

/** The events of a wheel by time; of those that were under way when the year began, the document's order. */
export function wheelEvents(wheel: YearWheel, frame: WheelFrame): readonly WheelEvent[] {
  const first = ({ start, end }: WheelEvent): number => (end > frame.start ? Math.max(start, frame.start) : start);
  return (wheel.events ?? []).map((event) => wheelEvent(event, frame)).sort((a, b) => first(a) - first(b));
}

function wheelEvent({ from, to = from, text, track, url }: DocumentEvent, frame: WheelFrame): WheelEvent {
  const { base, read, at } = frame;
  const { start } = spanOf(from);
  const { end } = spanOf(to);
  const firstDay = periodAt('day', start);
  const lastDay = periodAt('day', end - 1);
  const days = firstDay === lastDay ? {} : { lastDay: dayText(lastDay, frame) };
  return {
    text: unstopped(read(text)),
    ...(url && { href: new URL(url, base).href }),
    when: whenText(from, to, frame),
    begins: whenText(hasWeek(from) ? dayOf(from) : from, undefined, frame),
    ...days,
    track: track ? read(track) : '',
    state: end <= at ? 'past' : start <= at ? 'now' : 'coming',
    start,
    end,
  };
}

const hasWeek = (period: string): boolean => WITH_WEEKS.includes(spanOf(period).kind);

/** A moment keeps its time of day. */
const dayOf = (period: string, isEnd = false): string => {
  const { kind, start, end } = spanOf(period);
  return kind === 'moment' ? period : periodAt('day', isEnd ? end - 1 : start);
};

const weekOf = (time: number): number => spanOf(periodAt('week', time)).index;

function whenText(from: string, to = from, frame: WheelFrame): string {
  if (!hasWeek(from) || !hasWeek(to)) {
    const texts = [from, to].map((period) => dayText(period, frame));
    return [...new Set(texts)].join('–');
  }
  const { words, format: { number } } = frame;
  const weeks = [weekOf(spanOf(from).start), weekOf(spanOf(to).end - 1)].map((week) => number(week));
  const [first = '', last] = [...new Set(weeks)];
  // Does not break after the dash.
  const told = words.weeks(first, last && `\u2060${last}`);
  const texts = [dayOf(from), dayOf(to, true)].map((day) => dayText(day, frame));
  return `${[...new Set(texts)].join('–')}, ${told}`;
}

const dayText = (period: string, { format, start }: WheelFrame): string =>
  format.period(period, periodAt(spanOf(period).kind, start));

/** The time by which a wheel is read. */
export function wheelFrame(wheel: YearWheel, document: Document, at: number, settings: Settings): WheelFrame {
  // The contract takes any whole number.
  const year = String(Math.min(9999, Math.max(1, wheel.year))).padStart(4, '0');
  const { start, end } = spanOf(year);
  const { base, language, tag } = settings;
  return {
    base,
    words: yearWheelWords[language],
    format: formatFor(language),
    read: (text) => textIn(text, tag, document.language),
    at,
    year,
    start,
    end,
  };
}
