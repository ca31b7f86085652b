import { deepEqual, equal, fail } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Document } from '../../../src/contract/index.ts';
import type { AssessmentPick } from '../../../src/parts/assessment.view.ts';
import type { Row } from '../../../src/parts/data-table.view.ts';
import { isNotice, type Settings } from '../../../src/parts/widget.view.ts';
import { pulseView, type PulseView } from '../../../src/widgets/pulse/pulse.view.ts';
import type { PulsePanel } from '../../../src/widgets/pulse/pulse-panel.view.ts';
import { CALM, checked, pulseOf, SHIFT, weekOf, type Weeks } from './pulses.ts';
import '../../support/words.ts';

/** A Swedish reader on the Monday after week 7 of 2027. */
const SETTINGS: Settings = { language: 'sv', tag: 'sv', now: Date.UTC(2027, 1, 22), base: 'https://tavla.exempel.se/' };

function viewOf(document: Document, picked: AssessmentPick = {}, settings: Partial<Settings> = {}): PulseView {
  const view = pulseView(document, picked, { ...SETTINGS, ...settings });
  return isNotice(view) ? fail(view.text) : view;
}

const ofWeeks = (weeks: Weeks, more: object = {}): PulseView => viewOf(checked(pulseOf(weeks, more)));
const one = (values: readonly (number | string | null)[]): PulseView =>
  viewOf(checked(pulseOf(values.map((value) => (value === null ? null : [value])), {}, ['Arbetsmängd'])));
const panelsOf = ({ groups }: PulseView): readonly PulsePanel[] => groups.flatMap(({ panels }) => panels);
const firstOf = (view: PulseView): PulsePanel => panelsOf(view)[0] ?? fail();
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const rowsOf = ({ table }: PulseView): readonly Row[] => table.rows(Infinity);

const tooFew = (values: string): object =>
  ({ text: `För få värden för att säga något: ${values}, det behövs 10.`, state: 'unknown' });

