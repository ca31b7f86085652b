import type { Board } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';

type ZoneKind = NonNullable<Board['zones']>[number]['kind'];

/** What a board says around what stands on it. Functions take texts that are formatted already. */
export interface BoardWords {
  /** Titles of zones that nobody laid out. */
  readonly zones: Readonly<Record<ZoneKind, string>>;
  /** Where nothing stands in a zone yet. */
  readonly empty: Readonly<Record<ZoneKind, string>>;
  /** After the number of slips that are still to be dealt with. */
  readonly open: Forms;
  /** After a number of slips that are folded away. */
  readonly closed: Forms;
  /** After a number of open slips that a wall has no room for. */
  readonly more: Forms;
  /** A zone names an element that cannot be shown in it. */
  readonly unknownWidget: (tag: string) => string;
}

/** Filled language by language: `boardPack` loads them. */
export const boardWords = {} as Words<BoardWords>;
