// The boards after the article: its words are looked up in it, and what is invented shows all that a board has to show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  boardFulfilment, boardOf, checkDocument, escalationLadder, meetingChain, meetingsHeld, noteAge, noteChains,
  noteCounts, upcomingMeetings,
} from '../../src/contract/index.ts';
import type { Document, Meeting } from '../../src/contract/index.ts';
import { NOTE_KINDS, NOTE_STATES } from '../../src/contract/definition/note-kinds.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const documentOf = (name: string): Document => checkDocument(textOf(name)).document ?? assert.fail(name);
const at = Date.UTC(2026, 10, 20, 9);

interface Place {
  readonly boardMeeting: { readonly maxMinutes: number; readonly agenda: readonly string[] };
  readonly rtm: { readonly minutes: number; readonly timesPerDay: number; readonly everyHours: number };
  readonly improvementGroup: { readonly minutes: number };
  readonly modelOrder: readonly string[];
  readonly boards: readonly { readonly name: string; readonly content: readonly string[] }[];
}
const { places } = JSON.parse(textOf('sources/sodertalje-scania.json')) as { readonly places: readonly [Place, Place] };
const [sodertalje, scania] = places;

const placements = documentOf('placeringsenheten.json');
const workshop = documentOf('transmission.json');
const meetingIn = ({ meetings = [] }: Document, id: string): Meeting =>
  meetings.find((meeting) => meeting.id === id) ?? assert.fail(id);

test('the placement unit\'s results are fifteen measures, which stand in every way that there is', () => {
  const board = boardOf(placements, { orgUnit: 'placeringsenheten' }) ?? assert.fail();
  const { measures, met, counted, leftOut } = boardFulfilment(board, { at });
  assert.equal(measures.length, 15);
  assert.deepEqual({ met, counted, leftOut }, { met: 6, counted: 9, leftOut: { noTarget: 2, noValue: 3, notYet: 1 } });
  const standing = (state: string) => measures.filter(({ fulfilment }) => fulfilment.state === state);
  assert.deepEqual(
    standing('notMet').map(({ measure }) => measure.id),
    ['vardplan', 'utbildade-familjehem', 'arbetsmangd'],
  );
  assert.deepEqual(
    standing('noValue').map(({ measure, fulfilment }) => [measure.id, fulfilment.reason]),
    [['lss-boende', 'notApplicable'], ['barnens-svar', 'suppressed'], ['svar-pa-synpunkter', 'notCollected']],
  );
  assert.ok(measures.some(({ fulfilment }) => fulfilment.latest?.preliminary));
  assert.ok(measures.some(({ fulfilment }) => fulfilment.year?.period === '2026'));
  assert.deepEqual(new Set(measures.map(({ measure }) => measure.cadence)), new Set(['week', 'month', 'quarter']));
});

test('one measure has no value yet for every reason that there is, and another has not had one for a year', () => {
  const observationsOf = (id: string) => placements.measures?.find((measure) => measure.id === id)?.observations ?? [];
  assert.deepEqual(
    observationsOf('barnens-svar').map(({ missing }) => missing),
    ['notApplicable', 'notCollected', 'suppressed'],
  );
  assert.equal(observationsOf('utbildade-familjehem').at(-1)?.period, '2025-Q4');
});

test('the placement unit\'s slips are of every kind and in every state, and lead from deviations to activities', () => {
  const { notes = [] } = placements;
  const counts = noteCounts(notes);
  for (const kind of NOTE_KINDS) assert.ok(Object.values(counts[kind]).some((count) => count > 0), kind);
  for (const state of NOTE_STATES) assert.ok(notes.some((note) => note.state === state), state);
  const kindsOf = (id: string): string[] => noteChains(placements)(id).map(({ note }) => note.kind);
  assert.deepEqual(kindsOf('sena-underlag'), ['deviation', 'idea', 'activity']);
  assert.deepEqual(kindsOf('planer-fran-borjan'), ['deviation', 'idea', 'activity', 'idea']);
  assert.deepEqual(kindsOf('synpunkt-byte'), ['feedback', 'activity']);
});

test('two activities are late, one of them without anybody responsible', () => {
  const late = (placements.notes ?? []).filter((note) => noteAge(note, at).overdueDays > 0);
  assert.deepEqual(
    late.map(({ id, kind, responsible }) => [id, kind, responsible]),
    [['prova-mall', 'activity', undefined], ['jourhemslista', 'activity', 'Familjehemssekreterare']],
  );
});

test('slips were handed on to each level above, and one came back done', () => {
  const told = escalationLadder(placements, 'placeringsenheten', { at })
    .map(({ orgUnit, meetings, notes }) => [orgUnit.id, meetings.length, notes.map(({ note }) => note.id)]);
  assert.deepEqual(told, [
    ['placeringsenheten', 2, []],
    ['resultatenheten', 1, ['installd-utbildning', 'inga-bilar']],
    ['ledningsgruppen', 1, ['dubbel-inmatning']],
  ]);
});

