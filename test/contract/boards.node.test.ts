import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardFulfilment, boardOf } from '../../src/contract/index.ts';
import type { BoardPick, Document, Measure } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 5, 1);
const measure = (id: string, more: Partial<Measure> = {}): Measure =>
  ({ id, name: id, target: { atLeast: 10 }, observations: [{ period: '2026-05', value: 10 }], ...more });

/** What stands where, by id. */
const shown = (document: Document, pick?: BoardPick): unknown => {
  const content = boardOf(document, pick);
  return content && [content.board?.id, content.orgUnit?.id, ...content.zones.map((zone) => ({
    kind: zone.kind,
    title: zone.title,
    goals: zone.goals.map(({ id }) => id),
    measures: zone.measures.map(({ id }) => id),
    noteKinds: zone.noteKinds,
    notes: zone.notes.map(({ id }) => id),
    show: zone.show,
  }))];
};
const zone = { title: undefined, goals: [], measures: [], noteKinds: [], notes: [], show: [] };
const KINDS = ['activity', 'deviation', 'idea'];

const document: Document = {
  styrtavla: '1',
  orgUnits: [
    { id: 'school', name: 'Skolan' }, { id: 'care', name: 'Omsorgen' }, { id: 'park', name: 'Parken' },
    { id: 'empty', name: 'Tomten' },
  ],
  goals: [
    { id: 'reads', text: 'Alla läser', orgUnit: 'school' },
    { id: 'safe', text: 'Trygg vardag', orgUnit: 'care' },
    { id: 'green', text: 'Mer grönt', orgUnit: 'park' },
  ],
  measures: [
    measure('books', { goal: 'reads' }),
    measure('pupils', { orgUnit: 'school', observations: [{ period: '2026-05', value: 9 }] }),
    measure('visits', { orgUnit: 'care', goal: 'safe', observations: [] }),
    measure('trees', { orgUnit: 'park' }),
  ],
  notes: [
    { id: 'done', kind: 'idea', text: 'Lapp', orgUnit: 'school', state: 'done' },
    { id: 'late', kind: 'deviation', text: 'Lapp', orgUnit: 'school' },
    { id: 'parents', kind: 'feedback', text: 'Lapp', orgUnit: 'school', state: 'new' },
    { id: 'care-idea', kind: 'idea', text: 'Lapp', orgUnit: 'care' },
    { id: 'dig', kind: 'activity', text: 'Lapp', orgUnit: 'park' },
  ],
  boards: [
    {
      id: 'care-board', title: 'Omsorgens tavla', orgUnit: 'care',
      zones: [
        { title: 'Resultat', kind: 'results', measures: ['visits', 'trees', 'visits', 'gone'], goals: ['safe'] },
        { title: 'Mer', kind: 'other', measures: ['trees'], show: [{ widget: 'styr-house', id: 'h' }] },
        { title: 'Förbättringar', kind: 'improvements', noteKinds: ['idea', 'goodExample'] },
      ],
    },
    { id: 'care-second', orgUnit: 'care', zones: [{ title: 'Tom', kind: 'goals' }] },
    { id: 'park-board', title: 'Parken', orgUnit: 'park' },
    { id: 'common', zones: [{ title: 'Lappar', kind: 'improvements', noteKinds: ['idea', 'activity'] }] },
  ],
};

const carePlan = ['care-board', 'care',
  { ...zone, kind: 'results', title: 'Resultat', goals: ['safe'], measures: ['visits', 'trees'] },
  { ...zone, kind: 'other', title: 'Mer', measures: ['trees'], show: [{ widget: 'styr-house', id: 'h' }] },
  {
    ...zone, kind: 'improvements', title: 'Förbättringar', noteKinds: ['idea', 'goodExample'], notes: ['care-idea'],
  },
];

test('a board is laid out as its zones say, with the notes of its unit', () => {
  assert.deepEqual(shown(document, { board: 'care-board' }), carePlan);
});

test('a unit\'s board is the first that names it', () => {
  assert.deepEqual(shown(document, { orgUnit: 'care' }), carePlan);
});

test('an empty zone is a zone', () => {
  assert.deepEqual(
    shown(document, { board: 'care-second' }), ['care-second', 'care', { ...zone, kind: 'goals', title: 'Tom' }],
  );
});

test('a board without a unit has the notes of all units, those that are done last', () => {
  assert.deepEqual(shown(document, { board: 'common' }), ['common', undefined, {
    ...zone, kind: 'improvements', title: 'Lappar', noteKinds: ['idea', 'activity'],
    notes: ['care-idea', 'dig', 'done'],
  }]);
});