describe('pulseView(document, picked, settings)', () => {
  test('has a panel for each question, with its latest mean, its verdict, its line and its scale', () => {
    const { read, table: { rows, ...table }, ...view } = ofWeeks([[3, 3.5], [4, 3.5], [5, 4.5]]);
    deepEqual(view, {
      name: 'Puls',
      groups: [{
        name: '',
        panels: [
          {
            name: 'Arbetsmängd',
            value: '5,0',
            when: 'vecka 42 2026, n\u00a0=\u00a020, för 4 månader sedan',
            verdict: tooFew('3 värden'),
            notes: [],
            centre: 'median 4,0',
            spark: {
              line: 'M0 50L50 25L100 0',
              dots: 'M0 50h0M50 25h0M100 0h0',
              signals: '',
              last: 'M100 0h0',
              isLastSignal: false,
              centre: 'M0 25H100',
              target: '',
            },
            spots: [[0, 50], [50, 25], [100, -0]],
          },
          {
            name: 'Arbetsglädje',
            value: '4,5',
            when: 'vecka 42 2026, n\u00a0=\u00a020, för 4 månader sedan',
            verdict: tooFew('3 värden'),
            notes: [],
            centre: 'median 3,5',
            spark: {
              line: 'M0 37.5L50 37.5L100 12.5',
              dots: 'M0 37.5h0M50 37.5h0M100 12.5h0',
              signals: '',
              last: 'M100 12.5h0',
              isLastSignal: false,
              centre: 'M0 37.5H100',
              target: '',
            },
            spots: [[0, 37.5], [50, 37.5], [100, 12.5]],
          },
        ],
      }],
      occasions: [
        { id: 'v0', period: '2026-W40', name: 'vecka 40 2026' },
        { id: 'v1', period: '2026-W41', name: 'vecka 41 2026' },
        { id: 'v2', period: '2026-W42', name: 'vecka 42 2026' },
      ],
      high: '5 Högt',
      low: '1 Lågt',
      first: 'v. 40 2026',
      last: 'v. 42',
      facts: [],
      readPoints: 'Läs punkt för punkt',
    });
    deepEqual(table, {
      language: 'sv',
      caption: 'Puls',
      columns: [
        { label: 'Period' },
        { label: 'Arbetsmängd', decimals: 1 },
        { label: 'Arbetsglädje', decimals: 1 },
        { label: 'Antal (n)', decimals: 0 },
      ],
      count: 3,
      source: undefined,
    });
    deepEqual(rows(2), [['vecka 40 2026', 3, 3.5, 20], ['vecka 41 2026', 4, 3.5, 20]]);
    deepEqual(read(1), {
      texts: [['4,0', '3,5']],
      speech: 'vecka 41 2026: Arbetsmängd 4,0; Arbetsglädje 3,5',
    });
  });

  test('says which way a signal goes, and judges no way as the good one', () => {
    const view = one(SHIFT);
    const { verdict, spark } = firstOf(view);
    deepEqual(verdict, { text: 'Signal uppåt: 9 punkter i rad över medianen, gränsen är 7.' });
    deepEqual([spark.signals.match(/h0/g)?.length, spark.isLastSignal, spark.state], [9, true, undefined]);
    equal(view.read(20).speech, 'vecka 7 2027: Arbetsmängd 4,2, ingår i signalen');
    equal(view.read(0).speech, 'vecka 40 2026: Arbetsmängd 3,0');
  });

  test('says that there is no signal, with both rules', () => {
    deepEqual(firstOf(one(CALM)).verdict, {
      text: 'Ingen signal: 1 punkt i rad på samma sida, gränsen är 7; 11 korsningar av medianen, minst 3 väntades.',
    });
  });

  test('tells how old the latest mean is where a newer one is due, and only there', () => {
    const ages = [7, 14, 28].map((days) => {
      const view = viewOf(checked(pulseOf([[3, 4]])), {}, { now: Date.UTC(2026, 9, 5) + days * 864e5 });
      return plain(firstOf(view).when);
    });
    deepEqual(ages, [
      'vecka 40 2026, n = 20, för 7 dagar sedan',
      'vecka 40 2026, n = 20, för 2 veckor sedan',
      'vecka 40 2026, n = 20, för 4 veckor sedan',
    ]);
    equal(plain(firstOf(viewOf(checked(pulseOf([[3, 4]])), {}, { now: Date.UTC(2026, 9, 6) })).when),
      'vecka 40 2026, n = 20');
  });

  test('rounds as the language has it, with as many decimals as the means need', () => {
    const counted = { statement: 'f0', counts: [0, 2, 9, 11, 5] };
    const results = [{ occasion: 'v0', answers: [counted, { statement: 'f1', mean: 4 }] }];
    deepEqual(panelsOf(ofWeeks([[3, 3]], { results })).map(({ value, when }) => [value, plain(when).slice(15, 21)]),
      [['3,70', 'n = 27'], ['4,00', 'för 4 ']]);
  });

  test('shows the pulse of the example document with its gaps', () => {
    const file = new URL('../../../documents/placeringsenheten.json', import.meta.url);
    const view = viewOf(checked(JSON.parse(readFileSync(file, 'utf8')) as object), { assessment: 'puls' });
    deepEqual(panelsOf(view).map(({ verdict: { text }, value }) => [text.slice(0, 12), value]),
      [['Signal uppåt', '3,70'], ['Ingen signal', '3,70'], ['Ingen signal', '4,11']]);
    deepEqual(view.facts, ['1 vecka saknas.', '4 veckor (visas inte: för få svar).']);
  });

  test('says that there is nothing to show yet, and which assessments there are', () => {
    const noticeOf = (document: object, picked: AssessmentPick = {}): string => {
      const view = pulseView(checked(document), picked, SETTINGS);
      return isNotice(view) ? view.text : fail();
    };
    equal(noticeOf(pulseOf([])), 'Det finns inga siffror att visa än.');
    equal(noticeOf(pulseOf([[3]], { areas: [], results: [{ occasion: 'v0' }] }, [])),
      'Det finns inga siffror att visa än.');
    equal(noticeOf(pulseOf([[3, 4]]), { assessment: 'enkat' }), '”enkat” finns inte. Det finns: puls.');
  });
});

