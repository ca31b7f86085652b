import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeMeasures } from '../../cli/merge.ts';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document, Observation } from '../../src/contract/index.ts';

const KOLADA = { name: 'Kolada', retrieved: '2026-11-22' };
const imported = (observations: readonly Observation[], more: object = {}): Document => ({
  styrtavla: '1', language: 'sv', source: KOLADA, orgUnits: [{ id: '0580', name: 'Linköping' }],
  measures: [{ id: 'N00945', name: 'Uttag', orgUnit: '0580', unit: '%', observations, ...more }],
});

/** What people made of an import: their own words, a target, a group and a note of their own. */
const OWN: Document = {
  styrtavla: '1',
  language: 'sv',
  title: 'Tavla',
  source: { name: 'Egna uppgifter' },
  orgUnits: [{ id: 'fam', name: 'Familjeenheten' }],
  goals: [{ id: 'mal', text: 'Jämnare uttag' }],
  measures: [
    { id: 'sjuk', name: 'Sjukfrånvaro', observations: [{ period: '2025', value: 5 }] },
    {
      id: 'N00945', name: 'Pappors dagar', orgUnit: 'fam', goal: 'mal', target: { atLeast: 40 }, better: 'higher',
      observations: [
        { period: '1999', value: 30 },
        { period: '2024', value: 38, note: 'Efter kampanjen' },
        { period: '2025', missing: 'notCollected', note: 'bortfall' },
      ],
      groups: [
        { name: 'Malmö', observations: [{ period: '2024', value: 35 }] },
        { name: 'Egen jämförelse', observations: [{ period: '2024', value: 1 }] },
      ],
      source: { name: 'Kolada', retrieved: '2026-01-10' },
    },
  ],
};

describe('putting an import into a document', () => {
  const made = imported(
    [{ period: '2024', value: 38.2 }, { period: '2025', value: 39 }],
    { groups: [{ name: 'Malmö', observations: [{ period: '2025', value: 36 }] }, { name: 'Riket', observations: [] }] },
  );
  const { document, revised, added } = mergeMeasures(OWN, made);
  const [other, measure] = document.measures ?? [];

  test('keeps what people wrote, and all that is not of the import', () => {
    assert.deepEqual(other, OWN.measures?.[0]);
    const taken = ['observations', 'groups', 'source'];
    const kept = Object.entries(measure ?? assert.fail()).filter(([field]) => !taken.includes(field));
    assert.deepEqual(Object.fromEntries(kept), {
      id: 'N00945', name: 'Pappors dagar', orgUnit: 'fam', goal: 'mal', target: { atLeast: 40 }, better: 'higher',
    });
    assert.deepEqual(measure?.source, KOLADA);
    assert.deepEqual([document.title, document.source, document.orgUnits, document.goals],
      [OWN.title, OWN.source, OWN.orgUnits, OWN.goals]);
    assert.deepEqual(checkDocument(document).problems, []);
  });

  test('has the new figures, the periods of both, and the notes that still hold', () => {
    assert.deepEqual(measure?.observations, [
      { period: '1999', value: 30 },
      { period: '2024', value: 38.2, note: 'Efter kampanjen' },
      { period: '2025', value: 39 },
    ]);
    assert.deepEqual(measure.groups, [
      { name: 'Malmö', observations: [{ period: '2024', value: 35 }, { period: '2025', value: 36 }] },
      { name: 'Riket', observations: [] },
      { name: 'Egen jämförelse', observations: [{ period: '2024', value: 1 }] },
    ]);
  });

  test('tells which figures are others than before, with the days of both', () => {
    assert.deepEqual(added, []);
    assert.deepEqual(revised.map(({ measure: id, group, before, after }) => [id, group, before.value, after.value]), [
      ['N00945', undefined, 38, 38.2], ['N00945', undefined, undefined, 39],
    ]);
    assert.deepEqual(revised.map(({ known, retrieved }) => [known, retrieved])[0], ['2026-01-10', '2026-11-22']);
  });

  test('changes neither of the two that it is given', () => {
    const before = JSON.stringify([OWN, made]);
    mergeMeasures(OWN, made);
    assert.equal(JSON.stringify([OWN, made]), before);
  });
});

describe('a measure that the document does not have', () => {
  const made = imported([{ period: '2025', value: 39 }]);

  test('comes behind the others, with its source and its unit of organisation', () => {
    const there: Document = { styrtavla: '1', orgUnits: [{ id: 'fam', name: 'Familjeenheten' }], measures: [] };
    const { document, added } = mergeMeasures(there, made);
    assert.deepEqual(added, ['N00945']);
    assert.deepEqual(document.orgUnits?.map(({ id }) => id), ['fam', '0580']);
    assert.deepEqual(checkDocument(document).problems, []);
  });

  test('does not make a unit twice', () => {
    const there: Document = { styrtavla: '1', orgUnits: [{ id: '0580', name: 'Vår kommun' }] };
    assert.deepEqual(mergeMeasures(there, made).document.orgUnits, [{ id: '0580', name: 'Vår kommun' }]);
  });
});

test('a document that is imported once more as a whole has the new day, and no source twice', () => {
  const first = imported([{ period: '2024', value: 38 }]);
  const there = { ...first, source: { name: 'Kolada', retrieved: '2026-01-10' } };
  const { document } = mergeMeasures(there, imported([{ period: '2024', value: 38 }, { period: '2025', value: 39 }]));
  assert.deepEqual(document.source, KOLADA);
  assert.equal(document.measures?.[0]?.source, undefined);
});

test('a document written by hand may have ids and years as numbers, and fields of its own', () => {
  const there = {
    styrtavla: '1', 'x-ansvar': 'ekonomi',
    measures: [{
      id: 7, name: 'A', 'x-kod': 'b', observations: [{ period: 2024, value: 1 }, { period: 2025, value: null }],
    }],
  };
  const made: Document = {
    styrtavla: '1', source: KOLADA,
    measures: [{ id: '7', name: 'B', observations: [{ period: '2024', value: 2 }, { period: '2025' }] }],
  };
  const { document, revised } = mergeMeasures(there as unknown as Document, made);
  assert.deepEqual(document, {
    styrtavla: '1', 'x-ansvar': 'ekonomi',
    measures: [{
      id: 7, name: 'A', 'x-kod': 'b', source: KOLADA, observations: [{ period: '2024', value: 2 }, { period: '2025' }],
    }],
  });
  assert.equal(revised.length, 1);
});
