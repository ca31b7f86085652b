// As vue-tsc reads a template: each tag is a global component, and what stands in it are that component's props.
import type { GlobalComponents } from 'vue';
import type {} from 'styrtavla/vue';

type Props<Tag extends keyof GlobalComponents> =
  GlobalComponents[Tag] extends new () => { readonly $props: infer Given } ? Given : never;

export const right: [Props<'styr-gauge'>, Props<'styr-board'>, Props<'styr-run-chart'>] = [
  { src: '/tavla.json', measure: 'a', 'heading-level': 2, minimum: 6, class: ['g'], lang: 'sv' },
  { data: { styrtavla: '1' }, 'org-unit': 'a', orgUnit: 'a', density: 'wall', key: 'b', id: 'b', hidden: true },
  {
    rules: 'nhs',
    onStyrSelect: (event) => [event.detail.kind, event.detail.period, event.currentTarget.measure],
    onStyrLoad: ({ detail }) => detail.document.measures?.length,
    onStyrProblem: ({ detail }) => detail.problems.map(({ fix }) => fix),
  },
];

export const wrong: readonly [Props<'styr-gauge'>, Props<'styr-gauge'>, Props<'styr-board'>, Props<'styr-gauge'>] = [
  // @ts-expect-error A number is no id.
  { measure: 1 },
  // @ts-expect-error There is no such attribute.
  { meassure: 'a' },
  // @ts-expect-error There is no such density.
  { density: 'huge' },
  // @ts-expect-error A document says nothing of the kind.
  { onStyrLoad: ({ detail }) => detail.nothing },
];

// @ts-expect-error There is no such element.
export type Graph = GlobalComponents['styr-graph'];

declare const chart: InstanceType<GlobalComponents['styr-run-chart']>;
export const measure: string | undefined = chart.measure;
