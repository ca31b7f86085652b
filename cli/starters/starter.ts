import { writeJson } from '../json/write.ts';
import { da } from './da.ts';
import { starterDocument } from './document.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import { LANGUAGES } from './texts.ts';
import type { Language, StarterNames, StarterTexts } from './texts.ts';

const TEXTS: Readonly<Record<Language, StarterTexts>> = { sv, nb, nn, da, fi, en };

/** What the document is called in a language where nobody names it. */
export const starterName = (language: Language): string => TEXTS[language].fileName;

/** A document to start from, and the text beside it that explains each part of it. */
export function starter(
  language: Language,
  names: StarterNames,
  today: Date,
): { readonly document: string; readonly readme: string } {
  const texts = TEXTS[language];
  return {
    document: `${writeJson(starterDocument(language, texts, names, today))}\n`,
    readme: texts.readme(names),
  };
}

/**
 * The language that a computer is set to, where there are words in it.
 *
 * @param tag  As the environment or the system says it: sv_SE.UTF-8, no, en-GB; "C" is none.
 */
export function languageOf(tag: string | undefined): Language | undefined {
  const base = /^[a-z]{2,3}(?![a-z])/.exec(tag?.toLowerCase() ?? '')?.[0];
  // Norwegian without saying which is bokmål, as nine of ten write it.
  return base === 'no' ? 'nb' : LANGUAGES.find((language) => language === base);
}
