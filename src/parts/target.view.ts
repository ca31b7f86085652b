import type { Target } from '../contract/index.ts';
import { formatFor, type Format } from '../locale/format.ts';
import { textIn } from '../locale/language.ts';
import { fulfilmentWords } from '../locale/words/fulfilment.ts';
import type { Settings } from './widget.view.ts';

/** A target in words: "mål högst 120, senast 2027". Without unit, which stands beside the value. */
export function targetText(
  target: Target,
  { language, tag }: Pick<Settings, 'language' | 'tag'>,
  documentLanguage?: string,
): string {
  const { by, label } = target;
  const words = fulfilmentWords[language];
  const format = formatFor(language);
  return [
    boundsText(target, words, format),
    by && words.by(format.period(by)),
    label && textIn(label, tag, documentLanguage),
  ].filter(Boolean).join(', ');
}

function boundsText({ atLeast, atMost }: Target, words: (typeof fulfilmentWords)['sv'], { number }: Format): string {
  if (atLeast === undefined) return words.atMost(number(atMost ?? 0));
  if (atMost === undefined) return words.atLeast(number(atLeast));
  // A dash right before a minus sign would not be seen.
  const dash = atLeast < 0 ? ' – ' : '–';
  return words.target(atLeast === atMost ? number(atLeast) : `${number(atLeast)}${dash}${number(atMost)}`);
}
