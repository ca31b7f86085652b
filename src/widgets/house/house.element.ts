import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { houses } from '../../contract/definition/houses.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { basePack } from '../../locale/packs/base.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { houseStyles } from './house.styles.ts';
import { houseView } from './house.view.ts';
import type { HouseView, LayerView } from './house.view.ts';

/**
 * What a unit's work stands on, drawn as a house: the motto in its roof, and layer on layer down to the ground.
 *
 * @summary Values, principles, methods and results as a house.
 * @tag styr-house
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The house's title.
 * @csspart drawing - The house.
 * @csspart motto - What stands in the roof.
 * @csspart layer - A layer, with its name, its text and what it is built of.
 * @csspart source - Where it is from.
 * @csspart notice - Why nothing is shown.
 * @csspart verdict - The same in words, with its mark.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class House extends Widget<HouseView> {
  static override readonly packs = [basePack];
  static override readonly fields = { houses };
  static override styles: CSSResultGroup = [super.styles, houseStyles];

  /** Id of the house to show. Absent: the only one of the document. */
  @property() house?: string;

  protected override view(document: Document, settings: Settings): HouseView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return houseView(document, this.house || undefined, settings);
  }

  protected override draw({ motto, layers, isTopInRoof, source }: HouseView): TemplateResult {
    return html`
      <div part="drawing" class="place"><div class="house">
        ${isTopInRoof ? nothing : html`<div class="roof">
          ${GABLE}${motto ? html`<p part="motto" class="name">${motto}</p>` : nothing}
        </div>`}
        ${layers.length > 0 ? html`<ol>${layers.map((one, place) => layer(one, isTopInRoof && place === 0))}</ol>`
          : nothing}
      </div></div>
      ${sourceLine(source)}`;
  }
}

const GABLE = html`<svg class="gable" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
  <path d="M50 0 100 100H0z"/></svg>`;

const layer = ({ name, text, items }: LayerView, isInRoof: boolean): TemplateResult => html`
  <li part="layer" class=${isInRoof ? 'roof' : 'layer'}>
    ${isInRoof ? GABLE : nothing}
    <p class="name">${name}</p>
    ${text ? html`<p class="text">${text}</p>` : nothing}
    ${items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-house': House;
  }
}
