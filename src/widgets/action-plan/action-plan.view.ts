import { planCounts, writtenOut } from '../../contract/action-plans.ts';
import { asOf } from '../../contract/as-of.ts';
import type { ActionPlan, Document, Item } from '../../contract/index.ts';
import { periodAt } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { planWords } from '../../locale/words/plan.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import type { Sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { rowView } from './action-plan-rows.view.ts';
import type { PlanFrame, RowView } from './action-plan-rows.view.ts';

/** An action plan: what it is founded on, and its table of challenges, actions, who and when. */
export interface ActionPlanView extends WidgetView {
  /** What it holds; which dates are past; what nobody has set. */
  readonly sentences: readonly Sentence[];
  /** Whose it is, when it was decided and by whom. */
  readonly facts: readonly string[];
  /** Focus areas and basis, each with its head; in the order of a plan on paper. */
  readonly sections: readonly PlanSection[];
  /** In this order: challenges, actions, responsible, due (and state, where any is told). */
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
  readonly source: SourceLineView | undefined;
  /** What a file of it is made from, once a reader wants one. */
  readonly plan: ActionPlan;
  readonly frame: PlanFrame;
}

export interface PlanSection {
  readonly head: string;
  readonly parts: readonly { readonly title?: string; readonly items: readonly ItemView[] }[];
}

/** A text with points under it. */
export interface ItemView {
  readonly text: string;
  readonly items: readonly string[];
}

/** From a document to one of its action plans. */
export function actionPlanView(
  document: Document, id: string | undefined, settings: Settings,
): ActionPlanView | Notice {
  const { language, tag } = settings;
  const words = planWords[language];
  const { heads, empty } = words;
  const plan = pick(document.actionPlans, { attribute: 'plan', id }, settings);
  if (isNotice(plan)) return plan;
  const { rows = [], focus = [], basis = [] } = plan;
  if (rows.length + focus.length + basis.length === 0) return notice(empty);
  const frame: PlanFrame = {
    language,
    words,
    format: formatFor(language),
    at: asOf(document, settings.now),
    read: (text) => textIn(text, tag, document.language),
    hasStates: rows.some(({ state }) => state !== undefined),
  };
  const dueAndState = frame.format.list([heads.due, heads.state]);
  return {
    name: frame.read(plan.title),
    sentences: rows.length > 0 ? sentencesOf(plan, frame) : [],
    facts: factsOf(plan, document, frame),
    sections: sectionsOf(plan, frame),
    columns: [heads.challenges, heads.actions, heads.responsible, frame.hasStates ? dueAndState : heads.due]
      .map(capital),
    rows: rows.map((row) => rowView(row, frame)),
    source: sourceLineView(plan.source, document, settings),
    plan,
    frame,
  };
}

function sentencesOf(plan: ActionPlan, { words, format, at, hasStates }: PlanFrame): readonly Sentence[] {
  const { plural, number, list, date } = format;
  const counts = planCounts(plan, at);
  const states = (['notStarted', 'underway', 'done', 'stopped'] as const).filter((state) => counts.states[state] > 0)
    .map((state) => `${number(counts.states[state])} ${words.states[state]}`);
  const held = words.inRows(
    list([plural(counts.challenges, words.challenges), plural(counts.actions, words.actions)]),
    plural(counts.rows, words.rows),
  );
  const lacking = [[counts.noResponsible, words.heads.responsible], [counts.noDue, words.heads.due]] as const;
  const lacks = lacking.filter(([count]) => count > 0)
    .map(([count, what]) => `${what} ${words.notSetIn(number(count), number(counts.rows))}`);
  const overdue = `${plural(counts.overdue, words.overdue)} (${words.asOf(date(periodAt('day', at)))})`;
  return [
    { text: sentence(hasStates ? `${held}: ${list(states)}` : held) },
    ...(counts.overdue > 0 ? [{ state: 'missed', text: sentence(overdue) } as const] : []),
    ...(lacks.length > 0
      ? [{ state: 'unknown', text: sentence(`${words.notSet}: ${lacks.join(', ')}`) } as const]
      : []),
  ];
}

function factsOf(plan: ActionPlan, { orgUnits = [] }: Document, frame: PlanFrame): readonly string[] {
  const { words, format, read } = frame;
  const { decided, decidedBy } = plan;
  const unit = orgUnits.find(({ id }) => id === plan.orgUnit);
  const day = decided === undefined ? undefined : format.date(decided);
  const by = decidedBy === undefined ? undefined : read(decidedBy);
  return [
    ...(unit ? [read(unit.name)] : []),
    ...(day ?? by ? [capital(words.decided(day, by))] : []),
  ];
}

function sectionsOf({ focus = [], basis = [] }: ActionPlan, { words, read }: PlanFrame): readonly PlanSection[] {
  const { heads } = words;
  const itemView = (item: Item): ItemView => {
    const { text, items = [] } = writtenOut(item);
    return { text: read(text), items: items.map(read) };
  };
  return [
    { head: capital(heads.focus), parts: focus.map(({ title, aims = [] }) =>
      ({ title: read(title), items: aims.map(itemView) })) },
    { head: capital(heads.basis), parts: basis.length > 0 ? [{ items: basis.map(itemView) }] : [] },
  ].filter(({ parts }) => parts.length > 0);
}
