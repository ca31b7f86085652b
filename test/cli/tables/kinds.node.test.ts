import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read, table } from './support.ts';

describe('measures', () => {
  test('have what their row says', () => {
    const { document, faults } = read(
      [
        'Id;Namn;Måttenhet;Hör till mål;Minst;Högst;Senast;Bättre;Mäts;Decimaler;Organisation;' +
          'Beskrivning;Utgångsvärde;' +
          'Utgångsperiod;Läggs ihop;Källa',
        'a;Ledtid;dagar;Kort väntan;;120;2027;;Varje månad;0;Enheten;Median;214;2024;;Egen',
        'b;Arbetsmängd;;;2,5;3,5;;;veckovis;1;Enheten;;;;Ja;',
      ].join('\n'),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(document.measures, [
      {
        id: 'a',
        name: 'Ledtid',
        orgUnit: 'enheten',
        goal: 'kort-vantan',
        description: 'Median',
        unit: 'dagar',
        decimals: 0,
        cadence: 'month',
        target: { atMost: 120, by: '2027' },
        baseline: { value: 214, period: '2024' },
        source: { name: 'Egen' },
      },
      {
        id: 'b',
        name: 'Arbetsmängd',
        orgUnit: 'enheten',
        decimals: 1,
        cadence: 'week',
        target: { atLeast: 2.5, atMost: 3.5 },
        accumulates: 'year',
      },
    ]);
    assert.deepEqual(document.goals, [{ id: 'kort-vantan', text: 'Kort väntan' }]);
    assert.deepEqual(document.orgUnits, [{ id: 'enheten', name: 'Enheten' }]);
  });

  const targets: readonly (readonly [cell: string, target: unknown, better?: string])[] = [
    ['≥ 95', { atLeast: 95 }],
    ['>=95', { atLeast: 95 }],
    ['minst 95 %', { atLeast: 95 }],
    ['min. 95', { atLeast: 95 }],
    ['≤ 120', { atMost: 120 }],
    ['högst 120', { atMost: 120 }],
    ['max 5', { atMost: 5 }],
    ['høyst 5', { atMost: 5 }],
    ['enintään 5', { atMost: 5 }],
    ['at least 95', { atLeast: 95 }],
    ['2,5-3,5', { atLeast: 2.5, atMost: 3.5 }],
    ['2,5 – 3,5', { atLeast: 2.5, atMost: 3.5 }],
    ['95', { atLeast: 95 }, 'Högre'],
    ['5', { atMost: 5 }, 'Lägre'],
    ['-2', { atMost: -2 }, 'Lägre'],
    ['95', 'target-direction'],
    ['många', 'not-a-target'],
    ['> 95', 'target-direction'],
  ];
  for (const [cell, target, better = ''] of targets) {
    test(`reach ${cell} ${better && `where ${better.toLowerCase()} is better `}as ${JSON.stringify(target)}`, () => {
      const { measures, faults } = read(`Id;Namn;Målvärde;Bättre\na;A;"${cell}";${better}`);
      assert.deepEqual(measures[0]?.target ?? faults[0], target);
    });
  }

  test('without ids have them from their names, and the same name asks for ids', () => {
    const { measures, places } = read('Namn;Måttenhet\nSjukfrånvaro, kort (%);%\nLedtid;dagar\nLedtid;dagar');
    assert.deepEqual(
      measures.map(({ id }) => id),
      ['sjukfranvaro-kort', 'ledtid'],
    );
    assert.deepEqual(places, ['4 id-same']);
  });

  test('with one id twice keep the first', () => {
    const { measures, places } = read('Id;Namn;Måttenhet\na;A;%\na;B;%');
    assert.deepEqual(
      measures.map(({ name }) => name),
      ['A'],
    );
    assert.deepEqual(places, ['3 A, Id id-twice']);
  });
});

describe('values', () => {
  test('may come before their measures, by id or by name', () => {
    const { measures, faults } = read([
      table('Mått;Period;Värde\na;2025;1\nLedtid;2026;2', 'v.csv'),
      table('Id;Namn;Måttenhet\na;Ledtid;dagar', 'm.csv'),
    ]);
    assert.deepEqual(faults, []);
    assert.deepEqual(measures, [
      {
        id: 'a',
        name: 'Ledtid',
        unit: 'dagar',
        observations: [
          { period: '2025', value: 1 },
          { period: '2026', value: 2 },
        ],
      },
    ]);
  });

  test('make measures where no table lists any, and that is said', () => {
    const { measures, result } = read('Mått;Period;Värde\nTid till svar;2025;1');
    assert.deepEqual(measures, [
      { id: 'tid-till-svar', name: 'Tid till svar', observations: [{ period: '2025', value: 1 }] },
    ]);
    assert.ok(result.findings.some(({ code, row }) => code === 'made' && row === 2));
  });

  test('of a measure that the table of measures lacks are an error that names the nearest', () => {
    const { faults, result } = read([
      table('Mått;Period;Värde\nLedtdi;2025;1', 'v.csv'),
      table('Id;Namn;Måttenhet\na;Ledtid;dagar', 'm.csv'),
    ]);
    assert.deepEqual(faults, ['not-listed']);
    assert.match(result.findings.find(({ code }) => code === 'not-listed')?.fix ?? '', /Maybe it is "Ledtid"/);
  });

  test('of a name that two measures have ask for the id', () => {
    const { faults, result } = read([
      table('Mått;Period;Värde\nLedtid;2025;1', 'v.csv'),
      table('Id;Namn;Måttenhet\na;Ledtid;dagar\nb;Ledtid;dagar', 'm.csv'),
    ]);
    assert.deepEqual(faults, ['name-twice']);
    assert.match(result.findings.find(({ code }) => code === 'name-twice')?.fix ?? '', /a, b/);
  });

  test('twice for a period keep the first, and say whether they differ', () => {
    const text = 'Mått;Period;Värde\nA;2025-01;1\nA;jan 2025;1\nA;2025M01;2';
    const { measures, places } = read(text);
    assert.deepEqual(measures[0]?.observations, [{ period: '2025-01', value: 1 }]);
    assert.deepEqual(places, ['3 twice-same', '4 twice']);
  });

  test('have their reasons, notes, answers and groups', () => {
    const { measures, faults } = read(
      [
        'Mått;Period;Värde;N;Saknas;Anmärkning;Grupp;Indelning;Preliminär',
        'A;2025;12;30;;Ny metod;;;Ja',
        'A;2026;;;Ej insamlat;;;;',
        'A;2025;11;14;;;Flickor;kön;Nej',
        'A;2027;5;3;Sekretess;;;;',
      ].join('\n'),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(measures[0]?.observations, [
      { period: '2025', value: 12, n: 30, note: 'Ny metod', preliminary: true },
      { period: '2026', missing: 'notCollected' },
      { period: '2027', n: 3, missing: 'suppressed' },
    ]);
    assert.deepEqual(measures[0].groups, [
      { name: 'Flickor', of: 'kön', observations: [{ period: '2025', value: 11, n: 14 }] },
    ]);
  });

  test('of a table without a column for the measure are those of its title, or of its file', () => {
    assert.equal(read('Ledtid;\n;\nMånad;Utfall\nmars 2025;1\napril 2025;2').measures[0]?.name, 'Ledtid');
    assert.equal(read([table('Månad;Utfall\nmars 2025;1', 'filer/Ledtid.csv')]).measures[0]?.name, 'Ledtid');
  });

  test('without a measure or a period are told by their row', () => {
    assert.deepEqual(read('Mått;Period;Värde\n;2025;1\nA;;1\nA;2026;1').places, [
      '2 A, Mått lacks',
      '3 B, Period lacks',
    ]);
  });
});

describe('wide tables', () => {
  const expected = [
    {
      id: 'ledtid',
      name: 'Ledtid',
      unit: 'dagar',
      observations: [
        { period: '2025-01', value: 12.5 },
        { period: '2025-03', value: 11 },
      ],
    },
    {
      id: 'kostnad',
      name: 'Kostnad',
      observations: [
        { period: '2025-01', value: 1234 },
        { period: '2025-02', missing: 'suppressed' },
      ],
    },
  ];

  test('have a row for each period', () => {
    const { measures } = read('Månad;Ledtid (dagar);Kostnad\njan-25;12,5;1 234\nfeb-25;;..\nmar-25;11;');
    assert.deepEqual(measures, expected);
  });

  test('or a row for each measure', () => {
    const { measures } = read('Mått;Enhet;jan-25;feb-25;mar-25\nLedtid;dagar;12,5;;11\nKostnad;;1 234;..;');
    assert.deepEqual(measures, expected);
  });

  test('leave columns of text out, and say so', () => {
    const { measures, places } = read('Månad;Ledtid;Kommentar\njan-25;12,5;Semester\nfeb-25;11;');
    assert.deepEqual(
      measures.map(({ name }) => name),
      ['Ledtid'],
    );
    assert.deepEqual(places, ['C, Kommentar header-no-numbers']);
  });

  test('mark decimals by column', () => {
    const { measures } = read('Månad;A;B\njan-25;1,5;1.5\nfeb-25;1,234;1.234');
    assert.deepEqual(
      measures.map(({ observations }) => observations?.[1]?.value),
      [1.234, 1.234],
    );
  });
});

describe('notes and goals', () => {
  test('lead to each other in whatever order they stand', () => {
    const { document, faults } = read([
      table(
        'Id;Typ;Text;Status;Inkom;Gäller mått;Leder till;Lyft till\n' +
          '1;Avvikelse;Sent;Ny;2025-03-01;Ledtid;2;Ledningen\n' +
          '2;Förbättring;Påminn;Pågår;2025-03-02;;;',
        'n.csv',
      ),
      table('Id;Namn;Måttenhet\na;Ledtid;dagar', 'm.csv'),
    ]);
    assert.deepEqual(faults, []);
    assert.deepEqual(document.notes, [
      {
        id: '1',
        kind: 'deviation',
        text: 'Sent',
        state: 'new',
        raised: '2025-03-01',
        measures: ['a'],
        leadsTo: ['2'],
        escalatedTo: 'ledningen',
      },
      { id: '2', kind: 'idea', text: 'Påminn', state: 'underway', raised: '2025-03-02' },
    ]);
  });

  test('have dates that are days', () => {
    const { places } = read('Typ;Text;Inkom\nAvvikelse;a;mars 2025\nAvvikelse;b;31.4.2025\nAvvikelse;c;3.2.2025');
    assert.deepEqual(places, ['2 C, Inkom not-a-date', '3 C, Inkom not-a-date']);
  });

  test('say what is wrong by the checker with row and column', () => {
    const { places } = read('Typ;Text;Inkom;Avslutad;Länk\nAvvikelse;a;2025-03-02;2025-03-01;javascript:alert(1)');
    assert.deepEqual([...places].sort(), ['2 D, Avslutad dates-disagree', '2 E, Länk bad-url']);
  });

  test('have judgements and parents', () => {
    const { document } = read(
      'Id;Mål;Överordnat mål;Måldatum;Bedömning;Varför\na;Trygg;;2027;I fas;\nb;Lugn;Trygg;2026-12-31;Försenat;Sjukdom',
    );
    assert.deepEqual(document.goals, [
      { id: 'a', text: 'Trygg', deadline: '2027', judgement: { state: 'onTrack' } },
      { id: 'b', text: 'Lugn', parent: 'a', deadline: '2026-12-31', judgement: { state: 'behind', why: 'Sjukdom' } },
    ]);
  });
});

describe('action plans and meetings', () => {
  test('go on below a challenge that is not written again', () => {
    const { document, faults } = read(
      [
        'Plan 2026;;;;',
        'Utmaning;Rubrik;Åtgärd;Ansvarig;Klart senast;Status',
        '"- För få\n- För sent";Lära;Kurs;Chef;2026-03-01;Pågår',
        ';;"Bok\n- kapitel 1\n- kapitel 2";;;',
        ';Göra;Prova;;löpande;',
        'Annat;;Ring;;;',
      ].join('\n'),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(document.actionPlans, [
      {
        id: 'plan-2026',
        title: 'Plan 2026',
        rows: [
          {
            challenges: ['För få', 'För sent'],
            actions: [
              {
                heading: 'Lära',
                items: [
                  { text: 'Kurs', responsible: 'Chef', due: '2026-03-01', state: 'underway' },
                  { text: 'Bok', items: ['kapitel 1', 'kapitel 2'] },
                ],
              },
              { heading: 'Göra', items: [{ text: 'Prova', due: 'löpande' }] },
            ],
          },
          { challenges: ['Annat'], actions: [{ items: ['Ring'] }] },
        ],
      },
    ]);
  });

  test('have due days and other words in one column', () => {
    const { document } = read('Utmaning;Åtgärd;Klart senast\na;b;1.3.2026\nc;d;2026-03\ne;f;Q3 2026');
    assert.deepEqual(
      document.actionPlans?.[0]?.rows?.map(({ actions }) => actions?.[0]?.items),
      [[{ text: 'b', due: '2026-03-01' }], [{ text: 'd', due: '03/2026' }], [{ text: 'f', due: 'Q3 2026' }]],
    );
  });

  test('of a table that begins without a challenge are told', () => {
    assert.deepEqual(read('Utmaning;Åtgärd;Ansvarig\n;b;c\na;d;e').places, ['2 A, Utmaning row-alone']);
  });

  test('held or missed are days of a meeting', () => {
    const { document, places } = read(
      'Möte;Datum;Hölls\nTavelmöte;1.9.2025;Ja\nTavelmöte;8.9.2025;Inställt\nTavelmöte;8.9.2025;Ja',
    );
    assert.deepEqual(document.meetings, [
      {
        id: 'tavelmote',
        name: 'Tavelmöte',
        held: [
          { date: '2025-09-01', held: true },
          { date: '2025-09-08', held: false },
        ],
      },
    ]);
    assert.deepEqual(places, ['4 twice']);
  });
});

describe('self-assessments', () => {
  const header = 'Självskattning;Tillfälle;Område;Påstående;Grupp;Indelning;Skala';
  test('are read by their means', () => {
    const { document, faults } = read(
      `${header};Medel;Antal svarande\nEnkät;v. 45 2026;Trivsel;Jag trivs;;;1-7;5,4;20\n` +
        'Enkät;v. 45 2026;Trivsel;Jag trivs;Ledning;roll;1-7;6;8',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(document.assessments, [
      {
        id: 'enkat',
        title: 'Enkät',
        scale: { min: 1, max: 7 },
        areas: [{ id: 'trivsel', name: 'Trivsel', statements: [{ id: 'jag-trivs', text: 'Jag trivs' }] }],
        occasions: [{ id: '2026-W45', name: 'v. 45 2026', date: '2026-W45' }],
        groups: [{ id: 'ledning', name: 'Ledning', of: 'roll' }],
        results: [
          { occasion: '2026-W45', respondents: 20, answers: [{ statement: 'jag-trivs', mean: 5.4 }] },
          { occasion: '2026-W45', group: 'ledning', respondents: 8, answers: [{ statement: 'jag-trivs', mean: 6 }] },
        ],
      },
    ]);
  });

  test('are read by their counts, in columns or in a cell', () => {
    const columns = read('Tillfälle;Påstående;1;2;3;Vet ej\n2026;a;3;;5;2');
    const cell = read('Tillfälle;Påstående;Fördelning;Vet ej;Skala\n2026;a;3|0|5;2;1-3');
    for (const { document, faults } of [columns, cell]) {
      assert.deepEqual(faults, []);
      assert.deepEqual(document.assessments?.[0]?.scale, { min: 1, max: 3 });
      assert.deepEqual(document.assessments[0].results?.[0]?.answers, [
        { statement: 'a', counts: [3, 0, 5], noOpinion: 2 },
      ]);
    }
  });

  test('need a scale for means, and columns of counts without a gap', () => {
    assert.deepEqual(read('Tillfälle;Påstående;Medel\n2026;a;3').faults, ['scale-needed']);
    assert.deepEqual(read('Tillfälle;Påstående;Medel\n2026;a;3', { scale: '1-5' }).faults, []);
    assert.ok(read('Tillfälle;Påstående;1;2;4\n2026;a;3;1;2').faults.includes('counts-gap'));
  });

  test('off their scale are told by the checker with row and column', () => {
    assert.deepEqual(read('Tillfälle;Påstående;Medel;Skala\n2026;a;9;1-5').places, ['2 C, Medel out-of-scale']);
  });

  describe('from raw answers', () => {
    const rows = [
      '4;3;Ledning',
      '5;Vet ej;Stöd',
      '4;2;Ledning',
      ';;Stöd',
      '5 - Helt;1;Stöd',
      '3;1;Stöd',
      '4;4;Stöd',
      '2;5;Stöd',
    ];
    const lines = rows.map((row, nth) => `${nth};v. 45 2026;${row};Hemligt ${nth}`);
    const text = ['Respondent;Vecka;Jag trivs;Jag hinner;Grupp: Roll;Fritext', ...lines].join('\n');
    const { document, result, faults } = read(text, { scale: '1-5' });

    test('are counted by occasion and group', () => {
      const [assessment] = document.assessments ?? [];
      assert.deepEqual(assessment?.groups, [
        { id: 'ledning', name: 'Ledning', of: 'Roll' },
        { id: 'stod', name: 'Stöd', of: 'Roll' },
      ]);
      assert.deepEqual(assessment?.results?.[0], {
        occasion: '2026-W45',
        respondents: 7,
        answers: [
          { statement: 'jag-trivs', counts: [0, 1, 1, 3, 2] },
          { statement: 'jag-hinner', counts: [2, 1, 1, 1, 1], noOpinion: 1 },
        ],
      });
      assert.deepEqual(assessment.results[1]?.respondents, 2);
    });

    test('are thrown away: no cell of them is in the document or in a finding', () => {
      assert.deepEqual(faults, ['question-left-out']);
      assert.doesNotMatch(JSON.stringify(result), /Hemligt|Vet ej;|5 - Helt/);
    });

    test('of small groups are told by how many groups there are, and by no count of people', () => {
      const note = result.findings.find(({ code }) => code === 'small-groups');
      assert.match(note?.message ?? '', /^2 of 3 results are from fewer than 6 people\. .*publish/);
      const few = read('Respondent;Vecka;a;b\n1;v. 45 2026;4;3\n2;v. 45 2026;4;3', { scale: '1-5' });
      const told = few.result.findings.map(({ message }) => message).join('\n');
      assert.match(told, /Fewer than 6 answers were counted/);
      assert.doesNotMatch(told, /\b2 answers/);
    });

    test('off the scale are told by place only', () => {
      const odd = read('Respondent;Vecka;a;b\n1;v. 45 2026;4;3\n2;v. 45 2026;97;kanske-ja\n3;v. 45 2026;4;3', {
        scale: '1-5',
      });
      assert.deepEqual(odd.places, ['3 C, a off-scale', '3 D, b no-answer-read']);
      assert.doesNotMatch(JSON.stringify(odd.result), /97|kanske-ja/);
    });

    test('with a time stamp, or a group for each, are not read by it', () => {
      const rows = (cell: (nth: number) => string): string =>
        Array.from({ length: 8 }, (_, nth) => `${nth};${cell(nth)};4;3`).join('\n');
      const stamped = read(
        [table(`Respondent;Tillfälle;a;b\n${rows((nth) => `kl. 8.${nth}0 Anna`)}`, 'a.csv', 'answers')],
        {
          scale: '1-5',
        },
      );
      assert.deepEqual(stamped.faults, ['occasion-each']);
      assert.doesNotMatch(JSON.stringify(stamped.result), /Anna/);
      const named = read([table(`Respondent;Grupp;a;b\n${rows((nth) => `Anna ${nth}`)}`, 'a.csv', 'answers')], {
        scale: '1-5',
        occasion: 'v. 45 2026',
      });
      assert.deepEqual(named.faults, ['group-each']);
      assert.equal(named.document.assessments?.[0]?.results?.length, 1);
      assert.doesNotMatch(JSON.stringify(named.result), /Anna/);
      const weeks = read(`Respondent;Vecka;a;b\n${rows((nth) => (nth < 6 ? 'v. 45 2026' : `Anna ${nth}`))}`, {
        scale: '1-5',
      });
      assert.deepEqual(weeks.places, ['8 B, Vecka not-a-period', '9 B, Vecka not-a-period']);
      assert.doesNotMatch(JSON.stringify(weeks.result), /Anna/);
    });

    test('need an occasion and a scale', () => {
      const asked = (text2: string, options = {}): readonly string[] =>
        read([table(text2, 'a.csv', 'answers')], options).faults;
      assert.deepEqual(asked('Respondent;a;b\n1;4;3'), ['occasion-needed']);
      assert.deepEqual(asked('Respondent;a;b\n1;4;3', { occasion: 'v. 45 2026' }), ['scale-needed']);
      assert.deepEqual(asked('Respondent;a;b\n1;4;3', { occasion: 'v. 45 2026', scale: '1-5' }), []);
    });
  });
});
