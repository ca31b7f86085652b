import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sourcesOf } from '../../src/contract/index.ts';
import type { Document, Measure, Source } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const none = { measures: 0, assessments: 0, actionPlans: 0, boards: 0, benefits: 0 };
const measures = (...sources: (Source | undefined)[]): readonly Measure[] =>
  sources.map((source, index) => ({ id: String(index), name: 'Mått', ...(source && { source }) }));

const kolada = { name: 'Kolada', url: 'https://www.kolada.se/' };
const own = { name: 'Kommunen' };

test('each source once, with when it was retrieved last and how much stands on it', () => {
  const document: Document = {
    styrtavla: '1',
    published: '2026-11-20',
    source: own,
    measures: measures(
      { ...kolada, retrieved: '2026-10-01' }, undefined, { ...kolada, retrieved: '2026-11-02' }, kolada,
      { ...own, retrieved: '2026-11-19' },
    ),
    benefits: [{ id: 'b', text: 'Nytta', source: { ...kolada, retrieved: '2026-01-01' } }],
    boards: [{ id: 'b' }],
    assessments: [{ id: 'a', title: 'Puls', scale: { min: 1, max: 5 } }],
    actionPlans: [{ id: 'p', title: 'Plan', source: { name: 'Nämnden' } }],
  };
  assert.deepEqual(sourcesOf(document), {
    published: '2026-11-20',
    sources: [
      { source: { ...own, retrieved: '2026-11-19' }, uses: { ...none, measures: 2, boards: 1, assessments: 1 } },
      { source: { ...kolada, retrieved: '2026-11-02' }, uses: { ...none, measures: 3, benefits: 1 } },
      { source: { name: 'Nämnden' }, uses: { ...none, actionPlans: 1 } },
    ],
    unsourced: none,
  });
});

test('what was processed, or is under another licence or address, is another source', () => {
  const others: readonly Source[] = [
    kolada, { ...kolada, processed: 'medel av tre år' }, { ...kolada, licence: 'CC0' }, { name: 'Kolada' },
    { name: { sv: 'Kolada' }, url: kolada.url },
  ];
  assert.deepEqual(
    sourcesOf({ styrtavla: '1', measures: measures(...others) }).sources.map(({ source }) => source), others,
  );
});

test('without a source of the document, what has none is counted as such', () => {
  const document: Document = { styrtavla: '1', measures: measures(undefined, own), boards: [{ id: 'b' }] };
  const { sources, unsourced } = sourcesOf(document);
  assert.deepEqual(unsourced, { ...none, measures: 1, boards: 1 });
  assert.deepEqual(sources, [{ source: own, uses: { ...none, measures: 1 } }]);
});

test('a document\'s source that nothing uses is named all the same, and an empty document has none', () => {
  assert.deepEqual(sourcesOf({ styrtavla: '1', source: own }).sources, [{ source: own, uses: none }]);
  assert.deepEqual(sourcesOf({ styrtavla: '1' }), { published: undefined, sources: [], unsourced: none });
});

test('the valid unit\'s board has a source of its own', () => {
  const { published, sources, unsourced } = sourcesOf(documentOf('enhetens-tavla.json'));
  assert.equal(published, '2026-07-03T07:30');
  assert.deepEqual(sources.map(({ source, uses }) => [source.name, source.retrieved, uses.boards]), [
    ['Placeringsenheten', '2026-07-02', 1],
  ]);
  assert.equal(unsourced.measures, 15);
});

test('everything is counted once, and no source is older than one of the same that it was made of', () => {
  const source = fc.option(fc.record({
    name: fc.constantFrom('Kolada', 'SCB', 'Kommunen'),
    retrieved: fc.constantFrom('2026-01-01', '2026-05-01', '2026-11-01'),
  }), { nil: undefined });
  fc.assert(fc.property(source, fc.array(source), (common, each) => {
    const given: Document = { styrtavla: '1', ...(common && { source: common }), measures: measures(...each) };
    const { sources, unsourced } = sourcesOf(given);
    const used = sources.reduce((sum, { uses }) => sum + uses.measures, unsourced.measures);
    assert.equal(used, each.length);
    const all = [common, ...each].filter((one) => one !== undefined);
    assert.deepEqual(new Set(sources.map(({ source: { name } }) => name)), new Set(all.map(({ name }) => name)));
    for (const { name, retrieved } of all) {
      assert.ok(sources.some((found) => found.source.name === name && (found.source.retrieved ?? '') >= retrieved));
    }
  }));
});
