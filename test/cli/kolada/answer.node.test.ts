import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { koladaDocument } from '../../../cli/kolada/document.ts';
import { readKolada } from '../../../cli/kolada/read.ts';
import { unitIn } from '../../../cli/kolada/unit.ts';
import { Misuse } from '../../../cli/misuse.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';

interface Entry {
  readonly gender: unknown;
  readonly value?: unknown;
  readonly status?: unknown;
  readonly count?: number;
  readonly isdeleted?: boolean;
}

const figures = (values: readonly Entry[], period: unknown = 2025, municipality = '0580', kpi = 'N00945'): object =>
  ({ kpi, municipality, period, values });
const TITLES = {
  values: [
    { id: 'N00945', title: 'Uttag av dagar, andel (%)' },
    { id: 'N15009', title: 'Kostnad för lokaler, kr/elev' },
    { id: '0580', title: 'Linköping', type: 'K' },
    { id: '0180', title: 'Stockholm', type: 'K' },
    { id: 'G37449', title: 'Liknande kommuner, övergripande, Linköping', members: [] },
    { id: '0000', title: 'Riket' },
  ],
};

type Settings = Parameters<typeof koladaDocument>[1];
const answer = (values: readonly object[], more: object = {}): string =>
  JSON.stringify({ values, next_url: null, ...more });

function made(texts: readonly string[], settings: Settings = {}): ReturnType<typeof koladaDocument> {
  const answers = [JSON.stringify(TITLES), ...texts].map((text, nth) => ({ name: `svar-${nth}.json`, text }));
  return koladaDocument(readKolada(answers), settings);
}

function documentOf(values: readonly object[], settings: Settings = {}): Document {
  const { document, faults } = made([answer(values)], settings);
  assert.deepEqual(faults.filter(({ severity }) => severity === 'error'), []);
  assert.ok(document);
  assert.deepEqual(checkDocument(document).problems, []);
  return document;
}

const first = (document: Document): Measure => document.measures?.[0] ?? assert.fail();

