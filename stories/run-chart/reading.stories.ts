import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { emergency, linkoping, placements } from '../support/documents.ts';
import { ofRunChart, runChart } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';
import { shows, widgetIn } from '../support/story.ts';
import type { Canvas } from '../support/story.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/Reading' };
export default meta;

/** Where the points are read: the slider, and the line below the chart. */
async function reader({ canvasElement }: Canvas): Promise<{ slider: HTMLInputElement; line: Element }> {
  await shows({})({ canvasElement });
  const { inside } = widgetIn(canvasElement);
  const slider = inside.querySelector('input');
  const line = inside.querySelector('[part="reading"] > :last-child');
  if (!slider || !line) throw new Error('reader: needs a drawing');
  return { slider, line };
}

/** What a browser does when the left arrow is pressed on a slider: scripts cannot press keys for it. */
function stepBack(slider: HTMLInputElement): void {
  slider.stepDown();
  slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The chart has the focus, and the reader has gone three points back with the left arrow: line, ring and words. */
export const ByKeyboard: RunChartStory = {
  ...runChart(placements, { measure: 'utredningstid' }),
  play: async (context) => {
    const { slider, line } = await reader(context);
    const latest = slider.getAttribute('aria-valuetext') ?? '';
    slider.focus();
    await waitFor(() => expect(line.textContent).toBe(latest));
    for (let steps = 0; steps < 3; steps += 1) stepBack(slider);
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).not.toBe(latest));
    const words = slider.getAttribute('aria-valuetext') ?? '';
    await expect(words).toContain('juli 2026');
    await waitFor(() => expect(line.textContent).toBe(words));
    await waitFor(() => expect(widgetIn(context.canvasElement).inside.querySelector('.cursor')).not.toBeNull());
  },
};

/** Each point that a reader goes to is told to the page with `styr-select`, by the measure's id and the period. */
export const Selecting: RunChartStory = {
  ...runChart(emergency, { measure: 'RC9' }),
  play: async (context) => {
    const { slider } = await reader(context);
    const selected = fn((event: HTMLElementEventMap['styr-select']) => event.detail);
    context.canvasElement.addEventListener('styr-select', selected);
    stepBack(slider);
    await waitFor(() => expect(selected).toHaveReturnedWith({ kind: 'observation', id: 'RC9', period: '2019-02' }));
    context.canvasElement.removeEventListener('styr-select', selected);
  },
};

async function openTable({ canvasElement }: Canvas): Promise<HTMLTableElement> {
  await shows({ parts: ['table'] })({ canvasElement });
  const { inside } = widgetIn(canvasElement);
  const summary = inside.querySelector('summary');
  if (!summary) throw new Error('openTable: needs a summary');
  summary.click();
  return waitFor(() => {
    const table = inside.querySelector('table');
    if (!table) throw new Error('openTable: not open yet');
    return table;
  });
}

/** The same as a table, opened by its summary: every period with value, target and remark, and all of it as a file. */
export const Table: RunChartStory = {
  ...runChart(placements, { measure: 'utredningstid' }),
  play: async (context) => {
    const table = await openTable(context);
    const { slider } = await reader(context);
    await expect(table.tBodies[0]?.rows).toHaveLength(Number(slider.max) + 1);
    await expect(widgetIn(context.canvasElement).inside.querySelector('.scroll ~ button')).toBeVisible();
  },
};

/** A table wider than its place scrolls by itself, and only then is a stop for the keyboard. Its caption stays. */
export const WideTable: RunChartStory = {
  ...runChart(linkoping, { measure: 'N07926-kommuner' }),
  play: async (context) => {
    const table = await openTable(context);
    await expect(table.tHead?.rows[0]?.cells).toHaveLength(11);
    const { parentElement: box, caption } = table;
    if (!box || !caption?.firstElementChild) throw new Error('WideTable: needs a caption in a box');
    box.scrollLeft = box.scrollWidth;
    const { left, right } = box.getBoundingClientRect();
    const told = caption.firstElementChild.getBoundingClientRect();
    await expect(told.left).toBeGreaterThanOrEqual(left - 1);
    await expect(told.right).toBeLessThanOrEqual(right + 1);
    box.scrollLeft = 0;
  },
};
