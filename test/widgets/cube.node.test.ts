import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Assessment, Document, Meeting, Note } from '../../src/contract/index.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import { cubeView } from '../../src/widgets/cube/cube.view.ts';
import type { CubeView } from '../../src/widgets/cube/cube-parts.view.ts';
import '../support/words.ts';

const read = (name: string): Document => {
  const text = readFileSync(new URL(`../../documents/${name}.json`, import.meta.url), 'utf8');
  return checkDocument(text).document ?? assert.fail(name);
};
const swedish = (text: string): number => Date.parse(`${text}:00+01:00`);
const settings = (at: string) => ({ language: 'sv', tag: 'sv', now: swedish(at), base: '' }) as const;

function shown(document: Document, orgUnit?: string, at = '2026-11-20T15:00'): CubeView {
  const view = cubeView(document, orgUnit, settings(at));
  return isNotice(view) ? assert.fail(view.text) : view;
}
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T;
const textsOf = ({ notes }: CubeView['activities']): readonly string[] => notes.map(({ text }) => text);

const UNIT = { styrtavla: '1', language: 'sv', orgUnits: [{ id: 'u', name: 'Enheten' }] } as const;
const noted = (...notes: readonly Partial<Note>[]): Document => ({
  ...UNIT, notes: notes.map((note, nth) => ({ id: `n${nth}`, kind: 'activity', text: `n${nth}`, ...note })),
});
const pulse = (more: Partial<Assessment>): Assessment => ({
  id: 'puls',
  title: 'Puls',
  scale: { min: 1, max: 5, minLabel: 'Lågt', maxLabel: 'Högt' },
  areas: [{ id: 'a', name: 'A', statements: [{ id: 's', text: 'Arbetsglädje' }, { id: 't', text: 'Arbetsmängd' }] }],
  occasions: [{ id: 'v46', name: 'V. 46', date: '2026-W46' }, { id: 'v45', name: 'V. 45', date: '2026-W45' }],
  results: [
    { occasion: 'v45', respondents: 20, answers: [{ statement: 's', mean: 3 }, { statement: 't', mean: 4 }] },
    { occasion: 'v46', respondents: 18, answers: [{ statement: 's', mean: 3.46 }, { statement: 't', mean: 5 }] },
  ],
  ...more,
});
const asked = (...assessments: readonly Assessment[]): Document => ({ ...UNIT, assessments });

test('a unit\'s day: its meetings, how people are, what is to be done, and what went wrong', () => {
  const workshop = read('transmission');
  const { name, meetings, people, activities, deviations, source, until } = shown(workshop, 'arbetsgruppen');
  assert.equal(name, 'Daglig styrning, Arbetsgruppen');
  assert.deepEqual(plain([meetings.head, meetings.sentence, meetings.meetings.map(({ next }) => next.text)]), [
    'Dagens möten', 'Inga fler tider angivna för i dag.', ['i morgon kl. 08.00'],
  ]);
  assert.deepEqual(plain(people), {
    head: 'Hur vi mår',
    sentence: 'Vecka 47 2026, n = 6, skala från 1 (Dåligt) till 5 (Bra).',
    answers: [{ text: 'Hur har veckan varit?', value: '4,0', share: 0.75 }],
  });
  assert.deepEqual([activities.head, activities.sentence, activities.more], [
    'Korta aktiviteter', '3 öppna, varav 1 försenad.', '',
  ]);
  assert.deepEqual(activities.notes[0], {
    id: activities.notes[0]?.id,
    kind: '',
    state: { mark: 'underway', text: 'pågår' },
    text: 'Prova färgerna på två varianter i en vecka.',
    late: '2 dagar försenad',
    facts: ['ansvarig: Förbättringsgruppen', 'senast 18 november 2026', 'tillkom för 9 dagar sedan'],
    links: [],
    ledTo: [],
  });
  assert.deepEqual([deviations.head, deviations.sentence, textsOf(deviations)[0]], [
    'Nyaste avvikelserna', '4 öppna.', 'Golvet vid porten blir halt när det regnar.',
  ]);
  assert.match(source?.origin ?? '', /^Källa: /);
  assert.equal(until, swedish('2026-11-20T16:00'));
});

test('what is to be done first stands first; what has no day comes last, as in the document', () => {
  const { activities } = shown(noted(
    {}, { due: '2026-12-01' }, { due: '2026-11-18' }, {}, { due: '2026-11-01', state: 'done' }, { due: '2026-11-18' },
  ));
  assert.deepEqual(textsOf(activities), ['n2', 'n5', 'n1', 'n0']);
  assert.deepEqual([activities.sentence, activities.more], ['5 öppna, varav 2 försenade.', 'Och 1 till.']);
});

test('the newest deviations stand first, and what they led to with them', () => {
  const { deviations } = shown(noted(
    { kind: 'deviation' },
    { kind: 'deviation', raised: '2026-11-01', leadsTo: ['n3'] },
    { kind: 'deviation', raised: '2026-11-19' },
    { text: 'Boka tidigare', state: 'underway' },
    { kind: 'deviation', raised: '2026-11-20', closed: '2026-11-20' },
  ));
  assert.deepEqual(textsOf(deviations), ['n2', 'n1', 'n0']);
  assert.deepEqual(deviations.notes[1]?.links, ['ledde till aktivitet: Boka tidigare (pågår)']);
});

