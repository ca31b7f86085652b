import type { Verdict } from './verdict.view.ts';

/** A sentence, with a mark before it where something is judged. */
export interface Sentence {
  readonly text: string;
  readonly state?: Verdict;
}

/** Sets what stands for itself as a sentence; one that the document has set as such keeps its full stop. */
export const sentence = (text: string): string => `${unstopped(capital(text))}.`;

/** A word of ours where a line begins with it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A text of the document within a sentence of ours. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');
