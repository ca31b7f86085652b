import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read, table } from './support.ts';

const there = {
  styrtavla: '1',
  language: 'sv',
  title: 'Tavlan',
  'x-egen': { a: 1 },
  goals: [{ id: 'g', text: { sv: 'Trygg', fi: 'Turva' } }],
  measures: [
    {
      id: 'b',
      name: { sv: 'Kostnad', fi: 'Kulut' },
      'x-rad': 7,
      unit: 'kr',
      observations: [{ period: '2025-01', value: 5 }],
    },
    {
      id: 'a',
      name: 'Ledtid',
      description: 'Median',
      target: { atMost: 10, label: 'för året' },
      observations: [
        { period: '2025-01', value: 12.5, n: 20, note: 'Sen start' },
        { period: '2025-02', value: 11 },
        { period: '2025-03', missing: 'notCollected' },
        { period: '2025-04', value: 9 },
      ],
      groups: [{ name: 'Riket', observations: [{ period: '2025-01', value: 14 }] }],
    },
  ],
  boards: [{ id: 'tavla', zones: [] }],
};

describe('a document that stands already', () => {
  const text = 'Mått;Period;Värde\nLedtid;2025-01;12,5\nLedtid;2025-02;10\nLedtid;2025-03;8\nLedtid;2025-05;7';
  const { document, result, faults } = read(text, { into: there, language: undefined });

  test('gets new values, by period, and keeps what the table does not hold', () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(document, {
      ...there,
      measures: [
        there.measures[0],
        {
          ...there.measures[1],
          observations: [
            { period: '2025-01', value: 12.5, n: 20, note: 'Sen start' },
            { period: '2025-02', value: 10 },
            { period: '2025-03', value: 8 },
            { period: '2025-04', value: 9 },
            { period: '2025-05', value: 7 },
          ],
        },
      ],
    });
  });

  test('is not changed itself, and that is counted', () => {
    assert.equal(there.measures[1]?.observations[1]?.value, 11);
    const counts = result.findings.find(({ code }) => code === 'counts');
    assert.equal(
      counts?.message,
      'Values of 1 measure: 1 new, 2 changed, 1 unchanged; 1 that the document had and the table has not were kept.',
    );
  });

  test('keeps texts in other languages, and order', () => {
    const { document: renamed } = read('Id;Namn;Måttenhet\na;Väntetid;dagar\nb;Kostnaden;', {
      into: there,
      language: undefined,
    });
    assert.deepEqual(
      renamed.measures?.map(({ id, name }) => [id, name]),
      [
        ['b', { sv: 'Kostnaden', fi: 'Kulut' }],
        ['a', 'Väntetid'],
      ],
    );
    assert.equal(renamed.measures[0]?.unit, 'kr');
  });

  test('is found by a name in any of its languages', () => {
    const { measures, faults: none } = read('Mått;Period;Värde\nKulut;2025-02;6', {
      into: there,
      language: undefined,
    });
    assert.deepEqual(none, []);
    assert.deepEqual(measures[0]?.observations?.length, 2);
  });

  test('gets measures that it lacks, with a warning that names the nearest', () => {
    const {
      measures,
      faults: warned,
      result: { findings },
    } = read('Mått;Period;Värde\nLedtdi;2025-02;6', { into: there, language: undefined });
    assert.deepEqual(
      measures.map(({ id }) => id),
      ['b', 'a', 'ledtdi'],
    );
    assert.deepEqual(warned, ['made-beside']);
    assert.match(findings.find(({ code }) => code === 'made-beside')?.fix ?? '', /Maybe it is "Ledtid"/);
  });

  test('keeps how many stood behind a value that is new, and asks for the number', () => {
    const { measures, faults: warned } = read('Mått;Period;Värde\nLedtid;2025-01;13', {
      into: there,
      language: undefined,
    });
    assert.equal(measures[1]?.observations?.[0]?.n, 20);
    assert.deepEqual(warned, ['n-kept']);
  });

  test('loses a value that is now said to be hidden', () => {
    const { measures } = read('Mått;Period;Värde\nLedtid;2025-01;..', { into: there, language: undefined });
    assert.deepEqual(measures[1]?.observations?.[0], { period: '2025-01', missing: 'suppressed', note: 'Sen start' });
  });

  test('keeps a target’s label, and targets by date', () => {
    const target = (into: unknown): unknown => {
      const { measures, faults: warned } = read('Id;Namn;Högst\na;Ledtid;8', { into, language: undefined });
      return [measures.find(({ id }) => id === 'a')?.target, warned];
    };
    assert.deepEqual(target(there), [{ atMost: 8, label: 'för året' }, []]);
    const dated = [{ from: '2025', atMost: 10 }];
    const into = { ...there, measures: [{ ...there.measures[1], target: dated }] };
    assert.deepEqual(target(into), [dated, ['targets-dated']]);
  });

  test('has the rows of a plan replaced and all else of it kept', () => {
    const into = {
      ...there,
      actionPlans: [{ id: 'plan', title: 'Plan', basis: ['Rapport'], rows: [{ challenges: ['gammal'] }] }],
    };
    const {
      document: { actionPlans },
      codes,
    } = read('Utmaning;Åtgärd;Ansvarig\nny;b;c', { into, language: undefined });
    assert.deepEqual(actionPlans, [
      {
        id: 'plan',
        title: 'Plan',
        basis: ['Rapport'],
        rows: [{ challenges: ['ny'], actions: [{ items: [{ text: 'b', responsible: 'c' }] }] }],
      },
    ]);
    assert.ok(codes.includes('rows-replaced'));
  });

  test('gets another week of raw answers beside those it has', () => {
    const week = (number: number, answer: number): string =>
      `Respondent;Vecka;Trivsel;Arbete\n${Array.from(
        { length: 8 },
        (_, nth) => `${nth};v. ${number} 2026;${answer};3`,
      ).join('\n')}`;
    const first = read([table(week(45, 4), 'puls.csv')], { scale: '1-5' });
    const second = read([table(week(46, 5), 'annan.csv')], { into: first.document, language: undefined });
    assert.deepEqual(second.faults, []);
    const [assessment] = second.document.assessments ?? [];
    assert.deepEqual(
      assessment?.results?.map(({ occasion, answers }) => [occasion, answers?.[0]?.counts]),
      [
        ['2026-W45', [0, 0, 0, 8, 0]],
        ['2026-W46', [0, 0, 0, 0, 8]],
      ],
    );
    assert.equal(assessment.areas?.length, 1);
  });

  test('in another language than the tables is not given theirs', () => {
    const text2 = 'Mått;Period;Värde\nLedtid;2026-01;1';
    const { document: kept, faults: told } = read(text2, { into: there, language: 'nb' });
    assert.deepEqual([kept.language, told], ['sv', ['language-other']]);
  });

  test('that cannot be read is told, and nothing comes of it', () => {
    for (const into of [{}, { styrtavla: '2' }, [], 'text', null]) {
      const {
        result: { document: none, findings },
      } = read('Mått;Period;Värde\nA;2025;1', { into });
      assert.equal(none, undefined);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['into-unreadable'],
      );
    }
  });

  test('with faults of its own is updated, and they are counted', () => {
    const into = { ...there, goals: [{ id: 'g' }] };
    assert.deepEqual(read('Mått;Period;Värde\nLedtid;2026-01;1', { into, language: undefined }).faults, [
      'into-problems',
    ]);
  });
});
