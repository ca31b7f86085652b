import { nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult } from 'lit/html.js';
import type { RadarView } from './radar-parts.view.ts';

/** Where the scale ends, in the drawing's own unit. */
const RADIUS = 100;
/** What the numbers of the axes need outside it. */
const MARGIN = 18;
const SIDE = RADIUS + MARGIN;
/** Beyond the edge, also between three axes. */
const FAR = 4;

// The latest first: it is solid and filled, those before it are dashed and hollow. Each has a shape of its own.
const MARKERS = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4H4V4H-4z',
  'M0-5.4L5.2 3.6H-5.2z',
  'M0-5.8L5.8 0 0 5.8-5.8 0z',
];

/** Where an axis points, from the centre, 1 long. The first points up, the others follow clockwise. */
function directionOf(index: number, count: number): readonly [x: number, y: number] {
  const angle = index / count * 2 * Math.PI;
  return [Math.sin(angle), -Math.cos(angle)];
}

/** How far below the centre the axes reach, 0.5 to 1: of an odd number none points straight down. */
const depthOf = (count: number): number => directionOf(count >> 1, count)[1];

/** The radar without its labels, which stand round it in HTML. For eyes only: slider and table say the same. */
export function radarSvg({ axes, rings, outlines }: RadarView, read: number): SVGTemplateResult {
  const count = axes.length;
  const at = (index: number, share: number): string =>
    directionOf(index, count).map((part) => (part * share * RADIUS).toFixed(2)).join(' ');
  const across = (shares: readonly (number | null)[]): string => outlinePath(shares, at);
  const looks = outlines.map((_, index) => outlines.length - 1 - index);
  const sharesOf = (index: number): readonly (number | null)[] => axes.map(({ means }) => means[index]?.share ?? null);
  const height = SIDE + MARGIN + RADIUS * depthOf(count);
  return svg`<svg class="web" viewBox="${-SIDE} ${-SIDE} ${2 * SIDE} ${height}" aria-hidden="true">
    ${rings.map(({ share }) => svg`<path class="ring" d=${across(axes.map(() => share))} />`)}
    ${axes.map((_, index) => svg`<g class=${index === read ? 'read' : nothing}>
      <path class="ring" d="M0 0L${at(index, 1)}" />
      <text class="place" transform="translate(${at(index, 1.1)})" y="4">${index + 1}</text>
    </g>`)}
    ${looks.map((look, index) => svg`<path class="line look-${look}" d=${across(sharesOf(index))} />`)}
    ${looks.map((look, index) => sharesOf(index).map((share, place) => (share === null ? nothing
      : svg`<g transform="translate(${at(place, share)})">${marker(look)}</g>`)))}
    ${rings.map(({ share, text }) => svg`<text class="scale" x="-6" y=${4 - RADIUS * (share ?? 0)}>${text}</text>`)}
    ${axes.map((_, index) => svg`<path class="sector" data-place=${index}
      d="M0 0L${at(index - 0.5, FAR)}L${at(index + 0.5, FAR)}" />`)}
  </svg>`;
}

const marker = (look: number): SVGTemplateResult => svg`<path class="marker look-${look}" d=${MARKERS[look]} />`;

/** The marker of an outline beside words, on a stretch of its line where there is room. */
export function sample(look: number, isLong = false): SVGTemplateResult {
  const half = isLong ? 18 : 6;
  return svg`<svg class="sample" viewBox="${-half} -6 ${2 * half} 12" height="0.9em">
    ${isLong ? svg`<path class="line look-${look}" d="M-18 0H18" />` : nothing}${marker(look)}
  </svg>`;
}

/**
 * A closed line through all places, broken where one lacks.
 *
 * Own arithmetic: d3-shape would add 1.9 kB, and its closed curve shuts each stretch between two gaps by itself, which
 * draws a line straight past the area that has no mean.
 */
export function outlinePath(
  shares: readonly (number | null)[],
  at: (index: number, share: number) => string,
): string {
  const gap = shares.indexOf(null);
  let path = '';
  // Begun at a gap, it has no end that ought to meet its beginning.
  for (const nth of shares.keys()) {
    const index = (nth + Math.max(gap, 0)) % shares.length;
    const share = shares[index] ?? null;
    const isGoingOn = nth > 0 && typeof shares.at(index - 1) === 'number';
    if (share !== null) path += (isGoingOn ? 'L' : 'M') + at(index, share);
  }
  return gap < 0 ? `${path}Z` : path;
}
