import { clockOf } from './clock.ts';
import type { Document } from './definition.ts';
import { spanOf } from './period.ts';

/**
 * The time at which what a document tells of is judged as late or missed: when it was published. What happened after
 * that it cannot know, however long it is shown.
 *
 * @param now  Milliseconds since 1970 in UTC, for a document that does not say when it was published.
 * @returns  Milliseconds as `PeriodSpan` counts them; of a day its first.
 */
export const asOf = (document: Document, now: number): number =>
  (document.published === undefined ? clockOf(document, now) : spanOf(document.published).start);
