import type { Missing } from '../../src/contract/index.ts';
import type { At } from '../json/at.ts';
import { shown } from '../json/fault.ts';
import type { Fault } from '../json/fault.ts';
import { SEXES } from './figures.ts';
import type { Figure } from './figures.ts';

/** Kolada's signs, as its tables explain them: "- Bortfall, . Ej tillämplig, .. Sekretess". */
const SIGNS: ReadonlyMap<string, Missing> = new Map([
  ['-', 'notCollected'],
  ['.', 'notApplicable'],
  ['..', 'suppressed'],
]);
/** What says no more than that there is a value, or that there is none. */
const PLAIN = ['', 'missing'];

/** What one entry of `values` says. */
export interface Told {
  /** Absent where the entry is faulty, and where Kolada has taken it back. */
  readonly figure?: Pick<Figure, 'sex' | 'value' | 'missing'>;
  readonly faults: readonly Fault[];
}

/**
 * Reads `{ gender, count, status, value }` of an answer, and keeps Kolada's reasons apart.
 *
 * A sign may stand as status or where the value belongs. Behind ".." no value is taken, even where one stands there;
 * beside the other signs the value counts. `count` is how many municipalities a group's mean is made of, not how many
 * answers stand behind it: it is not read.
 */
export function readValue(entry: At): Told {
  const sex = SEXES.find((letter) => letter === entry.field('gender').value);
  if (!sex) return { faults: [entry.field('gender').unlike('T, K or M')] };
  if (entry.field('isdeleted').value === true) return { faults: [] };
  const place = entry.field('value');
  const status = entry.field('status');
  const missing = SIGNS.get(status.text ?? '') ?? SIGNS.get(place.text ?? '');
  const faults = unknownStatus(status);
  if (missing === 'suppressed') return { figure: { sex, missing }, faults };
  if (place.number !== undefined) return { figure: { sex, value: place.number }, faults };
  if (missing) return { figure: { sex, missing }, faults };
  if (place.isAbsent || place.value === '') return { figure: { sex }, faults };
  return { faults: [...faults, place.unlike('A number with a decimal point, null, "-", "." or ".."')] };
}

function unknownStatus(status: At): readonly Fault[] {
  const text = status.text ?? '';
  if (status.isAbsent || typeof status.value === 'string' && (SIGNS.has(text) || PLAIN.includes(text.toLowerCase()))) {
    return [];
  }
  return [status.warning(`The status ${shown(status.value)} is not known here: the value is taken as it stands.`)];
}
