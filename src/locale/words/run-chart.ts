import type { NhsRule, SignalMeaning } from '../../statistics/index.ts';
import type { Forms, Words } from '../language.ts';

/** What makes the centre line. */
export type CentreKind = 'median' | 'mean';

/**
 * What a run chart says. Functions take texts that are formatted already; `Forms` follow a number and go to
 * `format.plural`. `line` is one of `theCentre`, in the case that all sentences of the language can use.
 */
export interface RunChartWords {
  /** Beside the line, before its value. */
  readonly centre: Readonly<Record<CentreKind, string>>;
  readonly theCentre: Readonly<Record<CentreKind, string>>;
  readonly above: (line: string) => string;
  readonly below: (line: string) => string;
  readonly on: (line: string) => string;
  readonly sameSide: string;

  readonly values: Forms;
  /** Begin the verdict; the reason follows a colon. */
  readonly signal: Readonly<Record<SignalMeaning, string>>;
  readonly noSignal: string;
  /** After the number of points; `where` is above, below or the same side. */
  readonly inARow: (where: string, limit: string) => Forms;
  /** After the number of crossings. */
  readonly crossings: (line: string, fewest: string) => Forms;
  /** Alone, where there is no room for the numbers. */
  readonly tooFew: string;
  /** `values` is a number with the word. */
  readonly tooFewValues: (values: string, needed: string) => string;
  /** `useful` is the bare number of those off the line. */
  readonly tooFewOffLine: (useful: string, values: string, line: string, needed: string) => string;
  readonly withheld: string;
  /** Too many values are alike for the test. */
  readonly tied: string;
  /** `values` is how many make the line. */
  readonly shortBaseline: (line: string, values: string) => string;
  /** No limits are drawn since all would fall on the line. */
  readonly hardlyVaries: string;

  readonly nhs: Readonly<Record<NhsRule, string>>;
  /** After "no signal", by the NHS rules. */
  readonly nhsNone: string;
  /** After a number of points that a rule marks before the last one. */
  readonly marked: Forms;

  readonly phase: (number: string) => string;
  readonly excluded: (why: string) => string;
  readonly inSignal: string;
  readonly outside: string;
  readonly annotation: string;
  /** The stretch that makes the line. */
  readonly baseline: (line: string) => string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly axisFrom: (value: string) => string;
  /** Name of the slider that reads the points. */
  readonly readPoints: string;
  /** On the button of a dialog that holds the chart. */
  readonly close: string;
}

/** Filled language by language: `runChartPack` loads them. */
export const runChartWords = {} as Words<RunChartWords>;
