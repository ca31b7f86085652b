import { deepEqual, equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentAt, monthly, monthOf, settingsOf, viewOf } from './views.ts';

const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];

describe('a reading', () => {
  test('tells period, value with unit, and where it lies to the centre line', () => {
    const { read } = viewOf(monthly([100, 102, 104]));
    deepEqual([0, 1, 2].map(read), [
      { period: '2024-01', head: 'januari 2024: 100\u00a0dagar', more: ['under medianen 102'] },
      { period: '2024-02', head: 'februari 2024: 102\u00a0dagar', more: ['på medianen 102'] },
      { period: '2024-03', head: 'mars 2024: 104\u00a0dagar', more: ['över medianen 102'] },
    ]);
  });

  test('tells of a point that makes the signal, and of the target then', () => {
    const { read } = viewOf(monthly(SHIFT, { target: { atMost: 110 } }));
    deepEqual(read(20).more, ['över medianen 104', 'ingår i signalen', 'mål högst 110']);
    deepEqual(read(0).more, ['under medianen 104', 'mål högst 110']);
  });

  test('tells why a point does not count, and then not where it lies', () => {
    const exclude = [{ period: monthOf(1), why: 'Stängt' }];
    deepEqual(viewOf(monthly(SHIFT, { runChart: { exclude } })).read(1), {
      period: '2024-02', head: 'februari 2024: 104\u00a0dagar', more: ['räknas inte: Stängt'],
    });
  });

  test('tells of limits that a point lies outside', () => {
    equal(viewOf(monthly(SHIFT), { rules: 'nhs' }).read(20).more[0], 'utanför gränserna');
  });

  test('tells of what is preliminary, noted, or happened then', () => {
    const observations = [{ period: '2026-05', value: 7, preliminary: true, note: 'Ny mätning' }];
    const annotations = [{ period: '2026-05-20', text: 'Flytt' }, { period: '2026-06-01', text: 'Sommar' }];
    const { read } = viewOf(monthly([], { observations, runChart: { annotations } }));
    deepEqual(read(0).more, ['på medianen 7', 'preliminärt', 'Ny mätning', 'Flytt']);
  });

  test('tells why there is no value', () => {
    const { read } = viewOf(documentAt('test/fixtures/contract/valid/luckor.json'));
    deepEqual([1, 2, 3, 6].map((place) => read(place).head), [
      'februari 2026: inte insamlat', 'mars 2026: saknas', 'april 2026: visas inte: för få svar',
      'juli 2026: inte tillämpligt',
    ]);
  });

  test('tells the groups of the same period', () => {
    equal(viewOf(documentAt('test/fixtures/contract/valid/luckor.json')).read(4).more.join(', '),
      'på medianen 82, Riket 79,50, Män 80,00, Kvinnor 84,00');
  });

  test('speaks the language of the reader', () => {
    const view = viewOf(monthly(SHIFT, { name: { sv: 'Tid', fi: 'Aika' } }), {}, settingsOf('fi'));
    equal(view.name, 'Aika');
    equal(view.read(0).head, 'tammikuu 2024: 100\u00a0dagar');
  });

  test('costs no more than itself: 100,000 are made one by one', () => {
    const observations = Array.from({ length: 100_000 }, (_, hour) => ({
      period: new Date(Date.UTC(2014, 0, 1, hour)).toISOString().slice(0, 16), value: (hour * 7919) % 1013,
    }));
    const view = viewOf({ styrtavla: '1', measures: [{ id: 'm', name: 'Timvärden', cadence: 'hour', observations }] });
    equal(view.read(99_999).head, '29 maj 2025 kl. 15.00: 604');
    equal(view.table.count, 100_000);
    equal(view.table.rows(2).length, 2);
    equal(/^Ingen signal|^Signal/.test(view.verdict.text), true);
  });
});
