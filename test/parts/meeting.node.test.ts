import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf } from '../../src/contract/index.ts';
import type { Document, Meeting } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import type { Language } from '../../src/locale/language.ts';
import { comingFirst, meetingFacts, meetingView } from '../../src/parts/meeting.view.ts';
import type { MeetingView } from '../../src/parts/meeting.view.ts';
import '../support/words.ts';

const MINUTE_MS = 6e4;
const document: Document = { styrtavla: '1', language: 'sv' };
/** A moment in Sweden in winter, in milliseconds since 1970. */
const swedish = (text: string): number => Date.parse(`${text}:00+01:00`);

interface Reader {
  readonly at?: string;
  readonly language?: Language;
}

function view(more: Partial<Meeting>, { at = '2026-11-20T15:00', language = 'sv' }: Reader = {}): MeetingView {
  const now = swedish(at);
  const settings = { language, tag: language, now, base: '' };
  return meetingView({ id: 'm', name: 'Tavelmöte', ...more }, { document, at: clockOf(document, now), settings });
}
const next = (more: Partial<Meeting>, at: string): string => view(more, { at }).next.text;
/** How long the view is true, in minutes. */
const minutesTrue = (more: Partial<Meeting>, at: string): number =>
  (view(more, { at }).until - swedish(at)) / MINUTE_MS;

const WEEKLY: Partial<Meeting> = { from: '2026-11-02', every: { count: 1, of: 'week' }, times: ['09:00'] };
const RTM: Partial<Meeting> =
  { every: { count: 2, of: 'hour' }, from: '2026-11-02', times: ['08:00', '10:00', '12:00', '14:00'], minutes: 10 };

test('a meeting in short: all that the document says of it', () => {
  const meeting: Partial<Meeting> = {
    ...WEEKLY,
    minutes: 30,
    standing: true,
    ledBy: 'gruppcheferna',
    held: [{ date: '2026-05-04', held: true }, { date: '2026-11-09', held: false }, { date: '2026-11-16', held: true }],
  };
  const start = Date.UTC(2026, 10, 23, 9);
  assert.deepEqual(view(meeting), {
    id: 'm',
    name: 'Tavelmöte',
    next: { state: 'coming', text: 'måndag 23 november kl.\u00a009.00', start },
    cadence: 'varje vecka',
    length: '30 minuter',
    standing: 'ståmöte',
    ledBy: 'leds av gruppcheferna',
    held: 'hölls 2 av 3 planerade, maj–november 2026',
    until: swedish('2026-11-20T16:00'),
  });
  assert.equal(meetingFacts(view(meeting)), 'varje vecka, 30 minuter, ståmöte, leds av gruppcheferna');
});

test('a meeting of which nothing is told says just that', () => {
  assert.deepEqual(view({}), {
    id: 'm',
    name: 'Tavelmöte',
    next: { state: 'unknown', text: 'nästa tid anges inte', start: Infinity },
    until: swedish('2026-11-20T16:00'),
  });
  assert.equal(meetingFacts(view({})), '');
});

test('near days have their names, others their weekday, and those of another year their year', () => {
  assert.equal(next(WEEKLY, '2026-11-22T23:59'), 'i morgon kl.\u00a009.00');
  assert.equal(next(WEEKLY, '2026-11-23T08:59'), 'i dag kl.\u00a009.00');
  assert.equal(next(WEEKLY, '2026-11-23T09:01'), 'måndag 30 november kl.\u00a009.00');
  assert.equal(next(WEEKLY, '2026-12-30T12:00'), 'måndag 4 januari 2027 kl.\u00a009.00');
  assert.equal(next({ ...WEEKLY, times: [] }, '2026-11-23T23:00'), 'i dag');
  assert.equal(next({ ...WEEKLY, times: [] }, '2026-11-24T12:00'), 'måndag 30 november');
});

test('the day is the document\'s, whatever day it is where the reader is', () => {
  const now = Date.UTC(2026, 10, 22, 22, 30);
  const helsinki: Document = { ...document, timeZone: 'Europe/Helsinki' };
  const settings = { language: 'fi', tag: 'fi', now, base: '' } as const;
  const meeting = { id: 'm', name: 'Taulukokous', ...WEEKLY };
  const { next: { text } } = meetingView(meeting, { document: helsinki, at: clockOf(helsinki, now), settings });
  assert.equal(text, 'tänään klo\u00a09.00');
});

