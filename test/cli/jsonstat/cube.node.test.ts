import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cubeDocument } from '../../../cli/jsonstat/document.ts';
import { documentOf, first, read, series, SEX, values, WHOLE, without } from './cubes.ts';

describe('cells', () => {
  const YEARS = ['2020', '2021', '2022', '2023'];
  const observations = (cells: object): unknown => first(documentOf(series(YEARS, cells))).observations;
  const missing = (period: string, reason: string, note: string): object => ({ period, missing: reason, note });

  test('are the same as a list, as an object, and with signs as list, object or one for all', () => {
    const expected = [
      { period: '2020', value: 0 },
      missing('2021', 'notApplicable', 'ikke mulig å oppgi tall (.)'),
      missing('2022', 'notCollected', 'tallgrunnlag mangler (..)'),
      missing('2023', 'suppressed', 'vises ikke av konfidensialitetshensyn (:)'),
    ];
    const signs = ['', '.', '..', ':'];
    const forms = [
      { value: [0, null, null, null], status: { 1: '.', 2: '..', 3: ':' } },
      { value: [0, null, null, null], status: signs },
      { value: { 0: 0 }, status: { 1: '.', 2: '..', 3: ':' } },
      { value: [0, '.', '..', ':'] },
    ];
    for (const form of forms) assert.deepEqual(observations(form), expected);
    assert.deepEqual(observations({ value: [1, 2, 3, null], status: 'p' }), [
      ...[1, 2, 3].map((value, nth) => ({ period: String(2020 + nth), value, preliminary: true })), { period: '2023' },
    ]);
  });

  test('that are confidential have no value even where one stands there, and others keep theirs', () => {
    assert.deepEqual(observations({ value: [4, 5, 6, null], status: [':', '.', '', ''] }), [
      missing('2020', 'suppressed', 'vises ikke av konfidensialitetshensyn (:)'),
      { period: '2021', value: 5 }, { period: '2022', value: 6 }, { period: '2023' },
    ]);
  });

  test('with a sign that is not known are told once for each sign', () => {
    const { cube } = read(series(['2020', '2021', '2022'], { value: [1, null, 2], status: ['b', 'c', 'b'] }));
    const { faults } = cubeDocument(cube ?? assert.fail(), { language: 'nb' });
    assert.deepEqual(faults.map(({ path, severity, message }) => [path, severity, message]), [
      ['/value/0', 'warning', 'The sign "b" is not known here: the value is taken as it stands.'],
      ['/value/1', 'warning', 'The sign "c" is not known here: there is no figure and no reason.'],
    ]);
  });
});

describe('periods', () => {
  const periods = (codes: readonly string[]): unknown => {
    const { observations = [], cadence } = first(documentOf(series(codes, { value: codes.map(() => 1) })));
    return [observations.map(({ period }) => period), cadence];
  };

  test('are read as the offices write them, and two that follow each other say how often they come', () => {
    assert.deepEqual(periods(['2017M11', '2017M12', '2018M01']), [['2017-11', '2017-12', '2018-01'], 'month']);
    assert.deepEqual(periods(['2020K4', '2021K1']), [['2020-Q4', '2021-Q1'], 'quarter']);
    assert.deepEqual(periods(['2020Q4', '2021Q1']), [['2020-Q4', '2021-Q1'], 'quarter']);
    assert.deepEqual(periods(['2024U07', '2024U08']), [['2024-W07', '2024-W08'], 'week']);
    assert.deepEqual(periods(['2024V52', '2025V01']), [['2024-W52', '2025-W01'], 'week']);
    assert.deepEqual(periods(['2024H1', '2024H2']), [['2024-S1', '2024-S2'], 'halfYear']);
    assert.deepEqual(periods(['2024T1', '2024T2']), [['2024-T1', '2024-T2'], 'tertial']);
    assert.deepEqual(periods(['2024', '2025']), [['2024', '2025'], 'year']);
    assert.deepEqual(periods(['1991', '1994']), [['1991', '1994'], undefined]);
    assert.deepEqual(periods(['2025-03-01', '2025-03-02']), [['2025-03-01', '2025-03-02'], 'day']);
  });

  test('are read from the label where the code is none', () => {
    const dataset = {
      class: 'dataset', source: 'Kontoret', id: ['Tid'], size: [2], role: { time: ['Tid'] }, value: [1, 2],
      dimension: { Tid: { category: { index: { 0: 0, 1: 1 }, label: { 0: '2024', 1: '2025' } } } },
    };
    assert.deepEqual(first(documentOf(dataset)).observations?.map(({ period }) => period), ['2024', '2025']);
  });

  test('that are none are told with their place', () => {
    const { cube } = read(series(['2024', '2019-2020'], { value: [1, 2] }));
    const { document, faults } = cubeDocument(cube ?? assert.fail(), { language: 'nb' });
    assert.equal(document, undefined);
    assert.deepEqual(faults.map(({ message }) => message), [
      '"2019-2020" (2019-2020) is no period that the contract knows.',
    ]);
  });
});

