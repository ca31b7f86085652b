import { css } from '@lit/reactive-element';

export const houseStyles = css`
  :host { --_reserve: 20em; }
  .place { container-type: inline-size; margin-block: 0.8em; }
  .house {
    --_eaves: clamp(0.4em, 2.5cqi, 1.2em);
    --_wall: 1.5px solid var(--_centre);
    max-inline-size: 46em;
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    hyphens: auto;
  }
  ol, ul { margin: 0; padding: 0; list-style: ""; }
  /* Half as wide and half as high as the roof: as much as there is room for, however long the text. */
  .roof {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-rows: 1fr 1fr;
    justify-items: center;
    min-block-size: clamp(4em, 18cqi, 7.5em);
  }
  .roof:not(:has(.name)) { min-block-size: clamp(3em, 12cqi, 4.5em); }
  .roof .name { grid-area: 2 / 1; align-self: center; max-inline-size: 50%; padding-block-end: 0.5em; }
  .gable { position: absolute; inset: 0; z-index: -1; inline-size: 100%; block-size: 100%; overflow: visible; }
  .gable path {
    fill: color-mix(in srgb, var(--_line) 16%, var(--_paper));
    stroke: var(--_centre);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .name { font-weight: 650; }
  .motto { font-size: 1.1em; }
  .layer {
    margin-inline: var(--_eaves);
    padding: 0.9em clamp(0.6em, 3cqi, 1.4em) 1em;
    border: var(--_wall);
    border-block-start-width: 0;
    break-inside: avoid;
  }
  /* What it all stands on is wider. */
  .layer:last-child:not(:first-child) {
    margin-inline: 0;
    border-block-start-width: 1.5px;
    margin-block-start: -1.5px;
    background: color-mix(in srgb, var(--_line) 8%, var(--_paper));
  }
  .text { max-inline-size: 34em; margin: 0.2em auto 0; }
  .layer ul { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.5em; }
  /* As wide as its longest word, where there is room for that: a stone is not to break one. */
  .layer ul li {
    flex: 1 1 10em;
    align-content: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.45em 0.6em;
    border: 1px solid var(--_hair);
    border-radius: 0.2em;
    background: var(--_paper);
    font-size: 0.9em;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
`;
