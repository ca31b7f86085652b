import { At } from '../json/at.ts';
import { shown } from '../json/fault.ts';
import type { Fault } from '../json/fault.ts';
import { parseAnswer } from '../json/parse.ts';
import type { Answer } from '../json/parse.ts';
import type { Cell, Cube } from './cube.ts';
import { datasetIn } from './dataset.ts';
import { readDimensions } from './dimensions.ts';

/** A cube, where one can be read, and what is wrong. */
export interface ReadCube {
  readonly cube?: Cube;
  readonly faults: readonly Fault[];
}

/**
 * Reads JSON-stat 1 and 2 (https://json-stat.org/full/), as the statistical offices' PxWeb answers.
 *
 * Written here and not left to jsonstat-toolkit: that has no types, takes a list of values that is too short as it is,
 * throws where a dimension lacks, and cannot tell where in the file a fault stands. What remains of it once the input
 * is checked is the product of sizes.
 *
 * @param dataset  The name of one of several in JSON-stat 1.
 * @throws  {Misuse} where there are several and none is named.
 */
export function readCube(answer: Answer, dataset?: string): ReadCube {
  const root = parseAnswer(answer);
  const set = root instanceof At ? datasetIn(root, dataset) : root;
  if (!(set instanceof At)) return { faults: [set] };
  const { dimensions, faults } = readDimensions(set);
  const cellsOf = (some: typeof dimensions): number =>
    some.reduce((product, { categories }) => product * categories.length, 1);
  const all = faults.length > 0 ? faults : cellFaults(set, cellsOf(dimensions));
  if (all.length > 0) return { faults: all };
  const [label, source, updated, href] = ['label', 'source', 'updated', 'href'].map((name) => set.field(name).text);
  const table = set.field('extension').field('px').field('tableid').text;
  const stepOf = dimensions.map((_, nth) => cellsOf(dimensions.slice(nth + 1)));
  return {
    faults: [],
    cube: {
      dimensions,
      ...(label !== undefined && { label }),
      ...(source !== undefined && { source }),
      ...(updated !== undefined && { updated }),
      ...(href !== undefined && { href }),
      ...(table !== undefined && { table }),
      cell: (places) => cellAt(set, places.reduce((sum, place, nth) => sum + place * (stepOf[nth] ?? 1), 0)),
    },
  };
}

/** Values and signs stand in a list or in an object by index; one sign may stand for all. */
function cellAt(dataset: At, index: number): Cell {
  const [values, signs] = [dataset.field('value'), dataset.field('status')];
  const at = indexed(values, index);
  const status = signs.text ?? indexed(signs, index).text;
  // Some services write the sign where the value belongs.
  const sign = status ?? at.text;
  return { at, ...(at.number !== undefined && { value: at.number }), ...(sign !== undefined && { status: sign }) };
}

/** Without making a place of every item. */
function indexed(holder: At, index: number): At {
  if (!Array.isArray(holder.value)) return holder.field(String(index));
  return new At((holder.value as readonly unknown[])[index], holder.file, `${holder.path}/${index}`);
}

function cellFaults(dataset: At, count: number): readonly Fault[] {
  const values = dataset.field('value');
  if (!values.isList && !values.isObject) return [values.unlike('A list of values, or an object of them by index')];
  const fix = 'Save the whole answer.';
  if (Array.isArray(values.value) && values.value.length !== count) {
    return [values.error(`There are ${values.value.length} values for ${count} cells.`, fix)];
  }
  const cells = values.isList ? values.items : values.fields.map(([, at]) => at);
  const beyond = values.isObject ? values.fields.filter(([index]) => !(Number(index) < count)).slice(0, 1) : [];
  return [
    ...beyond.map(([index, at]) => at.error(`There is no cell ${index}: there are ${count}.`, fix)),
    ...cells.filter(({ value, number, isAbsent }) => number === undefined && !isAbsent && !isSign(value))
      .map((at) => at.error(`Here stands ${shown(at.value)}.`, 'Values are numbers with a decimal point, or null.')),
  ];
}

const isSign = (value: unknown): boolean => typeof value === 'string' && /^[.:-]{0,4}$/.test(value.trim());