describe('the time of a pulse', () => {
  test('has a gap where a week was due and nobody asked, and counts it', () => {
    const view = one([3, 4, null, null, 3, 4, 3]);
    deepEqual(view.occasions.map(({ id = '–', period }) => `${id} ${period ?? ''}`), [
      'v0 2026-W40', 'v1 2026-W41', '– 2026-W42', '– 2026-W43', 'v4 2026-W44', 'v5 2026-W45', 'v6 2026-W46',
    ]);
    equal(firstOf(view).spark.line, 'M0 50L16.67 25M66.67 50L83.33 25L100 50');
    deepEqual(view.facts, ['2 veckor saknas.']);
    equal(view.read(2).speech, 'vecka 42 2026: saknas');
  });

  test('runs on over the turn of a year with 53 weeks', () => {
    const view = one(SHIFT);
    deepEqual([view.occasions.length, view.occasions[13]?.name, view.occasions[14]?.name],
      [SHIFT.length, 'vecka 53 2026', 'vecka 1 2027']);
    deepEqual([view.first, view.last], ['v. 40 2026', 'v. 7 2027']);
  });

  test('has no gaps where every other week is the rhythm', () => {
    const view = one([3, null, 4, null, 'suppressed', null, 4]);
    deepEqual([view.occasions.length, view.facts], [4, ['1 vecka (visas inte: för få svar).']]);
    equal(plain(firstOf(view).when), 'vecka 46 2026, n = 20');
  });

  test('is as long as it was between occasions that have no rhythm', () => {
    const occasions = [
      { id: 'v0', name: 'Oktober', date: '2012-10' },
      { id: 'v1', name: 'Maj', date: '2013-05' },
      { id: 'v2', name: 'Uppföljning', date: '2014' },
    ];
    const view = ofWeeks([[3, 3], [4, 4], [3, 3]], { occasions });
    deepEqual(view.occasions.map(({ name }) => name), ['oktober 2012', 'maj 2013', '2014']);
    deepEqual(firstOf(view).spots.map(([x]) => x), [0, 46.39, 100]);
    equal(plain(firstOf(view).when), '2014, n = 20');
  });

  test('keeps the order of the document where an occasion has no date, and then has their names', () => {
    const occasions = ['Vår', 'Höst', 'Vinter'].map((name, nth) => ({ id: `v${nth}`, name }));
    const view = ofWeeks([[3, 3], [4, 'notCollected'], [3, 3]], { occasions });
    deepEqual([view.first, view.last, view.table.columns[0]], ['Vår', 'Vinter', { label: 'Tillfälle' }]);
    equal(view.read(1).speech, 'Höst: Arbetsmängd 4; Arbetsglädje inte insamlat');
    deepEqual(panelsOf(view).map(({ notes }) => notes), [[], ['1 värde saknas.']]);
  });

  test('breaks the line at an occasion that nobody answered, also where none has a date', () => {
    const occasions = ['Vår', 'Sommar', 'Höst'].map((name, nth) => ({ id: `v${nth}`, name }));
    const answers = [{ statement: 'f0', mean: 3 }, { statement: 'f1', mean: 3 }];
    const results = ['v0', 'v2'].map((occasion) => ({ occasion, answers }));
    equal(firstOf(ofWeeks([[3, 3], [3, 3], [3, 3]], { occasions, results })).spark.line, 'M0 50M100 50');
  });

  test('ends with the last week that has answers: those to come are none yet', () => {
    const { occasions } = checked(pulseOf([[3, 3], [3, 3]])).assessments?.[0] ?? fail();
    const coming = [...occasions ?? [], { id: 'nasta', name: 'Nästa', date: weekOf(2) }];
    equal(ofWeeks([[3, 3], [3, 3]], { occasions: coming }).occasions.length, 2);
  });

  test('is that of the occasions chosen', () => {
    const view = viewOf(checked(pulseOf([[3, 3], [4, 4], [5, 5]])), { occasions: 'v0 v1' });
    deepEqual(view.occasions.map(({ id }) => id), ['v0', 'v1']);
  });
});

describe('what is missing from a pulse', () => {
  test('is told once where it is missing everywhere, by its reason', () => {
    const view = ofWeeks([[3, 3], ['suppressed', 'suppressed'], [4, 4], null, [3, 3], [4, 4]]);
    deepEqual(view.facts, ['1 vecka saknas.', '1 vecka (visas inte: för få svar).']);
    deepEqual(panelsOf(view).map(({ notes }) => notes), [[], []]);
    equal(view.read(1).speech, 'vecka 41 2026: visas inte: för få svar');
  });

  test('is told in each panel where it differs', () => {
    const view = ofWeeks([[3, 3], [4, 'suppressed'], [3, 3]]);
    deepEqual(view.facts, []);
    deepEqual(panelsOf(view).map(({ notes }) => notes), [[], ['1 vecka (visas inte: för få svar).']]);
    equal(view.read(1).speech, 'vecka 41 2026: Arbetsmängd 4; Arbetsglädje visas inte: för få svar');
  });

  test('does not count weeks before a question was asked, nor after', () => {
    const view = ofWeeks([[3, null], [4, null], [3, 4], [4, null]]);
    deepEqual([view.facts, ...panelsOf(view).map(({ notes }) => notes)], [[], [], []]);
  });

  test('is said in place of a mean where no week has one', () => {
    const [, panel] = panelsOf(ofWeeks([[3, 'suppressed'], [4, 'suppressed']]));
    deepEqual([panel?.value, panel?.when, panel?.centre, panel?.spark.line],
      ['', 'visas inte: för få svar', '', '']);
    deepEqual(panel?.verdict, tooFew('0 värden'));
  });

  test('is a text in the table', () => {
    deepEqual(rowsOf(ofWeeks([[3, 'suppressed'], null, [4, 4], [3, 3]])), [
      ['vecka 40 2026', 3, 'visas inte: för få svar', 20],
      ['vecka 41 2026', 'saknas', 'saknas', ''],
      ['vecka 42 2026', 4, 4, 20],
      ['vecka 43 2026', 3, 3, 20],
    ]);
  });

  test('makes figures preliminary in words too', () => {
    deepEqual(ofWeeks([[3, 3]], { preliminary: true }).facts, ['Preliminärt.']);
  });
});

