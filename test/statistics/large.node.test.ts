import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseRuns, individualsLimits, nhsRules, type Value } from '../../src/statistics/index.ts';
import { obviousLimits, obviousNhs, obviousRuns } from './obvious.ts';

/** A hundred thousand hourly values, the same each time: one decimal, a step half-way, every 101st missing. */
function hundredThousand(): Value[] {
  let state = 1;
  return Array.from({ length: 100_000 }, (_, index) => {
    state = (state * 48_271) % 2_147_483_647;
    return index % 101 === 100 ? null : Math.round((state / 2_147_483_647) * 1000 + (index < 50_000 ? 0 : 200)) / 10;
  });
}

const VALUES = hundredThousand();

test('100,000 values: the run test agrees with the slow second implementation', () => {
  const analysis = analyseRuns(VALUES);
  assert.deepEqual(analysis, obviousRuns(VALUES, {}));
  assert.equal(analysis.phases[0]?.verdict, 'signal');
});

test('100,000 values in three phases, some excluded: so do all three analyses', () => {
  const series = { phases: [33_333, 50_000], exclude: [7, 40_000, 99_999] };
  const aroundMean = { ...series, centre: 'mean' } as const;
  assert.deepEqual(analyseRuns(VALUES, aroundMean), obviousRuns(VALUES, aroundMean));
  assert.deepEqual(individualsLimits(VALUES, series), obviousLimits(VALUES, series));
  assert.deepEqual(nhsRules(VALUES, series), obviousNhs(VALUES, series));
});

test('100,000 values in blocks of twenty-five: the limits are 20 points and 49,739 crossings', () => {
  const blocks = Array.from({ length: 100_000 }, (_, index) => (Math.floor(index / 25) % 2 ? 1 : -1));
  const [phase] = analyseRuns(blocks).phases;
  assert.ok(phase);
  const { longestRun, longestRunLimit, crossings, crossingsLimit, signalSide, overLimitRuns } = phase;
  assert.deepEqual(
    { longestRun, longestRunLimit, crossings, crossingsLimit, signalSide },
    { longestRun: 25, longestRunLimit: 20, crossings: 3999, crossingsLimit: 49_739, signalSide: 'above' },
  );
  assert.equal(overLimitRuns.length, 4000);
  assert.deepEqual(overLimitRuns.at(-1), { from: 99_975, to: 99_999 });
});

test('100,000 phases of one point each are analysed', () => {
  const phases = VALUES.map((_, index) => index);
  assert.equal(analyseRuns(VALUES, { phases }).phases.length, 100_000);
  assert.equal(nhsRules(VALUES, { phases }).phases.length, 100_000);
});
