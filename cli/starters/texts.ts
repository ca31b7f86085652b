export const LANGUAGES = ['sv', 'nb', 'nn', 'da', 'fi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the files are called that stand beside each other; without their folder. */
export interface StarterNames {
  readonly document: string;
  readonly schema: string;
}

/** What a starter says in one language. Ids are words of the language too: people read and write them. */
export interface StarterTexts {
  /** What the document is called where nobody names it. */
  readonly fileName: string;
  readonly title: string;
  readonly publisher: string;
  /** Says that the figures are examples, under each of them. */
  readonly source: string;
  readonly unit: Named;
  /** Nobody is hurt; places come in time. */
  readonly goals: { readonly safe: Named; readonly inTime: Named };
  /** One whose target is zero, one whose target is a range of percent, one without target. */
  readonly measures: { readonly accidents: Named; readonly occupancy: Named; readonly views: Named };
  readonly note: Named;
  readonly responsible: string;
  readonly meeting: Named;
  readonly ledBy: string;
  readonly agenda: readonly [string, string, string];
  readonly board: Named;
  readonly zones: { readonly goals: string; readonly results: string; readonly improvements: string };
  /** Markdown that explains each part of the document, since JSON has no comments, and says what comes next. */
  readonly readme: (names: StarterNames) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
