import { nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult } from 'lit/html.js';
import type { Scale } from './gauge-scale.view.ts';
import type { Segments } from './gauge-parts.view.ts';

// Half a circle, and a ring outside it for the target. Lengths along both count from 0 at the left to 1 at the right.
const BAND = 'M72 120a88 88 0 0 1 176 0';
const RING = 'M56 120a104 104 0 0 1 208 0';
const LABELS_AT = 113;
/** The least that is seen of a target: zero accidents is a zone without width. */
const THINNEST = 0.03;
/** More segments than this are no longer told apart. */
const MOST_SEGMENTS = 40;
const GAP = 0.012;

/** The dial of a gauge. All that it says stands in words beside it, so it is drawn for eyes only. */
export function gaugeSvg(dial: Scale | Segments): SVGTemplateResult {
  return svg`<svg class="dial" viewBox="0 -6 320 148" text-anchor="middle" aria-hidden="true">
    ${'counted' in dial ? segments(dial) : scale(dial)}
  </svg>`;
}

function scale({ from, to, zero, value, beyond, zone, tick }: Scale): SVGTemplateResult {
  return svg`
    ${stretch('track', BAND, 0, 1)}
    ${value === null ? nothing : stretch('band', BAND, Math.min(zero, value), Math.max(zero, value))}
    ${stretch('zone', RING, Math.min(zone.from, 1 - THINNEST), Math.max(zone.to, THINNEST))}
    ${zone.labels.map(({ share, text }) => label(share, text))}
    ${tick === null ? nothing : turned(tick, svg`<circle class="tick" cx="72" cy="120" r="4"/>`)}
    ${value === null ? nothing : turned(value, pointer(beyond))}
    <text x="72" y="138">${from}</text><text x="248" y="138">${to}</text>`;
}

function segments({ met, counted }: Segments): SVGTemplateResult {
  if (counted === 0) return svg`${stretch('guide', BAND, 0, 1)}`;
  if (counted > MOST_SEGMENTS) {
    return svg`${stretch('track', BAND, 0, 1)}${stretch('band met', BAND, 0, met / counted)}`;
  }
  const dash = `${(1 + GAP) / counted - GAP} ${GAP} `;
  return svg`${dashed('track', dash)}${dashed('band met', `${dash.repeat(met)}0 2`)}`;
}

const stretch = (kind: string, path: string, from: number, to: number): SVGTemplateResult =>
  dashed(kind, `0 ${from} ${to - from} 2`, path);

/** An arc counts as 1 long, whatever its radius. */
const dashed = (kind: string, dashes: string, path = BAND): SVGTemplateResult =>
  svg`<path class=${kind} d=${path} pathLength="1" stroke-dasharray=${dashes}/>`;

/** What is drawn for the left end, at another place of the arc. */
const turned = (share: number, drawing: SVGTemplateResult): SVGTemplateResult =>
  svg`<g transform="rotate(${share * 180} 160 120)">${drawing}</g>`;

/** A line across the band, or an arrow out of it where the value lies beyond the end of the scale. */
function pointer(beyond: Scale['beyond']): SVGTemplateResult {
  const path = beyond === 0 ? 'M62 120H82' : `M64 ${120 + beyond * 4}l8 ${beyond * -9} 8 ${beyond * 9}`;
  return svg`<path class="casing" d=${path}/><path class="pointer" d=${path}/>`;
}

function label(share: number, text: string): SVGTemplateResult {
  const angle = share * Math.PI;
  const side = share < 0.4 ? 'end' : share > 0.6 ? 'start' : 'middle';
  return svg`<text class="bound" text-anchor=${side}
    x=${160 - LABELS_AT * Math.cos(angle)} y=${122 - LABELS_AT * Math.sin(angle)}>${text}</text>`;
}
