import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Series, Value } from '../../src/statistics/index.ts';

/** One case of a fixture file; test/fixtures/run-charts/README.md says what its fields mean. */
export interface Case<Expected> {
  readonly id: string;
  readonly what: string;
  readonly input: Series & { readonly values: readonly Value[] };
  readonly expected: Expected;
}

/** Reads a file of test/fixtures/run-charts. */
export function readFixture<Content>(name: string): Content {
  const path = new URL(`../fixtures/run-charts/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

/** Registers one test for each case, and one that fails unless all of them ran. */
export function testCases<Expected>(name: string, size: number, check: (example: Case<Expected>) => void): void {
  const cases = readFixture<Case<Expected>[]>(name);
  let ran = 0;
  for (const example of cases) {
    test(`${name} ${example.id}: ${example.what}`, () => {
      ran += 1;
      check(example);
    });
  }
  test(`${name}: every case ran`, (t) => {
    t.diagnostic(`${name}: ${ran} of ${cases.length} cases`);
    assert.equal(cases.length, size);
    assert.equal(ran, cases.length);
    assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
  });
}

/** Compares centre lines and limits: `null` exactly, numbers to 1e-12 times the largest absolute value of the case. */
export function assertClose<Key extends string>(
  actual: { readonly [key in Key]: number | null },
  expected: { readonly [key in Key]: number | null },
  keys: readonly Key[],
  values: readonly Value[],
): void {
  const tolerance = 1e-12 * values.reduce<number>((largest, value) => Math.max(largest, Math.abs(value ?? 0)), 0);
  for (const key of keys) {
    const [found, wanted] = [actual[key], expected[key]];
    const near = found === null || wanted === null ? found === wanted : Math.abs(found - wanted) <= tolerance;
    assert.ok(near, `${key}: expected ${wanted}, got ${found}`);
  }
}
