// As svelte-check reads markup: each tag is a key of SvelteHTMLElements, and what stands in it are its attributes.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'styrtavla/svelte';

export const right: [
  SvelteHTMLElements['styr-gauge'], SvelteHTMLElements['styr-board'], SvelteHTMLElements['styr-run-chart'],
] = [
  { src: '/tavla.json', measure: 'a', 'heading-level': 2, minimum: 6, class: 'g', lang: 'sv' },
  { data: { styrtavla: '1' }, 'org-unit': 'a', orgUnit: 'a', density: 'wall', id: 'b', hidden: true },
  {
    rules: 'nhs',
    'onstyr-select': (event) => [event.detail.kind, event.detail.period, event.currentTarget.measure],
    'onstyr-load': ({ detail }) => detail.document.measures?.length,
    'on:styr-problem': ({ detail }) => detail.problems.map(({ fix }) => fix),
  },
];

export const wrong: readonly [
  SvelteHTMLElements['styr-gauge'], SvelteHTMLElements['styr-gauge'], SvelteHTMLElements['styr-board'],
  SvelteHTMLElements['styr-gauge'],
] = [
  // @ts-expect-error A number is no id.
  { measure: 1 },
  // @ts-expect-error There is no such attribute.
  { meassure: 'a' },
  // @ts-expect-error There is no such density.
  { density: 'huge' },
  // @ts-expect-error A document says nothing of the kind.
  { 'onstyr-load': ({ detail }) => detail.nothing },
];
