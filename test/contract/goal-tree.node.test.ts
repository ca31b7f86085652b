import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { goalRollUp, goalTree } from '../../src/contract/index.ts';
import type { Document, Goal, GoalNode, Measure } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 5, 1);

/** The tree as one would write it down: each goal with those below it. */
interface Written {
  readonly [goal: string]: Written;
}
const written = (nodes: readonly GoalNode[]): Written =>
  Object.fromEntries(nodes.map(({ goal, children }) => [goal.id, written(children)]));
/** Without recursion: a chain may be as long as the document. */
function allOf(nodes: readonly GoalNode[]): readonly GoalNode[] {
  const all = [...nodes];
  for (const { children } of all) all.push(...children);
  return all;
}
const counted = ({ counts: { met, counted: of, leftOut } }: GoalNode): readonly number[] =>
  [met, of, leftOut.noTarget, leftOut.noValue, leftOut.notYet];
const countsAlone = (document: Document, { id }: Goal): GoalNode['counts'] => {
  const { met, counted: of, leftOut } = goalRollUp(document, id, { at });
  return { met, counted: of, leftOut };
};
const looseOf = (document: Document): readonly string[] =>
  allOf(goalTree(document, { at })).filter(({ isLoose }) => isLoose).map(({ goal }) => goal.id);

const measure = (id: string, goal: string, value: number, more: Partial<Measure> = {}): Measure =>
  ({ id, name: id, goal, target: { atLeast: 10 }, observations: [{ period: '2026-05', value }], ...more });

/** Council, care, homecare and school; what each goal counts was written down by hand. */
const document: Document = {
  styrtavla: '1',
  orgUnits: [
    { id: 'council', name: 'Kommunfullmäktige' },
    { id: 'care', name: 'Omsorgen', parent: 'council' },
    { id: 'homecare', name: 'Hemtjänsten', parent: 'care' },
    { id: 'school', name: 'Skolan', parent: 'council' },
    { id: 'young', name: 'Flödet unga', kind: 'flow', members: ['school', 'homecare'] },
  ],
  goals: [
    { id: 'staff', text: 'Samma personal', orgUnit: 'homecare', parent: 'care-1' },
    { id: 'safe', text: 'Trygg vardag', orgUnit: 'council' },
    { id: 'care-1', text: 'Hjälp i tid', orgUnit: 'care', parent: 'safe' },
    { id: 'tidy', text: 'Ordning i förrådet', orgUnit: 'homecare' },
    { id: 'tidy-1', text: 'Märkta hyllor', orgUnit: 'homecare', parent: 'tidy' },
    { id: 'learn', text: 'Alla lär sig läsa', orgUnit: 'school', parent: 'safe' },
    { id: 'flow-1', text: 'En väg in', orgUnit: 'young' },
    { id: 'nobody', text: 'Ingens mål' },
  ],
  measures: [
    measure('late', 'staff', 9),
    measure('wait', 'care-1', 12),
    measure('shelf', 'tidy-1', 10),
    measure('reads', 'learn', 9, { target: { atLeast: 10, by: '2026' } }),
    measure('feels', 'safe', 3, { target: [] }),
    measure('none', 'learn', 1, { observations: [] }),
  ],
};

test('goals stand under those they serve, in the document\'s order', () => {
  const tree = goalTree(document, { at });
  assert.deepEqual(written(tree), {
    safe: { 'care-1': { staff: {} }, learn: {} }, tidy: { 'tidy-1': {} }, 'flow-1': {}, nobody: {},
  });
  assert.deepEqual(Object.keys(written(tree)), ['safe', 'tidy', 'flow-1', 'nobody']);
  assert.deepEqual(allOf(tree).map(({ depth }) => depth), [1, 1, 1, 1, 2, 2, 2, 3]);
});

test('each goal counts what is its own and what is below it, by hand on three levels', () => {
  const tree = goalTree(document, { at });
  assert.deepEqual(Object.fromEntries(allOf(tree).map((node) => [node.goal.id, counted(node)])), {
    // Met, of how many; without target, without value, not due yet.
    safe: [1, 2, 1, 1, 1],
    'care-1': [1, 2, 0, 0, 0],
    staff: [0, 1, 0, 0, 0],
    learn: [0, 0, 0, 1, 1],
    tidy: [1, 1, 0, 0, 0],
    'tidy-1': [1, 1, 0, 0, 0],
    'flow-1': [0, 0, 0, 0, 0],
    nobody: [0, 0, 0, 0, 0],
  });
});

test('a goal has its own measures at hand, with how they stand, and its unit', () => {
  const [safe] = goalTree(document, { at });
  const [care] = safe?.children ?? [];
  assert.deepEqual(
    care?.measures.map(({ measure: { id }, fulfilment }) => [id, fulfilment.state]), [['wait', 'met']],
  );
  assert.equal(care.orgUnit?.name, 'Omsorgen');
  assert.equal(care.parent, safe?.goal);
});

