import { html, nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Axis, Panel, Step } from './distribution-panel.view.ts';

/** From these shares of the drawing up a per cent has room: in none, where it is wide, middling or narrow, in all. */
const ROOMS = [0.03, 0.05, 0.09, 0.14];
const NAMES = ['none', 'wide', 'middling', 'narrow', ''];

const part = (share: number): string => `${share * 100}%`;

const MEAN = svg`<path d="M5 0l5 9H0z"/>`;

/** The mark of a mean, before its words as on its scale. */
export const MEAN_MARK = html`<svg class="mean" viewBox="0 0 10 9" aria-hidden="true">${MEAN}</svg>`;

/**
 * Columns from one line, lowest step first; in a narrow place rows. A list, since its texts are read as they stand:
 * each step with its per cent and, in brackets, its count.
 */
export function columns({ steps, mean }: Panel, { labels }: Axis): TemplateResult {
  const place = (index: number): string => part(1 - index / (labels.length - 1));
  return html`<div class="plot">
    <svg class="axis" aria-hidden="true">${labels.map((label, index) => svg`
      <line x2="100%" y1=${place(index)} y2=${place(index)}/><text y=${place(index)} dy="-3">${label}</text>`)}
    </svg>
    <ol>${steps.map(column)}</ol>
    ${mean === undefined ? nothing : html`<svg class="at" aria-hidden="true">
      <svg x=${part(mean)}><g transform="translate(-5)">${MEAN}</g></svg>
    </svg>`}
  </div>`;
}

// Both lengths are set, and the styles leave one of them: which way it grows is theirs to say.
function column({ label, percent, count, size, isAbove }: Step): TemplateResult {
  return html`<li>
    <b>${label}</b>
    <div>
      <svg class="bar" width=${part(size)} height=${part(size)} aria-hidden="true">
        <rect class=${isAbove ? 'above' : ''} width="100%" height="100%"/>
      </svg>
      <span>${percent}${count ? html` <small>(${count})</small>` : nothing}</span>
    </div>
  </li>`;
}

/** One bar with the middle of the scale at the same place in all of them. Its name says each step. */
export function bar({ steps, from }: Panel, { zero }: Axis): TemplateResult {
  const said = steps.map(({ label, percent, count }) => `${label}: ${percent}${count && ` (${count})`}`);
  let end = from;
  return html`<svg class="stack" role="img" aria-label=${said.join(', ')}>
    ${steps.map(({ size, percent }, index) => {
      const start = end;
      end += size;
      return size > 0 ? svg`
        <rect x=${part(start)} width=${part(size)} height="1.3em" fill-opacity=${shade(index, steps)}/>
        <text class=${roomFor(size)} x=${part(start + size / 2)} y="2.4em">${percent}</text>` : nothing;
    })}
    <line class="zero" x1=${part(zero)} x2=${part(zero)} y1="-0.25em" y2="1.55em"/>
  </svg>`;
}

const roomFor = (size: number): string => NAMES[ROOMS.filter((least) => size >= least).length] ?? '';

/** What the steps of the bars look like, with their numbers. */
export function key(steps: readonly string[]): TemplateResult {
  return html`<svg class="stack key" aria-hidden="true">${steps.map((label, index) => svg`
    <rect x=${part(index / steps.length)} width=${part(1 / steps.length)} height="1.3em"
      fill-opacity=${shade(index, steps)}/>
    <text x=${part((index + 0.5) / steps.length)} y="2.4em">${label}</text>`)}
  </svg>`;
}

/** One colour from nearly none of it to all of it: the order of the steps can be told without their hue. */
const shade = (index: number, steps: readonly unknown[]): number => 0.05 + 0.95 * index / (steps.length - 1);
