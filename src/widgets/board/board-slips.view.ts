import { isOpenNote, noteCounts } from '../../contract/index.ts';
import type { BoardZone, Note, NoteKind, NoteState } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { boardWords } from '../../locale/words/board.ts';
import { notesWords } from '../../locale/words/notes.ts';
import { noteTrees } from '../../parts/note-tree.view.ts';
import type { NoteFrame, NoteView } from '../../parts/note.view.ts';

/** The slips of a zone: how many of each kind and state, those still to be done, and the others behind them. */
export interface SlipsView {
  readonly counts: readonly KindCount[];
  /** Each with what it led to beneath it; something in it is still to be done. */
  readonly open: readonly NoteView[];
  /** How many that are still to be dealt with are left out where there is no room; absent where none is. */
  readonly more?: string;
  /** With how many they are. */
  readonly closed?: { readonly text: string; readonly slips: readonly NoteView[] };
}

export interface KindCount {
  /** "6 avvikelser". */
  readonly text: string;
  /** "5 pågår", each with its mark. */
  readonly states: readonly { readonly mark?: NoteState; readonly text: string }[];
}

/** Where a zone has room for so many open slips, and for no more words than it must. */
export interface SlipsRoom {
  readonly orgUnit: string | undefined;
  readonly most: number;
  readonly isTerse: boolean;
}

/** Whether a slip is still to be dealt with; a good example is nothing to deal with. */
export const isWork = (note: Note): boolean => isOpenNote(note) && note.kind !== 'goodExample';

const STATES = ['new', 'underway', 'tested', 'parked', 'done', 'declined', 'unstated'] as const;

/** A zone's slips; `undefined` where there are none. */
export function slipsView(
  { notes, noteKinds }: Pick<BoardZone, 'notes' | 'noteKinds'>, frame: NoteFrame, room: SlipsRoom,
): SlipsView | undefined {
  if (notes.length === 0) return undefined;
  const { language } = frame.settings;
  const { plural } = formatFor(language);
  const idsOf = (those: readonly Note[]): ReadonlySet<string> => new Set(those.map(({ id }) => id));
  const openIds = idsOf(notes.filter(isOpenNote));
  const work = idsOf(notes.filter(isWork));
  const trees = noteTrees(notes, frame, { orgUnit: room.orgUnit });
  const open = trees.filter((tree) => count([tree], ({ id }) => openIds.has(id)) > 0);
  const closed = trees.filter((tree) => !open.includes(tree));
  const toDo = (those: readonly NoteView[]): number => count(those, ({ id }) => work.has(id));
  const shown = withRoom(open, room.most, toDo);
  const left = toDo(open) - toDo(shown);
  return {
    counts: countsOf(notes, noteKinds, frame),
    open: room.isTerse ? shown.map(tersely) : shown,
    ...(left > 0 && { more: plural(left, boardWords[language].more) }),
    ...(closed.length > 0 && room.most === Infinity && {
      closed: { text: plural(count(closed), boardWords[language].closed), slips: closed },
    }),
  };
}

/** How many slips stand in trees, or how many of a sort. */
export const count = (trees: readonly NoteView[], is: (slip: NoteView) => boolean = () => true): number =>
  trees.reduce((sum, tree) => sum + Number(is(tree)) + count(tree.ledTo, is), 0);

/**
 * As many whole trees as there is room for, and one in any case; in the order that they had. What is late goes before
 * what else is to be done, and that before what is only told.
 */
function withRoom(
  trees: readonly NoteView[], most: number, toDo: (those: readonly NoteView[]) => number,
): readonly NoteView[] {
  const urgency = (tree: NoteView): number =>
    (count([tree], ({ late }) => late !== undefined) > 0 ? 2 : toDo([tree]) > 0 ? 1 : 0);
  const chosen = new Set<NoteView>();
  let room = most;
  for (const tree of trees.toSorted((a, b) => urgency(b) - urgency(a))) {
    const size = count([tree]);
    if (size > room && chosen.size > 0) continue;
    chosen.add(tree);
    room -= size;
  }
  return trees.filter((tree) => chosen.has(tree));
}

/** What is read from afar: what it is, how it stands, and whether something is wrong with it. */
const tersely = (slip: NoteView): NoteView => ({ ...slip, facts: [], links: [], ledTo: slip.ledTo.map(tersely) });

function countsOf(
  notes: readonly Note[], kinds: readonly NoteKind[], { settings: { language } }: NoteFrame,
): readonly KindCount[] {
  const words = notesWords[language];
  const { number, plural } = formatFor(language);
  const counts = noteCounts(notes);
  return kinds.map((kind) => {
    const states = STATES.filter((state) => counts[kind][state] > 0);
    const all = states.reduce((sum, state) => sum + counts[kind][state], 0);
    const isStated = states.some((state) => state !== 'unstated');
    return {
      text: plural(all, words.kinds[kind]),
      states: !isStated ? [] : states.map((state) => ({
        ...(state !== 'unstated' && { mark: state }),
        text: `${number(counts[kind][state])} ${words.states[state]}`,
      })),
    };
  });
}
