import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { formatFor } from '../../../src/locale/format.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { csvName, csvOf } from '../../../src/parts/csv.view.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { nextSorting, sortingOf } from '../../../src/widgets/scorecard/scorecard-order.view.ts';
import type { ScorecardPick } from '../../../src/widgets/scorecard/scorecard-rows.view.ts';
import { scorecardView } from '../../../src/widgets/scorecard/scorecard.view.ts';
import type { Choice, ScorecardView } from '../../../src/widgets/scorecard/scorecard.view.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://tavla.exempel.se/',
};

function checked(input: object | string): Document {
  const { document, problems } = checkDocument(input);
  assert.deepEqual(problems.filter(({ code }) => code !== 'small-group'), []);
  return document ?? assert.fail('no document');
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

function viewOf(document: Document, picked: ScorecardPick = {}, settings: Partial<Settings> = {}): ScorecardView {
  const view = scorecardView(document, picked, { ...SETTINGS, ...settings });
  return isNotice(view) ? assert.fail(view.text) : view;
}

function noticeOf(document: Document, picked: ScorecardPick): string {
  const view = scorecardView(document, picked, SETTINGS);
  return isNotice(view) ? view.text : assert.fail(view.name);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const idsOf = (view: ScorecardView, choice: Choice = {}): string =>
  view.show(choice).rows.map(({ measure }) => measure.id).join(' ');

/** Two units; goals above each other; measures in all states, one without any value and one without a goal. */
const CARD = checked({
  styrtavla: '1',
  language: 'sv',
  published: '2026-11-20',
  source: { name: 'Egen mätning' },
  orgUnits: [{ id: 'norr', name: 'Norr' }, { id: 'soder', name: 'Söder' }, { id: 'tom', name: 'Tom' }],
  goals: [
    { id: 'trygg', text: 'Trygg uppväxt', orgUnit: 'norr' },
    { id: 'besok', text: 'Besök i tid', orgUnit: 'norr', parent: 'trygg' },
    { id: 'arbete', text: 'Gott arbete', orgUnit: 'norr' },
  ],
  measures: [
    {
      id: 'o', name: 'Önskemål', goal: 'trygg', unit: '%', target: { atLeast: 90 },
      observations: [{ period: '2026-10', value: 92.5 }],
    },
    {
      id: 'b', name: 'Besök', goal: 'besok', unit: 'dagar', target: { atMost: 10 },
      observations: [{ period: '2026-Q2', value: 12 }],
    },
    { id: 'a', name: 'Ärenden', goal: 'arbete', observations: [{ period: '2026-09', value: 7 }] },
    { id: 'z', name: 'Zonterapi', orgUnit: 'norr', target: { atLeast: 1 } },
    {
      id: 's', name: 'Svar', goal: 'trygg', target: { atMost: 3, by: '2027' },
      observations: [{ period: '2025', value: 4 }],
    },
    { id: 'x', name: 'Annat', orgUnit: 'soder', observations: [{ period: '2026-10', value: 1 }] },
  ],
});

describe('scorecardView(document, pick, settings)', () => {
  test('shows the measures of a unit in the document’s order, with how many targets are met', () => {
    const { show, ...view } = viewOf(CARD, { orgUnit: 'norr' });
    assert.deepEqual(view, {
      name: 'Norr',
      language: 'sv',
      columns: [
        { id: 'name', label: 'Mått', sort: 'name' },
        { id: 'value', label: 'Värde' },
        { id: 'target', label: 'Mål' },
        { id: 'period', label: 'Period', sort: 'period' },
        { id: 'fulfilment', label: 'Utfall', sort: 'fulfilment' },
        { id: 'trend', label: 'Utveckling' },
        { id: 'goal', label: 'Bidrar till' },
      ],
      goals: [
        { id: 'trygg', text: 'Trygg uppväxt' }, { id: 'besok', text: 'Besök i tid' },
        { id: 'arbete', text: 'Gott arbete' },
      ],
      source: { origin: 'Källa: Egen mätning', facts: ['Publicerat 20 november 2026'] },
    });
    const { rows, verdict, told } = show({});
    assert.deepEqual(verdict, {
      state: 'missed', text: '1 av 2 mål nådda; 1 saknar mål, 1 saknar värde och 1 ska nås senare',
    });
    assert.equal(told, '5 mått i ursprunglig ordning');
    assert.deepEqual(rows.map(({ measure, goal, goals }) => [measure.id, goal, ...goals]), [
      ['o', 'Trygg uppväxt', 'trygg'],
      ['b', 'Besök i tid', 'besok', 'trygg'],
      ['a', 'Gott arbete', 'arbete'],
      ['z', ''],
      ['s', 'Trygg uppväxt', 'trygg'],
    ]);
  });

  test('shows the measures of a goal and of all goals below it, of all units or of one', () => {
    const whole = fromFile('malnedbrytning');
    assert.equal(idsOf(viewOf(CARD, { goal: 'trygg' })), 'o b s');
    assert.equal(viewOf(CARD, { goal: 'besok' }).name, 'Besök i tid');
    assert.equal(viewOf(CARD, { orgUnit: 'norr', goal: 'besok' }).name, 'Norr: Besök i tid');
    assert.equal(idsOf(viewOf(whole, { goal: 'mestring' })).split(' ').length, 5);
    assert.equal(idsOf(viewOf(whole, { goal: 'mestring', orgUnit: 'skole' })), 'lesing fravar');
  });

  test('shows the whole of a document that names no units, by its title', () => {
    assert.equal(viewOf(fromFile('akutmottagning')).name, 'Väntetider på akutmottagningar i England');
    const untitled = checked({ styrtavla: '1', measures: [{ id: 'a', name: 'A' }] });
    assert.equal(viewOf(untitled).name, 'Styrkort');
  });

  test('says which units or goals there are, where it cannot know which is meant', () => {
    assert.equal(noticeOf(CARD, {}), 'Ange org-unit: norr, soder och tom.');
    assert.equal(noticeOf(CARD, { orgUnit: 'vast' }), '”vast” finns inte. Det finns: norr, soder och tom.');
    assert.equal(noticeOf(CARD, { goal: 'ekonomi' }), '”ekonomi” finns inte. Det finns: trygg, besok och arbete.');
    assert.equal(noticeOf(checked({ styrtavla: '1' }), {}), 'Det finns inga siffror att visa än.');
  });

  test('names a unit without measures, and says that it has none', () => {
    const view = viewOf(CARD, { orgUnit: 'tom' });
    assert.equal(view.name, 'Tom');
    assert.deepEqual(view.show({}).verdict, { state: 'unknown', text: 'Inga mått än' });
    assert.deepEqual(view.show({}).rows, []);
  });

  test('has a column of sources only where they differ, and says the common one once', () => {
    const own = viewOf(fromFile('akutmottagning'));
    assert.equal(own.columns.at(-1)?.id, 'source');
    assert.equal(own.source, undefined);
    assert.match(own.show({}).rows[0]?.source?.origin ?? '', /^Egen bearbetning av uppgifter från NHS England/);
    const shared = viewOf(fromFile('linkoping'));
    assert.equal(shared.columns.some(({ id }) => id === 'source'), shared.source?.origin === undefined);
  });

  test('has no column of targets or goals where no measure has one', () => {
    assert.deepEqual(viewOf(CARD, { orgUnit: 'soder' }).columns.map(({ id }) => id),
      ['name', 'value', 'period', 'fulfilment', 'trend']);
  });

  test('keeps each measure’s source apart from the day on which all of it was published', () => {
    const mixed = checked({
      styrtavla: '1', language: 'sv', published: '2026-11-20', source: { name: 'Egen mätning' },
      measures: [{ id: 'a', name: 'A', source: { name: 'Kolada', retrieved: '2026-11-01' } }, { id: 'b', name: 'B' }],
    });
    const view = viewOf(mixed);
    assert.deepEqual(view.source, { facts: ['Publicerat 20 november 2026'] });
    assert.deepEqual(view.show({}).rows.map(({ source }) => source), [
      { origin: 'Källa: Kolada', facts: ['Hämtat 1 november 2026'] }, { origin: 'Källa: Egen mätning', facts: [] },
    ]);
  });

  for (const language of LANGUAGES) {
    test(`has words for each of 15 measures in ${language}`, () => {
      const view = viewOf(fromFile('placeringsenheten'), { orgUnit: 'placeringsenheten' }, { language, tag: language });
      const { told, verdict, table } = view.show({ sorting: sortingOf('-period') });
      const all = [told, verdict.text, ...view.columns.map(({ label }) => label), ...table.rows(99).flat()];
      assert.equal(table.count, 15);
      assert.ok(told.startsWith('15 ') && told.includes(', '), told);
      for (const text of all) assert.doesNotMatch(String(text), /undefined|NaN|\[object|^\s|\s$/);
    });
  }
});

describe('the reader’s order and choice', () => {
  const view = viewOf(CARD, { orgUnit: 'norr' });
  const by = (order: string): string => idsOf(view, { sorting: sortingOf(order) });

  test('sorts names as the language does, with ä and ö last', () => {
    assert.equal(by('name'), 'b s z a o');
    assert.equal(by('-name'), 'o a z s b');
    const english = viewOf(CARD, { orgUnit: 'norr' }, { language: 'en', tag: 'en' });
    assert.equal(idsOf(english, { sorting: sortingOf('name') }), 'a b o s z');
  });

  test('sorts periods by when they end, and what has no value comes last either way', () => {
    assert.equal(by('period'), 's b a o z');
    assert.equal(by('-period'), 'o a b s z');
  });

  test('sorts what needs attention first, and what cannot be judged last either way', () => {
    assert.equal(by('fulfilment'), 'b s o a z');
    assert.equal(by('-fulfilment'), 'o s b a z');
  });

  test('keeps the document’s order where an attribute asks for no order that there is', () => {
    assert.equal(by('unit'), 'o b a z s');
    assert.equal(by(''), 'o b a z s');
  });

  test('goes from one way to the other to the document’s order, and anew by another column', () => {
    const first = nextSorting('name', undefined);
    const second = nextSorting('name', first);
    assert.deepEqual([first, second, nextSorting('name', second), nextSorting('period', second)], [
      { by: 'name', isReversed: false }, { by: 'name', isReversed: true }, undefined,
      { by: 'period', isReversed: false },
    ]);
  });

  test('counts and tells what is left by a choice of goal: its measures and those below it', () => {
    const { rows, verdict, told } = view.show({ goal: 'trygg', sorting: sortingOf('-period') });
    assert.equal(rows.map(({ measure }) => measure.id).join(' '), 'o b s');
    assert.deepEqual(verdict, { state: 'missed', text: '1 av 2 mål nådda; 1 ska nås senare' });
    assert.equal(told, '3 av 5 mått efter period, omvänt');
    assert.equal(idsOf(view, { goal: 'besok' }), 'b');
    assert.equal(idsOf(view, { goal: 'borta' }), 'o b a z s', 'a goal that is no longer there');
  });

  test('offers no choice where it would change nothing', () => {
    assert.deepEqual(viewOf(CARD, { goal: 'besok' }).goals, []);
    assert.deepEqual(viewOf(fromFile('linkoping')).goals, []);
  });

  test('saves exactly what is seen: with period and source in each row, figures as numbers', () => {
    const { table } = view.show({ goal: 'trygg', sorting: sortingOf('fulfilment') });
    assert.equal(csvName(table), 'Norr.csv');
    assert.equal(plain(csvOf(table, formatFor('sv'))), [
      '\ufeffMått;Värde;Enhet;Period;Mål;Utfall;Utveckling;Bidrar till;Källa',
      'Besök;12;dagar;kvartal 2 2026;mål högst 10;2 dagar över målet;'
        + '"För få värden: 1 värde, det behövs 10";Besök i tid;Egen mätning',
      'Svar;4;;2025;"mål högst 3, senast 2027";Når inte målet än: 1 över målet;'
        + '"För få värden: 1 värde, det behövs 10";Trygg uppväxt;Egen mätning',
      'Önskemål;92,5;%;oktober 2026;mål minst 90;Når målet;'
        + '"För få värden: 1 värde, det behövs 10";Trygg uppväxt;Egen mätning',
      '',
      'Källa: Egen mätning',
      'Publicerat 20 november 2026',
      '',
    ].join('\r\n'));
  });

  test('writes why a figure is missing where it belongs', () => {
    const { table } = viewOf(fromFile('placeringsenheten'), { orgUnit: 'placeringsenheten' }).show({});
    const values = table.rows(99).map(([name, value]) => [name, value]);
    assert.deepEqual(values.filter(([, value]) => typeof value === 'string'), [
      ['Väntan på boende enligt LSS', 'inte tillämpligt'],
      ['Barn som vet vem de kan vända sig till', 'visas inte: för få svar'],
      ['Tid till svar på synpunkter', 'inte insamlat'],
    ]);
  });
});
