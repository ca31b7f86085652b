import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument, measureFulfilment, suppress } from '../../src/contract/index.ts';
import type { Document, Measure, Observation, Suppressed } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

type Reasons = Readonly<Record<string, string>>;
type Group = NonNullable<Measure['groups']>[number];
/** How many a value is over; or a value over nobody knows how many, one that is suppressed, and nobody at all. */
type Count = number | 'uncounted' | 'suppressed' | 'nobody';

function observed(period: string, count: Count): Observation {
  if (count === 'suppressed') return { period, missing: 'suppressed' };
  if (count === 'nobody') return { period, n: 0 };
  return { period, value: 50, ...(typeof count === 'number' && { n: count }) };
}

/** Suppresses, and looks at what must hold of any document. */
function checked(input: Document, minimum = 6): Suppressed {
  const before = structuredClone(input);
  const result = suppress(input, { minimum });
  assert.deepEqual(input, before, 'the input stays as it was');
  const { document, problems } = checkDocument(result.document);
  assert.deepEqual(document, result.document, 'the document checks as it is');
  const told = minimum >= 6 ? problems : problems.filter(({ code }) => code !== 'small-group');
  assert.deepEqual(told.filter(({ severity, code }) => severity === 'error' || code === 'small-group'), []);
  assert.deepEqual(suppress(result.document, { minimum }).suppressed, [], 'a second time nothing goes');
  return result;
}

const measured = (observations: readonly Observation[], groups: readonly Group[] = []): Document =>
  ({ styrtavla: '1', measures: [{ id: 'm', name: 'Nöjdhet', observations, groups }] });

/** What goes of one period, by the place in its division: "kön 0" is its first part. */
function divided(whole: Count | undefined, divisions: Readonly<Record<string, readonly Count[]>>): Reasons {
  const parts = Object.entries(divisions).flatMap(([of, counts]) =>
    counts.map((count, index) => ({ of, name: `${of} ${index}`, observations: [observed('2026', count)] })));
  const { suppressed } = checked(measured(whole === undefined ? [] : [observed('2026', whole)], parts));
  return Object.fromEntries(suppressed.map(({ path, reason }) => {
    const group = /groups\/(\d+)/.exec(path)?.[1];
    return [group === undefined ? 'whole' : parts[Number(group)]?.name ?? path, reason];
  }));
}

/** What goes of a series, by period. */
function timed(counts: Readonly<Record<string, Count>>, minimum?: number): Reasons {
  const observations = Object.entries(counts).map(([period, count]) => observed(period, count));
  const { suppressed } = checked(measured(observations), minimum);
  return Object.fromEntries(suppressed.map(({ path, reason }) =>
    [observations[Number(path.split('/').at(-1))]?.period ?? path, reason]));
}

test('a value over fewer answers than the minimum goes, with its number, and says why', () => {
  const { document, suppressed } = checked(documentOf('sma-grupper.json'));
  assert.deepEqual(suppressed, [{ path: '/measures/0/observations/1', reason: 'small' }]);
  assert.deepEqual(document.measures?.[0]?.observations, [
    { period: '2025', value: 80, n: 40 },
    { period: '2026', missing: 'suppressed' },
  ]);
});

test('six are enough, none is not few, and unknown is not few', () => {
  const counts = { '2022': 1, '2023': 5, '2024': 6, '2025': 0, '2026': 'uncounted' } as const;
  assert.deepEqual(timed(counts), { '2022': 'small', '2023': 'small' });
});

test('the minimum is the municipality\'s own', () => {
  const counts = { '2024': 2, '2025': 9, '2026': 10 };
  assert.deepEqual(timed(counts, 10), { '2024': 'small', '2025': 'small' });
  assert.deepEqual(timed(counts, 3), { '2024': 'small' });
  assert.deepEqual(timed(counts, 0), {});
});

test('note and preliminary stay, since they are no figures', () => {
  const texts = { note: 'Brev', preliminary: true };
  const { document } = checked(measured([{ period: '2026', value: 60, n: 5, ...texts }]));
  assert.deepEqual(document.measures?.[0]?.observations, [{ period: '2026', missing: 'suppressed', ...texts }]);
});

test('a number that stands beside no value, or a suppressed one, is a figure too', () => {
  const { document } = checked(measured([
    { period: '2024', value: null, n: 3 },
    { period: '2025', missing: 'suppressed', n: 3 },
    { period: '2026', missing: 'notCollected', n: 3 },
  ]));
  const gone = ['2024', '2025', '2026'].map((period) => ({ period, missing: 'suppressed' }));
  assert.deepEqual(document.measures?.[0]?.observations, gone);
});