test('a unit without a board has one derived: its goals, its measures, and its notes of the kinds that it has', () => {
  assert.deepEqual(shown(document, { orgUnit: 'school' }), [undefined, 'school',
    { ...zone, kind: 'goals', goals: ['reads'] },
    { ...zone, kind: 'results', measures: ['books', 'pupils'] },
    { ...zone, kind: 'improvements', noteKinds: [...KINDS, 'feedback'], notes: ['late', 'parents', 'done'] },
  ]);
});

test('a board without zones is derived from its unit', () => {
  assert.deepEqual(shown(document, { board: 'park-board' }), ['park-board', 'park',
    { ...zone, kind: 'goals', goals: ['green'] },
    { ...zone, kind: 'results', measures: ['trees'] },
    { ...zone, kind: 'improvements', noteKinds: KINDS, notes: ['dig'] },
  ]);
});

test('a unit with nothing has three empty zones', () => {
  assert.deepEqual(shown(document, { orgUnit: 'empty' }), [undefined, 'empty',
    { ...zone, kind: 'goals' }, { ...zone, kind: 'results' }, { ...zone, kind: 'improvements', noteKinds: KINDS },
  ]);
});

test('where a board and a unit are given, the board counts', () => {
  assert.deepEqual(shown(document, { board: 'care-board', orgUnit: 'school' }), carePlan);
});

test('an id that is none gives no board, and nobody guesses between several', () => {
  assert.equal(shown(document, { board: 'nothing' }), undefined);
  assert.equal(shown(document, { board: 'nothing', orgUnit: 'school' }), undefined);
  assert.equal(shown(document, { orgUnit: 'nothing' }), undefined);
  assert.equal(shown(document), undefined);
  assert.equal(shown({ ...document, boards: [] }), undefined);
  assert.equal(shown({ ...document, orgUnits: [{ id: 'school', name: 'Skolan' }] }), undefined);
});

test('where nothing is picked it is the only board, or the only unit\'s, or all of a document without units', () => {
  const [first, ...others] = document.boards ?? [];
  assert.ok(first && others.length > 0);
  assert.deepEqual(shown({ ...document, boards: [first] }), carePlan);
  const { goals = [], measures = [] } = document;
  const kil: Document = { styrtavla: '1', goals: goals.slice(0, 1), measures: measures.slice(0, 1) };
  const zones = [
    { ...zone, kind: 'goals', goals: ['reads'] }, { ...zone, kind: 'results', measures: ['books'] },
    { ...zone, kind: 'improvements', noteKinds: KINDS },
  ];
  assert.deepEqual(shown({ ...kil, orgUnits: [{ id: 'school', name: 'Skolan' }] }), [undefined, 'school', ...zones]);
  assert.deepEqual(shown({ ...kil, goals: [{ id: 'reads', text: 'Alla läser' }] }), [undefined, undefined, ...zones]);
});

test('a board counts its measures each once, those left out beside', () => {
  const care = boardOf(document, { orgUnit: 'care' }) ?? assert.fail();
  const { measures, ...counts } = boardFulfilment(care, { at });
  assert.deepEqual(counts, { met: 1, counted: 1, leftOut: { noTarget: 0, noValue: 1, notYet: 0 } });
  assert.deepEqual(measures.map(({ measure: { id } }) => id), ['visits', 'trees']);
  const school = boardOf(document, { orgUnit: 'school' }) ?? assert.fail();
  assert.deepEqual([boardFulfilment(school, { at }).met, boardFulfilment(school, { at }).counted], [1, 2]);
});

test('the valid unit\'s board: three goals, fifteen measures, and a deviation with what it led to', () => {
  const unit = documentOf('enhetens-tavla.json');
  const content = boardOf(unit) ?? assert.fail();
  const [goals, results, improvements] = content.zones;
  assert.deepEqual(goals?.goals.map(({ id }) => id), ['g2', 'g3', 'g4']);
  assert.equal(results?.measures.length, 15);
  assert.deepEqual(improvements?.notes.map(({ id }) => id), ['n2', 'n3', 'n1']);
  const derived = boardOf({ ...unit, boards: [] }, { orgUnit: 'enhet' }) ?? assert.fail();
  assert.deepEqual(boardFulfilment(derived, { at }), boardFulfilment(content, { at }));
});
