import { expect } from '@open-wc/testing';
import { formatFor } from '../../src/locale/format.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { EXPECTED, MONTHS, SHORT_MONTHS, WRITTEN, monthNames } from './habits.ts';
import '../support/words.ts';

// Chromium has less in its Intl than Node, no nn at all, and silently puts the reader's own language in its place.
describe('what the browser writes', () => {
  for (const language of LANGUAGES) {
    const format = formatFor(language);

    for (const [name, write] of Object.entries(WRITTEN)) {
      it(`${language} writes ${name} as in Node`, () => {
        expect(write(format, language)).to.equal((EXPECTED[language] as Record<string, string>)[name]);
      });
    }

    it(`${language} names the months as in Node`, () => {
      expect(monthNames(format)).to.deep.equal([MONTHS[language], SHORT_MONTHS[language]]);
    });
  }
});
