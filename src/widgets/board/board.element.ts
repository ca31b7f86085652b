import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { boards } from '../../contract/definition/boards.ts';
import { meetings } from '../../contract/definition/meetings.ts';
import { notes } from '../../contract/definition/notes.ts';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { Alarm } from '../../element/alarm.ts';
import { MeasureDialog } from '../../element/measure-dialog.ts';
import { measureDialogStyles } from '../../element/measure-dialog.styles.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { boardPack } from '../../locale/packs/board.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { goalStyles } from '../../parts/goal.styles.ts';
import { measureStyles } from '../../parts/measure-summary.styles.ts';
import { meetingStyles } from '../../parts/meeting.styles.ts';
import { noteStyles } from '../../parts/note.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { sparkStyles } from '../../parts/spark.styles.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { ShownWidgets } from './board-shown.ts';
import { DENSITIES } from './board-zone.view.ts';
import type { Density } from './board-zone.view.ts';
import { nextMeeting, score, work, zoneGroup } from './board-zones.ts';
import type { ZoneTools } from './board-zones.ts';
import { boardStyles } from './board.styles.ts';
import { boardView } from './board.view.ts';
import type { BoardView } from './board.view.ts';

/**
 * The goal-steering board: goals, results and improvements side by side, how many targets are met, and the next
 * meeting. As the document lays it out, or made of what a unit has.
 *
 * @summary The board that a team stands in front of.
 * @tag styr-board
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - A measure was chosen. Cancelled, its run chart does not open.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The board's name.
 * @csspart about - Whose board it is.
 * @csspart verdict - How many targets are met; on a measure, whether it has changed.
 * @csspart work - How many slips are open.
 * @csspart meeting - The next meeting.
 * @csspart next - When that is.
 * @csspart facts - How often, how long, by whom it is led.
 * @csspart held - How many of the planned meetings were held.
 * @csspart agenda - What the meeting goes through.
 * @csspart drawing - All zones.
 * @csspart zone - A zone of the board.
 * @csspart title - The zone's title.
 * @csspart goal - A goal.
 * @csspart judgement - How the goal stands.
 * @csspart over - That the goal's time is over.
 * @csspart measure - A measure.
 * @csspart name - The measure's name, which opens its run chart.
 * @csspart value - Its latest value.
 * @csspart target - Its target.
 * @csspart period - When the value is from.
 * @csspart spark - Its line.
 * @csspart fulfilment - How it stands to the target.
 * @csspart late - How many slips are late.
 * @csspart note - A slip.
 * @csspart dialog - The run chart over the page.
 * @csspart close - What closes it.
 * @csspart source - Where the figures are from.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Board extends Widget<BoardView> {
  static override readonly packs = [boardPack];
  static override readonly fields = { orgUnits, goals, measures, notes, boards, meetings };
  static override styles: CSSResultGroup = [
    super.styles, foldStyles, sparkStyles, measureStyles, goalStyles, noteStyles, meetingStyles, measureDialogStyles,
    boardStyles,
  ];

  /** Id of the board to show. Absent: the only one of the document. */
  @property() board?: string;
  /** Id of the unit whose board it is; where it has none, one is made of the unit's goals, measures and slips. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;
  /** `desk`, `compact` with more on a screen, or `wall` to be read from three metres. */
  @property({ reflect: true }) density: Density = 'desk';

  readonly #alarm = new Alarm(this);
  readonly #dialog = new MeasureDialog(this, () => import('../../run-chart.ts'));
  readonly #shown = new ShownWidgets(this);

  protected override view(document: Document, settings: Settings): BoardView | Notice {
    const { board, orgUnit, density } = this;
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const view = boardView(document, {
      board: board || undefined,
      orgUnit: orgUnit || undefined,
      density: DENSITIES.find((each) => each === density) ?? 'desk',
    }, settings);
    this.#alarm.set(isNotice(view) ? Infinity : view.meeting?.until ?? Infinity);
    return view;
  }

  protected override draw(view: BoardView): TemplateResult {
    const { about, meeting, groups, source, language } = view;
    const tools: ZoneTools = {
      level: Math.min(6, (this.headingLevel ?? 3) + 1),
      open: (measure) => { this.#dialog.open(measure); },
      show: (shown) => this.#shown.template(shown, language),
    };
    return html`
      ${about ? html`<p part="about" class="about">${about}</p>` : nothing}
      <div class="head">
        ${view.score ? score(view.score) : nothing}
        ${view.work ? work(view.work) : nothing}
        ${meeting ? nextMeeting(meeting) : nothing}
      </div>
      <div part="drawing" class="zones">${groups.map((group) => zoneGroup(group, tools))}</div>
      ${sourceLine(source)}
      ${this.#dialog.template(language)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-board': Board;
  }
}
