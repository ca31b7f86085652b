import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, Point } from 'chart.js';
import { decimate } from './decimate.ts';
import { frameOf, type Frame } from './frame.ts';
import { insideLabels } from './inside-labels.ts';
import type { Look } from './look.ts';
import { measureIn } from './measure.ts';
import { paintGround } from './paint-ground.ts';
import { paintLabels } from './paint-labels.ts';
import { paintPoints } from './paint-points.ts';
import type { Scene } from './pen.ts';
import type { Plot, PlotLine } from './plot.ts';

/** What a chart is drawn for. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  /** Canvas pixels for each px. */
  readonly ratio: number;
  readonly look: Look;
}

type Config = ChartConfiguration<'line', Point[]>;
type ScaleOptions = NonNullable<NonNullable<Config['options']>['scales']>[string];

/** One for each group; from the fourth on the shapes of their points tell them apart. */
const DASHES = [[6, 3], [2, 2], [9, 3, 2, 3]];

let isRegistered = false;

/** A line chart on a canvas: Chart.js draws the lines, and calls what draws the rest below and above them. */
export class LineChart {
  #chart: Chart<'line', Point[]> | undefined;
  #scene: Scene | undefined;
  #ratio = 0;

  /** Draws, or draws again: in place as long as the canvas stays as dense. */
  draw(plot: Plot, surface: Surface): void {
    const { canvas, width, height, ratio } = surface;
    if (ratio !== this.#ratio) this.destroy();
    this.#ratio = ratio;
    const scene = this.#scene = sceneOf(plot, surface);
    const chart = this.#chart;
    if (!chart) {
      // With a size of its own, Chart.js does not measure the page, which would lay it out for each chart anew.
      Object.assign(canvas, { width, height });
      this.#chart = this.#create(canvas, configOf(scene, ratio));
      return;
    }
    const { data, options = {} } = configOf(scene, ratio);
    chart.data = data;
    chart.options = options;
    if (chart.width === width && chart.height === height) chart.update('none');
    else chart.resize(width, height);
  }

  /** Where things stand on the canvas; `undefined` before it is drawn. */
  get frame(): Frame | undefined {
    return this.#scene?.frame;
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  #create(canvas: HTMLCanvasElement, config: Config): Chart<'line', Point[]> {
    if (!isRegistered) Chart.register(LineController, LineElement, PointElement, LinearScale);
    isRegistered = true;
    return new Chart(canvas, {
      ...config,
      plugins: [{
        id: 'styr',
        beforeDatasetsDraw: ({ ctx }) => { if (this.#scene) paintGround(ctx, this.#scene); },
        afterDatasetsDraw: ({ ctx }) => {
          if (!this.#scene) return;
          paintPoints(ctx, this.#scene);
          paintLabels(ctx, this.#scene);
        },
      }],
    });
  }
}

function sceneOf(plot: Plot, { canvas, width, height, look }: Surface): Scene {
  const pen = canvas.getContext('2d');
  const measure = pen ? measureIn(look.font, pen) : (): number => 0;
  const room = { width, height, lineHeight: look.lineHeightPx, measure };
  const frame = frameOf(plot, room);
  const marked = new Set(plot.marks.flatMap(({ places }) => places));
  const columns = { ...plot.time, count: Math.max(1, Math.round(frame.right - frame.left)) };
  const drawn = decimate(plot.line.times, plot.line.values, columns, (place) => marked.has(place));
  const groups = plot.groups.map(({ times, values }) => decimate(times, values, columns, () => false));
  const spots = [drawn, ...groups].map((places, nth) => {
    const { times, values } = plot.groups[nth - 1] ?? plot.line;
    return places.map((place) => [frame.x(times[place] ?? NaN), frame.y(values[place] ?? NaN)] as const);
  });
  return { plot, frame, look, drawn, groups, inside: insideLabels(plot, frame, room, spots) };
}

function configOf({ plot, frame, look, drawn, groups: thinnedGroups }: Scene, ratio: number): Config {
  const { line, groups, time, low, high } = plot;
  const { left, top, right, bottom, width, height } = frame;
  const points = ({ times, values }: PlotLine, places: readonly number[]): Point[] =>
    places.map((place) => ({ x: times[place] ?? NaN, y: values[place] ?? NaN }));
  return {
    type: 'line',
    data: {
      datasets: [
        { data: points(line, drawn), borderColor: look.line, borderWidth: drawn.length > (right - left) / 2 ? 1 : 2 },
        ...groups.map((group, nth) => ({
          data: points(group, thinnedGroups[nth] ?? []),
          borderColor: look.quiet,
          borderWidth: 1,
          borderDash: DASHES[nth % DASHES.length] ?? [],
        })),
      ],
    },
    options: {
      // What is drawn besides lines and what is read from them is ours: nothing of Chart.js listens, moves or measures.
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: ratio,
      layout: { autoPadding: false, padding: { left, top, right: width - right, bottom: height - bottom } },
      elements: { point: { radius: 0 }, line: { borderJoinStyle: 'round' } },
      scales: {
        x: scale(time.from, time.to),
        y: scale(low, high),
      },
    },
  };
}

// Told not to show ticks, Chart.js still makes them, and writes and measures their labels.
const scale = (min: number, max: number): ScaleOptions => ({
  type: 'linear',
  display: false,
  min,
  max,
  bounds: 'data',
  afterBuildTicks: (axis) => { axis.ticks = []; },
});
