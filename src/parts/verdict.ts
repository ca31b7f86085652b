import type { TemplateResult } from 'lit/html.js';
import { mark } from './mark.ts';
import type { Sentence } from './sentence.view.ts';
import { statement } from './statement.ts';

/**
 * What a figure says, with its mark before it where something is judged.
 *
 * @param part  What it is called for pages that style it.
 */
export const verdict = ({ state, text }: Sentence, part?: string): TemplateResult =>
  statement(text, { part, state, sign: state && mark(state) });
