import { html, nothing, svg } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { fishbones } from '../../contract/definition/fishbones.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { fishbonePack } from '../../locale/packs/fishbone.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { fishboneStyles } from './fishbone.styles.ts';
import { fishboneView } from './fishbone.view.ts';
import type { BoneView, CauseView, FishboneView } from './fishbone.view.ts';

/** Bones stand two and two; more pairs than this stay a list, and fewer have the room of so many. */
const MOST_PAIRS = 5;
const LEAST_PAIRS = 3;

/**
 * What causes a problem, along bones; behind each cause those that cause it, and the root causes marked.
 *
 * @summary A fishbone (Ishikawa) diagram; nested lists where it has no room.
 * @tag styr-fishbone
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The problem.
 * @csspart verdict - How many causes there are, and which are root causes.
 * @csspart facts - Whose it is, and when it was drawn.
 * @csspart drawing - The fish, or the lists.
 * @csspart problem - The problem, as the head of the fish.
 * @csspart bone - A bone with its causes.
 * @csspart root - A root cause.
 * @csspart source - Where it is from.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Fishbone extends Widget<FishboneView> {
  static override readonly packs = [fishbonePack];
  static override readonly fields = { orgUnits, fishbones };
  static override styles: CSSResultGroup = [super.styles, fishboneStyles];

  /** Id of the fishbone to show. Absent: the only one of the document. */
  @property() fishbone?: string;

  protected override view(document: Document, settings: Settings): FishboneView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return fishboneView(document, this.fishbone || undefined, settings);
  }

  protected override draw({ name, sentence, facts, bones, root, source }: FishboneView): TemplateResult {
    // The heading says the problem, unless the page has put something else in its place.
    const isSaid = typeof this.heading === 'string';
    const pairs = Math.max(LEAST_PAIRS, Math.ceil(bones.length / 2));
    return html`
      ${statement(sentence)}
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join('; ')}</p>` : nothing}
      <div part="drawing" class="place"><div class=${pairs > MOST_PAIRS ? 'many' : `fish-${pairs}`}>
        <p part="problem" class="problem ${isSaid ? 'is-said' : ''}" aria-hidden=${!isSaid || nothing}>${name}</p>
        <ul class="bones">${bones.map((one) => this.#bone(one, root))}</ul>
      </div></div>
      ${sourceLine(source)}`;
  }

  #bone({ name, causes: own, nothing: none }: BoneView, root: string): TemplateResult {
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<li part="bone" class="bone">
      <div class="name" role="heading" aria-level=${level}>${name}</div>
      <div class="box">
        ${rib}
        ${none ? html`<p class="causes nothing quiet">${none}</p>` : causes(own, root)}
      </div>
    </li>`;
  }
}

const rib = svg`<svg class="rib" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
  <path d="M0 0L1 1" vector-effect="non-scaling-stroke" /></svg>`;

const diamond = svg`<svg class="diamond" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 0l6 6-6 6-6-6z" /></svg>`;

const causes = (views: readonly CauseView[], root: string): TemplateResult => html`<ul class="causes">
  ${views.map(({ text, isRoot, causes: behind }) => html`
    <li part=${isRoot ? 'root' : nothing} class="cause ${isRoot ? 'root' : ''}">
      <p>${isRoot ? html`${diamond} ${text} <b>${root}</b>` : text}</p>
      ${behind.length > 0 ? causes(behind, root) : nothing}
    </li>`)}
</ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-fishbone': Fishbone;
  }
}