test('loose is a goal that serves none although there are goals in a unit above', () => {
  // Not what the loose goal is broken down to, nor the flow's, which has nobody above it, nor the one without a unit.
  assert.deepEqual(looseOf(document), ['tidy']);
});

test('the unit above may be two levels up and have no goals between', () => {
  const { goals = [] } = document;
  assert.deepEqual(looseOf({ ...document, goals: goals.filter(({ id }) => id === 'safe' || id === 'tidy') }), ['tidy']);
});

test('no goal is loose in a document with the goals of one unit', () => {
  const { goals = [] } = document;
  const own = { ...document, goals: goals.filter(({ id }) => id.startsWith('tidy')) };
  assert.equal(goalTree(own, { at }).length, 1);
  assert.deepEqual(looseOf(own), []);
});

test('a unit sees its goals as roots, and which goal of another unit they serve', () => {
  const tree = goalTree(document, { at, orgUnit: 'homecare' });
  assert.deepEqual(written(tree), { staff: {}, tidy: { 'tidy-1': {} } });
  assert.deepEqual(tree.map(({ depth, parent, isLoose }) => [depth, parent?.id, isLoose]), [
    [1, 'care-1', false], [1, undefined, true],
  ]);
});

test('a unit sees the goals of the units below it, also those that serve none of its own', () => {
  assert.deepEqual(
    written(goalTree(document, { at, orgUnit: 'care' })), { 'care-1': { staff: {} }, tidy: { 'tidy-1': {} } },
  );
});

test('a flow sees the goals of its members', () => {
  assert.deepEqual(
    written(goalTree(document, { at, orgUnit: 'young' })),
    { staff: {}, tidy: { 'tidy-1': {} }, learn: {}, 'flow-1': {} },
  );
});

test('a goal stands once, also where its way up leads through another unit', () => {
  const crossing: Document = {
    styrtavla: '1',
    orgUnits: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
    goals: [
      { id: 'a2', text: 'A2', orgUnit: 'a', parent: 'b1' },
      { id: 'b1', text: 'B1', orgUnit: 'b', parent: 'a1' },
      { id: 'a1', text: 'A1', orgUnit: 'a' },
    ],
  };
  assert.deepEqual(written(goalTree(crossing, { at, orgUnit: 'a' })), { a1: { b1: { a2: {} } } });
  assert.deepEqual(written(goalTree(crossing, { at, orgUnit: 'b' })), { b1: { a2: {} } });
});

test('one goal with all below it; it wins over the unit', () => {
  const [care, ...others] = goalTree(document, { at, goal: 'care-1', orgUnit: 'school' });
  assert.deepEqual(others, []);
  assert.deepEqual([care?.parent?.id, care?.depth, care && written(care.children)], ['safe', 1, { staff: {} }]);
});

test('a goal that names no unit belongs to the only one there is', () => {
  const alone: Document = { styrtavla: '1', orgUnits: [{ id: 'u', name: 'U' }], goals: [{ id: 'g', text: 'Mål' }] };
  assert.deepEqual(written(goalTree(alone, { at, orgUnit: 'u' })), { g: {} });
});

test('an id that is none, and a document without goals, have no tree', () => {
  assert.deepEqual(goalTree(document, { at, goal: 'nothing' }), []);
  assert.deepEqual(goalTree(document, { at, orgUnit: 'nothing' }), []);
  assert.deepEqual(goalTree({ styrtavla: '1' }, { at }), []);
});

test('goals that only stand under each other have no root, and end nothing', () => {
  const round: Document = {
    styrtavla: '1',
    goals: [
      { id: 'a', text: 'A', parent: 'b' }, { id: 'b', text: 'B', parent: 'a' }, { id: 'c', text: 'C', parent: 'c' },
      { id: 'd', text: 'D', parent: 'gone' },
    ],
  };
  assert.deepEqual(written(goalTree(round, { at })), { d: {} });
  assert.deepEqual(written(goalTree(round, { at, goal: 'a' })), {});
});

test('a chain of twenty thousand goals, the lowest first, counts its one measure at the top', () => {
  const goals = Array.from({ length: 20_000 }, (_, index): Goal =>
    ({ id: String(index), text: 'Mål', ...(index > 0 && { parent: String(index - 1) }) }));
  const deep: Document = { styrtavla: '1', goals: goals.reverse(), measures: [measure('m', '19999', 10)] };
  const [top] = goalTree(deep, { at });
  assert.deepEqual(top && counted(top), [1, 1, 0, 0, 0]);
});

/** A list that counts how often its items are handed out. */
function watched<T>(items: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0;
  const list = new Proxy(items, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list, reads: () => reads };
}

