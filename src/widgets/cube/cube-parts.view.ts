import type { MeetingView } from '../../parts/meeting.view.ts';
import type { NoteView } from '../../parts/note.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { WidgetView } from '../../parts/widget.view.ts';

/** What a unit looks at every day: four faces, in the order in which they are read. */
export interface CubeView extends WidgetView {
  readonly meetings: MeetingsFace;
  readonly people: PeopleFace;
  readonly activities: NotesFace;
  readonly deviations: NotesFace;
  readonly source?: SourceLineView;
  /** Until when it is true, in milliseconds since 1970 in UTC. */
  readonly until: number;
}

/** What each face has: its head, and a sentence, of what it shows or that there is nothing. */
export interface Face {
  readonly head: string;
  readonly sentence: string;
}

export interface MeetingsFace extends Face {
  /** Those still to come today, or the next one. */
  readonly meetings: readonly MeetingView[];
}

export interface NotesFace extends Face {
  readonly notes: readonly NoteView[];
  /** How many are left out; "" where none is. */
  readonly more: string;
}

/** How people are: what everyone together answered in the latest week. Nothing is judged. */
export interface PeopleFace extends Face {
  readonly answers: readonly AnswerView[];
  /** Its own, where it is not the document's. */
  readonly source?: SourceLineView;
}

export interface AnswerView {
  readonly text: string;
  /** The mean, or why there is none. */
  readonly value: string;
  /** Where it lies on the scale, 0 to 1; absent without a mean. */
  readonly share?: number;
}
