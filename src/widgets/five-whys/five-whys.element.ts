import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { fiveWhys } from '../../contract/definition/five-whys.ts';
import type { Document } from '../../contract/index.ts';
import { notes } from '../../contract/shown/note-texts.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { noteKindsPack } from '../../locale/packs/note-kinds.ts';
import { toolsPack } from '../../locale/packs/tools.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { fiveWhysStyles } from './five-whys.styles.ts';
import { fiveWhysView } from './five-whys.view.ts';
import type { FiveWhysView, LedView } from './five-whys.view.ts';

/**
 * A problem, why after why down to its root cause, and the slip that it led to.
 *
 * @summary Five whys, from a problem to its root cause.
 * @tag styr-five-whys
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What it is, and of which unit.
 * @csspart drawing - The chain, as a stair where there is room.
 * @csspart problem - What the chain begins with.
 * @csspart why - A question and its answer.
 * @csspart root - The root cause, or that nobody has named it.
 * @csspart note - The slip that it led to.
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
export class FiveWhys extends Widget<FiveWhysView> {
  static override readonly packs = [toolsPack, noteKindsPack];
  static override readonly fields = { orgUnits, notes, fiveWhys };
  static override styles: CSSResultGroup = [super.styles, fiveWhysStyles];

  /** Id of the chain to show. Absent: the only one of the document. */
  @property() whys?: string;

  protected override view(document: Document, settings: Settings): FiveWhysView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return fiveWhysView(document, this.whys || undefined, settings);
  }

  protected override draw({ labels, problem, steps, root, led, source }: FiveWhysView): TemplateResult {
    return html`
      <div part="drawing" class="place"><ol class="chain">
        <li part="problem" class="problem"><p class="quiet">${labels.problem}</p><p>${problem}</p></li>
        ${steps.map(({ why, because }) => html`
          <li part="why" class="why"><p class="quiet">${why}</p><p>${because}</p></li>`)}
        <li part="root" class=${root.isNamed ? 'root' : 'root is-unknown'}>
          <p class="quiet">${labels.rootCause}</p>
          <p class=${root.isNamed ? 'cause' : nothing}>${root.text}</p>
          ${led ? slip(led) : nothing}
        </li>
      </ol></div>
      ${sourceLine(source)}`;
  }
}

const slip = ({ label, kind, state, text, href }: LedView): TemplateResult => html`
  <p class="led quiet">${label}</p>
  <div part="note" class="slip">
    <p class="quiet"><b>${kind}</b>${state ? `, ${state}` : nothing}</p>
    <p>${href ? html`<a href=${href}>${text}</a>` : text}</p>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-five-whys': FiveWhys;
  }
}
