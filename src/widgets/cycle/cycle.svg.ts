import { html, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { StairView } from './cycle-stair.view.ts';
import type { TurnView } from './cycle-turn.view.ts';

// A quarter of a ring of radii 17 and 31 around 0 0, from twelve to three o'clock, with the point of an arrow.
const QUARTER = 'M0-31A31 31 0 0 1 30.7-4.3L24 .8 16.8-2.4A17 17 0 0 0 0-17L4.2-23.6z';
/** As many are as high as a letter of the text around. */
const UNITS = 14;
/** In the middle of the first quarter; the others lie a quarter of a turn further each. */
const LETTER = { x: 17.3, y: -16.7 };

/** The stair with its rings. For eyes only: the list says it all. */
export const stair = ({ width, height, outline, rings, labels, leaps }: StairView): TemplateResult => html`<svg
  class=${rings.length > 5 ? 'stair long' : 'stair'} viewBox="0 0 ${width} ${height}" width="${width / UNITS}em"
  aria-hidden="true">
  <path class="body" d="${outline}V${height}H0z"/>
  <path class="top" d=${outline} />
  ${leaps.map(({ x, from, to }) => svg`<path class="leap" d="M${x} ${from}V${to}m-10 11l10-11 10 11"/>`)}
  ${rings.map(({ x, y, turn }) => svg`<g transform="translate(${x} ${y})">${ring(turn)}${letters(turn)}</g>`)}
  ${labels.map(({ x, y, text }) => svg`<text class="label" x=${x} y=${y}>${text}</text>`)}
</svg>`;

/** One ring, as the mark of its turn in the list. */
export const ringMark = (turn: TurnView): TemplateResult =>
  html`<svg class="ring" viewBox="-32 -32 64 64" aria-hidden="true">${ring(turn)}</svg>`;

const ring = ({ number, steps }: TurnView): TemplateResult => svg`
  ${steps.map(({ text }, place) => svg`<path class=${text === undefined ? 'open' : 'done'}
    transform="rotate(${place * 90})" d=${QUARTER}/>`)}
  <text class="number" y=".36em">${number}</text>`;

const letters = ({ steps }: TurnView): readonly TemplateResult[] => steps.map(({ letter, text }, place) => {
  const [x, y] = turned(place);
  return svg`<text class=${text === undefined ? 'letter' : 'letter on'} x=${x} y=${y} dy=".36em">${letter}</text>`;
});

/** A point turned by quarters, clockwise: y grows downwards. */
function turned(quarters: number): readonly [x: number, y: number] {
  const { x, y } = LETTER;
  return ([[x, y], [-y, x], [-x, -y], [y, -x]] as const)[quarters] ?? [x, y];
}