describe('the table of a pulse', () => {
  test('has a count beside each question where not as many answered all', () => {
    const answers = [{ statement: 'f0', mean: 3, n: 19 }, { statement: 'f1', mean: 4, n: 20, noOpinion: 2 }];
    const view = ofWeeks([[3, 3]], { results: [{ occasion: 'v0', answers }] });
    deepEqual(view.table.columns.map(({ label }) => label),
      ['Period', 'Arbetsmängd', 'Arbetsmängd: Antal (n)', 'Arbetsglädje', 'Arbetsglädje: Antal (n)']);
    deepEqual(rowsOf(view), [['vecka 40 2026', 3, 19, 4, 18]]);
  });

  test('has a row for each group', () => {
    const { table } = viewOf(checked(grouped()), { groups: 'norr soder' });
    deepEqual(table.columns.map(({ label }) => label), ['Period', 'Grupp', 'Arbetsmängd', 'Arbetsglädje', 'Antal (n)']);
    deepEqual(table.rows(3), [
      ['vecka 40 2026', 'Norr', 3, 4, ''], ['vecka 40 2026', 'Söder', 'saknas', 'saknas', ''],
      ['vecka 41 2026', 'Norr', 4, 5, ''],
    ]);
    equal(table.count, 4);
  });
});

describe('the groups of a pulse', () => {
  test('have their panels in the document\'s order, with names', () => {
    const view = viewOf(checked(grouped()), { groups: 'soder,norr' });
    deepEqual(view.groups.map(({ name, panels }) => [name, ...panels.map(({ value }) => value)]),
      [['Norr', '4', '5'], ['Söder', '2', '3']]);
    deepEqual(view.read(1), {
      texts: [['4', '5'], ['2', '3']],
      speech: 'vecka 41 2026: Norr, Arbetsmängd 4; Norr, Arbetsglädje 5; Söder, Arbetsmängd 2; Söder, Arbetsglädje 3',
    });
  });

  test('have names also where one alone is shown', () => {
    deepEqual(viewOf(checked(grouped()), { groups: 'norr' }).groups.map(({ name }) => name), ['Norr']);
  });
});

/** Two groups; Söder began a week later. */
function grouped(): object {
  const result = (occasion: string, group: string, ...means: readonly number[]): object =>
    ({ occasion, group, answers: means.map((mean, nth) => ({ statement: `f${nth}`, mean })) });
  return pulseOf([[3, 3], [3, 3]], {
    groups: [{ id: 'norr', name: 'Norr' }, { id: 'soder', name: 'Söder' }],
    results: [result('v0', 'norr', 3, 4), result('v1', 'norr', 4, 5), result('v1', 'soder', 2, 3)],
  });
}

describe('the language of a pulse', () => {
  const first = (language: Settings['language']): readonly string[] => {
    const view = viewOf(checked(pulseOf([[3, 'suppressed'], null, [4, 4], [3, 3]])), {}, { language, tag: language });
    const { when, verdict, centre, notes } = panelsOf(view)[1] ?? fail();
    return [plain(when), verdict.text, centre, ...notes, plain(view.read(0).speech)];
  };
  test('is the reader\'s, around the document\'s own words', () => {
    deepEqual(first('en'), [
      'week 43, 2026, n = 20, 4 months ago',
      'Too few values to say anything: 2 values, 10 are needed.',
      'median 3.5',
      '1 week missing.',
      '1 week (not shown: too few answers).',
      'week 40, 2026: Arbetsmängd 3; Arbetsglädje not shown: too few answers',
    ]);
    deepEqual(first('fi').slice(0, 2), [
      'viikko 43/2026, n = 20, 4 kuukautta sitten',
      'Liian vähän arvoja päätelmään: 2 arvoa, tarvitaan 10.',
    ]);
  });
});