test('the meetings of today, or else the next one', () => {
  const daily = { from: '2026-11-02', every: { count: 1, of: 'day' } } as const;
  const meetings: readonly Meeting[] = [
    { id: 'a', name: 'A', orgUnit: 'u', ...daily, times: ['16:00'] },
    { id: 'b', name: 'B', orgUnit: 'u', ...daily, times: ['15:00'], minutes: 10 },
    { id: 'c', name: 'C', orgUnit: 'u' },
  ];
  const idsAt = (at: string): readonly string[] => {
    const { meetings: face } = shown({ ...UNIT, meetings }, 'u', at);
    return [face.sentence, ...face.meetings.map(({ id }) => id)];
  };
  assert.deepEqual(idsAt('2026-11-20T15:05'), ['', 'b', 'a']);
  assert.deepEqual(idsAt('2026-11-20T15:10'), ['', 'a']);
  assert.deepEqual(idsAt('2026-11-20T17:00'), ['Inga fler tider angivna för i dag.', 'b']);
});

test('the view is true until the next meeting begins, the day is over, or an hour has gone', () => {
  const minutes = (document: Document, at: string): number => (shown(document, 'u', at).until - swedish(at)) / 6e4;
  const times = { from: '2026-11-02', every: { count: 1, of: 'day' }, times: ['16:00'] } as const;
  const meetings = [{ id: 'a', name: 'A', orgUnit: 'u', ...times }];
  assert.equal(minutes({ ...UNIT, meetings }, '2026-11-20T15:50'), 10);
  assert.equal(minutes(UNIT, '2026-11-20T15:50'), 60);
  assert.equal(minutes(UNIT, '2026-11-20T23:40'), 20);
});

test('the latest week that has begun, by its date and not by its place', () => {
  const weeks = (document: Document): CubeView['people'] => plain(shown(document).people);
  assert.deepEqual(weeks(asked(pulse({}))), {
    head: 'Hur vi mår',
    sentence: 'Vecka 46 2026, n = 18, skala från 1 (Lågt) till 5 (Högt).',
    answers: [{ text: 'Arbetsglädje', value: '3,5', share: 0.615 }, { text: 'Arbetsmängd', value: '5,0', share: 1 }],
  });
  const dated = (id: string, date: string): { id: string; name: string; date: string } => ({ id, name: id, date });
  const later = pulse({ occasions: [dated('v46', '2026-W48'), dated('v45', '2026-W45')] });
  assert.match(weeks(asked(later)).sentence, /^Vecka 45 2026, /);
});

test('figures of another source, or still to be settled, say so', () => {
  const { people } = shown(asked(pulse({ preliminary: true, source: { name: 'Personalenheten' } })));
  assert.equal(plain(people.sentence), 'Vecka 46 2026, n = 18, preliminärt, skala från 1 (Lågt) till 5 (Högt).');
  assert.deepEqual(people.source, { origin: 'Källa: Personalenheten', facts: [] });
  assert.equal(shown(read('placeringsenheten'), 'placeringsenheten').people.source, undefined);
});

test('what is hidden says so, and no older week takes its place', () => {
  const few = pulse({ results: [
    { occasion: 'v45', respondents: 20, answers: [{ statement: 's', mean: 3 }, { statement: 't', mean: 4 }] },
    { occasion: 'v46', respondents: 4, answers: [{ statement: 's', mean: 1 }, { statement: 't', mean: 5 }] },
  ] });
  const { people } = shown(suppress(asked(few), { minimum: 6 }).document);
  assert.deepEqual(people.answers, [
    { text: 'Arbetsglädje', value: 'visas inte: för få svar' },
    { text: 'Arbetsmängd', value: 'visas inte: för få svar' },
  ]);
  assert.doesNotMatch(JSON.stringify(people), /"share"|n\u00a0=\u00a04/);
});

test('a survey is no pulse, another unit\'s is not ours, and one that only groups answered has nothing of all', () => {
  const survey = pulse({ occasions: [{ id: 'v46', name: 'Hösten', date: '2026-10' }] });
  const others = pulse({ orgUnit: 'v' });
  const groups = pulse({
    groups: [{ id: 'g', name: 'G' }],
    results: [{ occasion: 'v46', group: 'g', answers: [{ statement: 's', mean: 3 }] }],
  });
  for (const each of [survey, others, groups]) {
    assert.deepEqual(shown(asked(each)).people, { head: 'Hur vi mår', sentence: 'Inga svar än.', answers: [] });
  }
  assert.equal(shown(asked(survey, pulse({ id: 'b' }))).people.answers.length, 2);
});

test('a unit of which nothing is told says so on each face', () => {
  const { meetings, people, activities, deviations } = shown(UNIT);
  assert.deepEqual([meetings, people, activities, deviations].map(({ sentence }) => sentence), [
    'Här finns inga möten än.', 'Inga svar än.', 'Inga öppna aktiviteter.', 'Inga öppna avvikelser.',
  ]);
});

test('where it cannot be told which unit is meant, it is said which there are', () => {
  const view = cubeView(read('transmission'), undefined, settings('2026-11-20T15:00'));
  assert.deepEqual(view, {
    state: 'notice', text: 'Ange org-unit: platsen, verkstaden, supervisor och arbetsgruppen.',
  });
});
