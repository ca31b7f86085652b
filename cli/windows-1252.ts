/**
 * What the bytes 0x80 to 0x9F are in Windows-1252: "–" and "’" are among them. Node 20 decodes them as Latin-1, where
 * they are control characters; browsers do not.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads bytes as Excel on Windows writes them where it is not asked for UTF-8: Windows-1252 (WHATWG Encoding). */
export const fromWindows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)
  .replace(/[\u0080-\u009f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