describe('JSON-stat 1', () => {
  const { id, size, role, ...rest } = WHOLE;
  const one = { ...rest, dimension: { ...rest.dimension, id, size, role } };
  const select = new Map([['Region', ['0301']], ['Kjonn', ['0']]]);

  test('keeps sizes and roles among the dimensions, in a wrapper of any name', () => {
    const unmarked = without(without(one, 'class'), 'version');
    for (const wrapped of [{ dataset: unmarked }, { ansatte: unmarked }]) {
      assert.deepEqual(values(first(documentOf(wrapped, { select }))), [0, 1]);
    }
  });

  test('with several datasets asks which one', () => {
    const unmarked = without(one, 'class');
    const both = { a: unmarked, b: { ...unmarked, label: 'Andre' } };
    const which = /There are 2 datasets\. Name one with --dataset:\n {2}a {2}Ansatte\n {2}b {2}Andre$/;
    assert.throws(() => read(both), which);
    assert.throws(() => read(both, 'c'), /There is no dataset c\. Name one with --dataset:/);
    assert.equal(read(both, 'b').cube?.label, 'Andre');
  });
});

describe('what is no dataset', () => {
  const fault = (dataset: unknown): unknown => {
    const { cube, faults: [first, ...more] } = read(dataset);
    assert.equal(cube, undefined);
    assert.deepEqual(more, []);
    return [first?.path, first?.message, first?.fix];
  };

  test('is told for what it is', () => {
    const item = [{ class: 'dataset', href: 'https://example.org/a' }];
    assert.deepEqual(fault({ class: 'collection', link: { item } }), [
      '/class', 'This is a collection of 1 datasets, and has no figures.', 'Import one of them: https://example.org/a',
    ]);
    assert.deepEqual(fault({ class: 'dimension' }), [
      '/class', 'This is a dimension of JSON-stat, and has no figures.', 'Save the dataset itself.',
    ]);
    assert.deepEqual(fault({ title: 'Too many cells', status: 403 }), [
      '', 'This is no dataset but a message: "Too many cells".', 'Look at what was asked for.',
    ]);
    assert.deepEqual(fault({ values: [] }), [
      '', 'This looks like an answer of Kolada.', 'npx styrtavla import kolada reads it.',
    ]);
    assert.deepEqual(fault('<html></html>'), [
      '', 'This is a web page and no JSON.',
      'It may be one to log in on, or a proxy stands between: open the address in a browser, and save what it answers.',
    ]);
    assert.deepEqual(fault([]), [
      '', 'This is no JSON-stat: it has neither a "class" nor a "dataset".',
      'Ask for the format json-stat2 (or json-stat), and save all that is answered.',
    ]);
  });

  test('is told where it does not hold together', () => {
    const whole = 'Save the whole answer.';
    assert.deepEqual(fault({ ...WHOLE, value: [1, 2] }), ['/value', 'There are 2 values for 12 cells.', whole]);
    assert.deepEqual(fault({ ...WHOLE, value: { 12: 1 } }), ['/value/12', 'There is no cell 12: there are 12.', whole]);
    assert.deepEqual(fault({ ...WHOLE, value: 7 }), [
      '/value', 'Here stands 7.', 'A list of values, or an object of them by index belongs here.',
    ]);
    assert.deepEqual(fault({ ...WHOLE, value: [...Array(11).fill(1), '12,5'] }), [
      '/value/11', 'Here stands "12,5".', 'Values are numbers with a decimal point, or null.',
    ]);
    assert.deepEqual(fault({ ...WHOLE, size: [2, 3, 1] }), [
      '', '"id" and "size" are no lists of the same length.', whole,
    ]);
    assert.deepEqual(fault({ ...WHOLE, size: [2, 4, 1, 2] }), [
      '/dimension/Kjonn', 'The dimension has 3 categories, and "size" says 4.', whole,
    ]);
    const gap = { ...SEX, category: { ...SEX.category, index: { 0: 0, 1: 1, 2: 7 } } };
    assert.deepEqual(fault({ ...WHOLE, dimension: { ...WHOLE.dimension, Kjonn: gap } }), [
      '/dimension/Kjonn', 'The dimension has 0 categories, and "size" says 3.', whole,
    ]);
    assert.deepEqual(fault({ ...WHOLE, dimension: without(WHOLE.dimension, 'Region') }), [
      '/dimension/Region', 'The dimension has 0 categories, and "size" says 2.', whole,
    ]);
  });
});
