import type { Missing } from '../../../src/contract/index.ts';
import { meanings, MISSING } from '../headers/words.ts';
import { folded } from '../headers/languages.ts';

/** What a sign says where a value should stand; `told` where somebody should know how it was taken. */
export interface Absence {
  readonly missing?: Missing;
  readonly told?: 'taken' | 'failed-formula';
}

/** Kolada's three signs, as the contract has them. */
const SIGNS: ReadonlyMap<string, Missing> = new Map([
  ['-', 'notCollected'],
  ['.', 'notApplicable'],
  ['..', 'suppressed'],
]);

/** Signs of other statistics and of people; those that may hide people are taken as hidden. */
const OTHERS: ReadonlyMap<string, Absence> = new Map<string, Absence>([
  ...[
    '–',
    '—',
    '−',
    '--',
    '…',
    '...',
    '?',
    'n/a',
    'na',
    'nd',
    'null',
    'nan',
    '#n/a',
    '#saknas!',
    '#i/t',
    '#i/a',
    '#puuttuu!',
    '#ej tillgänglig!',
    'saknas',
    'uppgift saknas',
    'mangler',
    'manglar',
    'puuttuu',
    'missing',
  ].map((sign) => [sign, { missing: 'notCollected', told: 'taken' }] as const),
  ...['*', '**', ':', 'x', 'xx', '<6', '< 6', '<5', '< 5'].map(
    (sign) => [sign, { missing: 'suppressed', told: 'taken' }] as const,
  ),
  ...[
    '#div/0!',
    '#division/0!',
    '#jako/0!',
    '#värdefel!',
    '#value!',
    '#verdi!',
    '#værdi!',
    '#arvo!',
    '#ref!',
    '#referens!',
    '#reference!',
    '#viittaus!',
    '#namn?',
    '#name?',
    '#navn?',
    '#nimi?',
    '#num!',
    '#ogiltigt!',
    '#luku!',
    '#null!',
    '#skärning!',
    '#tyhjä!',
  ].map((sign) => [sign, { told: 'failed-formula' }] as const),
]);

const WORDS = meanings(MISSING);

/** Why there is no value, where the cell says that and not a number. */
export function absenceIn(text: string): Absence | undefined {
  if (text.length > 40 || /^-?\d/.test(text)) return undefined;
  const sign = SIGNS.get(text);
  if (sign) return { missing: sign };
  const other = OTHERS.get(text.toLowerCase());
  if (other) return other;
  const missing = WORDS.get(folded(text));
  return missing && { missing };
}
