import { nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult } from 'lit/html.js';
import type { Line, Mark, Scale } from './change-parts.view.ts';

// Three shapes before any colour. Each stands on its middle, in sizes of the text beside it.
const MARKS: Readonly<Record<Mark, SVGTemplateResult>> = {
  first: svg`<circle class="first" r="0.4em"/>`,
  middle: svg`<rect class="middle" x="-0.3em" y="-0.3em" width="0.6em" height="0.6em"/>`,
  last: svg`<circle class="last" r="0.33em"/>`,
};

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

// Places are shares of a width that only the page knows: a drawing within the drawing takes them without measuring.
const at = (share: number, content: unknown): SVGTemplateResult =>
  svg`<svg x=${percent(share)} y="50%" overflow="visible">${content}</svg>`;

/** The mark of an occasion alone, to stand before its name. */
export const markSvg = (mark: Mark): SVGTemplateResult =>
  svg`<svg class="key" aria-hidden="true">${at(0.5, MARKS[mark])}</svg>`;

/** What each step of the scale is called. */
export const ticksSvg = ({ ticks }: Scale): SVGTemplateResult => svg`<svg class="ticks" aria-hidden="true">
  ${ticks.map(({ share, text }) => svg`<text x=${percent(share)} y="0.8em">${text}</text>`)}
</svg>`;

/** A line's marks on the scale, and how it went from the first to the last: it grows on its way. */
export function trackSvg({ points, change }: Line, { ticks }: Scale): SVGTemplateResult {
  return svg`<svg class="track" aria-hidden="true">
    ${ticks.map(({ share }) => svg`<line class="guide" x1=${percent(share)} x2=${percent(share)} y2="100%"/>`)}
    ${change ? svg`
      ${points.map(({ share }) => (share === undefined ? nothing : svg`
        <line class="way" x1=${percent(change.to)} x2=${percent(share)} y1="50%" y2="50%"/>`))}
      ${wedge(change.from, change.to)}` : nothing}
    ${points.map(({ share, mark }) => (share === undefined ? nothing : at(share, MARKS[mark])))}
  </svg>`;
}

function wedge(from: number, to: number): SVGTemplateResult {
  const path = to > from ? 'M0 0L1-.5V.5z' : 'M1 0L0-.5V.5z';
  return svg`<svg x=${percent(Math.min(from, to))} y="50%" width=${percent(Math.abs(to - from))} height="0.5em"
    viewBox="0 0 1 1" preserveAspectRatio="none" overflow="visible"><path class="wedge" d=${path} /></svg>`;
}
