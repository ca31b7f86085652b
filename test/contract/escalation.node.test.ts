import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escalationLadder } from '../../src/contract/index.ts';
import type { Document, Note, Rung } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 10, 20, 13, 30);
const note = (id: string, orgUnit: string, more: Partial<Note>): Note =>
  ({ id, kind: 'deviation', text: id, orgUnit, ...more });

const document: Document = {
  styrtavla: '1',
  orgUnits: [
    { id: 'plant', name: 'Fabriken', level: 'Platschef' },
    { id: 'shop', name: 'Verkstaden', level: 'Verkstadschef', parent: 'plant' },
    { id: 'team', name: 'Arbetslag 1', level: 'Team', parent: 'shop' },
    { id: 'other-team', name: 'Arbetslag 2', level: 'Team', parent: 'shop' },
    { id: 'flow', name: 'Flödet', kind: 'flow', members: ['team', 'stores'] },
    { id: 'stores', name: 'Förrådet', parent: 'plant' },
  ],
  meetings: [
    { id: 'rtm', name: 'RTM', orgUnit: 'team' },
    { id: 'daily', name: 'Dagligt möte', orgUnit: 'shop' },
    { id: 'weekly', name: 'Veckomöte', orgUnit: 'shop' },
    { id: 'flow-meeting', name: 'Flödesmöte', orgUnit: 'flow' },
  ],
  notes: [
    note('solved', 'team', { escalatedTo: 'shop', escalated: '2026-11-10', closed: '2026-11-13', state: 'done' }),
    note('waits', 'team', { escalatedTo: 'shop', escalated: '2026-11-17' }),
    note('theirs', 'other-team', { escalatedTo: 'shop', escalated: '2026-11-19', answered: '2026-11-20' }),
    note('up', 'shop', { escalatedTo: 'plant', raised: '2026-11-01', answered: '2026-11-02', escalated: '2026-11-03' }),
    note('flows', 'team', { escalatedTo: 'flow' }),
    note('stock', 'other-team', { escalatedTo: 'stores', escalated: '2026-11-19' }),
    note('plain', 'team', {}),
  ],
};

const ladder = (orgUnit: string): readonly Rung[] => escalationLadder(document, orgUnit, { at });
const shape = (rungs: readonly Rung[]): unknown => rungs.map(({ orgUnit, isBeside, meetings, notes }) =>
  [orgUnit.id, isBeside, meetings.map(({ id }) => id), notes.map((each) => each.note.id)]);

test('from the team upwards, with each level\'s meetings and what was escalated to it, then the flow', () => {
  assert.deepEqual(shape(ladder('team')), [
    ['team', false, ['rtm'], []],
    ['shop', false, ['daily', 'weekly'], ['waits', 'theirs', 'solved']],
    ['plant', false, [], ['up']],
    ['flow', true, ['flow-meeting'], ['flows']],
  ]);
});

test('a level has its local word', () => {
  assert.deepEqual(ladder('team').map(({ orgUnit }) => orgUnit.level), [
    'Team', 'Verkstadschef', 'Platschef', undefined,
  ]);
});

test('beside is another part of the line too, only where one of the ladder escalated something to it', () => {
  assert.deepEqual(ladder('other-team').map(({ orgUnit, isBeside }) => [orgUnit.id, isBeside]), [
    ['other-team', false], ['shop', false], ['plant', false], ['stores', true],
  ]);
});

test('a ladder from the top, and from a flow that nobody is above, has one level', () => {
  assert.deepEqual(shape(ladder('plant')), [['plant', false, [], ['up']]]);
  assert.deepEqual(shape(ladder('flow')), [['flow', false, ['flow-meeting'], ['flows']]]);
});

test('where an escalated note stands: how long ago, from whom, whether answered and closed', () => {
  const told = ladder('team').flatMap(({ notes }) => notes)
    .map(({ note: { id }, from, days, isClosed, isAnswered }) => [id, from?.id, days, isClosed, isAnswered]);
  assert.deepEqual(told, [
    ['waits', 'team', 3, false, false],
    ['theirs', 'other-team', 1, false, true],
    ['solved', 'team', 3, true, false],
    // Answered before it was escalated: that was another answer.
    ['up', 'shop', 17, false, false],
    ['flows', 'team', null, false, false],
  ]);
});

test('an answer on the same day counts, and one without the day of the escalation', () => {
  const answered = (escalated?: string): boolean | undefined => escalationLadder({
    ...document,
    notes: [note('n', 'team', { escalatedTo: 'shop', answered: '2026-11-19', ...(escalated && { escalated }) })],
  }, 'shop', { at })[0]?.notes[0]?.isAnswered;
  assert.deepEqual([answered('2026-11-18'), answered('2026-11-19'), answered('2026-11-20'), answered()], [
    true, true, false, true,
  ]);
});

test('what was done on a day that nobody wrote down has no days', () => {
  const notes = [note('n', 'team', { escalatedTo: 'shop', escalated: '2026-11-01', state: 'done' })];
  const [rung] = escalationLadder({ ...document, notes }, 'shop', { at });
  assert.deepEqual(rung?.notes.map(({ days, isClosed }) => [days, isClosed]), [[null, true]]);
});

test('an id that is none has no ladder, and units above each other end all the same', () => {
  assert.deepEqual(ladder('nothing'), []);
  assert.deepEqual(escalationLadder({ styrtavla: '1' }, 'team', { at }), []);
  const orgUnits = [{ id: 'a', name: 'A', parent: 'b' }, { id: 'b', name: 'B', parent: 'a' }];
  assert.equal(escalationLadder({ styrtavla: '1', orgUnits }, 'a', { at }).length, 2);
});

test('the valid unit: its deviation went to the department, was answered the day after and is done', () => {
  const rungs = escalationLadder(documentOf('enhetens-tavla.json'), 'enhet', { at });
  assert.deepEqual(rungs.map(({ orgUnit, notes }) =>
    [orgUnit.id, ...notes.map(({ days, isAnswered, isClosed }) => [days, isAnswered, isClosed])]), [
    ['enhet'], ['soc', [27, true, true]], ['kommun'],
  ]);
});