describe('an answer of Kolada', () => {
  const SEXES = [{ gender: 'T', value: 12.5 }, { gender: 'K', value: 20 }, { gender: 'M', value: 5 }];
  for (const order of ['TKM', 'TMK', 'KTM', 'KMT', 'MTK', 'MKT']) {
    test(`has its total as the measure where the sexes come as ${order}`, () => {
      const values = [...order].map((sex) => SEXES.find(({ gender }) => gender === sex) ?? assert.fail());
      const measure = first(documentOf([figures(values)]));
      assert.deepEqual(measure.observations, [{ period: '2025', value: 12.5 }]);
      assert.deepEqual(measure.groups, [
        { name: 'Kvinnor', of: 'kön', observations: [{ period: '2025', value: 20 }] },
        { name: 'Män', of: 'kön', observations: [{ period: '2025', value: 5 }] },
      ]);
    });
  }

  test('never takes women\'s figure for the whole where there is no total', () => {
    const { document, faults } = made([answer([figures([{ gender: 'K', value: 20 }])])]);
    assert.deepEqual(first(document ?? assert.fail()).observations, []);
    assert.deepEqual(faults.map(({ path, message }) => [path, message]), [
      ['/values/0/values/0', 'N00945 has no figure for both sexes together in Linköping.'],
    ]);
  });

  test('keeps its reasons for no figure apart, wherever the sign stands', () => {
    const entries: readonly (readonly [entry: Omit<Entry, 'gender'>, expected: object])[] = [
      [{ value: null, status: '-' }, { missing: 'notCollected' }],
      [{ value: null, status: '.' }, { missing: 'notApplicable' }],
      [{ value: null, status: '..' }, { missing: 'suppressed' }],
      [{ value: '-' }, { missing: 'notCollected' }],
      [{ value: '.' }, { missing: 'notApplicable' }],
      [{ value: '..' }, { missing: 'suppressed' }],
      [{ value: null, status: '' }, {}],
      [{ value: null, status: 'Missing' }, {}],
      [{ value: 7, status: '..' }, { missing: 'suppressed' }],
      [{ value: 7, status: '-' }, { value: 7 }],
      [{ value: 0, status: '' }, { value: 0 }],
      [{ value: -4.5 }, { value: -4.5 }],
    ];
    const items = entries.map(([entry], nth) => figures([{ gender: 'T', ...entry }], 2000 + nth));
    const { observations } = first(documentOf(items));
    assert.deepEqual(observations, entries.map(([, expected], nth) => ({ period: String(2000 + nth), ...expected })));
  });

  test('leaves out what Kolada has taken back', () => {
    const { observations } = first(documentOf([
      figures([{ gender: 'T', value: 1, isdeleted: true }], 2024), figures([{ gender: 'T', value: 2 }], 2025),
    ]));
    assert.deepEqual(observations, [{ period: '2025', value: 2 }]);
  });

  test('does not take how many municipalities a mean is made of for answers behind it', () => {
    const [observation] = first(documentOf([figures([{ gender: 'T', value: 1, count: 3 }])])).observations ?? [];
    assert.deepEqual(observation, { period: '2025', value: 1 });
  });

  test('has municipalities, groups and the country side by side, in the order of the answer', () => {
    const document = documentOf(
      ['G37449', '0580', '0000', '0180'].map((place, nth) => figures([{ gender: 'T', value: nth }], 2025, place)),
      { own: 'linköping' },
    );
    assert.deepEqual(first(document).observations, [{ period: '2025', value: 1 }]);
    assert.deepEqual(first(document).groups, [
      { name: 'Liknande kommuner, övergripande, Linköping', observations: [{ period: '2025', value: 0 }] },
      { name: 'Riket', observations: [{ period: '2025', value: 2 }] },
      { name: 'Stockholm', observations: [{ period: '2025', value: 3 }] },
    ]);
    assert.deepEqual(document.orgUnits, [{ id: '0580', name: 'Linköping', level: 'kommun' }]);
  });

  test('leaves out women and men of other places, and says so', () => {
    const { document, faults } = made([answer([
      figures([{ gender: 'T', value: 1 }]),
      figures([{ gender: 'K', value: 2 }, { gender: 'T', value: 3 }, { gender: 'M', value: 4 }], 2025, '0180'),
    ])], { own: '0580' });
    const [group, ...more] = first(document ?? assert.fail()).groups ?? [];
    assert.deepEqual([group, more], [{ name: 'Stockholm', observations: [{ period: '2025', value: 3 }] }, []]);
    assert.deepEqual(faults.map(({ message }) => message), [
      '2 figures of women or men in other places are left out: only Linköping has parts.',
    ]);
  });

  test('is due every year only where two years that follow each other have a figure', () => {
    const years = (...all: number[]): object[] => all.map((year) => figures([{ gender: 'T', value: 1 }], year));
    assert.equal(first(documentOf(years(2019, 2021, 2023))).cadence, undefined);
    assert.equal(first(documentOf(years(2019, 2020, 2023))).cadence, 'year');
    const missing = [...years(2019), figures([{ gender: 'T', value: null, status: '-' }], 2020)];
    assert.equal(first(documentOf(missing)).cadence, undefined);
  });

  test('may be asked for a part of', () => {
    const items = ['N00945', 'N15009'].flatMap((kpi) => [2024, 2025].flatMap((year) => ['0580', '0180'].map((place) =>
      figures([{ gender: 'T', value: 1 }], year, place, kpi))));
    const document = documentOf(items, { kpis: ['N15009'], places: ['0180'], years: ['2025'] });
    assert.deepEqual(document.measures, [{
      id: 'N15009', name: 'Kostnad för lokaler, kr/elev', orgUnit: '0180', unit: 'kr/elev',
      observations: [{ period: '2025', value: 1 }],
    }]);
  });

  test('may be an answer about units such as schools', () => {
    const document = documentOf(
      [{ kpi: 'N00945', ou: 'V15E144001301', period: '2025', values: [{ gender: 'T', value: 1 }] }],
      { names: new Map([['V15E144001301', 'Ängsskolan']]) },
    );
    assert.deepEqual(document.orgUnits, [{ id: 'V15E144001301', name: 'Ängsskolan' }]);
  });
});

describe('a document of another language', () => {
  test('has Kolada\'s own texts as Swedish ones, and the tool\'s words in its language', () => {
    const document = documentOf([figures([{ gender: 'M', value: 2 }, { gender: 'T', value: 1 }])], { language: 'fi' });
    const measure = first(document);
    assert.deepEqual(measure.name, { sv: 'Uttag av dagar, andel (%)' });
    assert.equal(measure.unit, '%');
    assert.deepEqual(measure.groups?.map(({ name, of }) => [name, of]), [['Miehet', 'sukupuoli']]);
    assert.equal(document.source?.licence, 'Vapaasti käytettävissä, lähde on mainittava');
  });

  test('that is written in Finland\'s Swedish has them as they are', () => {
    assert.equal(first(documentOf([figures([{ gender: 'T', value: 1 }])], { language: 'sv-FI' })).name,
      'Uttag av dagar, andel (%)');
  });
});

