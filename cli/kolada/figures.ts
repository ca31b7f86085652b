import type { Missing } from '../../src/contract/index.ts';
import type { At } from '../json/at.ts';
import type { Fault } from '../json/fault.ts';

/** Kolada's own letters: all together, women (kvinnor), men (män). */
export const SEXES = ['T', 'K', 'M'] as const;
export type Sex = (typeof SEXES)[number];

/** One figure of Kolada, untouched, or why there is none. */
export interface Figure {
  readonly kpi: string;
  /** A municipality, a region, a group of them, the country ("0000"), or a unit such as a school. */
  readonly place: string;
  /** "2025": Kolada counts in years. */
  readonly year: string;
  readonly sex: Sex;
  readonly value?: number;
  /** Absent where a figure lacks and nobody says why. */
  readonly missing?: Missing;
  /** Where it stands. */
  readonly at: At;
}

/** What is known of a key figure beside its values. */
export interface Kpi {
  readonly title: string;
  readonly description?: string;
  readonly unit?: string;
  readonly decimals?: number;
}

/** What one answer gives, or several together. */
export interface Collected {
  readonly figures: readonly Figure[];
  /** By id. */
  readonly kpis: ReadonlyMap<string, Kpi>;
  /** The titles of municipalities, groups and units by id. */
  readonly places: ReadonlyMap<string, string>;
  /** Somebody worked on the figures before they came here: then Kolada is not their author. */
  readonly isProcessed: boolean;
  readonly faults: readonly Fault[];
}

export const NOTHING: Collected = {
  figures: [], kpis: new Map(), places: new Map(), isProcessed: false, faults: [],
};

/** Several answers as one; of two titles for one id the last stays. */
export const together = (all: readonly Collected[]): Collected => ({
  figures: all.flatMap(({ figures }) => figures),
  kpis: new Map(all.flatMap(({ kpis }) => [...kpis])),
  places: new Map(all.flatMap(({ places }) => [...places])),
  isProcessed: all.some(({ isProcessed }) => isProcessed),
  faults: all.flatMap(({ faults }) => faults),
});
