import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument } from '../../src/contract/index.ts';
import { documents } from './arbitrary.ts';

const runs = { numRuns: 300 };
const errorsOf = (input: unknown): readonly string[] =>
  checkDocument(input)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => `${code} at ${path}`);

test('checkDocument never throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withObjectString: true,
      }),
      (input) => {
        assert.ok(Array.isArray(checkDocument(input).problems));
      },
    ),
    { numRuns: 1000 },
  );
});

test('checkDocument never throws on text, JSON or not', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        documents(10).map((document) => JSON.stringify(document).slice(0, -3)),
      ),
      (text) => {
        assert.ok(Array.isArray(checkDocument(text).problems));
      },
    ),
    runs,
  );
});

test('a document with faults becomes one without errors', () => {
  let faulty = 0;
  fc.assert(
    fc.property(documents(6), (input) => {
      const { document, problems } = checkDocument(input);
      faulty += Number(problems.length > 0);
      assert.deepEqual(errorsOf(document), []);
    }),
    runs,
  );
  assert.ok(faulty > runs.numRuns / 2, `only ${faulty} documents had faults`);
});

test('checking twice changes nothing', () => {
  fc.assert(
    fc.property(documents(6), (input) => {
      const { document } = checkDocument(input);
      assert.deepEqual(checkDocument(document).document, document);
    }),
    runs,
  );
});

test('a text and the value that it holds give the same', () => {
  fc.assert(
    fc.property(documents(4), (input) => {
      const text = JSON.stringify(input);
      assert.deepEqual(checkDocument(text), checkDocument(JSON.parse(text)));
    }),
    runs,
  );
});

test('the input stays as it was', () => {
  fc.assert(
    fc.property(documents(4), (input) => {
      const text = JSON.stringify(input);
      const value = JSON.parse(text) as unknown;
      checkDocument(value);
      assert.equal(JSON.stringify(value), text);
    }),
    runs,
  );
});

test('the order of observations does not matter', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const observations = fc
    .shuffledSubarray(months, { minLength: 1 })
    .chain((periods) =>
      fc.tuple(
        fc.constant(periods.map((period, index) => ({ period, value: index % 3 ? index : '12,5', n: index }))),
        fc.integer(),
      ),
    );
  fc.assert(
    fc.property(observations, ([inOneOrder, seed]) => {
      const inAnother = inOneOrder
        .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
      const checked = (list: readonly object[]) => {
        const { document, problems } = checkDocument({
          styrtavla: '1',
          measures: [{ id: 'm', name: 'M', observations: list }],
        });
        const kept = document?.measures?.[0]?.observations ?? [];
        return {
          kept: new Set(kept.map((item) => JSON.stringify(item))),
          codes: problems.map(({ code }) => code).sort(),
        };
      };
      assert.deepEqual(checked(inOneOrder), checked(inAnother));
    }),
    runs,
  );
});

test('every problem leads to a place in the input, or to a field that is not there', () => {
  fc.assert(
    fc.property(
      documents(6).map((document) => JSON.parse(JSON.stringify(document)) as unknown),
      (input) => {
        for (const { path, code } of checkDocument(input).problems) {
          if (path === '') continue;
          const steps = path
            .slice(1)
            .split('/')
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
          const last = steps.pop() ?? '';
          const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], input);
          assert.ok(typeof holder === 'object' && holder !== null, path);
          // A step that is not there is 1, and may not fit.
          assert.ok(code === 'missing-field' || last === 'step' || last in holder, `${code} at ${path}`);
        }
      },
    ),
    runs,
  );
});
