import type { Language } from '../locale/language.ts';

/** What a view depends on besides its document, in which nothing is left that must not show: who reads, and when. */
export interface Settings {
  readonly language: Language;
  /** The reader's whole tag, as `lang` has it: texts of the document may be in a language that the library lacks. */
  readonly tag: string;
  /** Milliseconds since 1970 in UTC, by whole minutes. */
  readonly now: number;
  /** The address that relative addresses in the document start from. */
  readonly base: string;
}

/** What every view has. */
export interface WidgetView {
  /** What it shows, as the heading and the figure's name. */
  readonly name: string;
}

/** There is nothing to show, and this is why: one sentence. */
export interface Notice {
  readonly state: 'notice';
  readonly text: string;
}

export const notice = (text: string): Notice => ({ state: 'notice', text });

export const isNotice = (view: object): view is Notice => 'state' in view && view.state === 'notice';
