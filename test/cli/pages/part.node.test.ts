import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { partOf } from '../../../cli/pages/part.ts';
import { plansOf } from '../../../cli/pages/plan.ts';
import { readerOf } from '../../../cli/pages/reader.ts';
import { tell } from '../../../cli/pages/told.ts';
import { loadWords } from '../../../src/widgets/views.ts';
import { documents } from '../../contract/arbitrary.ts';
import { CHANGED } from './made.ts';

/** What each page says, of the whole document and of the part that is its own. */
async function expectAlike(document: Document, name = ''): Promise<void> {
  await loadWords('sv');
  const plans = plansOf(document);
  // What gives one page has no parts.
  for (const plan of plans.length > 1 ? plans : []) {
    const part = partOf(document, plan);
    assert.deepEqual(checkDocument(part).problems.filter(({ severity }) => severity === 'error'), [], name);
    const [whole, own] = [document, part].map((each) => readerOf(each, 'sv', CHANGED));
    for (const shown of plan.shown) {
      const texts = [whole, own].map((reader) => reader && String(tell(shown, reader)));
      assert.equal(texts[1], texts[0], `${name} ${plan.id ?? ''} ${JSON.stringify(shown)}`);
    }
  }
}

for (const file of readdirSync('documents').filter((each) => each.endsWith('.json'))) {
  test(`each part of ${file} says on its page what the whole says`, async () => {
    await expectAlike(checkDocument(readFileSync(`documents/${file}`, 'utf8')).document ?? assert.fail(file), file);
  });
}

test('parts say what the whole says, whatever leads where in it', async () => {
  await fc.assert(fc.asyncProperty(documents(0), async (input) => {
    await expectAlike(checkDocument(input).document ?? assert.fail('no document'));
  }), { numRuns: 200 });
});

test('a part holds the units between: members of a flow whose own members have something to show', async () => {
  const flow = (id: string, ...members: readonly string[]): object => ({ id, name: id.toUpperCase(), members });
  const { document = assert.fail('no document') } = checkDocument({
    styrtavla: '1',
    orgUnits: [flow('a', 'c'), flow('c', 'd'), flow('d'), flow('e')],
    reviews: ['a', 'd', 'e'].map((orgUnit) => ({ id: orgUnit, kind: 'gemba', orgUnit, planned: '2024' })),
  });
  await expectAlike(document);
  const plan = plansOf(document).find(({ id }) => id === 'a') ?? assert.fail('no page');
  assert.deepEqual(partOf(document, plan).orgUnits?.map(({ id }) => id), ['a', 'c', 'd']);
});

const unit = (id: string, parent?: string): object => ({ id, name: id, ...(parent !== undefined && { parent }) });
const values = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, value) =>
    ({ period: `20${10 + Math.floor(value / 12)}-${String(value % 12 + 1).padStart(2, '0')}`, value }));

test('a part holds its own measures whole, and of those that are only counted the latest value', () => {
  const { document = assert.fail('no document') } = checkDocument({
    styrtavla: '1',
    orgUnits: [unit('stad'), unit('skola', 'stad'), unit('park', 'stad')],
    goals: [{ id: 'g', text: 'G', orgUnit: 'stad' }, { id: 'h', text: 'H', orgUnit: 'skola', parent: 'g' }],
    measures: [
      { id: 'own', name: 'Own', orgUnit: 'stad', goal: 'g', observations: values(36) },
      { id: 'below', name: 'Below', orgUnit: 'skola', goal: 'h', observations: values(36) },
      { id: 'year', name: 'Year', orgUnit: 'skola', goal: 'h', accumulates: 'year', observations: values(30) },
      { id: 'apart', name: 'Apart', orgUnit: 'park', observations: values(36) },
    ],
  });
  const plan = plansOf(document).find(({ id }) => id === 'stad') ?? assert.fail('no page');
  const { measures = [] } = partOf(document, plan);
  assert.deepEqual(measures.map(({ id, observations = [] }) => [id, observations.length]),
    [['own', 36], ['below', 1], ['year', 6]]);
});
