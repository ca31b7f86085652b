import { clockOf } from '../../contract/clock.ts';
import type { Document } from '../../contract/index.ts';
import { periodAt } from '../../contract/period.ts';
import { yearWheelWords } from '../../locale/words/year-wheel.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { wheelEvents, wheelFrame } from './year-wheel-events.view.ts';
import type { EventState, WheelEvent, WheelFrame } from './year-wheel-events.view.ts';
import { wheelOf } from './year-wheel-rings.view.ts';
import type { Wheel } from './year-wheel-rings.view.ts';

/** A year as a wheel, and the same as a list by month. */
export interface YearWheelView extends WidgetView {
  /** What goes on today, and what comes after that. */
  readonly sentence: string;
  /** The unit whose year it is. */
  readonly unit?: string;
  /** Absent where a wheel has no room for all. */
  readonly wheel?: Wheel;
  readonly months: readonly MonthView[];
  readonly source?: SourceLineView;
  /** Until when it is true, in milliseconds since 1970 in UTC. */
  readonly until: number;
}

/** The events that begin in a month; what began before the year stands in its first. */
export interface MonthView {
  readonly name: string;
  /** Number of its first event. */
  readonly first: number;
  readonly events: readonly EventView[];
}

export interface EventView {
  readonly text: string;
  readonly href?: string;
  /** "Nu", "Härnäst". */
  readonly label?: string;
  /** When, and in which track. */
  readonly facts: readonly string[];
  readonly state: EventState;
}

/** So many are named of those that go on today. */
const MOST_NAMED = 3;
const DAY_MS = 864e5;
const HOUR_MS = 36e5;

/** From a document to one of its year wheels. */
export function yearWheelView(document: Document, id: string | undefined, settings: Settings): YearWheelView | Notice {
  const wheel = pick(document.yearWheels, { attribute: 'wheel', id }, settings);
  if (isNotice(wheel)) return wheel;
  if (!wheel.events?.length) return notice(yearWheelWords[settings.language].empty);
  const at = clockOf(document, settings.now);
  const frame = wheelFrame(wheel, document, at, settings);
  const events = wheelEvents(wheel, frame);
  const soonest = Math.min(...events.filter(({ state }) => state === 'coming').map(({ start }) => start));
  const next = events.filter(({ start }) => start === soonest);
  const unit = document.orgUnits?.find((each) => each.id === wheel.orgUnit);
  const drawn = wheelOf(events, frame);
  const source = sourceLineView(undefined, document, settings);
  return {
    name: frame.read(wheel.title),
    sentence: sentenceOf(events, next, frame),
    ...(unit && { unit: frame.read(unit.name) }),
    ...(drawn && { wheel: drawn }),
    months: monthsOf(events, next, frame),
    ...(source && { source }),
    until: settings.now + msLeft(events, at),
  };
}

/** Until the day is over, or something within it begins or ends; at most an hour: clocks are moved twice a year. */
function msLeft(events: readonly WheelEvent[], at: number): number {
  const changes = events.flatMap(({ start, end }) => [start, end]).filter((time) => time > at);
  return Math.min(...changes, (Math.floor(at / DAY_MS) + 1) * DAY_MS, at + HOUR_MS) - at;
}

/** "Nu: A (till 27 november) och B. Härnäst: C, 14 december, vecka 51." */
function sentenceOf(events: readonly WheelEvent[], next: readonly WheelEvent[], frame: WheelFrame): string {
  const { now, next: after, nothingNow, nothingNext, until } = frame.words;
  const going = events.filter(({ state }) => state === 'now').sort((a, b) => a.end - b.end)
    .map(({ text, lastDay }) => (lastDay ? `${text} (${until(lastDay)})` : text));
  const [first] = next;
  return [
    going.length > 0 ? `${now}: ${named(going, frame)}.` : `${nothingNow}.`,
    first ? `${after}: ${named(next.map(({ text }) => text), frame)}, ${first.begins}.` : `${nothingNext}.`,
  ].join(' ');
}

function named(texts: readonly string[], { words, format: { list, plural } }: WheelFrame): string {
  const rest = texts.length - MOST_NAMED;
  return list(rest > 0 ? [...texts.slice(0, MOST_NAMED), plural(rest, words.more)] : texts);
}

function monthsOf(
  events: readonly WheelEvent[], next: readonly WheelEvent[], { words, format, start: newYear }: WheelFrame,
): readonly MonthView[] {
  const months = new Map<string, { name: string; first: number; events: EventView[] }>();
  for (const [index, event] of events.entries()) {
    const { text, href, when, track, state, start, end } = event;
    const month = periodAt('month', end > newYear ? Math.max(start, newYear) : start);
    const name = capital(format.period(month, periodAt('month', newYear)));
    const held = months.get(month) ?? { name, first: index + 1, events: [] };
    const label = state === 'now' ? words.now : next.includes(event) ? words.next : '';
    const facts = track ? [when, track] : [when];
    held.events.push({ text, ...(href && { href }), ...(label && { label }), facts, state });
    months.set(month, held);
  }
  return [...months.values()];
}
