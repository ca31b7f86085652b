import type { Place } from './goals-rows.view.ts';

/** A tree as a reader has it before them. */
export interface Sight {
  readonly rows: readonly (Place & { readonly goal: { readonly id: string; readonly text: string } })[];
  /** The rows that show, in order. */
  readonly shown: readonly number[];
  readonly isOpen: (row: number) => boolean;
}

/** What a key does: goes to a row, or opens or closes some. */
export type Step =
  | { readonly to: number }
  | { readonly turn: readonly number[]; readonly isOpen: boolean };

/**
 * What a key does in a tree, by the ARIA authoring practices: arrows, Home, End, Space, and * for all on its level.
 *
 * @returns  `undefined` where it does nothing: there is no row to go to, or the key is none of these.
 */
export function stepBy(key: string, row: number, sight: Sight): Step | undefined {
  const { rows, shown, isOpen } = sight;
  const { parent, end } = rows[row] ?? { parent: -1, end: 0 };
  const place = shown.indexOf(row);
  const hasBelow = end > row + 1;
  switch (key) {
    case 'ArrowDown': return to(shown[place + 1]);
    case 'ArrowUp': return to(shown[place - 1]);
    case 'Home': return to(shown[0]);
    case 'End': return to(shown.at(-1));
    case 'ArrowRight': return !hasBelow ? undefined : isOpen(row) ? to(row + 1) : { turn: [row], isOpen: true };
    case 'ArrowLeft': return hasBelow && isOpen(row) ? { turn: [row], isOpen: false } : to(rows[parent] && parent);
    case ' ': return hasBelow ? { turn: [row], isOpen: !isOpen(row) } : undefined;
    case '*': return { turn: shown.filter((each) => rows[each]?.parent === parent), isOpen: true };
    default: return undefined;
  }
}

const to = (row: number | undefined): Step | undefined => (row === undefined ? undefined : { to: row });

/**
 * The next row that begins with what is typed, around the end; the same letter again goes on to the next one.
 *
 * @param typed  In quick succession, one letter or more.
 */
export function stepTo(typed: string, row: number, { rows, shown }: Sight): Step | undefined {
  const [letter = ''] = typed;
  const isOne = typed === letter.repeat(typed.length);
  const wanted = (isOne ? letter : typed).toLocaleLowerCase();
  const place = shown.indexOf(row) + (isOne ? 1 : 0);
  const round = [...shown.slice(place), ...shown.slice(0, place)];
  return to(round.find((each) => rows[each]?.goal.text.toLocaleLowerCase().startsWith(wanted)));
}
