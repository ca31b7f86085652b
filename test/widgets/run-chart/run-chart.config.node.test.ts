import assert, { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plot } from '../../../src/chart/plot.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/contract/period.ts';
import { runChartPlot } from '../../../src/widgets/run-chart/run-chart.config.ts';
import { documentAt, monthly, monthOf, viewOf } from './views.ts';

const at = (period: string): number => spanOf(period).start;

function plotOf(document: Document, pick = {}): Plot {
  const { drawing } = viewOf(document, pick);
  return runChartPlot(drawing ?? assert.fail('nothing to draw'), (period) => period);
}
const plotWith = (more: Partial<Measure>, values = [100, 104, 98, 102]): Plot => plotOf(monthly(values, more));

describe('runChartPlot', () => {
  test('draws the centre line over all of the series, named at its end', () => {
    const { levels, time } = plotWith({});
    deepEqual(levels, [{ role: 'centre', value: 101, from: at('2024-01'), to: time.to, label: 'median 101' }]);
  });

  test('draws the stretch that makes the centre line solid, on a ground of its own', () => {
    const { levels, zones, time, low, high } = plotWith({ runChart: { freezeAfter: '2024-02' } });
    equal(levels[0]?.solidTo, at('2024-02'));
    deepEqual(zones, [{ role: 'baseline', from: time.from, to: at('2024-02'), low, high }]);
  });

  test('draws a centre line for each phase, and where it begins', () => {
    const { levels, flags } = plotWith({ runChart: { phases: [{ from: '2024-03', label: 'Ny rutin' }] } });
    deepEqual(levels.map(({ from, to, label }) => [from, to === at('2024-03'), label]), [
      [at('2024-01'), true, 'median 102'], [at('2024-03'), false, 'median 100'],
    ]);
    deepEqual(flags, [{ role: 'phase', time: at('2024-03'), label: 'Ny rutin' }]);
  });

  test('draws a target of two bounds as two lines and the ground between them, named once', () => {
    const { levels, zones } = plotWith({ target: { atLeast: 95, atMost: 105 } });
    const targets = levels.filter(({ role }) => role === 'target');
    deepEqual(targets.map(({ value, label }) => [value, label]), [[105, 'mål 95–105'], [95, '']]);
    deepEqual(zones.map(({ role, low, high }) => [role, low, high]), [['target', 95, 105]]);
  });

  test('goes on past the last value to a target that comes soon', () => {
    const target = [{ from: '2024-01', atMost: 110 }, { from: '2024-05', atMost: 90 }];
    const { time, levels, low } = plotWith({ target });
    ok(time.to > at('2024-05'));
    equal(time.last, at('2024-04'));
    ok(low <= 90);
    deepEqual(levels.filter(({ role }) => role === 'target').map(({ from, to }) => [from, to]), [
      [at('2024-01'), at('2024-05')], [at('2024-05'), Infinity],
    ]);
  });

  test('leaves a target that comes late to words: neither line nor axis knows of it', () => {
    const target = [{ from: '2024-01', atMost: 110 }, { from: '2030-01', atMost: 9 }];
    const { time, levels, low } = plotWith({ target });
    ok(time.to < at('2024-05'));
    ok(low > 9);
    deepEqual(levels.map(({ value }) => value), [110, 101]);
  });

  test('draws nothing of an event that lies outside it', () => {
    deepEqual(plotWith({ runChart: { annotations: [{ period: '2023-05', text: 'Starten' }] } }).flags, []);
  });

  test('marks gaps as long as there are few of them', () => {
    const everyOther = (count: number) => Array.from({ length: count }, (_, nth) => ({
      period: monthOf(nth), ...(nth % 2 ? { missing: 'notCollected' as const } : { value: nth }),
    }));
    equal(plotWith({ observations: everyOther(20) }).gaps.length, 10);
    equal(plotWith({ observations: everyOther(200) }).gaps.length, 0);
  });

  test('marks signal, preliminary and excluded points apart', () => {
    const values = [...Array(12).fill(0), ...Array(12).fill(10)].map((value: number, nth) => value + nth % 2);
    const observations = values.map((value, nth) => ({ period: monthOf(nth), value, preliminary: nth >= 22 }));
    const exclude = [{ period: monthOf(22), why: 'Fel' }];
    const { marks } = plotWith({ observations, better: 'higher', runChart: { exclude } });
    deepEqual(marks.map(({ look, isOpen, places }) => [look, isOpen, places.length]), [
      ['better', false, 10], ['better', true, 1], ['excluded', false, 1],
    ]);
  });

  test('marks a preliminary point that makes no signal', () => {
    const observations = [{ period: '2024-01', value: 1 }, { period: '2024-02', value: 2, preliminary: true }];
    deepEqual(plotWith({ observations }).marks, [{ look: 'plain', isOpen: true, places: [1] }]);
  });

  test('draws no lower limit below zero where values cannot go there', () => {
    const counts = [3, 0, 5, 1, 4, 0, 2, 6, 1, 3, 0, 4, 2, 5];
    const { levels, low } = plotOf(monthly(counts), { rules: 'nhs' });
    equal(low, 0);
    deepEqual(levels.map(({ role }) => role), ['centre', 'limit']);
  });

  test('places uneven years at their true distances', () => {
    const { line, time } = plotOf(documentAt('documents/ssb-kultur.json'), { measure: '1-naer' });
    deepEqual(line.times, ['1991', '1994', '1997', '2000', '2004', '2008', '2012', '2016', '2021'].map(at));
    ok(time.from < at('1991') && time.to > at('2021'));
  });

  test('has room for a single point', () => {
    const { time, line } = plotWith({}, [7]);
    ok(time.from < (line.times[0] ?? NaN) && (line.times[0] ?? NaN) < time.to);
  });

  test('begins with the earliest of all lines', () => {
    const observations = [{ period: '2023-01', value: 90 }, { period: '2024-01', value: 91 }];
    const groups = [{ name: 'Riket', observations }];
    ok(plotWith({ groups }).time.from < at('2023-01'));
  });
});
