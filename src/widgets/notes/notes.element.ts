import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { notes as noteFields } from '../../contract/definition/notes.ts';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { notesPack } from '../../locale/packs/notes.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { notes, stateMark } from '../../parts/note.ts';
import { noteStyles } from '../../parts/note.styles.ts';
import { selectStyles } from '../../parts/select.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { Control, Filter, Layout, NotesView, Section } from './notes-parts.view.ts';
import { EVERYTHING, shownNotes } from './notes-shown.view.ts';
import { notesStyles } from './notes.styles.ts';
import { notesView } from './notes.view.ts';

/**
 * The improvement slips of a unit: a board with a column for each state, a list with what led to what, or a bank of
 * ideas with how soon they get a reply.
 *
 * @summary Improvement slips as a board, a list or an idea bank.
 * @tag styr-notes
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What the slips are, and of which unit.
 * @csspart verdict - How many are open, late and done; of ideas also how soon they get a reply.
 * @csspart filter - Where the reader chooses kind and state.
 * @csspart drawing - The slips.
 * @csspart note - A slip.
 * @csspart source - Where it is from.
 * @csspart table - The slips as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Notes extends Widget<NotesView> {
  static override readonly packs = [notesPack];
  // A slip without a unit is where the goals and measures are that it is about.
  static override readonly fields = { orgUnits, goals, measures, notes: noteFields };
  static override styles: CSSResultGroup = [super.styles, foldStyles, noteStyles, selectStyles, notesStyles];

  /** Id of the unit whose slips are shown. Absent: the only one of the document. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;
  /** `activity`, `deviation`, `idea`, `feedback`, `goodExample`, with commas or spaces between. Absent: all. */
  @property() kinds?: string;
  /** `new`, `underway`, `tested`, `done`, `parked`, `declined`, `unstated`, in the same way. Absent: all. */
  @property() states?: string;
  /** `columns` by state, a `list` with what led to what, or the bank of `ideas`. Absent: `columns`. */
  @property() layout?: Layout;

  readonly #table = new DataTable(this);
  /** The reader's own choice. */
  #filter: Filter = EVERYTHING;

  protected override view(document: Document, settings: Settings): NotesView | Notice {
    return notesView(document, this, settings);
  }

  protected override draw(view: NotesView): TemplateResult {
    const { status, columns, sections, table } = shownNotes(view, this.#filter);
    return html`
      ${view.sentences.map((text) => statement(text))}
      ${view.controls.length > 0 ? html`<div part="filter" class="filter quiet">
        ${view.controls.map((control) => this.#control(control))}
        <span role="status">${status}</span>
      </div>` : nothing}
      <div part="drawing" class="body">
        ${columns.length > 0 ? html`<div class="columns">
          ${columns.map((column) => html`<div>${this.#title(column)}${slips(column)}</div>`)}
        </div>` : nothing}
        ${sections.map((section) => this.#section(section))}
      </div>
      ${sourceLine(view.source)}
      ${this.#table.template(table)}`;
  }

  #control({ by, label, options }: Control): TemplateResult {
    return html`<label>${label} <select name=${by} @change=${this.#choose}>
      ${options.map(({ value, label: text }) =>
        html`<option value=${value} .selected=${value === this.#filter[by]}>${text}</option>`)}
    </select></label>`;
  }

  #section(section: Section): TemplateResult {
    if (!section.isFolded) {
      return html`<div class="section">${section.title ? this.#title(section) : nothing}${slips(section)}</div>`;
    }
    return html`<details class="section">
      <summary>${section.title} (${section.count})</summary>
      ${slips(section)}
    </details>`;
  }

  #title({ title, mark, count }: Section): TemplateResult {
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<div class="title" role="heading" aria-level=${level}>
      ${mark ? stateMark(mark) : nothing} ${title} <span class="quiet">${count}</span>
    </div>`;
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    this.#filter = { ...this.#filter, [currentTarget.name]: currentTarget.value };
    this.requestUpdate();
  };
}

const slips = ({ notes: views, none }: Section): TemplateResult =>
  (none ? html`<p class="none quiet">${none}</p>` : notes(views));

declare global {
  interface HTMLElementTagNameMap {
    'styr-notes': Notes;
  }
}