test('the meeting at the board has the article\'s agenda and length, and was held most weeks of half a year', () => {
  const meeting = meetingIn(placements, 'tavelmote');
  const { agenda, maxMinutes } = sodertalje.boardMeeting;
  assert.equal(agenda.length, 7);
  assert.deepEqual(meeting.agenda?.map((point) => String(point).toLowerCase()), [...agenda, 'med mera']);
  assert.deepEqual([meeting.minutes, meeting.standing], [maxMinutes, true]);
  assert.deepEqual(
    meetingsHeld(meeting, { at }),
    { held: 19, planned: 22, first: '2026-05-25', last: '2026-11-16' },
  );
  assert.equal(upcomingMeetings(meeting, { at })[0]?.period, '2026-11-23T08:30');
  const chain = meetingChain(placements, 'tavelmote').map(({ id }) => id);
  assert.deepEqual(chain, ['tavelmote', 'manadsmote', 'ledningsgrupp']);
});

test('RTM is four times a day, every second hour, for ten minutes, and each look has its figures', () => {
  const { rtm } = scania;
  const meeting = meetingIn(workshop, 'rtm');
  assert.deepEqual([meeting.minutes, meeting.every], [rtm.minutes, { count: rtm.everyHours, of: 'hour' }]);
  assert.equal(meeting.times?.length, rtm.timesPerDay);
  const looks = upcomingMeetings(meeting, { at: Date.UTC(2026, 10, 20), most: 4 }).map(({ period }) => period);
  assert.deepEqual(looks, ['08:00', '10:00', '12:00', '14:00'].map((time) => `2026-11-20T${time}`));
  for (const id of ['utfall', 'stoppminuter', 'avvikelser']) {
    const { observations = [] } = workshop.measures?.find((measure) => measure.id === id) ?? {};
    assert.equal(observations.length, 20);
    assert.deepEqual(observations.slice(-4).map(({ period }) => period), looks);
  }
});

test('the workshop\'s ladder has four levels, the team\'s and three more to which something was handed on', () => {
  const told = escalationLadder(workshop, 'arbetsgruppen', { at })
    .map(({ orgUnit, meetings, notes }) => [orgUnit.level, meetings.map(({ id }) => id), notes.length]);
  assert.deepEqual(told, [
    ['Team Leader', ['rtm', 'forbattringsgrupp'], 0],
    ['Supervisor', ['supervisor-grupper', 'supervisor-dagligen'], 2],
    ['Verkstadschef', ['verkstad-dagligen'], 2],
    ['Platschef', [], 1],
  ]);
  assert.equal(meetingIn(workshop, 'forbattringsgrupp').minutes, scania.improvementGroup.minutes);
});

test('kuben has the article\'s three sides and finds what they show; the team\'s own board is derived', () => {
  const kuben = workshop.boards?.find(({ id }) => id === 'kuben') ?? assert.fail();
  assert.deepEqual(kuben.zones?.map(({ title }) => String(title).toLowerCase()), scania.boards[0]?.content);
  const shown = kuben.zones?.flatMap(({ show = [] }) => show.map(({ id }) => id)) ?? [];
  const ids = [...workshop.meetings ?? [], ...workshop.assessments ?? []].map(({ id }) => id);
  assert.deepEqual(shown.filter((id) => !ids.includes(id)), []);
  const own = boardOf(workshop, { orgUnit: 'arbetsgruppen' }) ?? assert.fail();
  assert.equal(own.board?.id, 'arbetsgruppens-tavla');
  assert.deepEqual(own.zones.map(({ kind, goals, measures }) => [kind, goals.length, measures.length]), [
    ['goals', 3, 0], ['results', 0, 7], ['improvements', 0, 0],
  ]);
});

test('the workshop\'s model stands in the article\'s order', () => {
  assert.deepEqual(workshop.houses?.[0]?.layers?.map(({ name }) => name), scania.modelOrder);
});

test('roles are named and no persons', () => {
  const roles = new Set([
    'Gruppchef', 'Gruppcheferna', 'Handläggarna', 'Handläggare med ansvar för skolfrågor', 'Familjehemssekreterare',
    'Resultatenhetschef', 'Team Leader', 'Supervisor', 'Förbättringsgruppen', 'Enhetsleder', 'Gruppeledere', 'Renhold',
    'Rådmannen', 'Kommunalsjef',
  ]);
  for (const { notes = [], meetings = [] } of [placements, workshop, documentOf('malnedbrytning.json')]) {
    const named = [...notes.map(({ responsible }) => responsible), ...meetings.map(({ ledBy }) => ledBy)];
    assert.deepEqual(named.filter((name) => name !== undefined && !roles.has(String(name))), []);
  }
});
