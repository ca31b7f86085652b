import { reviewState } from '../../contract/review-years.ts';
import type { Note } from '../../contract/index.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { unitName } from './reviews-rows.view.ts';
import type { ReviewFrame } from './reviews-rows.view.ts';
import type { ReviewsView } from './reviews.view.ts';

/** Every review of every year as a row. */
export function reviewsTable({ name, language, reviewYears, source, frame }: ReviewsView): DataTableView {
  const { words: { columns, kinds, states }, format: { period } } = frame;
  const all = reviewYears.flatMap(({ units }) =>
    units.flatMap((unit) => unit.reviews.map((review) => ({ review, unit }))));
  const followed = (notes: readonly Note[], ids: readonly string[] = []): string =>
    notes.filter(({ id }) => ids.includes(id)).map((note) => followUpText(note, frame)).join('; ');
  return {
    language,
    caption: name,
    columns: [
      ...[columns.unit, columns.kind, columns.planned, columns.state, columns.held]
        .map((label) => ({ label: capital(label) })),
      { label: capital(columns.deviations), decimals: 0 },
      { label: capital(columns.followUp) },
    ],
    count: all.length,
    rows: (most) => all.slice(0, most).map(({ review, unit }) => [
      unitName(unit.orgUnit, frame),
      kinds[review.kind],
      period(review.planned),
      states[reviewState(review, frame.at)],
      review.held === undefined ? '' : period(review.held),
      review.deviations ?? '',
      followed(unit.notes, review.followUp),
    ]),
    source,
  };
}

const followUpText = ({ text, state }: Note, { noteStates, read }: ReviewFrame): string =>
  read(text) + (state ? ` (${noteStates[state]})` : '');
