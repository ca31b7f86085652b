import type { Context } from './context.ts';

declare const shape: unique symbol;

/** How a value is written; `T` is what the checked value is. Made by the functions below, read by `read.ts`. */
export interface Schema<T> {
  readonly kind: Kind;
  readonly [shape]?: T;
  /** The object that holds the field is nothing without it. */
  readonly required?: boolean;
  /** What a fault costs besides the field: its holder, or nothing, for the field then counts as true. */
  readonly costs?: 'holder' | 'true';
  /** `null` stays `null`: an observation without a value. */
  readonly nullable?: boolean;
  /** A date of something that has happened: never after the document was published. */
  readonly past?: boolean;
  readonly fields?: Fields;
  readonly item?: () => Schema<unknown>;
  readonly options?: readonly string[];
  readonly min?: number | undefined;
  /** The highest number, or the most items. */
  readonly max?: number | undefined;
  /** The list of the document that a reference leads into. */
  readonly to?: string;
  /** The fields that together may not stand twice in a list. */
  readonly unique?: readonly string[];
  /** The copy, counted from the document inwards, in which the id may not stand twice. */
  readonly within?: number | undefined;
  /** One faulty item costs the list. */
  readonly whole?: boolean;
  /** Which of several forms an input is meant to have. */
  readonly choose?: (input: unknown) => Schema<unknown>;
  readonly forms?: readonly Schema<unknown>[];
  /** Of an object: only these of its fields are read, and the others are left alone. */
  readonly isPart?: boolean;
  /** Of a list that a page shows: whether `suppress` may take something out of an item. In doubt it may. */
  readonly mayHide?: (item: never, minimum: number) => boolean;
  /** What takes it out: `lock` of shown/. Only pages with figures that may stand on few answers pay for it. */
  readonly lock?: Lock | undefined;
  /** What no single field can tell. Changes the copy; `false` costs the object. `lost` names the faulty fields. */
  readonly finish?: Finish<never> | undefined;
}

/** A list of a page with figures that may stand on few answers. */
export interface Hiding<Item> {
  readonly mayHide: (item: Item, minimum: number) => boolean;
  readonly lock: Lock;
}

type Lock = <D extends object>(
  delivery: D, minimum: number, fields: Fields, failed: (rest: Omit<D, 'document'>) => D,
) => D | Promise<D>;

export type Kind =
  | 'text'
  | 'id'
  | 'date'
  | 'time'
  | 'period'
  | 'day'
  | 'language'
  | 'timeZone'
  | 'url'
  | 'due'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'option'
  | 'list'
  | 'object'
  | 'either';
export type Fields = Readonly<Record<string, Schema<unknown>>>;
export type Finish<T> = (value: Loose<T>, context: Context, lost: readonly string[]) => boolean | undefined;

/** A copy that is still being made: fields may be taken out or set. */
export type Loose<T> = { -readonly [K in keyof T]?: T[K] | undefined };

/** The type of what a schema lets through. */
export type Infer<S> = S extends Schema<infer T> ? T : never;
type Needed<F> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F];
type Flat<T> = { readonly [K in keyof T]: T[K] };
interface WithId {
  id: Schema<string> & { readonly required: true };
}
export type Shape<F> = Flat<{ [K in Needed<F>]: Infer<F[K]> } & { [K in Exclude<keyof F, Needed<F>>]?: Infer<F[K]> }>;

export const required = <T>(schema: Schema<T>): Schema<T> & { readonly required: true } => ({
  ...schema,
  required: true,
});

/** A fault in this field costs the object that holds it: without it the rest would mean something else. */
export const costly = <T>(schema: Schema<T>): Schema<T> => ({ ...schema, costs: 'holder' });

export const object = <F extends Fields>(fields: F, finish?: Finish<Shape<F>>): Schema<Shape<F>> => ({
  kind: 'object',
  fields,
  finish: finish,
});

export const list = <T>(item: Schema<T>, more?: ListSettings): Schema<readonly T[]> => ({
  kind: 'list',
  item: () => item,
  ...more,
});

type ListSettings = Pick<Schema<never>, 'unique' | 'within' | 'whole' | 'max'>;

export const objects = <F extends Fields>(
  fields: F,
  more?: ListSettings,
  finish?: Finish<Shape<F>>,
): Schema<readonly Shape<F>[]> => list(object(fields, finish), more);

const id: Schema<string> = { kind: 'id' };

/** Objects with an id of their own: a list that references lead into. Ids are unique in it, or in the copy `within`. */
export const items = <F extends Fields>(
  fields: F,
  finish?: Finish<Shape<F>>,
  within?: number,
): Schema<readonly Shape<F & WithId>[]> =>
  list(object({ id: required(id), ...fields }, finish as never), { unique: ['id'], within }) as Schema<
    readonly Shape<F & WithId>[]
  >;

/** As much of a list as widgets need that only refer to its items. Where a page shows the list it is read in full. */
export const partOf = <F extends Fields>(fields: F): Schema<readonly Shape<F & WithId>[]> =>
  list({ ...object({ id: required(id), ...fields }), isPart: true }, { unique: ['id'] }) as Schema<
    readonly Shape<F & WithId>[]
  >;

export const option = <const O extends readonly string[]>(options: O): Schema<O[number]> => ({
  kind: 'option',
  options,
});

export const integer = (min?: number, max?: number): Schema<number> => ({ kind: 'integer', min, max });

export const ref = (to: string): Schema<string> => ({ kind: 'id', to });

export const either = <T>(
  forms: readonly Schema<unknown>[],
  choose: (input: unknown) => Schema<unknown>,
): Schema<T> => ({ kind: 'either', forms, choose });

/** One, or a list of them. */
export const oneOrMore = <One, Item>(
  one: Schema<One>,
  more: Schema<readonly Item[]>,
): Schema<One | readonly Item[]> => either([one, more], (input) => (Array.isArray(input) ? more : one));
