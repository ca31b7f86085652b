import { clockOf, inTimeOrder, meetingsOf } from '../../contract/index.ts';
import type { Document, Meeting, Text } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { meetingWords } from '../../locale/words/meeting.ts';
import type { MeetingWords } from '../../locale/words/meeting.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { comingFirst } from '../../parts/meeting.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { sheetView } from './sheet.view.ts';
import type { SheetView } from './sheet.view.ts';

/** One meeting, or all of a unit with the next one first. */
export interface MeetingsView extends WidgetView {
  readonly heads: MeetingWords['heads'];
  readonly phases: MeetingWords['phases'];
  readonly sheets: readonly SheetView[];
  /** Until when it is true, in milliseconds since 1970 in UTC. */
  readonly until: number;
  /** Where the values are from. */
  readonly sources: readonly SourceLineView[];
  /** Absent where no meeting that was planned is told of. */
  readonly table?: DataTableView;
}

/** What the attributes say. */
export interface MeetingPick {
  readonly meeting: string | undefined;
  readonly orgUnit: string | undefined;
}

interface Picked {
  readonly name: string;
  readonly meetings: readonly Meeting[];
}

/** From a document to what is shown of a meeting, or of the meetings of a unit. */
export function meetingsView(document: Document, picks: MeetingPick, settings: Settings): MeetingsView | Notice {
  const picked = pickMeetings(document, picks, settings);
  if (isNotice(picked)) return picked;
  const { heads, phases } = meetingWords[settings.language];
  const at = clockOf(document, settings.now);
  const sheets = comingFirst(picked.meetings.map((meeting) => sheetView(meeting, { document, at, settings })));
  const table = heldTable(picked, document, settings);
  return {
    name: picked.name,
    heads,
    phases,
    sheets,
    until: Math.min(...sheets.map(({ until }) => until)),
    sources: sourcesOf(sheets, document, settings),
    ...(table.count > 0 && { table }),
  };
}

function pickMeetings(document: Document, { meeting, orgUnit }: MeetingPick, settings: Settings): Picked | Notice {
  const { meetings = [], orgUnits = [], language } = document;
  const words = meetingWords[settings.language];
  const read = (text: Text): string => textIn(text, settings.tag, language);
  if (meetings.length === 0) return notice(words.none);
  const isOfUnit = meeting === undefined && orgUnit !== undefined;
  // Of a document for one unit, all; else it has to be said which.
  const isForOne = meeting === undefined && orgUnits.length < 2;
  if (!isOfUnit && !isForOne) {
    const one = pick(meetings, { attribute: 'meeting', id: meeting }, settings);
    return isNotice(one) ? one : { name: read(one.name), meetings: [one] };
  }
  const unit = isOfUnit ? pick(orgUnits, { attribute: 'org-unit', id: orgUnit }, settings) : orgUnits[0];
  if (unit && isNotice(unit)) return unit;
  const own = isOfUnit && unit ? meetingsOf(document, unit.id) : meetings;
  const [first, second] = own;
  if (!first) return notice(words.none);
  const several = [words.meetings, ...(unit ? [read(unit.name)] : [])].join(', ');
  return { name: second ? several : read(first.name), meetings: own };
}

/** Of the values alone, each source once: when and how often a meeting is held is the document's own. */
function sourcesOf(sheets: readonly SheetView[], document: Document, settings: Settings): readonly SourceLineView[] {
  const measures = sheets.flatMap(({ latest }) => latest.map(({ measure }) => measure));
  const lines = measures.flatMap(({ source }) => sourceLineView(source, document, settings) ?? []);
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** All that were planned, each with its day and whether it was held. */
function heldTable({ name, meetings }: Picked, document: Document, settings: Settings): DataTableView {
  const { columns, outcomes } = meetingWords[settings.language];
  const { date } = formatFor(settings.language);
  const hasSeveral = meetings.length > 1;
  const days = meetings.flatMap(({ held = [], name: of }) => held.map((day) => ({ ...day, period: day.date, of })));
  return {
    language: settings.language,
    caption: name,
    columns: [
      { label: columns.date },
      ...(hasSeveral ? [{ label: columns.meeting }] : []),
      { label: columns.outcome },
    ],
    count: days.length,
    rows: (most) => inTimeOrder(days).slice(0, most).map(({ period, of, held }) => [
      date(period),
      ...(hasSeveral ? [textIn(of, settings.tag, document.language)] : []),
      held ? outcomes.held : outcomes.missed,
    ]),
    source: sourceLineView(undefined, document, settings),
  };
}
