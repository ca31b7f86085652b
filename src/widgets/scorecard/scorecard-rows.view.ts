import { unitContent } from '../../contract/index.ts';
import type { Document, Goal, Measure } from '../../contract/index.ts';
import { withAllBelow } from '../../contract/roll-up.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { scorecardWords } from '../../locale/words/scorecard.ts';
import { measureSummary } from '../../parts/measure-summary.view.ts';
import type { MeasureSummary } from '../../parts/measure-summary.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';

/** Which measures: absent is all of them, or those of the only unit. */
export interface ScorecardPick {
  readonly orgUnit?: string | undefined;
  readonly goal?: string | undefined;
}

export interface ScorecardRow {
  readonly measure: Measure;
  readonly summary: MeasureSummary;
  /** The goal that it serves; "" where it names none. */
  readonly goal: string;
  /** Ids of that goal and all above it: whoever asks for one of them gets this measure. */
  readonly goals: readonly string[];
  /** Its source, without the day on which the whole document was published. */
  readonly source: SourceLineView | undefined;
}

/** What a scorecard is of. */
export interface Scope {
  readonly name: string;
  /** In the document's order. */
  readonly measures: readonly Measure[];
}

/** The unit and the goal that attributes name, with their measures; or which there are. */
export function scopeOf({ orgUnit, goal }: ScorecardPick, document: Document, settings: Settings): Scope | Notice {
  const { orgUnits, goals, measures = [], title, language } = document;
  const served = goal === undefined ? undefined : pick(goals, { attribute: 'goal', id: goal }, settings);
  if (served && isNotice(served)) return served;
  const isAll = orgUnit === undefined && (!!served || !orgUnits?.length);
  const unit = isAll ? undefined : pick(orgUnits, { attribute: 'org-unit', id: orgUnit }, settings);
  if (unit && isNotice(unit)) return unit;
  if (!unit && measures.length === 0) return notice(commonWords[settings.language].empty);
  const ids = served && withAllBelow(served.id, goals);
  const own = unit ? unitContent(document, unit.id).measures : measures;
  const names = [unit?.name, served?.text].filter((text) => text !== undefined);
  const read = (text: Goal['text']): string => textIn(text, settings.tag, language);
  return {
    name: (names.length > 0 ? names : title ? [title] : []).map(read).join(': ')
      || scorecardWords[settings.language].scorecard,
    measures: ids ? own.filter((measure) => ids.has(measure.goal)) : own,
  };
}

/** A row for each measure. */
export function rowsOf(measures: readonly Measure[], document: Document, settings: Settings): readonly ScorecardRow[] {
  const byId = new Map<string | undefined, Goal>(document.goals?.map((goal) => [goal.id, goal]));
  const timeless = undated(document);
  return measures.map((measure) => {
    const goals = withAllAbove(byId.get(measure.goal), byId);
    return {
      measure,
      summary: measureSummary(measure, document, settings),
      goal: goals[0] ? textIn(goals[0].text, settings.tag, document.language) : '',
      goals: goals.map(({ id }) => id),
      source: sourceLineView(measure.source, timeless, settings),
    };
  });
}

const undated = ({ published: _, ...document }: Document): Document => document;

/** The checker lets no goal be above itself. */
function withAllAbove(goal: Goal | undefined, byId: ReadonlyMap<string | undefined, Goal>): readonly Goal[] {
  return goal ? [goal, ...withAllAbove(byId.get(goal.parent), byId)] : [];
}