test('what goes on says until when', () => {
  assert.equal(next({ ...WEEKLY, minutes: 30 }, '2026-11-23T09:00'), 'pågår nu, till kl.\u00a009.30');
  assert.equal(next({ ...WEEKLY, minutes: 30 }, '2026-11-23T09:29'), 'pågår nu, till kl.\u00a009.30');
  assert.equal(next({ ...WEEKLY, times: ['23:45'], minutes: 30 }, '2026-11-24T00:10'), 'pågår nu, till kl.\u00a000.15');
});

test('without a first day nobody guesses a weekday, but what is known of the time is said', () => {
  const { next: { text, state }, cadence } = view({ every: { count: 1, of: 'week' }, times: ['09:00'] });
  assert.deepEqual([text, state, cadence], ['nästa tid anges inte', 'unknown', 'varje vecka kl.\u00a009.00']);
});

test('a meeting that was held once, and is over, has no time to come', () => {
  assert.equal(next({ from: '2026-11-02', times: ['09:00'] }, '2026-11-20T12:00'), 'nästa tid anges inte');
  assert.equal(view({ from: '2026-12-01' }).cadence, undefined);
});

test('the view is true until the meeting begins, ends, or the day does, and at most for an hour', () => {
  const meeting = { ...WEEKLY, minutes: 30 };
  assert.equal(minutesTrue(meeting, '2026-11-23T08:45'), 15);
  assert.equal(minutesTrue(meeting, '2026-11-23T09:00'), 30);
  assert.equal(minutesTrue(meeting, '2026-11-23T09:20'), 10);
  assert.equal(minutesTrue(WEEKLY, '2026-11-23T09:00'), 1);
  assert.equal(minutesTrue(meeting, '2026-11-22T23:15'), 45);
  assert.equal(minutesTrue(meeting, '2026-11-23T07:00'), 60);
  assert.equal(minutesTrue({ ...WEEKLY, times: [] }, '2026-11-23T12:00'), 60);
  assert.equal(minutesTrue({}, '2026-11-23T23:50'), 10);
});

const CADENCES: readonly (readonly [Partial<Meeting>, Readonly<Record<Language, string>>])[] = [
  [{ every: { count: 1, of: 'week' } }, {
    sv: 'varje vecka', nb: 'hver uke', nn: 'kvar veke', da: 'hver uge', fi: 'joka viikko', en: 'every week',
  }],
  [{ every: { count: 2, of: 'week' } }, {
    sv: 'varannan vecka', nb: 'annenhver uke', nn: 'annakvar veke', da: 'hver anden uge', fi: 'joka toinen viikko',
    en: 'every other week',
  }],
  [{ every: { count: 2, of: 'month' } }, {
    sv: 'varannan månad', nb: 'annenhver måned', nn: 'annankvar månad', da: 'hver anden måned',
    fi: 'joka toinen kuukausi', en: 'every other month',
  }],
  [{ every: { count: 3, of: 'month' } }, {
    sv: 'var 3:e månad', nb: 'hver 3. måned', nn: 'kvar 3. månad', da: 'hver 3. måned', fi: 'joka 3. kuukausi',
    en: 'every 3 months',
  }],
  [{ every: { count: 2, of: 'hour' } }, {
    sv: 'varannan timme', nb: 'annenhver time', nn: 'annankvar time', da: 'hver anden time', fi: 'joka toinen tunti',
    en: 'every other hour',
  }],
  [{ every: { count: 2, of: 'hour' }, times: ['08:00'] }, {
    sv: 'varannan timme från kl.\u00a008.00',
    nb: 'annenhver time fra kl.\u00a008.00',
    nn: 'annankvar time frå kl.\u00a008.00',
    da: 'hver anden time fra kl.\u00a008.00',
    fi: 'joka toinen tunti klo\u00a08.00 alkaen',
    en: 'every other hour from 08:00',
  }],
  [RTM, {
    sv: '4 gånger per dag kl.\u00a008.00, 10.00, 12.00 och 14.00',
    nb: '4 ganger om dagen kl.\u00a008.00, 10.00, 12.00 og 14.00',
    nn: '4 gonger om dagen kl.\u00a008.00, 10.00, 12.00 og 14.00',
    da: '4 gange om dagen kl.\u00a008.00, 10.00, 12.00 og 14.00',
    fi: '4 kertaa päivässä klo\u00a08.00, 10.00, 12.00 ja 14.00',
    en: '4 times a day at\u00a008:00, 10:00, 12:00 and 14:00',
  }],
  [{ every: { count: 48, of: 'hour' }, from: '2026-11-02', times: ['13:00', '09:00', '09:00'] }, {
    sv: 'varannan dag kl.\u00a009.00 och 13.00', nb: 'annenhver dag kl.\u00a009.00 og 13.00',
    nn: 'annankvar dag kl.\u00a009.00 og 13.00', da: 'hver anden dag kl.\u00a009.00 og 13.00',
    fi: 'joka toinen päivä klo\u00a09.00 ja 13.00', en: 'every other day at\u00a009:00 and 13:00',
  }],
];

