import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { meetings } from '../../contract/definition/meetings.ts';
import { notes as noteFields } from '../../contract/definition/notes.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { meetingPack } from '../../locale/packs/meeting.ts';
import { notesPack } from '../../locale/packs/notes.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { notes } from '../../parts/note.ts';
import { noteStyles } from '../../parts/note.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { escalationStyles } from './escalation.styles.ts';
import { escalationView } from './escalation.view.ts';
import type { EscalationView, LevelView } from './escalation.view.ts';

/** More steps than this are too narrow beside each other. */
const MOST_STEPS = 5;

/**
 * The levels above a unit, from the team upwards: their meetings, what was escalated to each and where it stands.
 *
 * @summary Escalation from level to level.
 * @tag styr-escalation
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The unit that the ladder begins at.
 * @csspart verdict - How many are open at which level, and for how long.
 * @csspart drawing - The levels.
 * @csspart level - A level, with its meetings and what came there.
 * @csspart note - What was escalated, as a slip.
 * @csspart source - Where it is from.
 * @csspart table - What was escalated, as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Escalation extends Widget<EscalationView> {
  static override readonly packs = [notesPack, meetingPack];
  static override readonly fields = { orgUnits, notes: noteFields, meetings };
  static override styles: CSSResultGroup = [super.styles, foldStyles, noteStyles, escalationStyles];

  /** Id of the unit that the ladder begins at. Absent: the only one of the document. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #table = new DataTable(this);

  protected override view(document: Document, settings: Settings): EscalationView | Notice {
    return escalationView(document, this.orgUnit, settings);
  }

  protected override draw({ sentence, levels, beside, besideLabel, source, table }: EscalationView): TemplateResult {
    return html`
      ${statement(sentence)}
      <div part="drawing" class="body">
        <ol class=${levels.length > MOST_STEPS ? 'ladder' : 'ladder stair'}>
          ${levels.map((one) => this.#level(one))}
        </ol>
        ${beside.length > 0 ? html`<p class="beside quiet" id="beside">${besideLabel}</p>
          <ul class="slips" aria-labelledby="beside">${beside.map((one) => this.#level(one))}</ul>` : nothing}
      </div>
      ${sourceLine(source)}
      ${table ? this.#table.template(table) : nothing}`;
  }

  #level({ name, level, meetings: held, open, closed, closedLabel, nothing: none }: LevelView): TemplateResult {
    const depth = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<li part="level" class="level">
      ${level ? html`<p class="quiet">${level}</p>` : nothing}
      <div class="name" role="heading" aria-level=${depth}>${name}</div>
      ${held.map((one) => html`<p class="quiet">${one}</p>`)}
      ${none ? html`<p class="nothing quiet">${none}</p>` : nothing}
      ${open.length > 0 ? notes(open) : nothing}
      ${closed.length > 0 ? html`<details><summary>${closedLabel}</summary>${notes(closed)}</details>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-escalation': Escalation;
  }
}
