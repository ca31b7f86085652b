import { html, nothing, svg } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { meetings } from '../../contract/definition/meetings.ts';
import { notes } from '../../contract/definition/notes.ts';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { assessments } from '../../contract/shown/assessments.ts';
import { measures } from '../../contract/shown/measures.ts';
import { Alarm } from '../../element/alarm.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { meetingPack } from '../../locale/packs/meeting.ts';
import { notesPack } from '../../locale/packs/notes.ts';
import { meetingStyles } from '../../parts/meeting.styles.ts';
import { meeting } from '../../parts/meeting.ts';
import { noteStyles } from '../../parts/note.styles.ts';
import { notes as slips } from '../../parts/note.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { cubeStyles } from './cube.styles.ts';
import { cubeView } from './cube.view.ts';
import type { AnswerView, CubeView, Face, NotesFace, PeopleFace } from './cube-parts.view.ts';

/**
 * Daily steering at a glance: today's meetings, how people are, short activities, and the newest deviations of a unit.
 *
 * Four faces beside each other; nothing turns by itself.
 *
 * @summary Daily steering at a glance (kuben).
 * @tag styr-cube
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What it is, and of which unit.
 * @csspart face - One of the four.
 * @csspart sentence - What a face shows in one sentence, or that there is nothing.
 * @csspart meeting - A meeting of today, or the next one.
 * @csspart next - When that is held next.
 * @csspart facts - How often, how long, by whom.
 * @csspart held - How many of those planned were held.
 * @csspart note - An activity or a deviation.
 * @csspart answers - What was answered in the latest week.
 * @csspart more - How many more there are.
 * @csspart source - Where the figures are from.
 * @csspart notice - Why nothing is shown.
 * @csspart verdict - The same in words, with its mark.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Cube extends Widget<CubeView> {
  static override readonly packs = [meetingPack, notesPack];
  static override readonly fields = { orgUnits, goals, measures, notes, meetings, assessments };
  static override styles: CSSResultGroup = [super.styles, meetingStyles, noteStyles, cubeStyles];

  /** Id of the unit to show. Absent: the only one of the document. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #alarm = new Alarm(this);

  protected override view(document: Document, settings: Settings): CubeView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const view = cubeView(document, this.orgUnit || undefined, settings);
    this.#alarm.set(isNotice(view) ? Infinity : view.until);
    return view;
  }

  protected override draw({ meetings, activities, people, deviations, source }: CubeView): TemplateResult {
    return html`<div class="cube">
      <ul class="faces">
        ${face(meetings, meetings.meetings.map(meeting))}
        ${peopleFace(people)}
        ${notesFace(activities)}
        ${notesFace(deviations)}
      </ul>
    </div>
    ${sourceLine(source)}`;
  }
}

type Content = TemplateResult | readonly TemplateResult[];

const face = ({ head, sentence }: Face, content: Content): TemplateResult => html`<li part="face" class="face">
  <p class="head">${head}</p>
  ${sentence ? html`<p part="sentence" class="quiet">${sentence}</p>` : nothing}
  ${content}
</li>`;

const notesFace = (view: NotesFace): TemplateResult => face(view, html`
  ${view.notes.length > 0 ? slips(view.notes) : nothing}
  ${view.more ? html`<p part="more" class="more quiet">${view.more}</p>` : nothing}`);

const peopleFace = (view: PeopleFace): TemplateResult => face(view, html`
  ${view.answers.length > 0 ? html`<dl part="answers" class="answers">${view.answers.map(answer)}</dl>` : nothing}
  ${sourceLine(view.source)}`);

/** A mean, and where it lies on the scale: for eyes only, the figure says it. */
const answer = ({ text, value, share }: AnswerView): TemplateResult => html`<div>
  <dt>${text}</dt>
  <dd>${share === undefined ? html`<span class="quiet">${value}</span>` : html`<b>${value}</b>`}</dd>
  ${share === undefined ? nothing : svg`<svg class="place" viewBox="0 0 100 10" preserveAspectRatio="none"
    aria-hidden="true"><path d="M0 5h100"/><path class="at" d="M${share * 100} 5h0"/></svg>`}
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-cube': Cube;
  }
}
