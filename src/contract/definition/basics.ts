import { either, integer, object, option, ref, required } from '../schema.ts';
import type { Schema } from '../schema.ts';

/** Plain text: in the document's language, or in several by BCP 47 tag. Never markup. */
export type Text = string | { readonly [language: string]: string };

export const MISSING = ['notCollected', 'notApplicable', 'suppressed'] as const;

export const text: Schema<Text> = { kind: 'text' };
export const id: Schema<string> = { kind: 'id' };
export const date: Schema<string> = { kind: 'date' };
/** A day on which something is said to have happened: not after the document was published. */
export const past: Schema<string> = { kind: 'date', past: true };
export const time: Schema<string> = { kind: 'time' };
export const period: Schema<string> = { kind: 'period' };
export const url: Schema<string> = { kind: 'url' };
export const due: Schema<Text> = { kind: 'due' };
export const number: Schema<number> = { kind: 'number' };
export const count = integer(0);
export const yes: Schema<boolean> = { kind: 'boolean' };
export const yesIfFaulty: Schema<boolean> = { kind: 'boolean', costs: 'true' };
export const named = { name: required(text) };
export const titled = { title: required(text) };
export const orgUnit = ref('orgUnits');

/** An object that has the field is written out; anything else is the short form. */
export const byField = <T>(field: string, long: Schema<unknown>, short: Schema<unknown>): Schema<T> =>
  either([short, long], (input) => (typeof input === 'object' && input !== null && field in input ? long : short));

export const source = object({
  name: required(text),
  url,
  licence: text,
  retrieved: past,
  /** What was done to the figures; then the source is no longer their author. */
  processed: text,
});

/** What stands in every document, whatever it is about. */
export const head = {
  styrtavla: required(option(['1'])),
  language: { kind: 'language' } as Schema<string>,
  timeZone: { kind: 'timeZone' } as Schema<string>,
  title: text,
  publisher: text,
  published: { kind: 'day' } as Schema<string>,
  source,
};
