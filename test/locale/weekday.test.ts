import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locale/language.ts';
import { atTimes, withWeekday } from '../../src/locale/weekday.ts';
import { EXPECTED, WEEK } from './weekdays.ts';
import '../support/words.ts';

describe('weekdays in the browser', () => {
  for (const language of LANGUAGES) {
    it(`are those of ${language}, whatever the reader's own language is`, () => {
      const [days, moment, day, times] = EXPECTED[language];
      expect(WEEK.map((each) => withWeekday(each, language).split(' ')[0]).join(' ')).to.equal(days);
      expect(withWeekday('2026-11-23T09:00', language)).to.equal(moment);
      expect(withWeekday('2026-11-23', language, '2026-01-01')).to.equal(day);
      expect(atTimes(['08:00', '10:30', '13:00'], language)).to.equal(times);
    });
  }
});
