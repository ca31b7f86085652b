import type { Missing } from '../../contract/index.ts';
import type { Words } from '../language.ts';

/** What is said of single values, and of those that are not there. */
export interface FigureWords {
  readonly period: string;
  readonly value: string;
  readonly target: string;
  readonly note: string;
  /** Head of the column with how many answers or cases stand behind a value. */
  readonly n: string;
  /** Nobody delivered one and nobody said why. Also after a stretch, "2 months", that is a gap. */
  readonly noValue: string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly preliminary: string;
}

/** Filled language by language: the packs of widgets with figures load them. */
export const figureWords = {} as Words<FigureWords>;
