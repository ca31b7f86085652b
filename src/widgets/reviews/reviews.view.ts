import { asOf } from '../../contract/as-of.ts';
import { reviewYears } from '../../contract/review-years.ts';
import { onlyUnit } from '../../contract/unit-content.ts';
import type { Document, ReviewYear } from '../../contract/index.ts';
import { periodAt } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import type { Language } from '../../locale/language.ts';
import { noteKindWords } from '../../locale/words/note-kinds.ts';
import { reviewWords } from '../../locale/words/review.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import type { Sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { Verdict } from '../../parts/verdict.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { unitView } from './reviews-rows.view.ts';
import type { ReviewFrame, UnitView } from './reviews-rows.view.ts';

/** The reviews of a unit and of all below it. */
export interface ReviewsView extends WidgetView {
  /** On the choice of a year. */
  readonly yearLabel: string;
  /** First to last; each is an overview of its own. */
  readonly years: readonly YearView[];
  /** The year that is shown until the reader chooses. */
  readonly year: string;
  readonly source: SourceLineView | undefined;
  /** What a table of all years is made from, once a reader wants one. */
  readonly language: Language;
  readonly reviewYears: readonly ReviewYear[];
  readonly frame: ReviewFrame;
}

export interface YearView {
  readonly year: string;
  /** Held of planned, missed and to come; what was found and how it is followed up. */
  readonly sentences: readonly Sentence[];
  /** Unit, first and second half-year, follow-up. */
  readonly columns: readonly string[];
  readonly units: readonly UnitView[];
}

/** From a document to its reviews year by year. */
export function reviewsView(
  document: Document, orgUnit: string | undefined, settings: Settings,
): ReviewsView | Notice {
  const { language, tag } = settings;
  const words = reviewWords[language];
  const id = orgUnit ?? onlyUnit(document.orgUnits);
  const unit = id === undefined ? undefined : pick(document.orgUnits, { attribute: 'org-unit', id }, settings);
  if (unit && isNotice(unit)) return unit;
  const at = asOf(document, settings.now);
  const years = reviewYears(document, { orgUnit: id, at });
  const [first] = years;
  if (!first) return notice(words.empty);
  const frame: ReviewFrame = {
    language,
    words,
    noteStates: noteKindWords[language].states,
    format: formatFor(language),
    at,
    read: (text) => textIn(text, tag, document.language),
  };
  const name = unit ? `${words.name}, ${frame.read(unit.name)}` : words.name;
  const now = Number(periodAt('year', at));
  return {
    name,
    yearLabel: capital(words.year),
    years: years.map((one) => yearView(one, frame)),
    year: String((years.findLast(({ year }) => year <= now) ?? first).year),
    source: sourceLineView(undefined, document, settings),
    language,
    reviewYears: years,
    frame,
  };
}

function yearView(year: ReviewYear, frame: ReviewFrame): YearView {
  const { words: { columns }, format: { period } } = frame;
  return {
    year: String(year.year),
    sentences: sentencesOf(year, frame),
    columns: [columns.unit, period(`${year.year}-S1`), period(`${year.year}-S2`), columns.followUp].map(capital),
    units: year.units.map((unit) => unitView(unit, year.year, frame)),
  };
}

function sentencesOf(year: ReviewYear, { words, format, at }: ReviewFrame): readonly Sentence[] {
  const { counts, heldOf, asOf: when, untold, followed } = words;
  const { number, plural, date } = format;
  const { held, missed, coming } = year.states;
  const past = held + missed;
  const state: Verdict = missed > 0 ? 'missed' : held > 0 ? 'met' : 'unknown';
  const told = (count: number, text: string): string => (count > 0 ? text : '');
  const outcome = [
    told(past, heldOf(number(held), number(past))),
    told(missed, plural(missed, counts.missed)),
    told(coming, plural(coming, counts.coming)),
  ].filter(Boolean).join('; ');
  const unknown = `${number(year.untold)} ${untold}`;
  const isTold = year.untold < held;
  const found = [
    isTold ? plural(year.deviations, counts.deviations) + told(year.untold, ` (${unknown})`) : unknown,
    told(year.notes, followed(number(year.closedNotes), number(year.notes))),
  ].filter(Boolean).join('; ');
  return [
    { state, text: sentence(`${year.year}: ${outcome} (${when(date(periodAt('day', at)))})`) },
    ...(held > 0 ? [{ text: sentence(found) }] : []),
  ];
}
