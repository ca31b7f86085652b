import { clockOf, isOpenNote, meetingsOf, noteAge, notesOf } from '../../contract/index.ts';
import type { Document, Note, OrgUnit } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { meetingWords } from '../../locale/words/meeting.ts';
import { notesWords } from '../../locale/words/notes.ts';
import { comingFirst, meetingView } from '../../parts/meeting.view.ts';
import type { MeetingTime, MeetingView } from '../../parts/meeting.view.ts';
import { midnightBefore } from '../../parts/near-time.view.ts';
import { noteFrame, noteView } from '../../parts/note.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { CubeView, MeetingsFace, NotesFace } from './cube-parts.view.ts';
import { peopleFace } from './people.view.ts';

type Order = (a: Note, b: Note) => number;

const HOUR_MS = 36e5;
const DAY_MS = 864e5;
/** What is read at a glance: the others are on the board. */
const MOST_NOTES = 4;

// As they stand in the document where both are of one day, or of none.
const dueFirst: Order = ({ due: a = '9' }, { due: b = '9' }) => Number(a > b) - Number(a < b);
const newestFirst: Order = ({ raised: a = '' }, { raised: b = '' }) => Number(a < b) - Number(a > b);
const FACES = {
  activity: { face: 'activities', order: dueFirst, hasLinks: false },
  // What a deviation led to is what is being done about it.
  deviation: { face: 'deviations', order: newestFirst, hasLinks: true },
} as const;

/** From a document to the daily look of one unit. */
export function cubeView(document: Document, orgUnit: string | undefined, settings: Settings): CubeView | Notice {
  const unit = pick(document.orgUnits, { attribute: 'org-unit', id: orgUnit }, settings);
  if (isNotice(unit)) return unit;
  const words = meetingWords[settings.language];
  const time: MeetingTime = { document, at: clockOf(document, settings.now), settings };
  const meetings = meetingsOf(document, unit.id).map((meeting) => meetingView(meeting, time));
  const source = sourceLineView(undefined, document, settings);
  return {
    name: `${words.cube}, ${textIn(unit.name, settings.tag, document.language)}`,
    meetings: meetingsFace(meetings, time),
    people: peopleFace(unit, time),
    activities: notesFace('activity', unit, time),
    deviations: notesFace('deviation', unit, time),
    ...(source && { source }),
    until: Math.min(...meetings.map(({ until }) => until), settings.now + msLeft(time)),
  };
}

/** Until the day is over, by which ages are counted; at most an hour: clocks are moved twice a year. */
const msLeft = ({ at }: MeetingTime): number => Math.min(midnightBefore(at) + DAY_MS - at, HOUR_MS);

function meetingsFace(meetings: readonly MeetingView[], { at, settings }: MeetingTime): MeetingsFace {
  const { faces, none } = meetingWords[settings.language];
  const coming = comingFirst(meetings);
  const today = coming.filter(({ next }) => next.start < midnightBefore(at) + DAY_MS);
  const { head, none: noMore } = faces.meetings;
  if (today.length > 0) return { head, sentence: '', meetings: today };
  return { head, sentence: meetings.length > 0 ? noMore : none, meetings: coming.slice(0, 1) };
}

function notesFace(kind: keyof typeof FACES, unit: OrgUnit, { document, at, settings }: MeetingTime): NotesFace {
  const { face, order, hasLinks } = FACES[kind];
  const { faces, more } = meetingWords[settings.language];
  const { counts, ofWhich } = notesWords[settings.language];
  const { plural, number } = formatFor(settings.language);
  const open = notesOf(document, { orgUnit: unit.id, kinds: [kind] }).filter(isOpenNote).toSorted(order);
  const late = open.filter((note) => noteAge(note, at).overdueDays > 0).length;
  const told = [plural(open.length, counts.open), late > 0 && `${ofWhich} ${plural(late, counts.late)}`];
  const frame = noteFrame(document, settings);
  const left = open.length - MOST_NOTES;
  const { head, none } = faces[face];
  return {
    head,
    sentence: open.length > 0 ? sentence(told.filter(Boolean).join(', ')) : none,
    notes: open.slice(0, MOST_NOTES).map((note) => {
      const view = noteView(note, frame, { orgUnit: unit.id });
      // Its kind is the face's head.
      return { ...view, kind: '', links: hasLinks ? view.links : [] };
    }),
    more: left > 0 ? sentence(more(number(left))) : '',
  };
}
