import { overdueDays, setFor, writtenOut } from '../../contract/action-plans.ts';
import type { Action, ActionState, Duty, PlanRow, Text } from '../../contract/index.ts';
import type { Format } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import type { PlanWords } from '../../locale/words/plan.ts';
import { capital } from '../../parts/sentence.view.ts';

/** What all rows of a plan are read with. */
export interface PlanFrame {
  readonly language: Language;
  readonly words: PlanWords;
  readonly format: Format;
  /** As `asOf` gives it. */
  readonly at: number;
  readonly read: (text: Text) => string;
  /** Any of its rows says how far it has come. */
  readonly hasStates: boolean;
}

/** A row of the plan, each text as the document has it. */
export interface RowView {
  readonly challenges: readonly string[];
  readonly actions: readonly ActionGroup[];
  readonly responsible: Told;
  readonly due: Told;
  readonly state?: { readonly mark: ActionState; readonly text: string };
  readonly note?: string;
}

/** Actions under a sub-heading; that may stand alone. */
export interface ActionGroup {
  readonly heading?: string;
  readonly items: readonly ActionView[];
}

export interface ActionView {
  readonly text: string;
  readonly items: readonly string[];
  /** Who answers for it, when it is due and how far it has come, where this is told of the action itself. */
  readonly facts: readonly string[];
  readonly late?: string;
}

/** Who or when: as the document says it, or that it does not. */
export interface Told {
  readonly text: string;
  readonly isSet: boolean;
  readonly late?: string;
}

/** A row in words. */
export function rowView(row: PlanRow, frame: PlanFrame): RowView {
  const { challenges = [], actions = [], state, note } = row;
  const { read, words: { states } } = frame;
  return {
    challenges: challenges.map(read),
    actions: actions.map(({ heading, items = [] }) => ({
      ...(heading !== undefined && { heading: read(heading) }),
      items: items.map((item) => actionView(item, row, frame)),
    })),
    responsible: toldOf('responsible', row, frame),
    due: { ...toldOf('due', row, frame), ...lateness(row, frame) },
    ...(state && { state: { mark: state, text: capital(states[state]) } }),
    ...(note !== undefined && { note: read(note) }),
  };
}

function actionView(action: Action, row: PlanRow, frame: PlanFrame): ActionView {
  const { text, items = [], responsible, due, state } = writtenOut(action);
  const { read, words: { states } } = frame;
  return {
    text: read(text),
    items: items.map(read),
    facts: [
      ...(responsible === undefined ? [] : [read(responsible)]),
      ...(due === undefined ? [] : [dueText(due, frame)]),
      ...(state === undefined ? [] : [states[state]]),
    ],
    ...lateness({ due, state: state ?? row.state }, frame),
  };
}

function toldOf(field: 'responsible' | 'due', row: PlanRow, frame: PlanFrame): Told {
  const { notSet, perAction } = frame.words;
  const own = row[field];
  if (own === undefined) {
    const isSet = setFor(row, field) === 'actions';
    return { text: capital(isSet ? perAction : notSet), isSet };
  }
  return { text: field === 'due' ? dueText(own, frame) : frame.read(own), isSet: true };
}

/** A date in words; what is none stands as it is: "in spring". */
export const dueText = (due: Text, { format, read }: PlanFrame): string => format.date(read(due));

function lateness(duty: Duty, { words, format, at }: PlanFrame): { readonly late?: string } {
  const days = overdueDays(duty, at);
  return days > 0 ? { late: capital(words.late(format.span(days, 'day'))) } : {};
}
