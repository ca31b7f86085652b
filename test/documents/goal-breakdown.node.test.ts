// The breakdown of goals, counted by hand; what is invented is held to what the widgets must be able to show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  boardFulfilment, boardOf, checkDocument, goalRollUp, goalTree, meetingsHeld, unitFulfilment,
} from '../../src/contract/index.ts';
import type { Document, GoalNode, RollUp } from '../../src/contract/index.ts';
import { JUDGEMENT_STATES } from '../../src/contract/definition/goals.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const document: Document = checkDocument(textOf('malnedbrytning.json')).document ?? assert.fail();
const { goals = [], measures = [], orgUnits = [], meetings = [], reviews = [], benefits = [] } = document;
const at = Date.UTC(2026, 10, 20);

/** Met, counted, and left out: without target, without value, to be reached later. */
type Row = readonly [met: number, counted: number, noTarget: number, noValue: number, notYet: number];
const rowOf = ({ met, counted, leftOut }: Omit<RollUp, 'measures'>): Row =>
  [met, counted, leftOut.noTarget, leftOut.noValue, leftOut.notYet];

/** How each measure stands, read off its last value and its target. */
const STATES = {
  tilfredshet: 'notYet', // 73, at least 75 by 2027
  tavlemoter: 'met', // 92, at least 90
  'overganger-plan': 'notMet', // 86, at least 90
  trivsel: 'met', // 88, at least 85
  foreldre: 'met', // 93, at least 90
  bemanning: 'notMet', // 91, at least 95
  lesing: 'met', // 83, at least 80
  fravar: 'notMet', // 6.4, at most 6
  ventetid: 'met', // 12, at most 14
  'ansatte-per-bruker': 'notYet', // 11, at most 9 by June 2027
  brukertid: 'noTarget',
  fall: 'notMet', // 1, at most 0
  ernaering: 'noValue',
  'onsket-turnus': 'met', // 74, at least 70
};

/** Each goal with its own measures and those of the goals below it. */
const ROLLED_UP: Readonly<Record<string, Row>> = {
  // level 1: 2 own and below, see the four that follow
  tjenester: [5, 9, 1, 1, 2],
  // level 2
  ledere: [0, 0, 0, 0, 0],
  system: [1, 1, 0, 0, 0], // tavlemoter
  samhandling: [0, 1, 0, 0, 0], // overganger-plan
  mestring: [3, 5, 0, 0, 0], // trivsel, and the two goals below
  hjemme: [1, 2, 1, 1, 1], // ventetid, and the two goals below
  // level 3
  tilvenning: [1, 2, 0, 0, 0], // foreldre, bemanning
  lese: [1, 2, 0, 0, 0], // lesing, fravar
  kjente: [0, 0, 1, 0, 1], // brukertid, ansatte-per-bruker
  'ingen-fall': [0, 1, 0, 1, 0], // fall, ernaering
  // serves no goal above
  turnus: [1, 1, 0, 0, 0],
};

test('the measures stand as they do when one looks', () => {
  const { measures: judged } = unitFulfilment(document, 'rlg', { at });
  assert.deepEqual(Object.fromEntries(judged.map((each) => [each.measure.id, each.fulfilment.state])), STATES);
});

test('three levels of goals roll up as they do when counted by hand', () => {
  for (const { id } of goals) {
    const expected: Row = ROLLED_UP[id] ?? [0, 0, 0, 0, 0];
    assert.deepEqual(rowOf(goalRollUp(document, id, { at })), expected, id);
  }
});

const nodesOf = (nodes: readonly GoalNode[]): readonly GoalNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children)]);

test('the tree counts the same, goes three levels down and marks the one goal that serves none above it', () => {
  const nodes = nodesOf(goalTree(document, { at }));
  assert.equal(nodes.length, goals.length);
  for (const { goal, counts } of nodes) assert.deepEqual(rowOf(counts), ROLLED_UP[goal.id] ?? [0, 0, 0, 0, 0]);
  assert.equal(Math.max(...nodes.map(({ depth }) => depth)), 3);
  assert.deepEqual(nodes.filter(({ isLoose }) => isLoose).map(({ goal }) => goal.id), ['turnus']);
});

