import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { meetings } from '../../contract/definition/meetings.ts';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { Alarm } from '../../element/alarm.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { meetingPack } from '../../locale/packs/meeting.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { meetingStyles } from '../../parts/meeting.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { sheet } from './sheet.ts';
import { meetingWidgetStyles } from './meeting.styles.ts';
import { meetingsView } from './meeting.view.ts';
import type { MeetingsView } from './meeting.view.ts';

/**
 * A meeting, or all meetings of a unit: when it is next, what about, whether it was held, and whom it reports to.
 *
 * @summary Board meetings and daily follow-up.
 * @tag styr-meeting
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The meeting's name, or the unit's.
 * @csspart meeting - One meeting.
 * @csspart name - Its name, where there are several.
 * @csspart next - When it is held next.
 * @csspart facts - How often, how long, by whom.
 * @csspart times - The times of today, where there are several.
 * @csspart latest - What was measured since it was held last.
 * @csspart agenda - What it is about.
 * @csspart held - How many of those planned were held, with marks for the last ones.
 * @csspart chain - Whom it reports to.
 * @csspart source - Where the values are from.
 * @csspart table - The meetings that were planned, as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart verdict - The same in words, with its mark.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Meeting extends Widget<MeetingsView> {
  static override readonly packs = [meetingPack];
  static override readonly fields = { orgUnits, goals, measures, meetings };
  static override styles: CSSResultGroup = [super.styles, foldStyles, meetingStyles, meetingWidgetStyles];

  /** Id of the meeting to show. Absent: the only one of the document, or those of its only unit. */
  @property() meeting?: string;
  /** Id of the unit whose meetings to show instead, the next one first. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #alarm = new Alarm(this);
  readonly #table = new DataTable(this);

  protected override view(document: Document, settings: Settings): MeetingsView | Notice {
    const { meeting, orgUnit } = this;
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const picked = { meeting: meeting || undefined, orgUnit: orgUnit || undefined };
    const view = meetingsView(document, picked, settings);
    this.#alarm.set(isNotice(view) ? Infinity : view.until);
    return view;
  }

  protected override draw(view: MeetingsView): TemplateResult {
    const { sheets, sources, table } = view;
    const [only, another] = sheets;
    return html`
      ${another || !only
        ? html`<ul class="sheets">${sheets.map((each) => html`<li>${sheet(each, view)}</li>`)}</ul>`
        : html`<div class="sheets">${sheet(only, view)}</div>`}
      ${sources.map(sourceLine)}
      ${table ? this.#table.template(table) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-meeting': Meeting;
  }
}
