import { halfYearOf, reviewState } from '../../contract/review-years.ts';
import type { Note, NoteState, Review, ReviewedUnit, ReviewState, Text } from '../../contract/index.ts';
import { periodAt, spanOf } from '../../contract/period.ts';
import type { Format } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import type { NoteKindWords } from '../../locale/words/note-kinds.ts';
import type { ReviewWords } from '../../locale/words/review.ts';
import { capital } from '../../parts/sentence.view.ts';
import type { Verdict } from '../../parts/verdict.view.ts';

/** What all reviews of a document are read with. */
export interface ReviewFrame {
  readonly language: Language;
  readonly words: ReviewWords;
  /** What the states of a slip are called. */
  readonly noteStates: NoteKindWords['states'];
  readonly format: Format;
  /** As `asOf` gives it. */
  readonly at: number;
  readonly read: (text: Text) => string;
}

/** A unit's year. */
export interface UnitView {
  readonly name: string;
  /** Its reviews in the first half of the year, and in the second. */
  readonly halves: readonly (readonly ReviewView[])[];
  readonly followUp: readonly FollowUpView[];
}

export interface ReviewView {
  readonly mark: Verdict;
  readonly kind: string;
  /** What became of it, and what was found. */
  readonly told: string;
}

export interface FollowUpView {
  readonly text: string;
  /** How far it has come; absent where nobody says. */
  readonly state?: { readonly mark: NoteState; readonly text: string };
}

/** What is still to come is neither. */
const MARKS: Readonly<Record<ReviewState, Verdict>> = { held: 'met', missed: 'missed', coming: 'unknown' };

/** A unit and the two halves of one of its years. */
export function unitView({ orgUnit, reviews, notes }: ReviewedUnit, year: number, frame: ReviewFrame): UnitView {
  return {
    name: unitName(orgUnit, frame),
    halves: [1, 2].map((half) =>
      reviews.filter((review) => halfYearOf(review) === `${year}-S${half}`).map((review) => reviewView(review, frame))),
    followUp: notes.map((note) => followUpView(note, frame)),
  };
}

/** The unit's name; of reviews that name none, that they do not. */
export const unitName = (orgUnit: ReviewedUnit['orgUnit'], { words, read }: ReviewFrame): string =>
  (orgUnit ? read(orgUnit.name) : capital(words.noUnit));

function reviewView(review: Review, frame: ReviewFrame): ReviewView {
  const { words, format: { plural, period } } = frame;
  const { kind, planned, held, deviations } = review;
  const state = reviewState(review, frame.at);
  // The year stands over it.
  const year = spanOf(halfYearOf(review)).start;
  const { kind: size } = spanOf(planned);
  const isWhole = size === 'halfYear' || size === 'year';
  const outcome = held === undefined ? words.states[state] : words.held(period(held, periodAt('day', year)));
  return {
    mark: MARKS[state],
    kind: capital(words.kinds[kind]),
    told: [
      isLate(review) ? `${outcome}, ${words.afterwards}` : outcome,
      isWhole || held !== undefined ? '' : words.planned(period(planned, periodAt(size, year))),
      deviations === undefined || held === undefined ? '' : plural(deviations, words.counts.deviations),
    ].filter(Boolean).join('; '),
  };
}

/** Held, but not within the time that it was planned for. */
const isLate = ({ planned, held }: Review): boolean =>
  held !== undefined && spanOf(held).start >= spanOf(planned).end;

function followUpView({ text, state }: Note, { noteStates, read }: ReviewFrame): FollowUpView {
  return { text: read(text), ...(state && { state: { mark: state, text: noteStates[state] } }) };
}
