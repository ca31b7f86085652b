import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ago } from '../../src/locale/ago.ts';
import { formatFor } from '../../src/locale/format.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { EXPECTED, MONTHS, SHORT_MONTHS, WRITTEN, monthNames } from './habits.ts';
import '../support/words.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

for (const language of LANGUAGES) {
  const format = formatFor(language);

  for (const [name, write] of Object.entries(WRITTEN)) {
    test(`${language} writes ${name} by its own habit`, () => {
      assert.equal(write(format, language), (EXPECTED[language] as Record<string, string>)[name]);
    });
  }

  test(`${language} names the months, long and short`, () => {
    assert.deepEqual(monthNames(format), [MONTHS[language], SHORT_MONTHS[language]]);
  });
}

test('a formatter is made once for each language', () => {
  assert.equal(formatFor('fi'), formatFor('fi'));
  assert.notEqual(formatFor('fi'), formatFor('sv'));
});

test('a number format is made once, however often it is used', (t) => {
  const { NumberFormat } = Intl;
  const make = function make(locale: string, options: Intl.NumberFormatOptions) {
    return new NumberFormat(locale, options);
  };
  const made = t.mock.method(Intl, 'NumberFormat', make as typeof NumberFormat);
  const { number, signed } = formatFor('da');
  for (let time = 0; time < 100; time += 1) {
    number(time, 5);
    signed(time, 5);
  }
  assert.equal(made.mock.callCount(), 2);
});

test('periods are the same whatever zone the reader is in', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm']) {
    process.env['TZ'] = zone;
    const { period, periodShort } = formatFor('sv');
    assert.equal(period('2025-03-30T02:30'), '30 mars 2025 kl. 02.30', zone);
    assert.equal(period('2025-01-01'), '1 januari 2025', zone);
    assert.equal(periodShort('2025-12-31T23:45'), '31 dec 2025 23.45', zone);
  }
});

test('an instant is told by the clocks of the zone asked for, summer time and all', () => {
  const { instant } = formatFor('sv');
  assert.equal(instant(Date.UTC(2026, 10, 20, 13, 5), 'Europe/Stockholm'), '20 november 2026 kl. 14.05');
  assert.equal(instant(Date.UTC(2026, 6, 20, 13, 5), 'Europe/Helsinki'), '20 juli 2026 kl. 16.05');
  assert.equal(instant(Date.UTC(2025, 11, 31, 23, 0), 'Europe/Oslo'), '1 januari 2026 kl. 00.00');
});

test('a label after one of another year or another kind carries its year', () => {
  const { periodShort } = formatFor('sv');
  assert.equal(periodShort('2026-01', '2025-12'), 'jan 2026');
  assert.equal(periodShort('2026-W01', '2025-W52'), 'v. 1 2026');
  assert.equal(periodShort('2025-03', '2025-Q1'), 'mar 2025');
  assert.equal(periodShort('2025-01-01', '2024-12-31'), '1 jan 2025');
  assert.equal(periodShort('2025-01-01T10:00', '2024-01-01T10:00'), '1 jan 2025 10.00');
  assert.equal(periodShort('2025', '2025'), '2025');
});

test('the week of a year is told by the year of the week, not of its days', () => {
  assert.equal(formatFor('sv').period('2026-W01'), 'vecka 1 2026');
  assert.equal(formatFor('sv').period('2020-W53'), 'vecka 53 2020');
});

test('what is no period comes back as it is', () => {
  const { period, periodShort } = formatFor('sv');
  assert.equal(period('våren 2025'), 'våren 2025');
  assert.equal(periodShort('våren 2025', '2025'), 'våren 2025');
  assert.equal(periodShort('2025-03', 'våren 2025'), 'mar 2025');
});

test('one is singular and every other count plural, zero too', () => {
  const { plural } = formatFor('sv');
  const counted = [0, 1, 2, 1000].map((count) => plural(count, ['värde', 'värden']));
  assert.deepEqual(counted, ['0 värden', '1 värde', '2 värden', '1\u00a0000 värden']);
  assert.equal(plural(1, 'svar'), '1 svar');
  assert.equal(plural(2, 'svar'), '2 svar');
});

test('an age is told in whole units, at least two of them', () => {
  const DAY = 864e5;
  const ages: readonly (readonly [ms: number, text: string])[] = [
    [0, '1 timme'],
    [DAY / 24 * 1.9, '1 timme'],
    [DAY / 24 * 2, '2 timmar'],
    [DAY / 24 * 47, '47 timmar'],
    [DAY * 2, '2 dagar'],
    [DAY * 13, '13 dagar'],
    [DAY * 14, '2 veckor'],
    [DAY * 55, '7 veckor'],
    [DAY * (28 + 31), '2 månader'],
    [DAY * (28 + 31 + 30), '3 månader'],
    [DAY * 365, '12 månader'],
    [DAY * 720, '23 månader'],
    [DAY * 730, '2 år'],
    [DAY * 365 * 10, '10 år'],
  ];
  for (const [ms, text] of ages) assert.equal(ago(ms, 'sv'), `för ${text} sedan`, `${ms / DAY} days`);
});

test('as many decimals as asked for, and none invented', () => {
  const { number, percent, withUnit } = formatFor('sv');
  assert.equal(number(3, 2), '3,00');
  assert.equal(number(2.5, 0), '3');
  assert.equal(number(1 / 3), '0,33');
  assert.equal(number(0.123456, 6), '0,123456');
  assert.equal(number(123456789012345), '123\u00a0456\u00a0789\u00a0012\u00a0345');
  assert.equal(percent(-12.34, 1), '\u221212,3\u00a0%');
  assert.equal(withUnit(1234, 'kr/elev'), '1\u00a0234\u00a0kr/elev');
});
