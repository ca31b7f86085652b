import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../src/locale/language.ts';
import { atTimes, withWeekday } from '../../src/locale/weekday.ts';
import { EXPECTED, WEEK } from './weekdays.ts';
import '../support/words.ts';

for (const language of LANGUAGES) {
  test(`${language} names the days of the week, and writes days and times after them`, () => {
    const [days, moment, day, times] = EXPECTED[language];
    assert.equal(WEEK.map((each) => withWeekday(each, language).split(' ')[0]).join(' '), days);
    assert.equal(withWeekday('2026-11-23T09:00', language), moment);
    assert.equal(withWeekday('2026-11-23', language, '2026-01-01'), day);
    assert.equal(atTimes(['08:00', '10:30', '13:00'], language), times);
  });
}

test('a day of another year carries its year', () => {
  assert.equal(withWeekday('2027-01-04', 'sv', '2026-12-31'), 'måndag 4 januari 2027');
  assert.equal(withWeekday('2027-01-04T09:00', 'sv', '2026-12-31T12:00'), 'måndag 4 januari 2027 kl.\u00a009.00');
});

test('what is no period comes back as it is', () => {
  assert.equal(withWeekday('i vår', 'sv'), 'i vår');
});
