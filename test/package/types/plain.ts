// What a page's own TypeScript knows of the elements, by no more than the import that registers one.
import 'styrtavla/gauge.js';
import 'styrtavla/all.js';
import type { Selection, StyrSelectEvent } from 'styrtavla';
import { Widget, define } from 'styrtavla';
import type { RunChart } from 'styrtavla/run-chart.js';
import { checkDocument } from 'styrtavla/contract';
import { longestRunLimit } from 'styrtavla/statistics';

export const gauge = document.createElement('styr-gauge');
gauge.measure = 'a';
gauge.data = { styrtavla: '1' };
gauge.headingLevel = 2;
gauge.loading = 'eager';
// @ts-expect-error A number is no id.
gauge.measure = 1;
// @ts-expect-error There is no such way of loading.
gauge.loading = 'later';
// @ts-expect-error A gauge shows no board.
gauge.board = 'a';

export const chart: RunChart | null = document.querySelector('styr-run-chart');
// @ts-expect-error There is no such element.
document.createElement('styr-graph').measure = 'a';

document.addEventListener('styr-load', ({ detail }) => {
  const title = detail.document.title;
  // @ts-expect-error A document says nothing of the kind.
  return [title, detail.document.nothing];
});
document.addEventListener('styr-problem', ({ detail }) => detail.problems.map(({ path, fix }) => [path, fix]));
export const selected = ({ detail }: StyrSelectEvent): Selection['id'] => detail.id;

// Every element is known by its tag: a name that is missing here is no key of the map.
export const TAGS = [
  'styr-action-plan', 'styr-benefits', 'styr-board', 'styr-change', 'styr-cube', 'styr-cycle', 'styr-distribution',
  'styr-escalation', 'styr-fishbone', 'styr-five-whys', 'styr-gauge', 'styr-goals', 'styr-house', 'styr-meeting',
  'styr-notes', 'styr-pulse', 'styr-radar', 'styr-reviews', 'styr-run-chart', 'styr-scorecard', 'styr-status',
  'styr-year-wheel',
] as const satisfies readonly (keyof HTMLElementTagNameMap)[];
export type Forgotten = Exclude<Extract<keyof HTMLElementTagNameMap, `styr-${string}`>, typeof TAGS[number]>;
const nothingForgotten: [Forgotten] extends [never] ? true : Forgotten = true;

export const rest = [nothingForgotten, Widget, define, checkDocument({}).problems, longestRunLimit(12)];
// @ts-expect-error A text is no number of points.
longestRunLimit('12');
