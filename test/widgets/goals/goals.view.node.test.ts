import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import type { Row } from '../../../src/parts/data-table.view.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { shownRows } from '../../../src/widgets/goals/goals-rows.view.ts';
import { goalsView } from '../../../src/widgets/goals/goals.view.ts';
import type { GoalsView } from '../../../src/widgets/goals/goals.view.ts';
import '../../support/words.ts';
import { cascade, chain } from './trees.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://example.org/tavla/mal.json',
};

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  assert.ok(document);
  return document;
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

interface Pick {
  readonly goal?: string;
  readonly orgUnit?: string;
}

function viewOf(document: Document, pick: Pick = {}, settings: Partial<Settings> = {}): GoalsView {
  const view = goalsView(document, pick, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const noticeOf = (document: Document, pick: Pick = {}): string => {
  const view = goalsView(document, pick, SETTINGS);
  return isNotice(view) ? view.text : 'no notice';
};
const textsOf = ({ rows }: GoalsView): readonly string[] => rows.map(({ goal }) => goal.text);
const rowsOf = ({ table }: GoalsView): readonly Row[] => table.rows(Infinity);

/** Council, care and homecare, two measures each; counted by hand below. */
const council = checked({
  styrtavla: '1',
  language: 'sv',
  source: { name: 'Egen mätning' },
  orgUnits: [
    { id: 'kf', name: 'Kommunfullmäktige' },
    { id: 'vard', name: 'Omsorgen', parent: 'kf' },
    { id: 'hem', name: 'Hemtjänsten', parent: 'vard' },
  ],
  goals: [
    { id: 'trygg', text: 'Trygg vardag', orgUnit: 'kf', deadline: '2027' },
    { id: 'tid', text: 'Hjälp i tid', orgUnit: 'vard', parent: 'trygg' },
    { id: 'samma', text: 'Samma personal', orgUnit: 'hem', parent: 'tid', deadline: '2025' },
    { id: 'egen', text: 'Ordning i förrådet', orgUnit: 'hem', judgement: { state: 'onTrack' } },
  ],
  measures: [
    ['a', 'trygg', 12], ['b', 'trygg', 9], ['c', 'tid', 10], ['d', 'tid', 11], ['e', 'samma', 3], ['f', 'samma', null],
  ].map(([id, goal, value]) => ({
    id, name: id, goal, target: { atLeast: 10 }, observations: [{ period: '2026-10', value }],
  })),
});

describe('goalsView(document, pick, settings)', () => {
  it('shows three levels, each with what it counts itself and what is below it, each measure once', () => {
    const { table, ...view } = viewOf(council);
    const place = { nth: 1, of: 1, isOpen: true };
    assert.deepEqual(view, {
      name: 'Mål',
      told: {
        text: '4 mål; 3 av 5 mått når målet; tiden har gått ut: 1; 1 bidrar inte till överordnat mål',
        facts: ['1 saknar värde', '1 mäts inte: på väg 1'],
      },
      treeName: 'Mål',
      rows: [
        {
          ...place, level: 1, of: 2, parent: -1, end: 3, levelText: 'Nivå 1',
          goal: {
            id: 'trygg',
            text: 'Trygg vardag',
            facts: ['Kommunfullmäktige', 'senast 2027'],
            // Its own a and b, c and d of the second level, e of the third; f has no value.
            verdict: { state: 'missed', text: '3 av 5 mått når målet' },
            beside: ['1 saknar värde'],
            counts: { met: 3, counted: 5 },
          },
        },
        {
          ...place, level: 2, parent: 0, end: 3, levelText: 'Nivå 2',
          goal: {
            id: 'tid',
            text: 'Hjälp i tid',
            facts: ['Omsorgen'],
            verdict: { state: 'missed', text: '2 av 3 mått når målet' },
            beside: ['1 saknar värde'],
            counts: { met: 2, counted: 3 },
          },
        },
        {
          ...place, level: 3, parent: 1, end: 3, isOpen: false, levelText: 'Nivå 3',
          goal: {
            id: 'samma',
            text: 'Samma personal',
            facts: ['Hemtjänsten', 'senast 2025'],
            verdict: { state: 'missed', text: '0 av 1 mått når målet' },
            beside: ['1 saknar värde'],
            counts: { met: 0, counted: 1 },
            over: 'tiden har gått ut',
          },
        },
        {
          ...place, level: 1, nth: 2, of: 2, parent: -1, end: 4, levelText: 'Nivå 1',
          goal: {
            id: 'egen',
            text: 'Ordning i förrådet',
            facts: ['Hemtjänsten'],
            verdict: { state: 'unknown', text: 'På väg' },
            beside: [],
            loose: 'bidrar inte till överordnat mål',
          },
        },
      ],
      source: { origin: 'Källa: Egen mätning', facts: [] },
    });
    assert.equal(table.count, 4);
  });

  it('says the same in a table, goal by goal', () => {
    const view = viewOf(council);
    assert.deepEqual(view.table.columns.map(({ label }) => label), [
      'Mål', 'Nivå', 'Enhet', 'Tidsgräns', 'Bedömning', 'Nådda', 'Räknade', 'Räknas inte',
    ]);
    assert.deepEqual(rowsOf(view), [
      ['Trygg vardag', 1, 'Kommunfullmäktige', '2027', '', 3, 5, '1 saknar värde'],
      ['Hjälp i tid', 2, 'Omsorgen', '', '', 2, 3, '1 saknar värde'],
      ['Samma personal', 3, 'Hemtjänsten', '2025', '', 0, 1, '1 saknar värde'],
      ['Ordning i förrådet', 1, 'Hemtjänsten', '', 'På väg', '', '', ''],
    ]);
    assert.deepEqual(view.table.rows(1).length, 1);
  });

  it('counts the goals of the Norwegian plan as they were counted by hand', () => {
    const view = viewOf(fromFile('malnedbrytning'), {}, { language: 'nb', tag: 'nb' });
    assert.deepEqual(view.told, {
      text: '17 mål; 6 av 10 måltall når målet; fristen er ute: 1; 1 bidrar ikke til overordnet mål',
      facts: [
        '1 mangler mål, 1 mangler verdi og 2 skal nås senere',
        '7 måles ikke: ikke påbegynt 1, på vei 1, fare for at målet ikke nås 1, ligger etter 1, ferdig 1 '
        + 'og ikke vurdert 2',
      ],
    });
    const counts = rowsOf(view).map(([text, level, , , , met, counted]) =>
      [String(text).slice(0, 24), level, met, counted]);
    assert.deepEqual(counts.filter(([, , met]) => met !== ''), [
      ['Vi skal yte gode og bære', 1, 5, 9],
      ['Enhetlig forståelse for ', 2, 1, 1],
      ['Helhetlig forståelse og ', 2, 0, 1],
      ['Barn og unge opplever me', 2, 3, 5],
      ['Alle barn får en trygg t', 3, 1, 2],
      ['Alle elever lærer å lese', 3, 1, 2],
      ['Innbyggerne bor hjemme s', 2, 1, 2],
      ['Brukerne møter ansatte s', 3, 0, 0],
      ['Ingen beboer skader seg', 3, 0, 1],
      ['De ansatte er med på å l', 1, 1, 1],
    ]);
  });

  it('tells goals that nothing measures by what people judged', () => {
    const view = viewOf(fromFile('kil'));
    assert.deepEqual(view.told, { text: '3 mål: inte bedömt 3; tiden har gått ut: 2', facts: [] });
    // All are of one unit: nobody needs to be told three times.
    assert.deepEqual(view.rows.map(({ goal }) => goal.facts), [
      ['från 2016', 'beslutat av kommunfullmäktige'],
      ['senast 2018', 'beslutat av kommunfullmäktige'],
      ['senast 2018', 'beslutat av kommunfullmäktige'],
    ]);
  });

  it('shows a unit with those below it, and what its goals serve elsewhere', () => {
    const view = viewOf(council, { orgUnit: 'hem' });
    assert.equal(view.name, 'Mål: Hemtjänsten');
    assert.deepEqual(view.rows.map(({ goal: { text, facts, loose } }) => [text, facts, loose]), [
      ['Samma personal', ['senast 2025', 'bidrar till: Hjälp i tid'], undefined],
      ['Ordning i förrådet', [], 'bidrar inte till överordnat mål'],
    ]);
  });

  it('shows the goals of a flow\'s members where each belongs', () => {
    const view = viewOf(fromFile('malnedbrytning'), { orgUnit: 'overganger' });
    assert.equal(view.name, 'Mål: Overganger mellom tjenestene');
    assert.deepEqual(view.rows.filter(({ level }) => level === 1).map(({ goal }) => goal.facts[0]), [
      'Overganger mellom tjenestene', 'Oppvekst', 'Hjemmetjenesten',
    ]);
  });

  it('shows one goal and what serves it; it counts where a unit is given too', () => {
    const expected = ['Hjälp i tid', 'Samma personal'];
    assert.deepEqual(textsOf(viewOf(council, { goal: 'tid' })), expected);
    assert.deepEqual(textsOf(viewOf(council, { goal: 'tid', orgUnit: 'kf' })), expected);
    assert.deepEqual(viewOf(council, { goal: 'tid' }).rows[0]?.goal.facts, ['Omsorgen', 'bidrar till: Trygg vardag']);
  });

  it('names the ids there are where an attribute names none, and says that there are no goals', () => {
    assert.equal(noticeOf(council, { goal: 'x' }), '”x” finns inte. Det finns: trygg, tid, samma och egen.');
    assert.equal(noticeOf(council, { orgUnit: 'x' }), '”x” finns inte. Det finns: kf, vard och hem.');
    assert.equal(noticeOf(checked({ styrtavla: '1' })), 'Det finns inga mål att visa än.');
    assert.equal(noticeOf({ ...council, goals: [] }, { orgUnit: 'hem' }), 'Det finns inga mål att visa än.');
  });

  it('says how many goals there are, one or more, in each language', () => {
    const one = checked({ styrtavla: '1', goals: [{ id: 'a', text: 'A', deadline: '2020' }] });
    const told = (document: Document): readonly string[] => LANGUAGES.map((language) =>
      viewOf(document, {}, { language, tag: language }).told.text);
    assert.deepEqual(told(one), [
      '1 mål: inte bedömt 1; tiden har gått ut: 1',
      '1 mål: ikke vurdert 1; fristen er ute: 1',
      '1 mål: ikkje vurdert 1; fristen er ute: 1',
      '1 mål: ikke vurderet 1; fristen er udløbet: 1',
      '1 tavoite: ei arvioitu 1; määräaika on umpeutunut: 1',
      '1 goal: not judged 1; the deadline has passed: 1',
    ]);
    assert.deepEqual(told(council), [
      '4 mål; 3 av 5 mått når målet; tiden har gått ut: 1; 1 bidrar inte till överordnat mål',
      '4 mål; 3 av 5 måltall når målet; fristen er ute: 1; 1 bidrar ikke til overordnet mål',
      '4 mål; 3 av 5 måltal når målet; fristen er ute: 1; 1 bidreg ikkje til overordna mål',
      '4 mål; 3 af 5 måltal når målet; fristen er udløbet: 1; 1 bidrager ikke til et overordnet mål',
      '4 tavoitetta; 3/5 mittaria saavuttaa tavoitteen; määräaika on umpeutunut: 1; 1 ei edistä ylempää tavoitetta',
      '4 goals; 3 of 5 measures meet their target; the deadline has passed: 1; 1 contributes to no higher goal',
    ]);
  });

  it('says that none counts where measures have no values', () => {
    const { measures = [], ...rest } = council;
    const silent = { ...rest, measures: measures.map((measure) => ({ ...measure, observations: [] })) };
    assert.deepEqual(viewOf(silent, { goal: 'trygg' }).told,
      { text: '3 mål; inget mått räknas än; tiden har gått ut: 1', facts: ['6 saknar värde'] });
  });
});

describe('rows of a tree of goals', () => {
  const openOf = (view: GoalsView): number => shownRows(view.rows, (row) => view.rows[row]?.isOpen ?? false).length;

  it('stand as an open tree is read, with how many are beside each and where what is below it ends', () => {
    const { rows } = viewOf(cascade([2, 3]));
    assert.deepEqual(rows.map(({ level, nth, of, parent, end }) => [level, nth, of, parent, end]), [
      [1, 1, 2, -1, 4], [2, 1, 3, 0, 2], [2, 2, 3, 0, 3], [2, 3, 3, 0, 4],
      [1, 2, 2, -1, 8], [2, 1, 3, 4, 6], [2, 2, 3, 4, 7], [2, 3, 3, 4, 8],
    ]);
  });

  it('show whole levels at first, as many as thirty rows have room for', () => {
    assert.equal(openOf(viewOf(cascade([3, 3, 3]))), 12);
    assert.equal(openOf(viewOf(cascade([5, 5]))), 30);
    assert.equal(openOf(viewOf(cascade([5, 6]))), 5);
    assert.equal(openOf(viewOf(cascade([20, 24]))), 20);
  });

  it('show of a single goal what it is broken down to, however much that is', () => {
    assert.equal(openOf(viewOf(cascade([1, 50, 2]))), 51);
  });

  it('show all of what has one level, and a few levels of what is very deep', () => {
    assert.equal(openOf(viewOf(cascade([500]))), 500);
    const { rows } = viewOf(chain(10_000));
    assert.deepEqual([rows.length, rows.at(-1)?.level, openOf(viewOf(chain(10_000)))], [10_000, 10_000, 30]);
  });

  it('end where a closed one is, and go on after what is below it', () => {
    const { rows } = viewOf(cascade([2, 2, 2]));
    assert.deepEqual(shownRows(rows, (row) => row !== 1 && row !== 7), [0, 1, 4, 5, 6, 7]);
    assert.deepEqual(shownRows(rows, () => false), [0, 7]);
    assert.equal(shownRows(rows, () => true).length, 14);
  });

  it('are asked about only where they show', () => {
    const { rows } = viewOf(cascade([20, 24]));
    let asked = 0;
    shownRows(rows, () => { asked += 1; return false; });
    assert.equal(asked, 20);
  });
});
