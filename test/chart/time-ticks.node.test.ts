import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { timeTicks, type TimeAxis, type TimeTick } from '../../src/chart/time-ticks.ts';
import { spanOf } from '../../src/contract/period.ts';
import { formatFor } from '../../src/locale/format.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import '../support/words.ts';

const WIDTH = 60;

/** An axis of so many characters, each label with two of them to either side. */
function ticksOf(axis: Omit<TimeAxis, 'label' | 'last'>, width = WIDTH): readonly TimeTick[] {
  const { from, to } = axis;
  const place = (ticks: readonly TimeTick[]): readonly TimeTick[] | undefined => {
    let edge = -Infinity;
    for (const { time, label } of ticks) {
      const middle = (time - from) / (to - from) * width;
      if (middle - label.length / 2 < edge) return undefined;
      edge = middle + label.length / 2 + 2;
    }
    return ticks;
  };
  return timeTicks({ ...axis, last: to, label: formatFor('sv').periodShort }, 40, place) ?? [];
}

/** What stands below each other at a tick, with a stroke between. */
const labels = (ticks: readonly TimeTick[]): string[] =>
  ticks.map(({ label, under }) => (under ? `${label}/${under}` : label));
const stretch = (first: string, last: string): { readonly from: number; readonly to: number } =>
  ({ from: spanOf(first).start, to: spanOf(last).start });

describe('timeTicks', async () => {
  await basePack('sv');

  test('names every period of the series where all fit', () => {
    const periods = ['2025-01', '2025-02', '2025-03'];
    const ticks = ticksOf({ ...stretch('2025-01', '2025-03'), kind: 'month', periods });
    deepEqual(labels(ticks), ['jan/2025', 'feb', 'mar']);
  });

  test('goes on naming periods to the end of the axis, where a target is yet to come', () => {
    const periods = ['2025-10', '2025-11', '2025-12'];
    const ticks = ticksOf({ ...stretch('2025-10', '2026-02'), kind: 'month', periods });
    deepEqual(labels(ticks), ['okt/2025', 'nov', 'dec', 'jan/2026', 'feb']);
  });

  test('names irregular years at their own distances', () => {
    const periods = ['1991', '1994', '1997', '2000', '2004', '2008', '2012', '2016', '2021'];
    const ticks = ticksOf({ ...stretch('1991', '2021'), kind: 'year', periods }, 80);
    deepEqual(labels(ticks), periods);
    deepEqual(ticks.map(({ time }) => time), periods.map((period) => spanOf(period).start));
  });

  test('takes round years where not every year fits', () => {
    const ticks = ticksOf({ ...stretch('2000', '2020'), kind: 'year', periods: [] }, 30);
    deepEqual(labels(ticks), ['2000', '2005', '2010', '2015', '2020']);
  });

  test('takes quarters of the year for months, and tells the year where it changes', () => {
    deepEqual(
      labels(ticksOf({ ...stretch('2024-11', '2026-02'), kind: 'month', periods: [] })),
      ['jan/2025', 'apr', 'jul', 'okt', 'jan/2026'],
    );
  });

  test('counts weeks from the first week of the year', () => {
    deepEqual(
      labels(ticksOf({ ...stretch('2024-W50', '2025-W10'), kind: 'week', periods: [] })),
      ['v. 51/2024', 'v. 1/2025', 'v. 3', 'v. 5', 'v. 7', 'v. 9'],
    );
  });

  test('names hours within a day, and the day where it changes', () => {
    deepEqual(
      labels(ticksOf({ ...stretch('2025-03-01T06:00', '2025-03-02T14:00'), kind: 'moment', periods: [] }, 60)),
      ['06.00/1 mar 2025', '12.00', '18.00', '00.00/2 mar', '06.00', '12.00'],
    );
  });

  test('is never finer than the periods of the series', () => {
    const ticks = ticksOf({ ...stretch('2024-Q1', '2025-Q1'), kind: 'quarter', periods: [] }, 80);
    deepEqual(labels(ticks), ['K1/2024', 'K2', 'K3', 'K4', 'K1/2025']);
  });

  test('makes no thousands of labels for eleven years of hours', () => {
    let asked = 0;
    const axis = { ...stretch('2014-01-01T00:00', '2025-05-01T00:00'), kind: 'moment' as const, periods: [] };
    const label = (period: string): string => { asked += 1; return period; };
    const ticks = timeTicks({ ...axis, last: axis.to, label }, 40, (all) => (all.length < 15 ? all : undefined));
    equal(ticks?.[0]?.label, '2014');
    ok(asked < 200, `${asked} labels`);
  });

  test('has one tick where there is room for no more, and none for a stretch without a round one', () => {
    equal(ticksOf({ ...stretch('2000', '2020'), kind: 'year', periods: [] }, 3).length, 1);
  });
});
