import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unitContent } from '../../src/contract/index.ts';
import type { Document, UnitContent } from '../../src/contract/index.ts';

const idsOf = ({ goals, measures, notes }: UnitContent): Readonly<Record<string, readonly string[]>> => ({
  goals: goals.map(({ id }) => id), measures: measures.map(({ id }) => id), notes: notes.map(({ id }) => id),
});

const document: Document = {
  styrtavla: '1',
  orgUnits: [{ id: 'top', name: 'Ledningen' }, { id: 'team', name: 'Laget', parent: 'top' }],
  goals: [
    { id: 'team-goal', text: 'Mål', orgUnit: 'team', parent: 'top-goal' },
    { id: 'top-goal', text: 'Mål', orgUnit: 'top' },
    { id: 'goal', text: 'Mål' },
  ],
  measures: [
    { id: 'named', name: 'Mått', orgUnit: 'team' },
    { id: 'by-goal', name: 'Mått', goal: 'team-goal' },
    { id: 'elsewhere', name: 'Mått', orgUnit: 'top', goal: 'team-goal' },
    { id: 'measure', name: 'Mått', goal: 'goal' },
  ],
  notes: [
    { id: 'named', kind: 'idea', text: 'Lapp', orgUnit: 'team' },
    { id: 'by-goal', kind: 'idea', text: 'Lapp', goals: ['goal', 'team-goal'] },
    { id: 'by-measure', kind: 'idea', text: 'Lapp', measures: ['by-goal'] },
    { id: 'by-both', kind: 'idea', text: 'Lapp', goals: ['top-goal'], measures: ['named'] },
    { id: 'elsewhere', kind: 'idea', text: 'Lapp', orgUnit: 'top', goals: ['team-goal'] },
    { id: 'note', kind: 'idea', text: 'Lapp', goals: [], measures: [] },
  ],
};

test('a unit has what names it, and what names no unit through its goals and measures', () => {
  assert.deepEqual(idsOf(unitContent(document, 'team')), {
    goals: ['team-goal'], measures: ['named', 'by-goal'], notes: ['named', 'by-goal', 'by-measure', 'by-both'],
  });
});

test('a unit does not have what is of the units below it', () => {
  assert.deepEqual(idsOf(unitContent(document, 'top')), {
    goals: ['top-goal'], measures: ['elsewhere'], notes: ['by-both', 'elsewhere'],
  });
});

test('the only unit has what names none', () => {
  const alone: Document = {
    styrtavla: '1',
    orgUnits: [{ id: 'top', name: 'Ledningen' }],
    goals: [{ id: 'g', text: 'Mål' }],
    measures: [{ id: 'm', name: 'Mått' }],
    notes: [{ id: 'n', kind: 'idea', text: 'Lapp' }],
  };
  assert.deepEqual(idsOf(unitContent(alone, 'top')), { goals: ['g'], measures: ['m'], notes: ['n'] });
  assert.deepEqual(idsOf(unitContent(alone, 'nothing')), { goals: [], measures: [], notes: [] });
});

test('an id that is none, and a document without lists, have nothing', () => {
  assert.deepEqual(idsOf(unitContent(document, 'nothing')), { goals: [], measures: [], notes: [] });
  assert.deepEqual(idsOf(unitContent({ styrtavla: '1' }, 'team')), { goals: [], measures: [], notes: [] });
});

test('whatever the document, no goal and no measure is of two units', () => {
  const unit = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  const named = (list: readonly (string | undefined)[]): readonly { readonly orgUnit?: string }[] =>
    list.map((orgUnit) => (orgUnit === undefined ? {} : { orgUnit }));
  fc.assert(fc.property(fc.array(unit), fc.array(fc.tuple(unit, fc.nat(9))), (goalUnits, measureUnits) => {
    const any: Document = {
      styrtavla: '1',
      orgUnits: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }],
      goals: named(goalUnits).map((each, index) => ({ ...each, id: `g${index}`, text: 'Mål' })),
      measures: named(measureUnits.map(([each]) => each)).map((each, index) =>
        ({ ...each, id: `m${index}`, name: 'Mått', goal: `g${measureUnits[index]?.[1] ?? 0}` })),
    };
    const all = ['a', 'b', 'c'].map((id) => unitContent(any, id));
    const goals = all.flatMap((content) => content.goals);
    const measures = all.flatMap((content) => content.measures);
    assert.equal(new Set(goals).size, goals.length);
    assert.equal(new Set(measures).size, measures.length);
    assert.equal(goals.length, goalUnits.filter((each) => each !== undefined).length);
    for (const measure of any.measures ?? []) {
      const home = measure.orgUnit ?? any.goals?.find(({ id }) => id === measure.goal)?.orgUnit;
      assert.equal(measures.includes(measure), home !== undefined);
    }
  }));
});
