import { LONGEST_TEXT } from './limits.ts';

// Control characters but tab and newline, what turns a text's direction, and halves of surrogate pairs.
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const UNWANTED = /\r\n|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** A text as the contract wants it: one kind of newline, no control characters, nothing that turns its direction. */
export const cleanText = (text: string): string =>
  text.replace(UNWANTED, (found) =>
    found === '\r\n' ? '\n' : found < '\u2000' ? ' ' : found < '\ud800' ? '' : '\ufffd',
  );

/** The text, or what of it there is room for: 10,000 UTF-16 units, and no half pair. */
export const cutText = (text: string): string =>
  text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '') : text;
