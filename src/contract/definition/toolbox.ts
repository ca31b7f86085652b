import { checkLeap, checkSpan } from '../rules.ts';
import { integer, items, list, object, objects, oneOrMore, option, ref, required } from '../schema.ts';
import type { Infer, Schema } from '../schema.ts';
import {
  byField,
  count,
  date,
  due,
  past,
  number,
  orgUnit,
  period,
  source,
  text,
  titled,
  url,
  yes,
} from './basics.ts';
import type { Text } from './basics.ts';

const texts = list(text);

export const ACTION_STATES = ['notStarted', 'underway', 'done', 'stopped'] as const;

/** A text, or a text with points under it. */
export type Item = Text | { readonly text: Text; readonly items?: readonly Text[] };
/** A text, or a text with who, when and how far. */
export type Action = Text | Infer<typeof action>;
const item: Schema<Item> = byField('text', object({ text: required(text), items: texts }), text);
const action = object({ text: required(text), items: texts, responsible: text, due, state: option(ACTION_STATES) });

export const actionPlans = items({
  ...titled,
  orgUnit,
  decided: past,
  decidedBy: text,
  basis: texts,
  focus: objects({ title: required(text), aims: list(item) }),
  rows: objects({
    challenges: texts,
    actions: objects({ heading: text, items: list(byField<Action>('text', action, text)) }),
    responsible: text,
    due,
    state: option(ACTION_STATES),
    note: text,
  }),
  source,
});

export const reviews = items({
  kind: required(option(['gemba', 'revision', 'audit'])),
  orgUnit,
  planned: required(period),
  held: past,
  deviations: count,
  followUp: list(ref('notes')),
});

export const yearWheels = items({
  ...titled,
  orgUnit,
  year: required(integer()),
  events: objects({ from: required(period), to: period, text: required(text), track: text, url }, {}, checkSpan),
});

/** Causes stand in each other, at most 64 deep. */
export interface Cause {
  readonly text: Text;
  readonly causes?: readonly Cause[];
  readonly root?: boolean;
}
const causes: Schema<readonly Cause[]> = { kind: 'list', item: () => cause };
const cause: Schema<Cause> = object({
  text: required(text),
  causes,
  root: yes,
});

export const fishbones = items({
  problem: required(text),
  orgUnit,
  date,
  bones: objects({ name: required(text), causes: list(cause) }),
});

export const fiveWhys = items({
  problem: required(text),
  orgUnit,
  whys: objects({ why: required(text), because: required(text) }),
  rootCause: text,
  leadsTo: ref('notes'),
});

export const houses = items({
  ...titled,
  motto: text,
  layers: objects({ name: required(text), text, items: texts }),
});

export const cycles = items({
  ...titled,
  orgUnit,
  turns: objects({ level: integer(), plan: text, do: text, check: text, act: text, from: period }),
  leaps: objects({ afterTurn: required(integer(1)), text: required(text) }, {}, checkLeap),
});

export const benefits = items({
  text: required(text),
  orgUnit,
  kind: option(['quality', 'time', 'money', 'workEnvironment', 'other']),
  unit: text,
  expected: object({ value: required(number), by: period }),
  realised: objects({ value: required(number), on: required(past) }),
  /** The improvements that it came from. */
  from: oneOrMore<string, string>(ref('notes'), list(ref('notes'))),
  measure: ref('measures'),
  source,
});
