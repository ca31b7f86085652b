import { isOpenNote } from '../../contract/index.ts';
import type { Note } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { notesWords } from '../../locale/words/notes.ts';
import { noteTrees } from '../../parts/note-tree.view.ts';
import { noteView } from '../../parts/note.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import type { Filter, NotesView, Section, ShownNotes, State } from './notes-parts.view.ts';
import { stateOf } from './notes-parts.view.ts';
import { notesTable } from './notes-table.view.ts';

const COLUMNS: readonly State[] = ['new', 'underway', 'tested', 'done'];
/** What rests or came to nothing is kept, and does not stand in the way. */
const FOLDED: readonly State[] = ['parked', 'declined'];

export const EVERYTHING: Filter = { kind: '', state: '' };

/** The slips that the reader has chosen, each in its place. A choice that is none of the options lets all through. */
export function shownNotes(view: NotesView, filter: Filter = EVERYTHING): ShownNotes {
  const { notes: all, frame, controls } = view;
  const { slips, of } = notesWords[frame.settings.language];
  const { number, plural } = formatFor(frame.settings.language);
  const [kind, state] = (['kind', 'state'] as const).map((by) =>
    controls.find((control) => control.by === by)?.options.find(({ value }) => value === filter[by])?.value ?? '');
  const notes = all.filter((note) => (!kind || note.kind === kind) && (!state || stateOf(note) === state));
  const states = state ? view.states.filter((one) => one === state) : view.states;
  const count = plural(all.length, slips);
  return {
    status: notes.length < all.length ? of(number(notes.length), count) : count,
    ...sectionsOf({ ...view, notes, states }),
    table: notesTable({ ...view, notes }),
  };
}

function sectionsOf(view: NotesView): Pick<ShownNotes, 'columns' | 'sections'> {
  const { layout, notes, states } = view;
  const folded = FOLDED.filter((state) => states.includes(state)).map((state) => stateSection(state, view));
  const others = notes.filter((note) => !FOLDED.includes(stateOf(note)));
  const columns = layout === 'columns'
    ? COLUMNS.filter((state) => states.includes(state)).map((state) => stateSection(state, view))
    : [];
  const sections = [...restOf(view, others), ...folded].filter((section) => section.notes.length > 0);
  // Alone, it is what was asked for.
  const isAlone = columns.length === 0 && sections.length === 1;
  return { columns, sections: isAlone ? sections.map((section) => ({ ...section, isFolded: false })) : sections };
}

/** What stands in no column of its own and is not folded. */
function restOf(view: NotesView, notes: readonly Note[]): readonly Section[] {
  const { kinds, open, states } = notesWords[view.frame.settings.language];
  if (view.layout === 'list') return [section('', notes, view, { isTree: true })];
  if (view.layout === 'ideas') {
    return [
      section(open, notes.filter(isOpenNote), view),
      section(states.done, notes.filter((note) => !isOpenNote(note)), view, { state: 'done' }),
    ];
  }
  const bare = notes.filter((note) => stateOf(note) === 'unstated');
  const isGood = ({ kind }: Note): boolean => kind === 'goodExample';
  return [
    section(kinds.goodExample[1], bare.filter(isGood), view, { isKindSaid: true }),
    section(states.unstated, bare.filter((note) => !isGood(note)), view),
  ];
}

const stateSection = (state: State, view: NotesView): Section => section(
  notesWords[view.frame.settings.language].states[state],
  view.notes.filter((note) => stateOf(note) === state),
  view,
  { state, isFolded: FOLDED.includes(state) },
);

interface Manner {
  /** That of all its slips. */
  readonly state?: State;
  readonly isKindSaid?: boolean;
  readonly isFolded?: boolean;
  /** With what slips led to beneath them. */
  readonly isTree?: boolean;
}

function section(
  title: string,
  notes: readonly Note[],
  { frame, orgUnit, isOneKind }: NotesView,
  { state = 'unstated', isKindSaid = false, isFolded = false, isTree = false }: Manner = {},
): Section {
  const { language } = frame.settings;
  const isStateSaid = state !== 'unstated';
  const place = { orgUnit, isStateSaid, isKindSaid: isKindSaid || isOneKind };
  return {
    title: capital(title),
    ...(isStateSaid && { mark: state }),
    count: formatFor(language).number(notes.length),
    notes: isTree ? noteTrees(notes, frame, place) : notes.map((note) => noteView(note, frame, place)),
    ...(notes.length === 0 && { none: notesWords[language].none }),
    isFolded,
  };
}