describe('whose board it is', () => {
  const two = ['0580', '0180'].map((place) => figures([{ gender: 'T', value: 1 }], 2025, place));

  test('has to be said where there are several places, and the message lists them', () => {
    assert.throws(() => made([answer(two)]), (error) => error instanceof Misuse
      && error.message.includes('--own 0580') && error.message.endsWith('  0580  Linköping\n  0180  Stockholm'));
  });

  test('has to be one of them', () => {
    assert.throws(() => made([answer(two)], { own: '0138' }), /--own 0138: there are no figures of it/);
  });
});

describe('what is asked for and not there', () => {
  const items = [figures([{ gender: 'T', value: 1 }])];

  test('is told beside what is', () => {
    const { document, faults } = made([answer(items)], { kpis: ['N00945', 'N15009'], places: ['0580', '0180'] });
    assert.deepEqual(document?.measures?.map(({ id }) => id), ['N00945']);
    assert.deepEqual(faults.map(({ severity, message }) => [severity, message]), [
      ['warning', 'Of N15009 there is no figure.'], ['warning', 'Of 0180 there is no figure.'],
    ]);
  });

  test('stands in the way where nothing is left', () => {
    const none = /^Error: There are no figures of what was asked for\.$/;
    assert.throws(() => made([answer(items)], { years: ['1999'] }), none);
    assert.throws(() => made([answer([])]), /^Error: There are no figures\.$/);
  });
});

describe('two values for one year', () => {
  const one = (value: unknown, status = ''): string => answer([figures([{ gender: 'T', value, status }])]);

  test('are one where they are the same', () => {
    const { document } = made([one(1), one(1)]);
    assert.deepEqual(first(document ?? assert.fail()).observations, [{ period: '2025', value: 1 }]);
  });

  test('stand in the way where they differ, since neither says that it is later', () => {
    const { document, faults } = made([one(1), one(2)]);
    assert.equal(document, undefined);
    assert.deepEqual(faults, [{
      file: 'svar-2.json',
      path: '/values/0/values/0',
      severity: 'error',
      message: 'N00945 for 0580 in 2025 (T) has two values: 1 at svar-1.json /values/0/values/0, and 2 here. '
        + 'Nothing says which one is later.',
      fix: 'Import the older answer first, and the newer one into its document with --update.',
    }]);
  });

  test('are not quoted where one of them is hidden', () => {
    const { faults } = made([one(4321), one(null, '..')]);
    assert.equal(faults.length, 1);
    assert.doesNotMatch(JSON.stringify(faults.map(({ message }) => message)), /4321/);
  });
});

