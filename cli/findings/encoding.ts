import { fromWindows1252 } from '../windows-1252.ts';

/** The letters of a file, and what is wrong with how they are written. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** Where the file is not in UTF-8 as JSON has to be (RFC 8259, section 8.1). */
  readonly fault?: { readonly offset: number; readonly message: string; readonly fix: string };
}

const FIX = 'Save it as UTF-8: editors ask for it under "Save as" or "Encoding".';

/** What Windows PowerShell and Notepad write when they are asked for "Unicode". */
const UTF_16: readonly (readonly [mark: readonly [number, number], label: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Reads bytes as JSON is written; where they are not, as well as can be, so that the other faults are found too.
 *
 * What is in UTF-16 by its mark is read as that. A byte that is no UTF-8 becomes U+FFFD, as it does in a browser.
 */
export function decodeJson(bytes: Uint8Array): Decoded {
  const wide = UTF_16.find(([[first, second]]) => bytes[0] === first && bytes[1] === second);
  if (wide) {
    const fault = { offset: 0, message: 'The file is in UTF-16 ("Unicode" in Windows).', fix: FIX };
    return { text: new TextDecoder(wide[1]).decode(bytes), fault };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = firstDifference(bytes, text);
  if (at === undefined) return { text };
  const letter = fromWindows1252(bytes.subarray(at, at + 1));
  return {
    text,
    fault: {
      offset: new TextDecoder('utf-8').decode(bytes.subarray(0, at), { stream: true }).length,
      message: `The file is not in UTF-8: here stands what is "${letter}" in Windows-1252, and no letter in UTF-8.`,
      fix: FIX,
    },
  };
}

/** Where the bytes stop being what the text is in UTF-8; undefined where they are that to the end. */
function firstDifference(bytes: Uint8Array, text: string): number | undefined {
  // Only what could not be read is written as this; and few documents hold it on purpose.
  if (!text.includes('\ufffd')) return undefined;
  const again = new TextEncoder().encode(text);
  const mark = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const at = again.findIndex((byte, index) => byte !== bytes[index + mark]);
  return at < 0 ? undefined : at + mark;
}
