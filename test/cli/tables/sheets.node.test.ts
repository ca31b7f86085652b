import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COLUMNS } from '../../../cli/tables/headers/columns.ts';
import { folded, namesIn, SHEET_LANGUAGES } from '../../../cli/tables/headers/languages.ts';
import { columnsNamed, languageOf } from '../../../cli/tables/headers/match.ts';
import { read, table } from './support.ts';

const values = (text: string): readonly unknown[] =>
  read(text).measures.flatMap(({ name, observations = [] }) =>
    observations.map(({ period, value }) => [name, period, value]),
  );

const TWO = [
  ['A', '2025-01', 12.5],
  ['A', '2025-02', 11],
];

describe('a table', () => {
  const same: Readonly<Record<string, string>> = {
    'with semicolons': 'Mått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11\n',
    'with commas': 'Mått,Period,Värde\nA,2025-01,"12,5"\nA,2025-02,11\n',
    'with commas and points': 'Measure,Period,Value\nA,2025-01,12.5\nA,2025-02,11\n',
    'with tabs': 'Mått\tPeriod\tVärde\nA\t2025-01\t12,5\nA\t2025-02\t11\n',
    'that says what stands between the cells': 'sep=;\nMått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11\n',
    'with Windows line ends': 'Mått;Period;Värde\r\nA;2025-01;12,5\r\nA;2025-02;11\r\n',
    'without a last line end': 'Mått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11',
    'with a title above': 'Ledtider 2025;;\n;;\nMått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11',
    'with a title that is no full row': 'Ledtider 2025\n\nMått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11',
    'with empty rows and columns':
      ';Mått;;Period;Värde;;\n;;;;;;\n;A;;2025-01;12,5;;\n;;;;;;\n;A;;2025-02;11;;\n;;;;;;',
    'with spaces around cells': ' Mått ; Period\u00a0;Värde \n A ;2025-01 ; 12,5\n\u00a0A;2025-02;11 ',
    'with a sum below': 'Mått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11\nSumma;;23,5',
    'with its header again': 'Mått;Period;Värde\nA;2025-01;12,5\nMått;Period;Värde\nA;2025-02;11',
    'with a footnote': 'Mått;Period;Värde\nA;2025-01;12,5\nA;2025-02;11\nKälla: Kolada;;',
    'with columns in another order': 'Värde;Mått;Period\n12,5;A;2025-01\n11;A;2025-02',
    'with headers in capitals and with a colon': 'MÅTT:;PERIOD;VÄRDE (dagar)\nA;2025-01;12,5\nA;2025-02;11',
    'with headers without dots': 'Matt;Period;Varde\nA;2025-01;12,5\nA;2025-02;11',
  };
  for (const [what, text] of Object.entries(same)) {
    test(`${what} is read as any other`, () => {
      assert.deepEqual(values(text), TWO);
    });
  }

  test('counts rows as Excel does, with quoted line ends and without the row that says the separator', () => {
    const { places } = read('sep=;\nId;Typ;Text\n1;Avvikelse;"två\nrader"\n2;Fråga;kort');
    assert.deepEqual(places, ['3 B, Typ not-an-option']);
  });

  test('tells which column has no header, and which header is not known', () => {
    const { places, result } = read('Mått;Period;Utfal;Värde;\nA;2025;x;1;löst');
    assert.deepEqual(places, ['1 C, Utfal header-unknown', '1 E header-none']);
    assert.match(result.findings.find(({ code }) => code === 'header-unknown')?.fix ?? '', /Maybe it is "Utfall"/);
  });

  test('with one header twice is read by the first', () => {
    const { places, measures } = read('Mått;Period;Värde;Värde\nA;2025;1;2');
    assert.deepEqual(places, ['1 D, Värde header-twice']);
    assert.equal(measures[0]?.observations?.[0]?.value, 1);
  });

  test('with a row that is longer than its header says that row', () => {
    assert.deepEqual(read('Mått,Period,Värde\nA,2025-01,12,5\nA,2025-02,11').places, ['2 row-longer']);
  });

  test('without anything in it is told', () => {
    for (const text of ['', '\n\n', ';;\n;;', 'Mått;Period;Värde', '\ufeff']) {
      assert.deepEqual(read(text).faults, ['empty-table'], JSON.stringify(text));
    }
  });
});

