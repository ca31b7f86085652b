import { css } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';

/** The problem, eight whys and the root cause. What comes then goes straight down: it needs room for its words. */
const MOST_STEPS = 10;

/** A rule for each step: a strict page allows no style that is written for one element. */
const inset = Array.from({ length: MOST_STEPS }, (_, place) => css`
  .chain > :nth-child(n + ${place + 1}) { margin-inline-start: calc(${place} * var(--_step)); }`)
  .reduce((all: CSSResult, next) => css`${all}${next}`);

export const fiveWhysStyles = css`
  :host { --_reserve: 24em; }
  .place { container-type: inline-size; margin-block: 0.8em; }
  .chain { --_step: 0em; margin: 0; padding: 0; list-style: ""; counter-reset: why; }
  .chain > li {
    position: relative;
    max-inline-size: 36em;
    padding-block-end: 1.1em;
    padding-inline-start: 2.3em;
    line-height: 1.35;
    break-inside: avoid;
    hyphens: auto;
  }
  .chain > :last-child { padding-block-end: 0.2em; }
  .chain > li::before {
    content: "";
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 1.5px solid var(--_centre);
    border-radius: 50%;
    line-height: calc(1.6em - 3px);
    text-align: center;
  }
  .chain > .why::before { counter-increment: why; content: counter(why); }
  .chain > .problem::before { border-width: 0.35em; }
  /* A full diamond is the root; it is dashed and empty while nobody has found it. */
  .chain > .root::before {
    inset-block-start: 0.2em;
    inset-inline-start: 0.2em;
    inline-size: 0;
    block-size: 0;
    border: 0.6em solid var(--_note);
    border-radius: 0;
    rotate: 45deg;
  }
  .chain > .is-unknown::before { inline-size: 1.2em; block-size: 1.2em; border: 1.5px dashed var(--_centre); }
  /* Down from one mark and, on a stair, over to the next. */
  .chain > li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: 1.8em 0.2em;
    inset-inline-start: 0.8em;
    border-inline-start: 1.5px solid var(--_centre);
  }
  .problem > :last-child, .cause { font-weight: 650; }
  .cause { color: var(--_note); font-size: 1.1em; }
  .led { margin-block: 0.8em 0.3em; }
  .slip { padding: 0.45em 0.65em 0.55em; border: 1px solid var(--_hair); border-radius: 0.3em; line-height: 1.3; }
  ${inset}
  @container (min-width: 36em) {
    .chain { --_step: 2em; }
    .chain > li:not(:last-child)::after {
      inset-block-end: -0.8em;
      inline-size: calc(var(--_step) - 1.1em);
      border-block-end: 1.5px solid var(--_centre);
      border-end-start-radius: 0.5em;
    }
    .chain > li:nth-child(n + ${MOST_STEPS}):not(:last-child)::after { inline-size: 0; border-radius: 0; }
  }
  @container (min-width: 52em) { .chain { --_step: 2.6em; } }
`;
