import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { LineChart } from './line-chart.ts';
import { lookOf, type Look } from './look.ts';
import { isPrinted, lookAgain, onPrint, watchSize } from './page.ts';
import type { Plot } from './plot.ts';

/** A host with a canvas, alone in a box of a set size that has `plotStyles`. */
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** In px from the top left of the canvas; `y` is NaN where there is no value. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

const PRINT_RATIO = 3;

/**
 * Owns the chart on a widget's canvas: drawn when its box has a size, again with new data, size, colours or fonts and
 * for print, and destroyed with the canvas or when the widget leaves the page.
 */
export class PlotController implements ReactiveController {
  readonly #host: Host;
  readonly #drawn: () => void;
  readonly #chart = new LineChart();
  #plot: Plot | undefined;
  #canvas: HTMLCanvasElement | null = null;
  #size = { width: 0, height: 0 };
  #look: Look | undefined;
  #stopSize: (() => void) | undefined;
  #stopPrint: (() => void) | undefined;

  /** @param drawn  Called whenever things may stand elsewhere on the canvas. */
  constructor(host: Host, drawn: () => void) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** Shows something on the canvas, at once or as soon as it has a size. */
  show(plot: Plot): void {
    this.#plot = plot;
    this.#draw();
  }

  /** Where a point of the main line stands, and the plot's top and bottom; `undefined` as long as nothing is drawn. */
  spotOf(place: number): Spot | undefined {
    const frame = this.#chart.frame;
    const { times, values } = this.#plot?.line ?? { times: [], values: [] };
    if (!frame) return undefined;
    const { x, y, top, bottom } = frame;
    return { x: x(times[place] ?? NaN), y: y(values[place] ?? NaN), top, bottom };
  }

  /** The place in the main line whose time lies nearest to `x`, in px from the left of the canvas. */
  nearest(x: number): number {
    const frame = this.#chart.frame;
    const { times } = this.#plot?.line ?? { times: [] };
    let low = 0;
    let high = times.length - 1;
    while (frame && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (frame.x(times[middle] ?? NaN) < x) low = middle;
      else high = middle;
    }
    const away = (place: number): number => Math.abs((frame?.x(times[place] ?? NaN) ?? 0) - x);
    return away(low) < away(high) ? low : high;
  }

  hostConnected(): void {
    this.#stopPrint = onPrint(() => this.#print());
    this.#take();
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (canvas === this.#canvas) return;
    this.#release();
    this.#canvas = canvas;
    this.#take();
  }

  hostDisconnected(): void {
    this.#stopPrint?.();
    this.#release();
  }

  #take(): void {
    const canvas = this.#canvas;
    const box = canvas?.parentElement;
    if (!canvas || !box || this.#stopSize) return;
    canvas.ontransitionend = () => lookAgain(box);
    this.#stopSize = watchSize(box, ({ width, height }) => {
      this.#size = { width: Math.floor(width), height: Math.floor(height) };
      this.#look = lookOf(canvas);
      return () => this.#draw();
    });
  }

  #release(): void {
    this.#stopSize?.();
    this.#stopSize = undefined;
    this.#chart.destroy();
    this.#look = undefined;
  }

  #print(): void {
    this.#canvas?.classList.toggle('printed', isPrinted());
    if (!this.#canvas || !this.#look) return;
    this.#look = lookOf(this.#canvas);
    this.#draw();
  }

  #draw(): void {
    const { width, height } = this.#size;
    if (!this.#plot || !this.#canvas || !this.#look || !width || !height) return;
    const ratio = isPrinted() ? PRINT_RATIO : window.devicePixelRatio;
    this.#chart.draw(this.#plot, { canvas: this.#canvas, width, height, ratio, look: this.#look });
    this.#drawn();
  }
}
