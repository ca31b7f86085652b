import { parsePeriod } from './period.ts';

const NUMBER = /(?<![\d-])(?:19|20)?\d{6}[-+ A-FU-Y]?\d{3}[\dA-Y]\d?(?![\d-])/g;
const FINNISH = /^\d{6}[-+A-FU-Y]\d{3}[\dA-Y]$/;
const ADDRESS = /[^\s@]\.[^\s@]{0,64}@[^\s@]+\.\p{L}/u;

/** What the digits of a number weigh in its check sum, which is a multiple of 11. */
const DANISH = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const NORWEGIAN = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, ...DANISH],
];

const adds = (digits: string, weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;

/** Luhn's sum (ISO/IEC 7812-1, annex B) over ten digits. */
const luhn = (digits: string): boolean =>
  digits.split('').reduce((sum, digit, index) => {
    const double = Number(digit) * (2 - (index % 2));
    return sum + (double > 9 ? double - 9 : double);
  }, 0) %
    10 ===
  0;

/** A day that can be: the century is not known, so 29 February can. `mark` is what some kinds of number add to it. */
const isDay = (month: string, day: string, mark: number): boolean =>
  [0, mark].some((added) => parsePeriod(`2000-${month}-${String(Number(day) - added).padStart(2, '0')}`));

function isPersonal(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const ten = digits.slice(-10);
  const [a = '', b = '', c = ''] = (digits.length > 11 ? ten : digits).match(/\d\d/g) ?? [];
  if (
    FINNISH.test(text) &&
    isDay(b, a, 0) &&
    '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits.slice(0, 9)) % 31] === text[10]
  )
    return true;
  if (digits.length === 11) return isDay(b, a, 40) && NORWEGIAN.every((weights) => adds(digits, weights));
  return (isDay(b, c, 60) && luhn(ten)) || (digits.length === 10 && isDay(b, a, 0) && adds(ten, DANISH));
}

/**
 * What in a text may point to a person: a Swedish, Norwegian, Danish or Finnish identity number whose date and check
 * digit hold (coordination and D numbers too), or an e-mail address with a dot before the @.
 *
 * @returns  What was found, in words and without the number itself; `undefined` where there is nothing.
 */
export function personalData(text: string): string | undefined {
  if (text.match(NUMBER)?.some(isPersonal)) return 'a personal number';
  return ADDRESS.test(text) ? 'an e-mail address' : undefined;
}