describe('what cannot be read', () => {
  const faultsOf = (...texts: string[]): unknown[] =>
    made(texts, { own: '0580' }).faults.map(({ file, path, message, fix }) => ({ file, path, message, fix }));
  const one = (message: string, path: string, fix: string): object => ({ file: 'svar-1.json', path, message, fix });

  test('is told with its place, what was found and what belongs there', () => {
    const items: readonly (readonly [item: object, fault: object])[] = [
      [figures([{ gender: 'F', value: 1 }]),
        one('Here stands "F".', '/values/0/values/0/gender', 'T, K or M belongs here.')],
      [figures([{ gender: 'T', value: '12,5' }]),
        one('Here stands "12,5".', '/values/0/values/0/value',
          'A number with a decimal point, null, "-", "." or ".." belongs here.')],
      [figures([{ gender: 'T', value: 1 }], '2025-01'),
        one('Here stands "2025-01".', '/values/0/period', 'A year like 2025 belongs here.')],
      [{ kpi: 'N00945', period: 2025, values: [] },
        one('Here stands nothing.', '/values/0/municipality', 'The id of a municipality (0580) belongs here.')],
      [{ municipality: '0580', period: 2025, values: [] },
        one('Here stands nothing.', '/values/0/kpi', 'The id of a key figure (N00945) belongs here.')],
      [{ kpi: 'N00945', municipality: '0580', period: 2025 },
        one('Here stands nothing.', '/values/0/values', 'A list of values belongs here.')],
      [{ name: 'x' }, one('Here stands neither a figure nor a title.', '/values/0',
        'Items of an answer have kpi, municipality, period and values, or id and title.')],
    ];
    for (const [item, fault] of items) assert.deepEqual(faultsOf(answer([item])), [fault]);
  });

  test('is told of an unknown status, and the value is taken', () => {
    const { document, faults } = made([answer([figures([{ gender: 'T', value: 1, status: 'Preliminary' }])])]);
    assert.deepEqual(first(document ?? assert.fail()).observations, [{ period: '2025', value: 1 }]);
    assert.deepEqual(faults.map(({ severity, message }) => [severity, message]), [
      ['warning', 'The status "Preliminary" is not known here: the value is taken as it stands.'],
    ]);
  });

  test('is a page without the one that it goes on with', () => {
    const two = 'https://api.kolada.se/v3/data?page=2';
    const page = answer([figures([{ gender: 'T', value: 1 }])], { next_url: two });
    const last = answer([figures([{ gender: 'T', value: 1 }], 2024)], { previous_url: two.replace('2', '1') });
    const other = answer([figures([{ gender: 'T', value: 1 }], 2023)], { previous_url: null });
    const fault = one(`The answer goes on at ${two}, and a page is not here.`, '/next_url',
      'Save every page, and name all of them.');
    assert.deepEqual(faultsOf(page), [fault]);
    assert.deepEqual(faultsOf(page, last), []);
    assert.deepEqual(faultsOf(last, page), []);
    assert.deepEqual(faultsOf(page, other), [fault]);
  });

  test('is told for what it is: a page to log in on, half an answer, a message, another format', () => {
    const texts: readonly (readonly [text: string, message: RegExp])[] = [
      ['<!doctype html><title>Logga in</title>', /^This is a web page \("Logga in"\) and no JSON\.$/],
      ['{"values": [', /^The JSON ends too early, at line 1, column 13\.$/],
      ['{"values": [{"kpi": "N0094', /^The JSON ends too early, at line 1, column 21\.$/],
      ['{"values": [], "next_url": nu', /^The JSON ends too early, at line 1, column 28\.$/],
      ['{"values": [}', /^The text stops being JSON at line 1, column 13\.$/],
      ['', /^This is empty\.$/],
      ['{"message": "Closed. Please use /v3"}', /^This is no answer but a message: "Closed\. Please use \/v3"\.$/],
      ['{"class": "dataset"}', /^This looks like JSON-stat\.$/],
      ['[]', /^This is no answer of Kolada: it has no list "values"\.$/],
    ];
    for (const [text, message] of texts) {
      const { document, faults: [fault, ...more] } = made([text], { own: '0580' });
      assert.equal(document, undefined);
      assert.deepEqual(more, []);
      assert.match(fault?.message ?? '', message);
      assert.ok(fault?.fix);
    }
  });

  test('is a figure of what nobody has told the title of', () => {
    const { faults } = koladaDocument(
      readKolada([{ name: 'a.json', text: answer([figures([{ gender: 'T', value: 1 }], 2025, 'G37449')]) }]), {},
    );
    assert.deepEqual(faults.map(({ message, fix }) => `${message} ${fix ?? ''}`), [
      'There are figures of N00945, and its title is not here. '
        + 'Name the answer of https://api.kolada.se/v3/kpi/N00945 beside this one, or write --name N00945="…".',
      'There are figures of G37449, and its title is not here. '
        + 'Name the answer of https://api.kolada.se/v3/municipality_groups/G37449 beside this one, '
        + 'or write --name G37449="…".',
    ]);
  });

  test('never throws on what JSON can be, and never gives half a document', () => {
    const odd: unknown[] = [
      null, 1, 'x', [], {}, { kpi: {} }, { kpi: 'N00945', municipality: 3, period: {}, values: 'x' },
      { kpi: 'N00945', municipality: '0580', period: 2025, values: [null, 1, 'x', [], { gender: 'T', value: {} }] },
      { id: 'N00945', title: 7 }, { constructor: 1, values: [] },
    ];
    for (const item of odd) {
      const { document, faults } = made([JSON.stringify({ values: [item] })], { own: '0580' });
      assert.equal(document, undefined);
      assert.ok(faults.length > 0, JSON.stringify(item));
    }
  });
});

test('the unit stands at the end of a title, and only where it is one', () => {
  const units: readonly (readonly [title: string, unit: string | undefined])[] = [
    ['Uttag av dagar, andel av antal dagar (%)', '%'],
    ['Förändring senaste femårsperioden, %', '%'],
    ['Bruttoregionprodukt, kommun (BRP), 1000 kr/invånare', '1000 kr/invånare'],
    ['Kostnad fysisk planering, kr/inv', 'kr/inv'],
    ['Bostäder som planlagts, antal/1000 inv', 'antal/1000 inv'],
    ['Handläggningstid, antal dagar', undefined],
    ['Väntetid, dagar', 'dagar'],
    ['Invånare totalt, antal', ''],
    ['Mediantid, mediantid i månader', undefined],
    ['Dagar', undefined],
  ];
  assert.deepEqual(units.map(([title]) => [title, unitIn(title)]), units);
});
