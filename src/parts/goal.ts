import { html, nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult, TemplateResult } from 'lit/html.js';
import type { GoalView } from './goal.view.ts';
import { verdict } from './verdict.ts';

/** More segments than this are no longer told apart. */
const MOST_SEGMENTS = 20;
const GAP = 0.03;

// An arrow that does not come up to the line above it.
const LOOSE = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path
  d="M3 1.8h10M8 15V7M4.6 10L8 6.6 11.4 10"/></svg>`;

/**
 * A goal: its text with what is known of it, then how it stands. Two blocks, to be set below or beside each other.
 *
 * All that is drawn stands in words, in the order in which it is read.
 */
export function goalLine({ text, facts, verdict: told, beside, counts, over, loose }: GoalView): TemplateResult {
  return html`<div part="goal" class="goal">
    <div>
      <p class="goal-text">${text}</p>
      ${facts.length > 0 ? html`<p class="quiet">${facts.join('; ')}</p>` : nothing}
      ${loose ? html`<p class="verdict is-loose">${LOOSE}<span>${loose}</span></p>` : nothing}
    </div>
    <div>
      ${verdict(told, 'judgement')}
      ${counts && counts.counted > 1 ? segments(counts) : nothing}
      ${beside.length > 0 ? html`<p class="quiet">${beside.join('; ')}</p>` : nothing}
      ${over ? verdict({ state: 'missed', text: over }, 'over') : nothing}
    </div>
  </div>`;
}

/** So many of so many, as segments of one size: for eyes only, the verdict says it. */
function segments({ met, counted }: NonNullable<GoalView['counts']>): SVGTemplateResult {
  const gap = counted > MOST_SEGMENTS ? 0 : GAP;
  // A line counts as 1 long: dashes and gaps are shares of it, and the last dash has no gap after it.
  const dash = `${(1 + gap) / counted - gap} ${gap} `;
  return svg`<svg class="segments" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 4H100" pathLength="1" stroke-dasharray=${gap ? dash : '1'}/>
    <path class="met" d="M0 4H100" pathLength="1" stroke-dasharray=${
      gap ? `${dash.repeat(met)}0 2` : `${met / counted} 2`}/>
  </svg>`;
}
