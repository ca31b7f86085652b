import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frameOf } from '../../src/chart/frame.ts';
import { insideLabels, type InsideLabel } from '../../src/chart/inside-labels.ts';
import type { Plot } from '../../src/chart/plot.ts';
import { plotOf, room } from './plots.ts';

const DAY_MS = 864e5;
const earlier = { role: 'centre', value: 2, from: 0, to: 2 * DAY_MS, label: 'median 2' } as const;

function labelsOf(plot: Plot): readonly InsideLabel[] {
  const frame = frameOf(plot, room);
  const spots = plot.line.times.map((time, place) => [frame.x(time), frame.y(plot.line.values[place] ?? NaN)] as const);
  return insideLabels(plot, frame, room, [spots]);
}

describe('insideLabels', () => {
  test('names an earlier centre line where it begins, just above it', () => {
    const plot = plotOf({ levels: [earlier] });
    const { left, y } = frameOf(plot, room);
    deepEqual(labelsOf(plot), [{ role: 'centre', text: 'median 2', x: left + 2, y: y(2) - 8 }]);
  });

  test('names it below where the line of the values runs above', () => {
    const plot = plotOf({ levels: [{ ...earlier, value: 3.4 }] });
    const [label] = labelsOf(plot);
    ok(label && label.y > frameOf(plot, room).y(3.4));
  });

  test('names nothing for which there is no room', () => {
    deepEqual(labelsOf(plotOf({ levels: [{ ...earlier, to: DAY_MS / 10 }] })), []);
  });

  test('leaves what reaches the right edge to the labels there', () => {
    deepEqual(labelsOf(plotOf({ levels: [{ ...earlier, to: 4 * DAY_MS }] })), []);
  });

  test('says above the axis why values are missing, within the plot', () => {
    const label = 'visas inte: för få svar';
    const plot = plotOf({ gaps: [{ from: 0, to: 0, label }] });
    const { left } = frameOf(plot, room);
    equal(labelsOf(plot)[0]?.x, left);
  });

  test('names a group that stops early at its last point', () => {
    const group = { label: 'Malmö', times: [0, DAY_MS], values: [8, 9] };
    const plot = plotOf({ groups: [group] });
    const { x, y } = frameOf(plot, room);
    deepEqual(labelsOf(plot), [{ role: 'group', text: 'Malmö', x: x(DAY_MS) + 6, y: y(9) }]);
  });

  test('puts no two names upon each other', () => {
    const gaps = [DAY_MS, DAY_MS * 1.05].map((at) => ({ from: at, to: at, label: 'saknas' }));
    equal(labelsOf(plotOf({ gaps })).length, 1);
  });
});
