import type { BenefitKind, BenefitState } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';

/** Benefits that were expected and realised. Functions take texts that are formatted already. */
export interface BenefitWords {
  /** Before the unit's name. */
  readonly name: string;
  readonly kinds: Readonly<Record<BenefitKind, string>>;
  readonly benefits: Forms;
  /** After their numbers: how many have a figure, and how many are only told of. */
  readonly counted: string;
  readonly described: string;
  /** How many have reached what was expected, of all of which something was. */
  readonly reachedOf: (reached: string, expected: string) => string;
  /** After their numbers. */
  readonly late: string;
  readonly underway: string;
  readonly states: Readonly<Record<BenefitState, string>>;
  /** What there is, of what was expected. Without either it says so. */
  readonly figure: (realised: string | undefined, expected: string | undefined) => string;
  /** After a sum: what there is besides, of benefits of which nothing was expected. */
  readonly besides: (realised: string) => string;
  readonly by: (period: string) => string;
  /** Before the figures as they came, with their dates. */
  readonly realised: string;
  /** Before the improvements that it came from, and before the measure that shows it. */
  readonly from: string;
  readonly measure: string;
  readonly sum: string;
  /** Over benefits without figures. */
  readonly describedHead: string;
  /** The day by which they are late. */
  readonly asOf: (date: string) => string;
  readonly columns: Readonly<Record<
    'benefit' | 'kind' | 'unit' | 'expected' | 'by' | 'realised' | 'on' | 'state' | 'from' | 'measure' | 'orgUnit',
    string>>;
  /** A whole sentence. */
  readonly empty: string;
}

/** Filled language by language: `benefitPack` loads them. */
export const benefitWords = {} as Words<BenefitWords>;
