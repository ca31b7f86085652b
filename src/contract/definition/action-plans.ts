import { items, list, object, objects, option, required } from '../schema.ts';
import type { Infer, Schema } from '../schema.ts';
import { byField, due, orgUnit, past, source, text, titled } from './basics.ts';
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