for (const language of LANGUAGES) {
  test(`${language} says how often by its own habit`, () => {
    for (const [meeting, expected] of CADENCES) assert.equal(view(meeting, { language }).cadence, expected[language]);
  });
}

test('Swedish numbers that end in one or two are ordinals with an a, but for eleven and twelve', () => {
  const often = (count: number): string | undefined => view({ every: { count, of: 'day' } }).cadence;
  assert.deepEqual(
    [3, 11, 12, 21, 22, 23, 112].map(often),
    [3, 11, 12].map((count) => `var ${count}:e dag`)
      .concat(['var 21:a dag', 'var 22:a dag', 'var 23:e dag', 'var 112:e dag']),
  );
});

const SAID: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'pågår nu, till kl.\u00a014.10', '10 minuter', 'ståmöte', 'leds av Team Leader',
    'hölls 1 av 2 planerade, maj–november 2026',
  ],
  nb: [
    'pågår nå, til kl.\u00a014.10', '10 minutter', 'stående møte', 'ledes av Team Leader',
    '1 av 2 planlagte ble holdt, mai–november 2026',
  ],
  nn: [
    'går føre seg no, til kl.\u00a014.10', '10 minutt', 'ståande møte', 'leiar: Team Leader',
    '1 av 2 planlagde vart haldne, mai–november 2026',
  ],
  da: [
    'i gang nu, til kl.\u00a014.10', '10 minutter', 'stående møde', 'ledes af Team Leader',
    '1 af 2 planlagte blev holdt, maj–november 2026',
  ],
  fi: [
    'käynnissä nyt, klo\u00a014.10 asti', '10 minuuttia', 'seisten', 'vetäjä: Team Leader',
    'pidettiin 1/2 suunnitellusta, toukokuu–marraskuu 2026',
  ],
  en: [
    'in progress, until 14:10', '10 minutes', 'standing', 'led by Team Leader',
    'held 1 of 2 planned, May–November 2026',
  ],
};

for (const language of LANGUAGES) {
  test(`${language} says what goes on, its length, who leads it, and how often it was held`, () => {
    const held = [{ date: '2026-05-04', held: true }, { date: '2026-11-09', held: false }];
    const told = view({ ...RTM, standing: true, ledBy: 'Team Leader', held }, { at: '2026-11-20T14:05', language });
    assert.deepEqual([told.next.text, told.length, told.standing, told.ledBy, told.held], SAID[language]);
  });
}

test('held in one month, in one year, and over the new year', () => {
  const held = (...dates: readonly string[]): string | undefined =>
    view({ held: dates.map((date) => ({ date, held: true })) }).held?.split(', ')[1];
  assert.equal(held('2026-11-02', '2026-11-16'), 'november 2026');
  assert.equal(held('2026-05-04', '2026-11-16'), 'maj–november 2026');
  assert.equal(held('2025-11-03', '2026-01-16'), 'november 2025 – januari 2026');
  assert.equal(held(), undefined);
});

test('the one that is first comes first, and one that nobody can tell of last, else in the document\'s order', () => {
  const views = [view({ id: 'a' }), view({ ...WEEKLY, id: 'b' }), view({ ...RTM, id: 'c' }), view({ id: 'd' })];
  assert.deepEqual(comingFirst(views).map(({ id }) => id), ['c', 'b', 'a', 'd']);
});
