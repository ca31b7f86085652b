import { datesIn } from '../cells/period-column.ts';
import { noTally, tellTally } from '../draft/draft.ts';
import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { YES_NO } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { option, ref } from './fields.ts';

/** Meetings that were held or missed, one row each; without a column for it the table's title says which meeting. */
export function readMeetings(table: Table, draft: Draft): void {
  const dates = datesIn(table, 'date');
  const held = option(YES_NO)(table, draft, 'held');
  const meeting = table.has('meeting') ? ref('meetings')(table, draft, 'meeting') : undefined;
  const tally = noTally();
  const touched = new Set<Loose>();
  const days = new Map<Loose, Map<string, Loose>>();
  for (let row = 0; row < table.length; row += 1) {
    const [date, answer] = [dates[row], held(row)];
    const id = meeting ? meeting(row) : draft.refer('meetings', table.titleOrFile, table.place())?.['id'];
    const holder = typeof id === 'string' ? draft.list('meetings').byId(id) : undefined;
    if (!holder || date === undefined || answer === undefined) continue;
    touched.add(holder);
    const known = days.get(holder) ?? daysOf(holder);
    days.set(holder, known);
    putDay(draft, { table, row, holder, known }, { date, held: answer === 'yes' }, tally);
  }
  const stood = [...touched].reduce((sum, holder) => sum + heldOf(holder).length, 0);
  tellTally(draft, table.place(), 'Days of meetings', {
    ...tally,
    kept: stood - tally.new - tally.changed - tally.unchanged,
  });
}

const heldOf = (meeting: Loose): Loose[] => (Array.isArray(meeting['held']) ? (meeting['held'] as Loose[]) : []);
const daysOf = (meeting: Loose): Map<string, Loose> =>
  new Map(heldOf(meeting).map((day) => [String(day['date']), day]));

interface Row {
  readonly table: Table;
  readonly row: number;
  readonly holder: Loose;
  readonly known: Map<string, Loose>;
}

function putDay(
  draft: Draft,
  { table, row, holder, known }: Row,
  day: { date: string; held: boolean },
  tally: ReturnType<typeof noTally>,
): void {
  const before = known.get(day.date);
  const first = before && draft.originOf(before);
  if (first?.table === table) {
    table.tell('twice', table.place(row), {
      what: 'the meeting',
      period: day.date,
      row: table.place(first.row).row ?? 0,
    });
    return;
  }
  const fields = new Map([
    ['date', table.index('date')],
    ['held', table.index('held')],
  ]);
  const item: Loose = before ?? { ...day };
  if (before) draft.set(before, 'held', day.held);
  else {
    if (!Array.isArray(holder['held'])) holder['held'] = [];
    heldOf(holder).push(item);
    draft.made(item);
    known.set(day.date, item);
  }
  draft.from(item, { table, row, fields });
  draft.count(item, tally);
}
