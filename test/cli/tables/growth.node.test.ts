// That work grows with the rows and not with their square, by counting and without a clock.
import assert from 'node:assert/strict';
import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import { describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { long, read, rowsOf, two } from './support.ts';

// Counts belong to the code as it was first compiled, and go when that is optimised away or cleared.
for (const flag of ['--no-opt', '--no-sparkplug', '--no-maglev', '--no-flush-bytecode']) setFlagsFromString(flag);

// Before any of it is compiled, and to the end: code that was compiled without counters never gets them.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often each block of the program ran since it was last asked. */
function blocksSince(): number {
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result) {
      if (!/\/cli\/tables\/|\/src\/contract\/|papaparse/.test(url)) continue;
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
    }
  });
  return count;
}

/** How often any block of the program runs: a count of work that no clock and no other program disturbs. */
function blocksRun(work: () => unknown): number {
  blocksSince();
  work();
  return blocksSince();
}

describe('many rows', () => {
  const growing: Readonly<Record<string, (rows: number) => string>> = {
    'of values': long,
    'that cannot be read': (rows) => rowsOf('Mått;Period;Värde', rows, (row) => `M${row % 9};${row};x${row}`),
    'of notes': (rows) => rowsOf('Id;Typ;Text;Leder till', rows, (row) => `${row};Avvikelse;Text ${row};${row + 1}`),
    'of meetings': (rows) =>
      rowsOf('Möte;Datum;Hölls', rows, (row) => `M;${1900 + (row % 150)}-01-${two((row % 28) + 1)};Ja`),
    'of raw answers': (rows) =>
      rowsOf('Respondent;Vecka;A;B;Skala', rows, (row) => `${row};v. ${(row % 50) + 1} 2025;${(row % 5) + 1};3;1-5`),
    'of an action plan': (rows) => rowsOf('Utmaning;Åtgärd;Ansvarig', rows, (row) => `U${row};Å${row};C`),
  };
  for (const [what, made] of Object.entries(growing)) {
    // Part of the work does not grow at all; what grows with the square of the rows would be 64 times as much.
    test(`${what} take at most eight times the work where there are eight times as many`, () => {
      const work = (rows: number): number => blocksRun(() => read(made(rows)));
      work(500);
      const [few, many] = [work(500), work(4000)];
      assert.ok(few > 500, String(few));
      assert.ok(many <= 8 * few, `${few} blocks for 500 rows, ${many} for 4,000`);
    });
  }
});
