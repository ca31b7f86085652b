import { nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult } from 'lit/html.js';
import { LANE, MONTHS, NAME, WEEKS } from './year-wheel-rings.view.ts';
import type { Wheel, WheelMark } from './year-wheel-rings.view.ts';

const EM = 16;
/** Half of how wide a band is, and what it is shorter at each end: side by side they do not touch. */
const HALF = LANE / 2 - 1.5;
const AIR = 1;
/** How long the point of a band is that goes on in another year. */
const POINT = 5;
/** How much room a letter of a track's name takes. */
const LETTER = 5.6;
/** For the mark of today, outside. */
const EDGE = 6;
/** In em: a wheel with few events is drawn larger than it need be. */
const LEAST_WIDTH = 26;
/** Widest in em for which a wheel is drawn also where it has less room; see the styles. */
const SIZES = [LEAST_WIDTH, 36];

type Turns = readonly [from: number, to: number];

const at = (radius: number, turn: number): string => {
  const angle = turn * 2 * Math.PI;
  return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
};

/** From where the pen stands around to a turn. */
const arc = (radius: number, [from, to]: Turns): string =>
  `A${radius} ${radius} 0 ${Number(Math.abs(to - from) > 0.5)} ${Number(to > from)} ${at(radius, to)}`;

const spokes = (turns: readonly number[], inner: number, outer: number): string =>
  turns.map((turn) => `M${at(inner, turn)}L${at(outer, turn)}`).join('');

/** The wheel. All that it says stands in the list beside it, so it is drawn for eyes only. */
export function yearWheelSvg(wheel: Wheel): SVGTemplateResult {
  const { radius, hub, rim, months, mondays, weeks, rings, events, today, year } = wheel;
  const half = radius + EDGE;
  const width = Math.max(2 * half / EM, LEAST_WIDTH);
  const size = SIZES.filter((most) => width > most).length;
  const circles = [hub, ...rings.map(({ outer }) => outer), rim + WEEKS, radius];
  return svg`<svg class="wheel size-${size}" viewBox="${-half} ${-half} ${2 * half} ${2 * half}" width="${width}em"
    aria-hidden="true">
    <path class="spoke" d=${spokes(months.map(({ from }) => from), hub, radius)} />
    <path class="spoke" d=${spokes(mondays, rim, rim + WEEKS / 4)} />
    ${circles.map((each) => svg`<circle class="ring" r=${each} />`)}
    ${months.map(({ name, from, isNow }) => svg`<text class="month ${isNow ? 'now' : ''}"
      transform=${along(radius - MONTHS / 2, from + 1 / 24)}>${name}</text>`)}
    ${weeks.map(({ number, turn, isNow }) => svg`<text class="week ${isNow ? 'now' : ''}"
      transform="translate(${at(rim + WEEKS / 2 + 1, turn)})">${number}</text>`)}
    ${today ? todayMark(today.turn, wheel) : nothing}
    ${rings.map(ringName)}
    ${events.map(mark)}
    <text class="year" y=${today ? -14 : 0}>${year}</text>
    ${today?.lines.map((line, index) => svg`<text class="day" y=${6 + index * 13}>${line}</text>`)}
  </svg>`;
}

/** A line across the tracks and a pointer from outside: between them stand the week and the month. */
const todayMark = (turn: number, { hub, rim, radius }: Wheel): SVGTemplateResult => svg`
  <path class="today" d=${spokes([turn], hub, rim)} />
  <path class="pointer" d="M0 0l5-7h-10z" transform=${turned(radius, turn)} />`;

const turned = (radius: number, turn: number): string => `rotate(${turn * 360})translate(0 ${-radius})`;

/** Set along the circle, and nowhere upside down. */
const along = (radius: number, turn: number): string =>
  turned(radius, turn) + (turn > 0.25 && turn < 0.75 ? 'rotate(180)' : '');

/** From the top on, in the strip that a track has for its name. What there is no room for stands in the list. */
function ringName({ name, outer }: Wheel['rings'][number], index: number): SVGTemplateResult | typeof nothing {
  if (!name) return nothing;
  const radius = outer - NAME + 3;
  const most = Math.floor(Math.PI * radius / LETTER);
  return svg`<path id="ring-${index}" class="way" d="M${at(radius, 0.006)}${arc(radius, [0.006, 0.7])}" />
    <text class="track"><textPath href="#ring-${index}">${
      name.length > most ? `${name.slice(0, most - 1)}…` : name}</textPath></text>`;
}

function mark({ number, state, radius, from, to, isDot, isOpen }: WheelMark): SVGTemplateResult {
  const middle = `translate(${at(radius, (from + to) / 2)})`;
  return svg`<g class="event ${state}">
    ${isDot ? svg`<circle r=${HALF} transform=${middle} />` : svg`<path d=${band(radius, [from, to], isOpen)} />`}
    <text transform=${middle}>${number}</text>
  </g>`;
}

/** A stretch of a ring; pointed where it comes from the year before or goes on into the next. */
function band(radius: number, [from, to]: Turns, [isFromBefore, goesOn]: WheelMark['isOpen']): string {
  const around = 2 * Math.PI * radius;
  const first = from + (isFromBefore ? POINT : AIR) / around;
  const last = to - (goesOn ? POINT : AIR) / around;
  const [outer, inner] = [radius + HALF, radius - HALF];
  return `M${at(outer, first)}${arc(outer, [first, last])}${goesOn ? `L${at(radius, to)}` : ''}L${at(inner, last)}${
    arc(inner, [last, first])}${isFromBefore ? `L${at(radius, from)}` : ''}Z`;
}
