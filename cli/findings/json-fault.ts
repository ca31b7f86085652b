import { faultIn } from '../../src/contract/index.ts';

/** Where a text stops being JSON, with what is needed to guess how it came to be. */
interface Fault {
  readonly text: string;
  readonly at: number;
  /** The character that is not expected; empty at the end of the text. */
  readonly found: string;
  /** The rest of the text from there on, as much as is needed. */
  readonly rest: string;
  /** The text before it without the space at its end, as much as is needed. */
  readonly before: string;
}

interface Habit {
  readonly met: (fault: Fault) => boolean;
  readonly advice: string;
}

const NEAR = 200;
const QUOTES = 'Names and texts stand between double quotation marks: "name": "text".';

const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether what is found begins a name, a text or another value where one is expected. */
const isExpected = ({ before }: Fault): boolean => /(^|[{[,:])$/.test(before);

/** Whether the text would be JSON for longer if this stood before what is found. */
const goesOnWith = (mark: string, { text, at, rest }: Fault): boolean =>
  faultIn(text.slice(0, at) + mark + rest) > at + mark.length;

/** What people write that is no JSON, the surest signs first. */
const HABITS: readonly Habit[] = [
  { met: ({ text }) => text.trim() === '', advice: 'The file is empty. npx styrtavla new makes one to start from.' },
  {
    met: ({ before, found }) => before === '' && found === '<',
    advice: 'This is a web page, perhaps one to log in on: open the address in a browser and save the document itself.',
  },
  {
    // The first letters of what Excel writes now (a packed folder), and of what it wrote until 2007.
    met: ({ before, rest }) => before === '' && (rest.startsWith('PK') || rest.startsWith('\ufffd\ufffd\u0011')),
    advice: 'This is a workbook: save the sheet as CSV, and npx styrtavla import csv makes a document of it.',
  },
  {
    met: ({ text }) => text.includes('\0'),
    advice: 'This is no text, or not in UTF-8: save it as UTF-8.',
  },
  {
    met: ({ before, rest }) => before === '' && /^[^{}"]*[;,\t]/.test(rest.split('\n')[0] ?? ''),
    advice: 'This looks like a table: npx styrtavla import csv makes a document of it.',
  },
  { met: ({ before }) => before === '', advice: 'A document begins with { and ends with }.' },
  {
    met: ({ found }) => found === '',
    advice: 'A closing }, ] or quotation mark is missing, or the end was lost when the file was copied.',
  },
  {
    // A text that begins and ends nowhere, with nothing but itself on the last line.
    met: ({ found, text, at }) => found === '"' && !/["\n]/.test(text.slice(at + 1).trimEnd()),
    advice: 'The end of the document is missing, from here on: perhaps it was lost when the file was copied.',
  },
  {
    met: ({ text, at }) => isWhole(text.slice(0, at)),
    advice: 'The document has ended before this: take away what follows, or a } too many above it.',
  },
  { met: ({ found, before }) => /[\]}]/.test(found) && before.endsWith(','), advice: 'Take away the comma before it.' },
  {
    met: ({ found, before }) => /[\]},]/.test(found) && before.endsWith(':'),
    advice: 'A value is missing after the colon. Where there is none, take the field away.',
  },
  { met: ({ found, before }) => found === ',' && before.endsWith(','), advice: 'Take away one of the two commas.' },
  { met: ({ found }) => /[\]}]/.test(found), advice: 'What was opened by { is closed by }, and [ by ].' },
  {
    met: ({ rest }) => /^(\/\/|\/\*|#)/.test(rest),
    advice: 'Comments cannot stand in JSON: take it away, or write it as a field whose name begins with x-.',
  },
  {
    met: ({ found }) => /[\u2018-\u201f\u00ab\u00bb\u00b4`']/.test(found),
    advice: 'The only quotation mark in JSON is the straight double one: "text". Word processors write others.',
  },
  {
    met: ({ found }) => /[\u00a0\u2000-\u200f\u202f\ufeff]/.test(found),
    advice: 'This is a space of another kind, often pasted from a web page or word processor: write an ordinary one.',
  },
  {
    met: (fault) => fault.found === '"' && isExpected(fault) && /^"[^"\n]*\\[^"\\/bfnrtu]/.test(fault.rest),
    advice: 'A backslash is written twice: "C:\\\\mapp".',
  },
  {
    met: (fault) => fault.found === '"' && isExpected(fault) && /^"[^"]*\t/.test(fault.rest),
    advice: 'A tab stands in this text: write \\t, or a space.',
  },
  {
    met: (fault) => fault.found === '"' && isExpected(fault),
    advice: 'This text does not end on its line: its closing quotation mark is missing. A new line in a text is \\n.',
  },
  {
    met: (fault) => /^(["\p{L}\d.,!?-]|\s*\p{L})[^\n]*"/u.test(fault.rest) && fault.before.endsWith('"')
      && (fault.found !== '"' || fault.text[fault.at - 1] === '"'),
    advice: 'A quotation mark within a text is written \\".',
  },
  {
    met: ({ rest, before }) => /^-\w/.test(rest) && /\d{4}$/.test(before),
    advice: 'Periods and dates stand between quotation marks: "2026-03".',
  },
  {
    met: ({ found, text, at }) => /\d/.test(found) && /\d,$/.test(text.slice(at - 2, at)),
    advice: 'Write the number with a decimal point: 12.5 and not 12,5.',
  },
  {
    met: ({ rest, before }) => /^\d{3}(?!\d)/.test(rest) && /[:,[]\s*-?\d{1,3}$/.test(before),
    advice: 'Write the number without spaces: 1234.',
  },
  {
    met: ({ found, text, at }) => /\d/.test(found) && text[at - 1] === '0',
    advice: 'A number begins with no 0: write 7 and not 07. An id with zeros stands between quotation marks: "07".',
  },
  {
    met: ({ rest, before }) => /^([+.]|\u2212|\u2013|-\.)/.test(rest) || /\d\.?$/.test(before) && /^[.%]/.test(rest),
    advice: 'A number begins with a digit or a hyphen and has nothing behind it: 0.5, -3, 12.5.',
  },
  {
    met: ({ rest }) => /^(nan|infinity|undefined|none|null|n\/a|na)\b/i.test(rest),
    advice: 'Where there is no value, write null or take the field away.',
  },
  {
    met: ({ rest }) => /^(true|false|ja|nej|nei|yes|no)\b/i.test(rest),
    advice: 'Write true or false, in small letters and without quotation marks.',
  },
  { met: ({ found }) => found === ';', advice: 'Between two fields stands a comma.' },
  { met: ({ found }) => found === '=', advice: 'Between a name and its value stands a colon.' },
  { met: (fault) => isExpected(fault), advice: QUOTES },
  { met: (fault) => goesOnWith(':', fault), advice: 'A colon is missing before it.' },
  { met: (fault) => goesOnWith(',', fault), advice: 'A comma is missing before it.' },
];

/** What to write instead where a text stops being JSON: what people mostly did who wrote what stands there. */
export function adviceForJson(text: string, at: number): string {
  const fault: Fault = {
    text,
    at,
    found: text.slice(at, at + 1),
    rest: text.slice(at, at + NEAR),
    before: text.slice(Math.max(0, at - NEAR), at).trimEnd(),
  };
  return HABITS.find(({ met }) => met(fault))?.advice ?? QUOTES;
}