test('beside one small part the smallest other part goes too', () => {
  assert.deepEqual(divided(40, { ålder: [16, 4, 20] }), { 'ålder 0': 'complementary', 'ålder 1': 'small' });
  assert.deepEqual(divided(40, { ålder: [20, 4, 16] }), { 'ålder 2': 'complementary', 'ålder 1': 'small' });
});

test('two small parts hide each other, where together they are enough', () => {
  assert.deepEqual(divided(37, { ålder: [30, 4, 3] }), { 'ålder 1': 'small', 'ålder 2': 'small' });
  assert.deepEqual(divided(35, { ålder: [30, 2, 3] }),
    { 'ålder 0': 'complementary', 'ålder 1': 'small', 'ålder 2': 'small' });
});

test('parts with a small one among them are taken for all there are, though the numbers leave room for others', () => {
  assert.deepEqual(divided(40, { kön: [26, 4] }), { 'kön 0': 'complementary', 'kön 1': 'small' });
});

test('each period is looked at by itself', () => {
  const [year, next] = ['2025', '2026'];
  const parts = [[36, 20], [4, 20]].map(([first = 0, second = 0], index) =>
    ({ name: `${index}`, of: 'kön', observations: [observed(year, first), observed(next, second)] }));
  const { suppressed } = checked(measured([observed(year, 40), observed(next, 40)], parts));
  assert.deepEqual(suppressed, [
    { path: '/measures/0/groups/0/observations/0', reason: 'complementary' },
    { path: '/measures/0/groups/1/observations/0', reason: 'small' },
  ]);
});

test('each division is looked at by itself, and the whole stays', () => {
  assert.deepEqual(divided(40, { kön: [36, 4], roll: [10, 30] }), { 'kön 0': 'complementary', 'kön 1': 'small' });
});

test('a division that is named in several languages is one where all its names agree', () => {
  const of = { sv: 'kön', fi: 'sukupuoli' };
  const parts = [36, 4].map((n) => ({ name: `${n}`, of: { ...of }, observations: [observed('2026', n)] }));
  assert.equal(checked(measured([observed('2026', 40)], parts)).suppressed.length, 2);
  const apart = parts.map((part, index) => (index > 0 ? part : { ...part, of: 'kön' }));
  assert.equal(checked(measured([observed('2026', 40)], apart)).suppressed.length, 2, 'and a rest of 4 for the other');
});

test('what is only compared with gives nothing away', () => {
  const others = [10_400, 4, 36].map((n) => ({ name: `${n}`, observations: [observed('2026', n)] }));
  assert.deepEqual(checked(measured([observed('2026', 40)], others)).suppressed,
    [{ path: '/measures/0/groups/1/observations/0', reason: 'small' }]);
});

test('without the whole there is nothing to subtract from', () => {
  assert.deepEqual(divided(undefined, { kön: [36, 4] }), { 'kön 1': 'small' });
});

test('a whole that is not shown follows from another division where all parts are', () => {
  assert.deepEqual(divided(undefined, { kön: [36, 4], roll: [10, 30] }),
    { 'kön 0': 'complementary', 'kön 1': 'small' });
});

test('a small part that the document does not show must not follow from those that it does', () => {
  assert.deepEqual(divided(40, { kön: [36] }), { 'kön 0': 'complementary' });
  assert.deepEqual(divided(40, { kön: [34] }), {});
  assert.deepEqual(divided(40, { urval: [4] }), { 'urval 0': 'small' });
});

test('what the publisher had suppressed stays unknown', () => {
  assert.deepEqual(divided(40, { kön: [20, 'suppressed'] }), { 'kön 0': 'complementary' });
  assert.deepEqual(divided('suppressed', { kön: [30, 10] }), { 'kön 1': 'complementary' });
});

test('a number beside a suppressed value would tell that of the part hidden beside it', () => {
  const women = { name: 'Kvinnor', of: 'kön', observations: [observed('2026', 4)] };
  const men = { name: 'Män', of: 'kön', observations: [{ period: '2026', missing: 'suppressed' as const, n: 36 }] };
  const { document } = checked(measured([observed('2026', 40)], [women, men]));
  assert.deepEqual(document.measures?.[0]?.groups?.[1]?.observations, [{ period: '2026', missing: 'suppressed' }]);
  const unknown = { ...women, observations: [observed('2026', 'suppressed')] };
  assert.deepEqual(checked(measured([observed('2026', 72)], [unknown, men])).suppressed,
    [{ path: '/measures/0/groups/1/observations/0', reason: 'complementary' }]);
});

test('a part that does not say how many it is over is small where the others tell that', () => {
  assert.deepEqual(divided(40, { kön: [36, 'uncounted'] }), { 'kön 0': 'complementary', 'kön 1': 'small' });
  assert.deepEqual(divided(40, { kön: [30, 'uncounted'] }), {});
});

