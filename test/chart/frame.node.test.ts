import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frameOf } from '../../src/chart/frame.ts';
import { overlap } from '../../src/chart/labels.ts';
import type { PlotFlag, PlotLevel } from '../../src/chart/plot.ts';
import { plotOf, room } from './plots.ts';

const DAY_MS = 864e5;
const level = (more: Partial<PlotLevel>): PlotLevel =>
  ({ role: 'centre', value: 5, from: 0, to: 4 * DAY_MS, label: 'median 5', ...more });
const flag = (time: number, label: string): PlotFlag => ({ role: 'note', time, label });

describe('frameOf', () => {
  test('puts times and values where they belong between its edges', () => {
    const { left, right, top, bottom, x, y } = frameOf(plotOf(), room);
    deepEqual([x(0), x(2 * DAY_MS), x(4 * DAY_MS)], [left, (left + right) / 2, right]);
    deepEqual([y(0), y(5), y(10)], [bottom, (top + bottom) / 2, top]);
  });

  test('leaves room at the left for the widest figure of the axis', () => {
    equal(frameOf(plotOf({ ticks: [{ value: 0, label: '1 000 000' }] }), room).left, 9 * 6 + 6);
  });

  test('leaves no room at the right where nothing is named there', () => {
    equal(frameOf(plotOf(), room).right, 394);
  });

  test('names at the right what reaches the end, and wraps it within a good quarter of the width', () => {
    const { right, ends } = frameOf(plotOf({ levels: [level({ label: 'mål minst 95, Nationellt mål' })] }), room);
    deepEqual(ends.map(({ lines }) => lines), [['mål minst 95,', 'Nationellt mål']]);
    ok(right + 14 * 6 < 400);
  });

  test('names nothing at the right that ends before', () => {
    deepEqual(frameOf(plotOf({ levels: [level({ to: 2 * DAY_MS })] }), room).ends, []);
  });

  test('names the main line only where it goes on to the last point', () => {
    const times = [0, 4 * DAY_MS];
    const endsOf = (values: readonly number[]): readonly (readonly string[])[] =>
      frameOf(plotOf({ label: 'Linköping', line: { times, values } }), room).ends.map(({ lines }) => lines);
    deepEqual(endsOf([3, 5]), [['Linköping']]);
    deepEqual(endsOf([3, NaN]), []);
  });

  test('moves names apart that stand at one height, in the order of their values', () => {
    const levels = [level({}), level({ role: 'target', value: 5.1, label: 'mål högst 5,1' })];
    const [centre, target] = frameOf(plotOf({ levels }), room).ends;
    ok(centre && target);
    ok(centre.middle - target.middle >= 14);
    ok(centre.at > target.at);
  });

  test('keeps all names on the canvas while they have room', () => {
    const levels = Array.from({ length: 8 }, (_, nth) => level({ value: 9 + nth / 10, label: `nr ${nth}` }));
    for (const { middle } of frameOf(plotOf({ levels }), room).ends) ok(middle > 0 && middle < 200);
  });

  test('writes two lines below the axis where the year changes, and keeps room for both', () => {
    const oneLine = plotOf();
    const label = (period: string): string => (period.length > 4 ? period.slice(8) : period);
    const twoLines = plotOf({ time: { ...oneLine.time, label } });
    deepEqual(frameOf(twoLines, room).ticks[0]?.lines.map(({ text }) => text), ['01', '1970']);
    equal(frameOf(twoLines, room).bottom, 200 - 2 * 14 - 6);
  });

  test('keeps the labels of the axis on the canvas and apart', () => {
    const plot = plotOf({ time: { ...plotOf().time, label: () => 'en lång etikett' } });
    const { ticks } = frameOf(plot, { ...room, width: 250 });
    let edge = 0;
    for (const { lines: [line] } of ticks) {
      ok(line && line.x >= edge && line.x + line.text.length * 6 <= 250);
      edge = line.x + line.text.length * 6;
    }
  });

  test('raises what happened above the plot, none upon another and all of it on the canvas', () => {
    const flags = [flag(0, 'ny rutin'), flag(DAY_MS / 10, 'flytt till nya lokaler'), flag(4 * DAY_MS, 'sommar')];
    const { flags: placed, top } = frameOf(plotOf({ flags, unit: 'dagar' }), room);
    equal(placed.length, 3);
    for (const one of placed) {
      ok(one.y >= 0 && one.y + one.height <= top && one.x + one.width <= 400, JSON.stringify(one));
      for (const other of placed) ok(one === other || !overlap(one, other));
    }
  });

  test('leaves more than half of the height to the plot, however much happened', () => {
    const flags = Array.from({ length: 50 }, (_, nth) => flag(nth / 100, `händelse nummer ${nth}`));
    const { flags: placed, top } = frameOf(plotOf({ flags }), room);
    ok(top < 100 && placed.length > 2 && placed.length < 50);
  });

  test('cuts a name of any length after four lines', () => {
    const [end] = frameOf(plotOf({ levels: [level({ label: 'mål enligt beslut '.repeat(50) })] }), room).ends;
    deepEqual(end?.lines.map((line) => line.length > 30), [false, false, false, false]);
    equal(end?.lines.at(-1), '…');
  });

  test('writes to the left of a line that falls near the right edge', () => {
    const { flags: [placed], x } = frameOf(plotOf({ flags: [flag(4 * DAY_MS, 'sommar')] }), room);
    ok(placed && placed.x + placed.width <= x(4 * DAY_MS));
  });
});
