import { latestObservation, meetingChain, unitContent, upcomingMeetings } from '../../contract/index.ts';
import type { Measure, Meeting } from '../../contract/index.ts';
import { periodAt, spanOf } from '../../contract/period.ts';
import { onlyUnit } from '../../contract/unit-content.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { meetingWords } from '../../locale/words/meeting.ts';
import { meetingView } from '../../parts/meeting.view.ts';
import type { MeetingTime, MeetingView } from '../../parts/meeting.view.ts';
import { midnightBefore, nearTime } from '../../parts/near-time.view.ts';
import { sentence } from '../../parts/sentence.view.ts';

/** All that is said of one meeting. */
export interface SheetView extends MeetingView {
  /** The times of today, where there are several. */
  readonly times: readonly DayTime[];
  /** What was measured since it was held last. */
  readonly latest: readonly LatestValue[];
  /** Where all of those are from the same moment, that. */
  readonly latestAt: string;
  readonly agenda: readonly string[];
  /** The last ones told of, held or not; none where no one is told of. */
  readonly marks: readonly boolean[];
  /** The days of the first and the last of them. */
  readonly markDays: readonly string[];
  /** Whom it reports to, and they in turn: a sentence, or "". */
  readonly chain: string;
}

export interface DayTime {
  readonly phase: 'passed' | 'now' | 'coming';
  readonly time: string;
}

export interface LatestValue {
  readonly measure: Measure;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly when: string;
}

const MINUTE_MS = 6e4;
const MOST_HOURLY = 25;
/** So many marks are counted at a glance. */
const MOST_MARKS = 12;

/** What is said of one meeting: when, what about, what came of it, whether it was held, to whom it reports. */
export function sheetView(meeting: Meeting, time: MeetingTime): SheetView {
  const { document, settings: { tag } } = time;
  const latest = latestOf(meeting, time);
  const [first] = latest;
  const isAtOnce = latest.every(({ when }) => when === first?.when);
  return {
    ...meetingView(meeting, time),
    times: timesOf(meeting, time),
    latest: isAtOnce ? latest.map((value) => ({ ...value, when: '' })) : latest,
    latestAt: isAtOnce ? first?.when ?? '' : '',
    agenda: (meeting.agenda ?? []).map((point) => textIn(point, tag, document.language)),
    ...marksOf(meeting, time),
    chain: chainOf(meeting, time),
  };
}

function timesOf(meeting: Meeting, { at, settings }: MeetingTime): readonly DayTime[] {
  const { times = [], minutes = 0 } = meeting;
  const { time } = formatFor(settings.language);
  const today = `${periodAt('day', at)}T`;
  const all = upcomingMeetings(meeting, { at: midnightBefore(at), most: times.length + MOST_HOURLY })
    .filter(({ period }) => period.startsWith(today));
  if (all.length < 2) return [];
  return all.map(({ period }) => {
    const { start } = spanOf(period);
    const isOver = start + Math.max(minutes, 1) * MINUTE_MS <= at;
    return { phase: isOver ? 'passed' : start <= at ? 'now' : 'coming', time: time(period.slice(11)) };
  });
}

/** What is measured at moments belongs to a meeting that is held several times a day. */
function latestOf({ every, times = [], orgUnit }: Meeting, { document, at, settings }: MeetingTime) {
  if (every?.of !== 'hour' && times.length < 2) return [];
  const { language, tag } = settings;
  const now = periodAt('moment', at);
  const unit = orgUnit ?? onlyUnit(document.orgUnits) ?? '';
  return unitContent(document, unit).measures.flatMap((measure): readonly LatestValue[] => {
    const { observations = [], name, unit: of } = measure;
    // Moments sort as their texts do, and no other period is as long.
    const past = observations.filter(({ period }) => period.length === now.length && period <= now);
    const latest = latestObservation(past);
    if (!latest) return [];
    const { period, value, preliminary } = latest;
    const decimals = decimalsOf(observations.map((each) => each.value), measure.decimals);
    const when = nearTime(period, { at, language });
    return [{
      measure,
      name: textIn(name, tag, document.language),
      value: formatFor(language).number(value, decimals),
      unit: of === undefined ? '' : textIn(of, tag, document.language),
      when: preliminary ? `${when}, ${figureWords[language].preliminary}` : when,
    }];
  });
}

function marksOf({ held = [] }: Meeting, { at, settings }: MeetingTime): Pick<SheetView, 'marks' | 'markDays'> {
  const { periodShort } = formatFor(settings.language);
  const today = periodAt('day', at);
  const last = held.filter(({ date }) => date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-MOST_MARKS);
  const [from = '', to = ''] = [last[0]?.date, last.at(-1)?.date];
  const days = [periodShort(from, to), periodShort(to, from)];
  return { marks: last.map((each) => each.held), markDays: [...new Set(days)].filter(Boolean) };
}

function chainOf({ id }: Meeting, { document, settings: { language, tag } }: MeetingTime): string {
  const { reportsTo, further } = meetingWords[language];
  const names = meetingChain(document, id).slice(1).map(({ name }) => textIn(name, tag, document.language));
  const told = names.map((name, nth) => (nth === 0 ? reportsTo : further)(name));
  return told.length > 0 ? sentence(told.join(', ')) : '';
}