describe('the kind of a table', () => {
  const kinds: Readonly<Record<string, string>> = {
    'Id;Namn;Enhet;Minst\na;A;dagar;1': 'measures',
    'Mått;Period;Värde\na;2025;1': 'values',
    'Månad;Ledtid;Kostnad\nmars 2025;1;2\napril 2025;2;3': 'period-rows',
    ';Ledtid;Kostnad\nmars 2025;1;2\napril 2025;2;3': 'period-rows',
    'Mått;2024;2025\na;1;2': 'measure-rows',
    ';2024;2025\na;1;2': 'measure-rows',
    'Indikator;mar-25;apr-25\na;1;2': 'measure-rows',
    'Typ;Text;Status\nAvvikelse;a;Ny': 'notes',
    'Mål;Deadline;Status\na;2025;I fas': 'goals',
    'Utmaning;Åtgärd;Ansvarig\na;b;c': 'action-plan',
    'Möte;Datum;Hölls\na;2025-03-01;Ja': 'meetings',
    'Tillfälle;Påstående;Medel;Skala\nv. 45 2026;a;3;1-5': 'assessment',
    'Respondent;Vecka;Trivsel;Arbete;Skala\n1;v. 45 2026;3;4;1-5\n2;v. 45 2026;5;4;1-5': 'answers',
  };
  const written: Readonly<Record<string, (document: ReturnType<typeof read>['document']) => unknown>> = {
    measures: ({ measures }) => measures?.[0]?.unit,
    values: ({ measures }) => measures?.[0]?.observations,
    'period-rows': ({ measures }) => measures?.[1]?.observations,
    'measure-rows': ({ measures }) => measures?.[0]?.observations,
    notes: ({ notes }) => notes,
    goals: ({ goals }) => goals,
    'action-plan': ({ actionPlans }) => actionPlans,
    meetings: ({ meetings }) => meetings,
    assessment: ({ assessments }) => assessments,
    answers: ({ assessments }) => assessments?.[0]?.results?.[0]?.respondents,
  };
  for (const [text, kind] of Object.entries(kinds)) {
    test(`of ${text.split('\n')[0]} is ${kind}`, () => {
      const { document, faults } = read(text);
      assert.deepEqual(faults, []);
      assert.ok(written[kind]?.(document), kind);
    });
  }

  test('is asked for where headers fit several, and taken as it is said', () => {
    const text = 'Vecka;Trivsel;Arbete\nv. 45 2026;3;4\nv. 45 2026;5;4\nv. 46 2026;3;3\nv. 46 2026;3;3';
    assert.deepEqual(read(text).faults, ['kind-ambiguous']);
    const { document } = read([table(text, 'a.csv', 'answers')], { scale: '1-5' });
    assert.equal(document.assessments?.[0]?.occasions?.length, 2);
  });

  test('is asked for where headers say nothing, and its lacking columns are named', () => {
    assert.deepEqual(read('Kund;Belopp\nA;1').faults, ['kind-unknown']);
    const { result } = read([table('Kund;Belopp\nA;1', 'a.csv', 'values')]);
    assert.deepEqual(
      result.findings.filter(({ severity }) => severity === 'error').map(({ fix }) => fix),
      [
        'Call it "Period" or "År" or "Halvår" or "Tertial" or "Kvartal" or "Månad" or "Vecka" or "Datum".',
        'Call it "Värde".',
      ],
    );
  });

  test('a Swedish "Mål" is a number to reach or a goal, by its cells', () => {
    const { measures, document } = read('Id;Namn;Mål;Bättre\na;A;95;Högre\nb;B;90;Högre');
    assert.deepEqual(
      measures.map(({ target }) => target),
      [{ atLeast: 95 }, { atLeast: 90 }],
    );
    assert.equal(document.goals, undefined);
    assert.equal(read('Id;Namn;Mål;Bättre\na;A;Trygg vardag;Högre').measures[0]?.goal, 'trygg-vardag');
  });
});

describe('headers', () => {
  test('have a name of their own in every language, and each name leads to its column', () => {
    for (const [column, names] of Object.entries(COLUMNS)) {
      for (const language of SHEET_LANGUAGES) {
        for (const name of namesIn(names, language)) {
          assert.notEqual(folded(name), '', `${column} in ${language}`);
          assert.ok(columnsNamed(name).includes(column as keyof typeof COLUMNS), `${name}: ${column} in ${language}`);
        }
      }
    }
  });

  test('tell the language of the texts, or that they do not', () => {
    assert.equal(languageOf(['Mått', 'Period', 'Värde']), 'sv');
    assert.equal(languageOf(['Mittari', 'Jakso', 'Arvo']), 'fi');
    assert.equal(languageOf(['Id', 'Period']), undefined);
    const { result } = read('Measure,Period,Value\nA,2025,1', { language: undefined });
    assert.equal((result.document as { language?: string }).language, 'en');
    assert.ok(read('Id;Period;N\nA;2025;1', { language: undefined }).faults.includes('language-unknown'));
  });

  for (const language of SHEET_LANGUAGES) {
    test(`of a long table are understood in ${language}`, () => {
      const header = (['measure', 'period', 'value', 'n', 'missing', 'note', 'group', 'groupOf'] as const).map(
        (column) => namesIn(COLUMNS[column], language)[0],
      );
      const { measures, faults } = read(`${header.join(';')}\nA;2025;12,5;20;;Se;Flickor;kön`, { language });
      assert.deepEqual(faults, []);
      assert.deepEqual(measures[0]?.groups, [
        { name: 'Flickor', of: 'kön', observations: [{ period: '2025', value: 12.5, n: 20, note: 'Se' }] },
      ]);
    });
  }
});
