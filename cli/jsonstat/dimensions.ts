import type { At } from '../json/at.ts';
import type { Fault } from '../json/fault.ts';
import type { Category, Dimension } from './cube.ts';

/** The dimensions of a dataset in the order of its cells, or what is wrong with them. */
export function readDimensions(dataset: At): { dimensions: readonly Dimension[]; faults: readonly Fault[] } {
  const holder = dataset.field('dimension');
  // JSON-stat 1 keeps these three among the dimensions.
  const [ids, sizes, roles] = ['id', 'size', 'role'].map((name) =>
    (dataset.field(name).isAbsent ? holder.field(name) : dataset.field(name)));
  if (!ids?.isList || !sizes?.isList || ids.items.length !== sizes.items.length || ids.items.length === 0) {
    const fix = 'Save the whole answer.';
    return { dimensions: [], faults: [dataset.error('"id" and "size" are no lists of the same length.', fix)] };
  }
  const roleOf = (id: string): string | undefined =>
    roles?.fields.find(([, { items }]) => items.some(({ text }) => text === id))?.[0];
  const dimensions: Dimension[] = [];
  const faults: Fault[] = [];
  for (const [nth, id] of ids.items.entries()) {
    const at = holder.field(id.text ?? '');
    const categories = readCategories(at.field('category'));
    const size = sizes.items[nth]?.number;
    const role = roleOf(id.text ?? '');
    if (id.text === undefined) faults.push(id.unlike('The id of a dimension'));
    else if (categories.length === 0 || categories.length !== size) {
      const message = `The dimension has ${categories.length} categories, and "size" says ${String(size)}.`;
      faults.push(at.error(message, 'Save the whole answer.'));
    } else {
      const label = at.field('label').text ?? id.text;
      dimensions.push({ id: id.text, label, categories, ...(role !== undefined && { role }) });
    }
  }
  return { dimensions, faults };
}

/** Codes stand in a list, or in an object with the index of each; a single one may stand only among the labels. */
function readCategories(category: At): readonly Category[] {
  const [index, labels, units] = [category.field('index'), category.field('label'), category.field('unit')];
  const codes = index.isList
    ? index.items.flatMap(({ value }) => (typeof value === 'string' || typeof value === 'number' ? String(value) : []))
    : index.isObject ? inOrder(index) : labels.fields.slice(0, 1).map(([code]) => code);
  return codes.map((code) => {
    const unit = units.field(code);
    const [base, decimals] = [unit.field('base').text ?? unit.field('label').text, unit.field('decimals').number];
    return {
      code,
      label: labels.field(code).text ?? code,
      at: index.isObject ? index.field(code) : labels.field(code),
      ...(base !== undefined && { unit: base }),
      ...(decimals !== undefined && Number.isInteger(decimals) && decimals >= 0 && { decimals: Math.min(decimals, 6) }),
    };
  });
}

/** Each index once, from 0 on: else cells would be another category's, and nothing is read. */
function inOrder(index: At): readonly string[] {
  const places = index.fields.map(([code, { number }]) => ({ code, place: number ?? NaN }));
  const sorted = places.sort((a, b) => a.place - b.place);
  return sorted.every(({ place }, nth) => place === nth) ? sorted.map(({ code }) => code) : [];
}
