import { numberReadings, partsOf } from '../cells/numbers.ts';
import { settle } from '../cells/settle.ts';
import { folded } from '../headers/languages.ts';
import { BOUNDS, meanings } from '../headers/words.ts';

/** What a target in one cell says: "≥ 95", "minst 95 %", "2,5-3,5". */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

const WORDS = meanings(BOUNDS);
const SIGNED = /^(>=|≥|=>|<=|≤|=<|>|<|=)?\s*(.*)$/;
const RANGE = /^([\d.,]+)\s*[-–]\s*([\d.,]+)\s*(\S*)$/;

/** Numbers of a target are few, and stand alone: one that could be two numbers is taken with decimals. */
function numberIn(text: string, unit: string): number | undefined {
  const parts = partsOf(text, unit);
  const readings = parts && numberReadings(parts);
  const settled = settle(readings, new Set<string>());
  return settled === 'ambiguous' ? undefined : settled?.value;
}

/**
 * Reads a target that stands in one cell.
 *
 * @param better  Which way a number without a sign is meant.
 * @returns  'direction' where a number says no direction; undefined where it is no target.
 */
export function boundsIn(text: string, unit: string, better: unknown): Bounds | 'direction' | undefined {
  if (text.length > 60) return undefined;
  const range = RANGE.exec(text);
  if (range) {
    const [atLeast, atMost] = [numberIn(range[1] ?? '', ''), numberIn(range[2] ?? '', '')];
    return atLeast === undefined || atMost === undefined ? undefined : { atLeast, atMost };
  }
  const [, sign = '', rest = ''] = SIGNED.exec(text) ?? [];
  const [word, after] = splitWord(rest);
  const value = numberIn(after, unit);
  if (value === undefined) return undefined;
  const way = WORDS.get(folded(word)) ?? wayOf(sign, better);
  return way ? { [way]: value } : 'direction';
}

function wayOf(sign: string, better: unknown): 'atLeast' | 'atMost' | undefined {
  if (/^(>=|≥|=>)$/.test(sign)) return 'atLeast';
  if (/^(<=|≤|=<)$/.test(sign)) return 'atMost';
  if (sign !== '') return undefined;
  return better === 'higher' ? 'atLeast' : better === 'lower' ? 'atMost' : undefined;
}

/** "minst 95" is "minst" and "95". */
function splitWord(text: string): readonly [word: string, rest: string] {
  const at = text.search(/[\d(−-]/);
  return at > 0 ? [text.slice(0, at), text.slice(at)] : ['', text];
}