/** Goals in levels of a few units, each level serving the one above. */
function cascade(count: number, levels: number): Document {
  const orgUnits = Array.from({ length: levels }, (_, level) =>
    ({ id: `u${level}`, name: `U${level}`, ...(level > 0 && { parent: `u${level - 1}` }) }));
  const width = count / levels;
  const goals = Array.from({ length: count }, (_, index): Goal => ({
    id: `g${index}`, text: 'Mål', orgUnit: `u${Math.floor(index / width)}`,
    ...(index >= width && { parent: `g${index - width}` }),
  }));
  const measures = Array.from(
    { length: count * 3 }, (_, index) => measure(`m${index}`, `g${index % count}`, index % 20),
  );
  return { styrtavla: '1', orgUnits, goals, measures };
}

test('twice as many goals and measures are read no more often each, at eight levels as at one', () => {
  const readsOf = (count: number, levels: number): number => {
    const { goals = [], measures = [], ...rest } = cascade(count, levels);
    const lists = { goals: watched(goals), measures: watched(measures) };
    const tree = goalTree({ ...rest, goals: lists.goals.list, measures: lists.measures.list }, { at });
    assert.equal(allOf(tree).length, count);
    return (lists.goals.reads() + lists.measures.reads()) / (count * 4);
  };
  const each = readsOf(500, 1);
  assert.ok(each >= 1 && each < 10, `each is read ${each} times`);
  for (const [count, levels] of [[500, 5], [1000, 1], [1000, 8], [1000, 100]] as const) {
    assert.equal(readsOf(count, levels), each, `${count} goals in ${levels} levels`);
  }
});

test('with 500 goals and 1,500 measures every goal counts as it does alone', () => {
  const large = cascade(500, 5);
  const nodes = allOf(goalTree(large, { at }));
  assert.equal(nodes.length, 500);
  for (const { goal, counts } of nodes) {
    assert.deepEqual(counts, countsAlone(large, goal));
  }
});

const units = ['u0', 'u1', 'u2', 'u3'];
/** Any forest: each goal serves one of those before it, or none; units and measures in any way. */
const documents = fc.array(fc.record({
  above: fc.option(fc.nat()), unit: fc.option(fc.constantFrom(...units)),
}), { maxLength: 30 }).chain((picks) => fc.record({
  goals: fc.constant(picks.map(({ above, unit }, index): Goal => ({
    id: `g${index}`, text: 'Mål',
    ...(above !== null && index > 0 && { parent: `g${above % index}` }), ...(unit !== null && { orgUnit: unit }),
  }))).chain((goals) => fc.shuffledSubarray(goals, { minLength: goals.length })),
  measures: fc.array(fc.tuple(fc.nat(), fc.constantFrom<Partial<Measure>>(
    {}, { target: [] }, { observations: [] }, { target: { atMost: 3 } }, { target: { atLeast: 99, by: '2026' } },
  )), { maxLength: 40 }).map((each) =>
    each.map(([goal, more], index) => measure(`m${index}`, `g${goal % (picks.length + 1)}`, 10, more))),
})).map(({ goals, measures }): Document => ({
  styrtavla: '1', goals, measures,
  orgUnits: units.map((id, index) =>
    ({ id, name: id, ...(index > 0 && { parent: `u${Math.floor((index - 1) / 2)}` }) })),
}));

test('the tree counts as goalRollUp does, for every goal of any document, and shows each goal once', () => {
  fc.assert(fc.property(documents, fc.constantFrom(undefined, ...units), (any, orgUnit) => {
    const nodes = allOf(goalTree(any, { at, orgUnit }));
    for (const { goal, counts } of nodes) {
      assert.deepEqual(counts, countsAlone(any, goal));
    }
    const ids = nodes.map(({ goal }) => goal.id);
    assert.equal(new Set(ids).size, ids.length);
    if (orgUnit === undefined) assert.equal(ids.length, any.goals?.length);
    const own = (any.goals ?? []).filter((goal) => orgUnit === undefined || goal.orgUnit === orgUnit);
    for (const { id } of own) assert.ok(ids.includes(id), `${id} is shown`);
  }));
});

test('a child is one deeper than the goal it serves, and a loose goal serves none', () => {
  fc.assert(fc.property(documents, (any) => {
    for (const { goal, depth, children, isLoose, parent } of allOf(goalTree(any, { at }))) {
      assert.equal(isLoose && parent !== undefined, false);
      for (const child of children) assert.deepEqual([child.depth, child.parent], [depth + 1, goal]);
    }
  }));
});

test('the valid unit: three goals serve the municipality\'s, and the unit sees which', () => {
  const board = documentOf('enhetens-tavla.json');
  assert.deepEqual(written(goalTree(board, { at })), { g1: { g2: {}, g3: {}, g4: {} } });
  const tree = goalTree(board, { at, orgUnit: 'enhet' });
  assert.deepEqual(tree.map(({ goal, parent, isLoose }) => [goal.id, parent?.id, isLoose]), [
    ['g2', 'g1', false], ['g3', 'g1', false], ['g4', 'g1', false],
  ]);
});