test('a measure that two zones name, one for each of two goals, counts once on the board', () => {
  const board = boardOf(document, { orgUnit: 'oppvekst' }) ?? assert.fail();
  const naming = board.zones.filter(({ measures: own }) => own.some(({ id }) => id === 'overganger-plan'));
  assert.equal(naming.length, 2);
  assert.deepEqual(rowOf(boardFulfilment(board, { at })), [3, 6, 0, 0, 0]);
});

test('a measure counts once in a flow that has both its unit and the unit above among its members', () => {
  assert.deepEqual(orgUnits.find(({ id }) => id === 'overganger')?.members, ['oppvekst', 'skole', 'hjemmetjeneste']);
  const flow = unitFulfilment(document, 'overganger', { at });
  assert.deepEqual(rowOf(flow), [3, 6, 1, 0, 1]);
  const ids = flow.measures.map(({ measure }) => measure.id);
  assert.equal(new Set(ids).size, ids.length);
  // It is the flow's goal and the school's measure: both count it, and their common whole counts it once.
  assert.ok(ids.includes('overganger-plan'));
  assert.deepEqual(rowOf(unitFulfilment(document, 'skole', { at })), [1, 3, 0, 0, 0]);
});

test('goals without measures are judged in each way, and one is neither judged nor due', () => {
  const measured = new Set(measures.map(({ goal }) => goal));
  const alone = goals.filter(({ id }) => !measured.has(id) && !goals.some(({ parent }) => parent === id));
  assert.deepEqual(
    alone.map(({ judgement }) => judgement?.state ?? 'none').sort(),
    [...JUDGEMENT_STATES, 'none'].sort(),
  );
  for (const { judgement, deadline } of alone) assert.equal(deadline === undefined, judgement === undefined);
});

test('the goals of the municipality and the flow are the plan\'s words, and one of them is a long one', () => {
  const plan = JSON.stringify(JSON.parse(textOf('sources/handlingsplan-lean.json')));
  const own = goals.filter(({ orgUnit = '' }) => ['rlg', 'overganger'].includes(orgUnit))
    .map(({ text }) => String(text));
  assert.equal(own.length, 10);
  // The first is the end of a sentence there.
  for (const text of own) assert.ok(plan.includes(text.replace(/^V/, 'v')) || plan.includes(text), text);
  assert.ok(own.some((text) => text.length > 200));
});

test('meetings at the boards are told of as held of planned, by some units and not by all', () => {
  assert.deepEqual(
    meetings.map((meeting) => {
      const { held, planned } = meetingsHeld(meeting, { at });
      return [meeting.orgUnit, held, planned];
    }),
    [
      ['rlg', 3, 4], ['oppvekst', 9, 10], ['helse', 0, 0], ['barnehage', 12, 18],
      ['skole', 17, 17], ['hjemmetjeneste', 24, 26], ['sykehjem', 3, 18],
    ],
  );
});

test('each unit has a gemba and a revision for a half-year, held, missed or still to come', () => {
  const stateOf = ({ planned, held }: (typeof reviews)[number]): string =>
    (held !== undefined ? 'held' : planned.startsWith('2026-S1') ? 'missed' : 'planned');
  for (const unit of ['barnehage', 'skole', 'hjemmetjeneste', 'sykehjem']) {
    const kinds = reviews.filter(({ orgUnit }) => orgUnit === unit).map(({ kind }) => kind);
    assert.deepEqual(kinds.toSorted(), ['gemba', 'gemba', 'revision', 'revision']);
  }
  const counted = ['held', 'missed', 'planned'].map((state) => reviews.filter((one) => stateOf(one) === state).length);
  assert.deepEqual(counted, [9, 3, 4]);
  const followed = reviews.filter(({ followUp = [] }) => followUp.length > 0);
  for (const { followUp = [] } of followed) {
    for (const id of followUp) assert.equal(document.notes?.find((note) => note.id === id)?.kind, 'deviation');
  }
});

test('benefits are expected, realised, both, or described only, and one kind has several units', () => {
  const shapes = benefits.map(({ expected, realised }) => `${expected ? 'e' : '-'}${realised ? 'r' : '-'}`);
  assert.deepEqual([...new Set(shapes)].sort(), ['--', '-r', 'e-', 'er']);
  const times = benefits.filter(({ kind }) => kind === 'time').map(({ unit }) => unit);
  assert.deepEqual([...new Set(times)], ['timer per uke', 'timer per år']);
});
