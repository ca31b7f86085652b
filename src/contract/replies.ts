import { median } from '../statistics/median.ts';
import type { Note } from './definition.ts';
import { spanOf } from './period.ts';

/** How long it takes until whoever raised a note gets a reply. */
export interface DaysToReply {
  /** In days; `null` where no note counts. With open notes it can only grow. */
  readonly median: number | null;
  /** How many notes it is the median of. */
  readonly count: number;
  /** How many of these still wait for their reply. */
  readonly open: number;
}

const DAY_MS = 864e5;

/** Nobody waits any more for a reply to what is closed, done or declined. */
const isOpen = ({ answered, closed, state }: Note): boolean =>
  answered === undefined && closed === undefined && state !== 'done' && state !== 'declined';

/**
 * Days from raised to answered, and for open notes from raised to when the document was published.
 *
 * Left out are notes without `raised`, open ones where the document does not say when it was published or was published
 * before they were raised, and those that were closed, done or declined without a reply that anybody wrote down.
 *
 * @param notes  Those to count: of one kind, one unit, as the caller picks them.
 * @param published  The document's, a day or a moment.
 */
export function daysToReply(notes: readonly Note[], published?: string): DaysToReply {
  const today = published?.slice(0, 10);
  const waits = notes.flatMap((note) => {
    const open = isOpen(note);
    const days = daysBetween(note.raised, open ? today : note.answered);
    return days >= 0 ? [{ days, open }] : [];
  });
  return {
    median: median(waits.map(({ days }) => days)),
    count: waits.length,
    open: waits.filter(({ open }) => open).length,
  };
}

/** Days from a date to another; NaN where one of them lacks. */
export function daysBetween(from = '', to = ''): number {
  return (spanOf(to).start - spanOf(from).start) / DAY_MS;
}
