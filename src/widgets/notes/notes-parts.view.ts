import type { Note, NoteKind, NoteState } from '../../contract/index.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import type { NoteFrame, NoteView } from '../../parts/note.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { WidgetView } from '../../parts/widget.view.ts';

export const LAYOUTS = ['columns', 'list', 'ideas'] as const;
export type Layout = (typeof LAYOUTS)[number];
export type State = NoteState | 'unstated';

export const stateOf = ({ state }: Note): State => state ?? 'unstated';

/** What the slips of a unit say, before the reader has chosen among them. */
export interface NotesView extends WidgetView {
  /** How many are open, late, done; of ideas also how soon they get a reply. */
  readonly sentences: readonly string[];
  readonly layout: Layout;
  /** What the reader may choose by; a control with fewer than two choices is not among them. */
  readonly controls: readonly Control[];
  /** The states that have a place, in their order. */
  readonly states: readonly State[];
  readonly notes: readonly Note[];
  readonly frame: NoteFrame;
  readonly orgUnit: string | undefined;
  /** The heading says what all of them are. */
  readonly isOneKind: boolean;
  readonly source?: SourceLineView;
}

export interface Control {
  readonly by: 'kind' | 'state';
  readonly label: string;
  /** The first lets all through; its value is "". */
  readonly options: readonly { readonly value: NoteKind | State | ''; readonly label: string }[];
}

/** What the reader has chosen; "" is everything. */
export type Filter = Readonly<Record<Control['by'], string>>;

/** The slips that are left, each in its place. */
export interface ShownNotes {
  /** How many of how many. */
  readonly status: string;
  readonly columns: readonly Section[];
  /** Beneath the columns, or instead of them. */
  readonly sections: readonly Section[];
  readonly table: DataTableView;
}

export interface Section {
  /** "" where nothing needs to be said over it. */
  readonly title: string;
  /** Before the title, where it is a state's. */
  readonly mark?: NoteState;
  /** How many slips there are, those beneath others included. */
  readonly count: string;
  readonly notes: readonly NoteView[];
  /** Instead of slips where there are none. */
  readonly none?: string;
  /** Kept findable, not in sight. */
  readonly isFolded: boolean;
}
