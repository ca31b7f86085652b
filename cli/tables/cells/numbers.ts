import type { Readings } from './settle.ts';

/** `plain` says nothing of how the column marks decimals. */
export type NumberForm = 'plain' | 'comma' | 'point';

/** The digits of a number, and what stands around them. */
export interface NumberParts {
  readonly digits: string;
  readonly sign: 1 | -1;
  /** "%", "kr": what stands beside the number. */
  readonly unit?: string;
  /** What Excel or a bookkeeper did to the number, where somebody should know. */
  readonly habit?: 'parentheses' | 'scientific';
}

const LONGEST = 60;
const SPACES = /[\s\u200b]+/g;
const MINUS = /^[-\u2212\u2013]\s?/;
/** What may stand beside a number without changing it. */
const UNIT =
  /^(?:(kr|€|£|\$|SEK|NOK|DKK|EUR)\s?(?=[-\u2212\u2013\d]))?(.*?)(?:\s?(%|‰|kr\.?|:-|€|£|\$|SEK|NOK|DKK|EUR))?$/i;
/** Thousands apart by spaces or apostrophes say nothing of the decimals. */
const GROUPED = /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?=$|[.,])/;
const COMMA = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$|^,\d+$/;
const POINT = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$|^\.\d+$/;
const SCIENTIFIC = /^(\d)([.,]\d+)?E([+-]?\d{1,2})$/i;

/**
 * Takes a number in a cell apart; undefined where it is none.
 *
 * @param unit  What the measure is counted in: it may stand beside the number too.
 */
export function partsOf(text: string, unit = ''): NumberParts | undefined {
  if (text.length > LONGEST || text === '') return undefined;
  let rest = text.replace(SPACES, ' ').trim();
  const own = unit !== '' && rest.toLowerCase().endsWith(unit.toLowerCase());
  if (own) rest = rest.slice(0, -unit.length).trim();
  const [, before, middle = '', after] = UNIT.exec(rest) ?? [];
  rest = middle.trim();
  const parenthesised = /^\((.*)\)$/.exec(rest);
  rest = parenthesised?.[1] ?? rest;
  const negative = MINUS.test(rest);
  if (negative && parenthesised) return undefined;
  const digits = rest.replace(MINUS, '').replace(/^\+(?=\d)/, '');
  if (!/^[\d.,]/.test(digits)) return undefined;
  const found = own ? unit : (after ?? before);
  return {
    digits,
    sign: negative || parenthesised ? -1 : 1,
    ...(found !== undefined && { unit: found }),
    ...(parenthesised ? { habit: 'parentheses' } : SCIENTIFIC.test(digits) ? { habit: 'scientific' } : {}),
  };
}

/** All ways to read the digits of a number: "1.234" has two, "12,5" and "1.234,5" have one. */
export function numberReadings({ digits, sign }: NumberParts): Readings<number, NumberForm> {
  const scientific = SCIENTIFIC.exec(digits);
  if (scientific) {
    const [, first = '', decimals = '', power = ''] = scientific;
    return [{ value: sign * Number(`${first}${decimals.replace(',', '.')}e${power}`), form: 'plain' }];
  }
  const plain = GROUPED.test(digits) ? digits.replace(GROUPED, (thousands) => thousands.replace(/\D/g, '')) : digits;
  const grouped = plain !== digits;
  if (/^\d+$/.test(plain)) return [{ value: signed(plain, sign), form: 'plain' }];
  const readings: { value: number; form: NumberForm }[] = [];
  if (COMMA.test(plain) && !(grouped && plain.includes('.'))) {
    readings.push({ value: signed(plain.replaceAll('.', '').replace(',', '.'), sign), form: 'comma' });
  }
  if (POINT.test(plain) && !(grouped && plain.includes(','))) {
    readings.push({ value: signed(plain.replaceAll(',', ''), sign), form: 'point' });
  }
  return readings.length > 0 ? readings : undefined;
}

/** Minus nothing is nothing. */
const signed = (digits: string, sign: 1 | -1): number => sign * Number(digits) || 0;

/** Whether a cell can be read as a number in any way. */
export function isNumeric(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && numberReadings(parts) !== undefined;
}
