import { fromWindows1252 } from '../../windows-1252.ts';

/** How the letters of a file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, or what it is where it is no text. */
export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly notText: 'workbook' | 'pdf' | 'page' };

const MARKS: readonly (readonly [encoding: Encoding, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
/** What files that are no tables begin with: zip (xlsx, ods), the older xls, PDF. */
const OTHERS: readonly (readonly [what: 'workbook' | 'pdf', ...bytes: number[]])[] = [
  ['workbook', 0x50, 0x4b, 0x03, 0x04],
  ['workbook', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads letters as Excel writes them: UTF-8, "Unicode text" (UTF-16 with its mark), else Windows-1252.
 *
 * Text in Windows-1252 that holds any letter beyond ASCII is no UTF-8, but for rare pairs that no Nordic word has.
 */
export function decode(bytes: Uint8Array): Decoded {
  const other = OTHERS.find(([, ...start]) => startsWith(bytes, start));
  if (other) return { notText: other[0] };
  const encoding =
    MARKS.find(([, ...mark]) => startsWith(bytes, mark))?.[0] ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = lettersOf(bytes, encoding);
  return /^\s*<(!doctype|html|\?xml)/i.test(text.slice(0, 200)) ? { notText: 'page' } : { text, encoding };
}

const lettersOf = (bytes: Uint8Array, encoding: Encoding): string =>
  (encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes));

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
