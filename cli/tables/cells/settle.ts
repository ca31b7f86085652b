/** One way to read a cell, and the habit of writing that it takes: "comma", "day first". */
export interface Reading<Value, Form extends string> {
  readonly value: Value;
  readonly form: Form;
}

/** What became of a cell: a reading, "ambiguous" where nothing settles which, undefined where there is none. */
export type Settled<Value, Form extends string> = Reading<Value, Form> | 'ambiguous' | undefined;

/** The habits that a column shows where a cell can be read in one way only, each with its first such row. */
export type Shown<Form extends string> = ReadonlyMap<Form, number>;

/** Looks through a column for cells that can be read in one way only. */
export function shownIn<Value, Form extends string>(column: readonly Readings<Value, Form>[]): Shown<Form> {
  const shown = new Map<Form, number>();
  column.forEach((readings, row) => {
    const [only] = readings ?? [];
    if (readings?.length === 1 && only && !shown.has(only.form)) shown.set(only.form, row);
  });
  return shown;
}

/** All ways to read a cell; none where it is no such cell. */
export type Readings<Value, Form extends string> = readonly Reading<Value, Form>[] | undefined;

/**
 * Decides a cell that can be read in several ways by what its column shows: one "13/02/2025" tells that days come
 * first.
 *
 * A column that shows both habits settles nothing.
 */
export function settle<Value, Form extends string>(
  readings: Readings<Value, Form>,
  shown: { has(form: Form): boolean },
): Settled<Value, Form> {
  const [first, ...others] = readings ?? [];
  if (!first) return undefined;
  if (others.every(({ value }) => value === first.value)) return first;
  const [meant, ...more] = [first, ...others].filter(({ form }) => shown.has(form));
  return meant && more.length === 0 ? meant : 'ambiguous';
}
