import { css } from '@lit/reactive-element';

export const cubeStyles = css`
  :host { --_reserve: 24em; }
  .cube { container-type: inline-size; margin-block: 0.6em 0.8em; }
  .faces { display: grid; gap: 1.4em 1.6em; margin: 0; padding: 0; list-style: ""; }
  .face { padding-block-start: 0.4em; border-block-start: 2px solid var(--_centre); }
  .face > .head { font-weight: 650; }
  .meeting { margin-block-start: 0.6em; }
  .meeting .next { font-size: 1.3em; }
  .more { margin-block-start: 0.4em; }
  .answers { display: grid; grid-template-columns: 1fr auto; gap: 0.4em 1em; align-items: baseline; margin: 0.5em 0 0; }
  .answers > div { display: contents; }
  .answers dd { margin: 0; text-align: end; }
  .answers b { font-size: 1.3em; font-weight: 650; }
  .place { grid-column: 1 / -1; inline-size: 100%; block-size: 0.7em; overflow: visible; fill: none; }
  .place path { vector-effect: non-scaling-stroke; stroke: var(--_hair); stroke-width: 0.15em; }
  .place .at { stroke: var(--_line); stroke-width: 0.6em; stroke-linecap: round; }
  @container (min-width: 36em) { .faces { grid-template-columns: 1fr 1fr; } }
`;
