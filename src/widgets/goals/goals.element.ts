import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { StyrSelectEvent } from '../../element/events.ts';
import { watchPrint } from '../../element/print.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { goalPack } from '../../locale/packs/goal.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { goalStyles } from '../../parts/goal.styles.ts';
import { goalLine } from '../../parts/goal.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { stepBy, stepTo } from './goals-keys.view.ts';
import type { Sight, Step } from './goals-keys.view.ts';
import { shownRows } from './goals-rows.view.ts';
import { goalsStyles } from './goals.styles.ts';
import { goalsView } from './goals.view.ts';
import type { GoalRow, GoalsView } from './goals.view.ts';

/** Letters that come sooner than this after each other are one word. */
const TYPING_MS = 700;
/** Levels are set in further and further up to this one. */
const DEEPEST = 8;
/** Up to this level a narrow row tells its place by itself. */
const SHALLOW = 3;

/**
 * Goals as they are broken down from unit to unit, with how many measures meet their targets; of goals that nothing
 * measures their deadline and what people judged.
 *
 * @summary The goal cascade (målnedbrytning) as a tree.
 * @tag styr-goals
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - A goal was chosen by click or Enter. Prevented, it opens or closes nothing.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - Goals, and of what unit.
 * @csspart verdict - How many goals there are and how they stand.
 * @csspart facts - Which measures do not count, and how goals that nothing measures are judged.
 * @csspart drawing - The tree.
 * @csspart goal - A goal in it.
 * @csspart judgement - How a goal stands, with its mark.
 * @csspart over - That a goal's deadline is over.
 * @csspart source - Where the figures are from.
 * @csspart table - The same as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssprop [--styr-goals-indent=0.5em to 1.6em] - How far each level is set in.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Goals extends Widget<GoalsView> {
  static override readonly packs = [goalPack];
  static override readonly fields = { orgUnits, goals, measures };
  static override styles: CSSResultGroup = [super.styles, foldStyles, goalStyles, goalsStyles];

  /** Id of the unit whose goals are shown, with those of all units below it. Absent: the goals of all units. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;
  /** Id of the goal to show instead, with all that serve it. */
  @property() goal?: string;

  readonly #table = new DataTable(this);
  /** What the reader has opened and closed, by the ids of goals: a new document keeps it. */
  readonly #turned = new Map<string, boolean>();
  /** The row that the keyboard comes back to. */
  #active = 0;
  #typed = '';
  #typedAt = 0;
  #isPrinting = false;
  #sight: Sight = { rows: [], shown: [], isOpen: () => false };
  #leavePrint?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leavePrint = watchPrint((isPrinting) => {
      this.#isPrinting = isPrinting;
      this.requestUpdate();
      // At once: a page that is being printed does not wait.
      this.performUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePrint?.();
  }

  protected override view(document: Document, settings: Settings): GoalsView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return goalsView(document, { goal: this.goal || undefined, orgUnit: this.orgUnit || undefined }, settings);
  }

  protected override draw({ told, treeName, rows, source, table }: GoalsView): TemplateResult {
    const isOpen = (row: number): boolean => this.#isOpen(rows[row]);
    const shown = shownRows(rows, isOpen);
    this.#sight = { rows, shown, isOpen };
    let active = rows[this.#active] ? this.#active : 0;
    const isShown = new Set(shown);
    while (!isShown.has(active)) active = rows[active]?.parent ?? 0;
    const isDeep = rows.some(({ level }) => level > 1);
    return html`
      ${verdict(told)}
      ${told.facts.length > 0 ? html`<p part="facts" class="quiet">${told.facts.join('; ')}</p>` : nothing}
      <div part="drawing" class=${isDeep ? 'tree' : 'tree flat'} role="tree" aria-label=${treeName}
        @click=${this.#click} @focusin=${this.#focus} @keydown=${this.#press}>
        ${
          // A row keeps its place also where it is not drawn: opening one touches no other.
          rows.map((row, index) => (isShown.has(index) ? this.#row(row, index, index === active) : nothing))
        }
      </div>
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }

  #row(row: GoalRow, index: number, isActive: boolean): TemplateResult {
    const { level, levelText, nth, of, end, goal } = row;
    const hasBelow = end > index + 1;
    // Its name is all that stands in it, and of what cannot be selected ARIA 1.2 wants nothing said.
    // eslint-disable-next-line lit-a11y/accessible-name, lit-a11y/role-has-required-aria-attrs -- ARIA 1.2
    return html`<div role="treeitem" class=${level > DEEPEST ? 'row deep' : 'row'} data-row=${index}
      tabindex=${isActive ? 0 : -1} aria-level=${level} aria-posinset=${nth} aria-setsize=${of}
      aria-expanded=${hasBelow ? this.#isOpen(row) : nothing}>
      <div class="turn">${hasBelow ? TURN : nothing}</div>
      <div class="line">
        ${level > SHALLOW ? html`<p class="level quiet" aria-hidden="true">${levelText}</p>` : nothing}
        ${goalLine(goal)}
      </div>
    </div>`;
  }

  #isOpen(row: GoalRow | undefined): boolean {
    return this.#isPrinting || !row || (this.#turned.get(row.goal.id) ?? row.isOpen);
  }

  #take(step: Step | undefined): void {
    if (!step) return;
    if ('to' in step) {
      this.renderRoot.querySelector<HTMLElement>(`[data-row="${step.to}"]`)?.focus();
      return;
    }
    for (const row of step.turn) {
      const id = this.#sight.rows[row]?.goal.id;
      if (id !== undefined) this.#turned.set(id, step.isOpen);
    }
    this.requestUpdate();
  }

  /** Tells the page which goal was chosen; unless the page shows something itself, it opens or closes. */
  #choose(row: number): void {
    const id = this.#sight.rows[row]?.goal.id;
    if (id === undefined) return;
    if (this.dispatchEvent(new StyrSelectEvent({ kind: 'goal', id }))) this.#take(stepBy(' ', row, this.#sight));
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, timeStamp } = event;
    const row = rowOf(event);
    if (row === undefined || ctrlKey || altKey || metaKey) return;
    const isTyping = this.#typed !== '' && timeStamp - this.#typedAt < TYPING_MS;
    const isLetter = key.length === 1 && key !== '*' && (key !== ' ' || isTyping);
    this.#typed = isLetter ? (isTyping ? this.#typed : '') + key : '';
    this.#typedAt = timeStamp;
    const step = isLetter ? stepTo(this.#typed, row, this.#sight) : stepBy(key, row, this.#sight);
    if (key === 'Enter') this.#choose(row);
    // A letter or a space that leads nowhere is not the browser's either: by space it would scroll.
    else if (step || key.length === 1) this.#take(step);
    else return;
    event.preventDefault();
  };

  readonly #focus = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (row === undefined || row === this.#active) return;
    this.#active = row;
    this.requestUpdate();
  };

  readonly #click = (event: MouseEvent): void => {
    const row = rowOf(event);
    const { target } = event;
    if (row === undefined || !(target instanceof Element)) return;
    if (target.closest('.turn')) this.#take(stepBy(' ', row, this.#sight));
    else this.#choose(row);
  };
}

const TURN = html`<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1l4 4-4 4"/></svg>`;

/** The number of the row that something happened in. */
function rowOf({ target }: Event): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
  return row === undefined ? undefined : Number(row);
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-goals': Goals;
  }
}
