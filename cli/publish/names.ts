/** Names that Windows keeps for itself, and those of what publish makes besides pages. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|styrtavla|styrtavla-publish)$/;
const LONGEST = 60;
/** Letters that no accent can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ŋ: 'n', ŧ: 't',
};

/** A name for a file that every disk, server and address bears: letters a to z, digits and hyphens; may be "". */
export const plainName = (text: string): string => text
  .toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, (letter) => LETTERS[letter] ?? ' ')
  .replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-|-$/g, '');

/** Gives each page of a folder a name of its own: one that is taken gets a number, in the order in which they come. */
export class Names {
  readonly #taken = new Set<string>();

  take(text: string): string {
    const plain = plainName(text) || 'styrtavla';
    let name = plain;
    for (let number = 2; this.#taken.has(name) || RESERVED.test(name); number += 1) name = `${plain}-${number}`;
    this.#taken.add(name);
    return name;
  }
}

/** What a document's pages are named after: its file's name without ending. */
export const stemOf = (name: string): string => name.replace(/\.json$/i, '');
