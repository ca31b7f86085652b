import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingChain, meetingsHeld, meetingsOf } from '../../src/contract/index.ts';
import type { Document, Meeting } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 10, 20, 12);
const idsOf = (meetings: readonly Meeting[]): readonly string[] => meetings.map(({ id }) => id);

test('held of planned, with the first and the last date, in any order', () => {
  const held = [
    { date: '2026-11-12', held: true }, { date: '2026-10-29', held: false }, { date: '2026-10-15', held: true },
    { date: '2026-11-20', held: true },
  ];
  assert.deepEqual(
    meetingsHeld({ id: 'm', name: 'Tavelmöte', held }, { at }),
    { held: 3, planned: 4, first: '2026-10-15', last: '2026-11-20' },
  );
});

test('a day counts from its first moment', () => {
  const meeting = { id: 'm', name: 'Tavelmöte', held: [{ date: '2026-11-20', held: true }] };
  const midnight = Date.UTC(2026, 10, 20);
  assert.equal(meetingsHeld(meeting, { at: midnight }).planned, 1);
  assert.equal(meetingsHeld(meeting, { at: midnight - 1 }).planned, 0);
});

test('what is still to come is not counted', () => {
  const held = [{ date: '2026-11-21', held: true }, { date: '2026-11-19', held: false }];
  assert.deepEqual(
    meetingsHeld({ id: 'm', name: 'Tavelmöte', held }, { at }),
    { held: 0, planned: 1, first: '2026-11-19', last: '2026-11-19' },
  );
});

test('a meeting of which nothing is told is held 0 of 0 times', () => {
  assert.deepEqual(
    meetingsHeld({ id: 'm', name: 'Tavelmöte' }, { at }), { held: 0, planned: 0, first: undefined, last: undefined },
  );
});

test('the meetings of a unit are its own, not those of a unit above or of none', () => {
  const unit = documentOf('enhetens-tavla.json');
  assert.deepEqual(idsOf(meetingsOf(unit, 'enhet')), ['tavelmote']);
  assert.deepEqual(idsOf(meetingsOf(unit, 'kommun')), []);
  assert.deepEqual(idsOf(meetingsOf(documentOf('rtm.json'), '')), []);
});

test('a meeting that names no unit is that of the only one, and of none where there are more', () => {
  const meetings = [{ id: 'm', name: 'Tavelmöte' }];
  const orgUnits = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
  assert.deepEqual(idsOf(meetingsOf({ styrtavla: '1', meetings, orgUnits: orgUnits.slice(0, 1) }, 'a')), ['m']);
  assert.deepEqual(idsOf(meetingsOf({ styrtavla: '1', meetings, orgUnits }, 'a')), []);
});

test('a meeting reports to another, and that to a third', () => {
  const document: Document = {
    styrtavla: '1',
    meetings: [
      { id: 'platschef', name: 'Platschefen' },
      { id: 'rtm', name: 'RTM', reportsTo: 'supervisor' },
      { id: 'supervisor', name: 'Supervisor', reportsTo: 'platschef' },
    ],
  };
  assert.deepEqual(idsOf(meetingChain(document, 'rtm')), ['rtm', 'supervisor', 'platschef']);
  assert.deepEqual(idsOf(meetingChain(document, 'platschef')), ['platschef']);
  assert.deepEqual(idsOf(meetingChain(document, 'nothing')), []);
  assert.deepEqual(idsOf(meetingChain({ styrtavla: '1' }, 'rtm')), []);
});

test('meetings that report to each other end all the same', () => {
  const meetings = [{ id: 'a', name: 'A', reportsTo: 'b' }, { id: 'b', name: 'B', reportsTo: 'a' }];
  assert.deepEqual(idsOf(meetingChain({ styrtavla: '1', meetings }, 'a')), ['a', 'b']);
});
