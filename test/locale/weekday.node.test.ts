import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../src/locale/language.ts';
import type { Language } from '../../src/locale/language.ts';
import { atTimes, withWeekday } from '../../src/locale/weekday.ts';
import '../support/words.ts';

const WEEK = Array.from({ length: 7 }, (_, day) => `2026-11-${22 + day}`);

const EXPECTED: Readonly<Record<Language, readonly [days: string, moment: string, day: string, times: string]>> = {
  sv: [
    'söndag måndag tisdag onsdag torsdag fredag lördag',
    'måndag 23 november 2026 kl.\u00a009.00', 'måndag 23 november', 'kl.\u00a008.00, 10.30 och 13.00',
  ],
  nb: [
    'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    'mandag 23. november 2026 kl.\u00a009.00', 'mandag 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  nn: [
    'søndag måndag tysdag onsdag torsdag fredag laurdag',
    'måndag 23. november 2026 kl.\u00a009.00', 'måndag 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  da: [
    'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    'mandag den 23. november 2026 kl.\u00a009.00', 'mandag den 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  fi: [
    'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai',
    'maanantai 23.11.2026 klo\u00a09.00', 'maanantai 23.11.', 'klo\u00a08.00, 10.30 ja 13.00',
  ],
  en: [
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'Monday 23 November 2026 at\u00a009:00', 'Monday 23 November', 'at\u00a008:00, 10:30 and 13:00',
  ],
};

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
