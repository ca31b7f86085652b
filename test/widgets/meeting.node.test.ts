import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document, Meeting } from '../../src/contract/index.ts';
import { meetingWords } from '../../src/locale/words/meeting.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Notice } from '../../src/parts/widget.view.ts';
import { meetingsView } from '../../src/widgets/meeting/meeting.view.ts';
import type { MeetingsView } from '../../src/widgets/meeting/meeting.view.ts';
import '../support/words.ts';

const read = (name: string): Document => {
  const text = readFileSync(new URL(`../../documents/${name}.json`, import.meta.url), 'utf8');
  return checkDocument(text).document ?? assert.fail(name);
};
const unit = read('placeringsenheten');
const workshop = read('transmission');

/** A moment in Sweden in winter, in milliseconds since 1970. */
const swedish = (text: string): number => Date.parse(`${text}:00+01:00`);

interface Shown {
  readonly meeting?: string;
  readonly orgUnit?: string;
  readonly at?: string;
}

const told = (document: Document, { meeting, orgUnit, at = '2026-11-20T15:00' }: Shown = {}): MeetingsView | Notice =>
  meetingsView(document, { meeting, orgUnit }, { language: 'sv', tag: 'sv', now: swedish(at), base: '' });
const shown = (document: Document, picked: Shown = {}): MeetingsView => {
  const view = told(document, picked);
  return isNotice(view) ? assert.fail(view.text) : view;
};
const said = (document: Document, picked: Shown = {}): string => {
  const view = told(document, picked);
  return isNotice(view) ? view.text : assert.fail('is no notice');
};
const withMeetings = (...meetings: readonly Meeting[]): Document => ({ styrtavla: '1', language: 'sv', meetings });
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T;

test('a board meeting: when, what about, whether it was held, and whom it reports to', () => {
  const { table, ...view } = shown(unit, { meeting: 'tavelmote' });
  const { heads, phases } = meetingWords.sv;
  assert.deepEqual(plain(view), {
    name: 'Tavelmöte',
    heads,
    phases,
    sheets: [{
      id: 'tavelmote',
      name: 'Tavelmöte',
      next: { state: 'coming', text: 'måndag 23 november kl. 08.30', start: Date.UTC(2026, 10, 23, 8, 30) },
      cadence: 'varje vecka',
      length: '30 minuter',
      standing: 'ståmöte',
      ledBy: 'leds av Gruppcheferna',
      held: 'hölls 19 av 22 planerade, maj–november 2026',
      until: swedish('2026-11-20T16:00'),
      times: [],
      latest: [],
      latestAt: '',
      agenda: [
        'Mål', 'Resultat', 'Avvikelser', 'Hur man ligger till', 'Synpunkter som inkommit', 'Svårigheter och lösningar',
        'Förslag till förbättringar', 'Med mera',
      ],
      marks: [true, true, true, true, true, true, true, true, false, true, true, true],
      markDays: ['31 aug', '16 nov'],
      chain: 'Rapporterar till Resultatenhetschef och närmaste chef, vidare till Ledningsgrupp.',
    }],
    until: swedish('2026-11-20T16:00'),
    sources: [],
  });
  assert.deepEqual(table?.columns, [{ label: 'Datum' }, { label: 'Utfall' }]);
  assert.equal(table?.count, 22);
  assert.deepEqual(table.rows(6).slice(4), [['22 juni 2026', 'hölls'], ['29 juni 2026', 'hölls inte']]);
});

test('the times of today are passed, now, or still to come', () => {
  const phases = (at: string): readonly string[] =>
    shown(workshop, { meeting: 'rtm', at }).sheets[0]?.times.map(({ phase, time }) => `${time} ${phase}`) ?? [];
  assert.deepEqual(phases('2026-11-20T12:09'), ['08.00 passed', '10.00 passed', '12.00 now', '14.00 coming']);
  assert.deepEqual(phases('2026-11-20T12:10'), ['08.00 passed', '10.00 passed', '12.00 passed', '14.00 coming']);
  assert.deepEqual(phases('2026-11-20T00:00'), ['08.00 coming', '10.00 coming', '12.00 coming', '14.00 coming']);
});

test('a day with one time, or none, has no row of times', () => {
  const daily = { id: 'a', name: 'Morgonmöte', from: '2026-11-02', every: { count: 1, of: 'day' } } as const;
  assert.deepEqual(shown(withMeetings({ ...daily, times: ['08:00'] })).sheets[0]?.times, []);
  assert.deepEqual(shown(withMeetings(daily)).sheets[0]?.times, []);
  assert.equal(shown(withMeetings({ ...daily, times: ['08:00', '15:30'] })).sheets[0]?.times.length, 2);
});

test('every hour of a day has its place in the row', () => {
  const hourly = { from: '2026-11-02', every: { count: 1, of: 'hour' }, times: ['00:00'] } as const;
  const [sheet] = shown(withMeetings({ id: 'a', name: 'Vakt', ...hourly, minutes: 10 })).sheets;
  assert.deepEqual([sheet?.times.length, sheet?.times[0]?.time, sheet?.times.at(-1)?.time], [24, '00.00', '23.00']);
});