test('a whole that does not say how many it is over is small where its parts tell that', () => {
  assert.deepEqual(divided('uncounted', { kön: [3, 2] }), { 'whole': 'small', 'kön 0': 'small', 'kön 1': 'small' });
  assert.deepEqual(divided('uncounted', { kön: [3, 4] }), { 'kön 0': 'small', 'kön 1': 'small' });
});

test('where all others are nobody, the one part is the whole', () => {
  assert.deepEqual(divided('uncounted', { kön: [3, 'nobody'] }), { 'whole': 'small', 'kön 0': 'small' });
  assert.deepEqual(divided(3, { kön: [3, 'nobody'] }), { 'whole': 'small', 'kön 0': 'small' });
  assert.deepEqual(divided(20, { kön: [20, 'nobody'] }), {});
  const parts = ([3, 'nobody'] as const).map((n) => ({ name: `${n}`, of: 'kön', observations: [observed('2026', n)] }));
  const { suppressed } = suppress(measured([observed('2026', 20)], parts));
  assert.deepEqual(suppressed, [{ path: '/measures/0/groups/0/observations/0', reason: 'small' }], '17 are elsewhere');
});

test('parts that do not say how many they are over go by their order, where one of them has to', () => {
  assert.deepEqual(divided('uncounted', { ålder: ['uncounted', 4, 'uncounted'] }),
    { 'ålder 0': 'complementary', 'ålder 1': 'small' });
});

test('a half-year is the rest of a year and its other half', () => {
  const both = { '2026': 40, '2026-S1': 36, '2026-S2': 4 };
  assert.deepEqual(timed(both), { '2026-S1': 'complementary', '2026-S2': 'small' });
  assert.deepEqual(timed({ '2026': 40, '2026-S1': 36 }), { '2026-S1': 'complementary' });
  assert.deepEqual(timed({ '2026': 40, '2026-S1': 30 }), {});
  assert.deepEqual(timed({ '2025': 40, '2026-S1': 36, '2026-S2': 4 }), { '2026-S2': 'small' });
});

test('also by way of periods that are sums themselves', () => {
  assert.deepEqual(timed({ '2026': 100, '2026-S1': 50, '2026-Q3': 46, '2026-Q4': 4 }),
    { '2026-Q3': 'complementary', '2026-Q4': 'small' });
  assert.ok('2026-S2' in timed({ '2026': 100, '2026-S2': 96, '2026-Q3': 48, '2026-Q4': 48 }), 'spring is 4');
});

test('a group over time is looked at as the whole is', () => {
  const observations = [observed('2026', 40), observed('2026-S1', 36), observed('2026-S2', 4)];
  assert.deepEqual(checked(measured([], [{ name: 'Grannen', observations }])).suppressed, [
    { path: '/measures/0/groups/0/observations/1', reason: 'complementary' },
    { path: '/measures/0/groups/0/observations/2', reason: 'small' },
  ]);
});

test('a baseline that repeats a suppressed value goes with it, and leaves no percentage', () => {
  const measure: Measure = {
    id: 'm', name: 'Nöjdhet', target: { atLeast: 70 }, baseline: { value: 50, period: '2023' },
    observations: [observed('2023', 3), observed('2026', 40)],
  };
  const { document, suppressed } = checked({ styrtavla: '1', measures: [measure] });
  assert.deepEqual(suppressed, [
    { path: '/measures/0/baseline', reason: 'small' },
    { path: '/measures/0/observations/0', reason: 'small' },
  ]);
  const [kept = assert.fail()] = document.measures ?? [];
  assert.deepEqual(kept.baseline, { from: '2023', to: '2023' });
  assert.equal(measureFulfilment(kept, { at: 0 }).percent, null);
});

test('a baseline from a time that the measure does not show stays', () => {
  const baseline = { value: 50, period: '2022' };
  const measure: Measure = { id: 'm', name: 'Nöjdhet', baseline, observations: [observed('2023', 3)] };
  assert.deepEqual(checked({ styrtavla: '1', measures: [measure] }).document.measures?.[0]?.baseline, baseline);
});

const valid = readdirSync(new URL('../fixtures/contract/valid/', import.meta.url));

for (const file of valid) {
  test(`valid/${file} stays valid, and nothing in it stands on few`, () => {
    const document = documentOf(file);
    const { document: safe, suppressed } = checked(document);
    if (suppressed.length === 0) assert.deepEqual(safe, document);
  });
}

test('a document without figures is itself again', () => {
  assert.deepEqual(checked({ styrtavla: '1' }), { document: { styrtavla: '1' }, suppressed: [] });
  const empty: Document = { styrtavla: '1', measures: [{ id: 'm', name: 'Besök' }], assessments: [] };
  assert.deepEqual(checked(empty), { document: empty, suppressed: [] });
});