test('what the last two hours gave stands with the meeting that follows it up, and none from later', () => {
  const values = (at: string): readonly string[] => {
    const [sheet] = shown(workshop, { meeting: 'rtm', at }).sheets;
    return [sheet?.latestAt ?? '', ...sheet?.latest.map(({ value, unit: of }) => `${value} ${of}`) ?? []].map(plain);
  };
  assert.deepEqual(values('2026-11-20T12:05'), ['i dag kl. 12.00', '24 enheter', '0 minuter', '0 avvikelser']);
  assert.deepEqual(values('2026-11-20T07:00'), ['i går kl. 14.00', '22 enheter', '2 minuter', '0 avvikelser']);
  assert.deepEqual(values('2026-11-23T07:00').slice(0, 1), ['fredag 20 november kl. 14.00']);
  assert.deepEqual(values('2026-11-15T07:00'), ['']);
});

test('values from different moments each say when', () => {
  const { measures = [], ...rest } = workshop;
  const uneven = {
    ...rest,
    measures: measures.map((measure) =>
      (measure.id === 'utfall' ? { ...measure, observations: measure.observations?.slice(0, -1) ?? [] } : measure)),
  };
  const [sheet] = shown(uneven, { meeting: 'rtm' }).sheets;
  assert.deepEqual(plain([sheet?.latestAt, ...sheet?.latest.map(({ when }) => when) ?? []]), [
    '', 'i dag kl. 12.00', 'i dag kl. 14.00', 'i dag kl. 14.00',
  ]);
});

test('the values\' source is named once', () => {
  const { sources } = shown(workshop, { meeting: 'rtm' });
  assert.deepEqual(sources.map(({ origin }) => origin), [
    'Källa: Påhittade värden; målen är efter en artikel om Södertälje kommun och Scania',
  ]);
});

test('the meetings of a unit: the next one first, and those that nobody can tell of last', () => {
  const { name, sheets, table } = shown(unit, { orgUnit: 'placeringsenheten' });
  assert.equal(name, 'Möten, Placeringsenheten');
  assert.deepEqual(sheets.map(({ id }) => id), ['tavelmote', 'arbetsplatstraff']);
  assert.deepEqual(table?.rows(1), [['25 maj 2026', 'Tavelmöte', 'hölls']]);
});

test('a unit with one meeting shows it as if it had been asked for', () => {
  assert.deepEqual(
    plain(shown(unit, { orgUnit: 'resultatenheten' }).sheets), plain(shown(unit, { meeting: 'manadsmote' }).sheets),
  );
  assert.equal(shown(unit, { orgUnit: 'resultatenheten' }).name, 'Resultatenhetschef och närmaste chef');
});

test('the only meeting is shown unasked, and so are all of a document for one unit', () => {
  const one = { id: 'a', name: 'Tavelmöte' };
  assert.equal(shown(withMeetings(one)).name, 'Tavelmöte');
  assert.equal(shown(withMeetings(one, { id: 'b', name: 'Månadsmöte' })).name, 'Möten');
  const ofUnit = { ...withMeetings(one, { id: 'b', name: 'Månadsmöte' }), orgUnits: [{ id: 'u', name: 'Enheten' }] };
  assert.equal(shown(ofUnit).name, 'Möten, Enheten');
});

test('where it cannot be told which is meant, it is said which there are', () => {
  assert.match(said(unit), /^Ange meeting: tavelmote, arbetsplatstraff, manadsmote och ledningsgrupp\.$/);
  assert.match(said(unit, { meeting: 'fika' }), /^”fika” finns inte\. Det finns: tavelmote, /);
  assert.match(said(unit, { orgUnit: 'fika' }), /^”fika” finns inte\. Det finns: ledningsgruppen, /);
});

test('no meetings: in the unit, or at all', () => {
  assert.equal(said(workshop, { orgUnit: 'platsen' }), 'Här finns inga möten än.');
  assert.equal(said({ styrtavla: '1' }), 'Här finns inga möten än.');
});

test('marks are of the last twelve that have been, in time order; a table only where there are any', () => {
  const held = ['2026-11-20', '2026-11-27', '2026-11-06', '2026-11-13'].map((date, nth) => ({ date, held: nth > 1 }));
  const { sheets: [sheet] } = shown(withMeetings({ id: 'a', name: 'Tavelmöte', held }));
  assert.deepEqual([sheet?.marks, sheet?.markDays], [[true, true, false], ['6 nov', '20 nov']]);
  const { sheets: [single] } = shown(withMeetings({ id: 'a', name: 'Tavelmöte', held: held.slice(0, 1) }));
  assert.deepEqual([single?.marks, single?.markDays], [[false], ['20 nov']]);
  const { sheets: [none], table } = shown(withMeetings({ id: 'a', name: 'Tavelmöte' }));
  assert.deepEqual([none?.marks, none?.markDays, table], [[], [], undefined]);
});

test('of several meetings the first change counts', () => {
  const { until } = shown(workshop, { orgUnit: 'arbetsgruppen', at: '2026-11-20T11:45' });
  assert.equal(until, swedish('2026-11-20T12:00'));
});
