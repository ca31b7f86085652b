import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import type { AssessmentPick } from '../../src/parts/assessment.view.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import { sectionsOf, sortOf } from '../../src/widgets/change/change-order.view.ts';
import type { ChangeView, Row } from '../../src/widgets/change/change-parts.view.ts';
import { changeView } from '../../src/widgets/change/change.view.ts';
import '../support/words.ts';

const SETTINGS = { language: 'sv', tag: 'sv', now: 0, base: '' } as const;

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  assert.ok(document);
  return document;
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const SURVEY = fromFile('sjalvskattning');

function viewOf(document: Document, picked: AssessmentPick = {}, settings: Partial<Settings> = {}): ChangeView {
  const view = changeView(document, picked, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

type Means = readonly (number | null)[];

/** An assessment of as many statements as there are means; each list is an occasion, the last area has the last one. */
function asked(occasions: Readonly<Record<string, Means>>, more: object = {}): Document {
  const lists = Object.entries(occasions);
  const statements = lists[0]?.[1].map((_, place) => ({ id: `${place + 1}`, text: `Vi gör ${place + 1}.` })) ?? [];
  const answers = (means: Means): object[] => means.map((mean, place) =>
    ({ statement: `${place + 1}`, ...(mean === null ? { missing: 'notCollected' } : { mean }) }));
  return checked({
    styrtavla: '1',
    assessments: [{
      id: 'a',
      title: 'Enkät',
      scale: { min: 1, max: 5 },
      areas: [
        { id: 'x', name: 'Arbete', statements: statements.slice(0, -1) },
        { id: 'y', name: 'Ledning', statements: statements.slice(-1) },
      ],
      occasions: lists.map(([id]) => ({ id, name: id })),
      results: lists.map(([occasion, means]) => ({ occasion, answers: answers(means) })),
      ...more,
    }],
  });
}

const sentencesOf = (document: Document, picked: AssessmentPick = {}, settings: Partial<Settings> = {}) =>
  viewOf(document, picked, settings).sentences;
const rowsOf = ({ areas }: ChangeView): readonly Row[] => areas.flatMap(({ rows }) => rows);
const numbersIn = (view: ChangeView, sort: 'number' | 'change' | 'area'): readonly (readonly string[])[] =>
  sectionsOf(view, sort).map(({ rows }) => rows.map(({ number }) => number));
const figuresOf = (rows: readonly Row[]) =>
  rows.map(({ lines: [line] }) => [...line?.points.map(({ text }) => text) ?? [], line?.change?.text]);
const notesOf = (rows: readonly Row[]) =>
  rows.map(({ lines: [line] }) => [...line?.points.map(({ note }) => note) ?? [], line?.change?.note]);

describe('changeView(document, picked, settings)', () => {
  it('shows a statement with its place on the scale at each occasion, and how it went', () => {
    const { scale, occasions, change, areas } = viewOf(asked({ 2024: [3, 2], 2025: [4, 1.5] }));
    assert.deepEqual(scale, {
      ticks: [
        { share: 0, text: '1' }, { share: 0.25, text: '2' }, { share: 0.5, text: '3' }, { share: 0.75, text: '4' },
        { share: 1, text: '5' },
      ],
      ends: ['', ''],
    });
    assert.deepEqual(occasions, [{ mark: 'first', name: '2024' }, { mark: 'last', name: '2025' }]);
    assert.deepEqual(change, { label: 'Förändring', span: '2024 → 2025' });
    assert.deepEqual(areas[0]?.rows, [{
      number: '1',
      text: 'Vi gör 1.',
      lines: [{
        points: [
          { mark: 'first', name: '2024', text: '3,0', share: 0.5, note: undefined },
          { mark: 'last', name: '2025', text: '4,0', share: 0.75, note: undefined },
        ],
        change: { text: '+1,0', note: undefined, from: 0.5, to: 0.75 },
      }],
      change: 1,
    }]);
  });

  it('computes differences from the figures as they are, without the noise of binary fractions', () => {
    const view = viewOf(asked({ okt: [3.99, 4.05, 3.78], maj: [4.29, 4.4, 4.13] }));
    assert.deepEqual(rowsOf(view).map(({ change }) => change), [0.3, 0.35, 0.35]);
    assert.deepEqual(figuresOf(rowsOf(view))[0], ['3,99', '4,29', '+0,30']);
  });

  it('tells the highest and the lowest of each column, alike ones too', () => {
    const view = viewOf(asked({ okt: [3, 3, 2, 1], maj: [4, 3.5, 3, 2] }));
    assert.deepEqual(notesOf(rowsOf(view)), [
      ['högst', 'högst', 'högst'], ['högst', undefined, 'lägst'], [undefined, undefined, 'högst'],
      ['lägst', 'lägst', 'högst'],
    ]);
  });

  it('tells neither where all are alike, nor of two', () => {
    for (const means of [[3, 3, 3], [3, 4]]) {
      assert.deepEqual(new Set(notesOf(rowsOf(viewOf(asked({ okt: means })))).flat()), new Set([undefined]));
    }
  });

  it('takes figures that look alike for alike', () => {
    const counts = (...of: readonly number[]): object[] => [{ statement: '1', counts: of }];
    const one = (occasion: string, of: readonly number[]): object => ({ occasion, answers: counts(...of) });
    const results = [one('a', [0, 0, 500, 500, 0]), one('b', [0, 0, 499, 500, 0])];
    const [row] = rowsOf(viewOf(asked({ a: [3, 3], b: [3, 3] }, { results })));
    assert.equal(row?.lines[0]?.change?.text, '0,00');
    assert.deepEqual(sentencesOf(asked({ a: [3, 3], b: [3, 3] }, { results })), ['Påstående 1: 0,00.']);
  });

  it('has no point and no change where a mean is missing, and says why', () => {
    const [first, second] = rowsOf(viewOf(asked({ okt: [3, 2, 3], maj: [null, 3, 4] })));
    assert.deepEqual(first?.lines[0]?.points[1], { mark: 'last', name: 'maj', text: 'inte insamlat' });
    assert.equal(first.lines[0].change, undefined);
    assert.equal(second?.lines[0]?.change?.text, '+1');
  });

  it('says it once where all of a line is missing for one reason', () => {
    const [row] = rowsOf(viewOf(asked({ okt: [null, 2], maj: [null, 3] })));
    assert.deepEqual(row?.lines, [{ points: [], missing: 'inte insamlat' }]);
  });

  it('shows one occasion as dots, without a change and without an order by it', () => {
    const view = viewOf(asked({ okt: [3, 4, 2] }));
    assert.equal(view.change, undefined);
    assert.deepEqual(view.orders.map(({ sort }) => sort), ['number', 'area']);
    assert.equal(sortOf(view, 'change'), 'number');
    assert.deepEqual(view.occasions, [{ mark: 'last', name: 'okt' }]);
    assert.deepEqual(view.sentences, ['Högst: påstående 2 (4); lägst: påstående 3 (2).']);
  });

  it('draws three occasions with a mark each, and changes from the first to the last', () => {
    const view = viewOf(SURVEY, { groups: 'utvalda' });
    assert.deepEqual(view.occasions.map(({ mark, name }) => `${mark} ${name}`), [
      'first Oktober', 'middle Maj', 'last 2014',
    ]);
    assert.equal(view.change?.span, 'Oktober → 2014');
    assert.deepEqual(figuresOf(rowsOf(view)), [['3,17', '4,52', '4,23', '+1,06']]);
    assert.equal(view.facts[0], '18 påståenden saknar värden');
  });

  it('draws the first and the two latest of many occasions, and has all of them in the table', () => {
    const view = viewOf(asked({ a: [1, 2], b: [2, 2], c: [3, 2], d: [4, 2], e: [5, 2] }));
    assert.deepEqual(view.occasions.map(({ name }) => name), ['a', 'd', 'e']);
    assert.deepEqual(view.table.columns.map(({ label }) => label).slice(2), [
      'a', 'b', 'Förändring a → b', 'c', 'Förändring a → c', 'd', 'Förändring a → d', 'e', 'Förändring a → e',
    ]);
  });

  it('says from when to when at each change where groups differ in that', () => {
    const view = viewOf(SURVEY, { groups: 'all, utvalda' });
    const eighth = rowsOf(view)[7];
    assert.deepEqual(eighth?.lines.map(({ group, change }) => [group, change?.text, change?.span]), [
      ['Alla svarande', '+0,88', 'Oktober → Maj'], ['Uppföljda kommuner', '+1,06', 'Oktober → 2014'],
    ]);
    assert.equal(view.change?.span, '');
  });

  it('has a line for each group that was asked, and counts what the others were not asked', () => {
    const view = viewOf(SURVEY, { groups: 'ledning, stod' });
    assert.deepEqual(rowsOf(view).map(({ number, lines }) => [number, ...lines.map(({ group }) => group)]), [
      ['4', 'Ledning', 'Stöd'], ['7', 'Ledning', 'Stöd'],
    ]);
    assert.deepEqual(view.facts.slice(0, 2), [
      'Ledning: 17 påståenden saknar värden', 'Stöd: 17 påståenden saknar värden',
    ]);
    assert.equal(view.orders[1]?.label, 'Förändring (Ledning)');
  });

  it('says that there is nothing to show where nobody was asked anything', () => {
    const view = changeView(asked({ a: [3, 3] }, { results: [{ occasion: 'a' }] }), {}, SETTINGS);
    assert.ok(isNotice(view));
    assert.equal(view.text, 'Det finns inga siffror att visa än.');
  });

  it('shows nothing of what is hidden, and tells nothing from it', () => {
    const { document } = suppress(fromFile('liten-grupp'), { minimum: 6 });
    const view = viewOf(document, { groups: 'rehab' });
    const texts = rowsOf(view).flatMap(({ lines }) => lines.flatMap(({ points }) => points.slice(1)));
    assert.deepEqual(new Set(texts.map(({ text, share }) => `${text} ${share}`)),
      new Set(['visas inte: för få svar undefined']));
    assert.deepEqual(view.sentences, []);
    assert.ok(rowsOf(view).every(({ lines, change }) => change === undefined && !lines.some((line) => line.change)));
    assert.ok(view.areas.every(({ area }) => area.lines.every(({ points }) => points[1]?.share === undefined)));
  });
});

describe('the order of statements', () => {
  const view = viewOf(asked({ okt: [3, 3, 3, 3], maj: [3.5, null, 4, 3.5] }));

  it('is by number where nobody asks for another', () => {
    assert.equal(sortOf(view, undefined), 'number');
    assert.equal(sortOf(view, 'size'), 'number');
    assert.deepEqual(numbersIn(view, 'number'), [['1', '2', '3', '4']]);
  });

  it('by change has the largest first, alike ones by number, and those without one last', () => {
    assert.deepEqual(numbersIn(view, 'change'), [['3', '1', '4', '2']]);
  });

  it('by area has each area with its mean, and why it has none', () => {
    assert.deepEqual(numbersIn(view, 'area'), [['1', '2', '3'], ['4']]);
    const areas = sectionsOf(view, 'area').flatMap(({ area }) => area ?? []);
    assert.deepEqual(areas.map(({ text, why }) => [text, why]), [
      ['Arbete', 'medelvärde saknas, alla påståenden har inte ett'], ['Ledning', undefined],
    ]);
    assert.deepEqual(figuresOf(areas), [['3,0', 'saknas', undefined], ['3,0', '3,5', '+0,5']]);
  });

  it('is not offered by area where there is one, nor at all for one statement', () => {
    const areas = [{ id: 'x', name: 'Allt', statements: [{ id: '1', text: 'Ett' }, { id: '2', text: 'Två' }] }];
    const sorts = (document: Document) => viewOf(document).orders.map(({ sort }) => sort);
    assert.deepEqual(sorts(asked({ a: [1, 2], b: [2, 2] }, { areas })), ['number', 'change']);
    assert.deepEqual(viewOf(SURVEY, { groups: 'utvalda' }).orders.length, 1);
  });
});

describe('the sentence of a change', () => {
  const cases: Readonly<Record<string, readonly [document: Document, sentence: string]>> = {
    'all rose': [SURVEY, 'Alla 19 påståenden har ökat, mest påstående 8 (+0,88), minst påstående 16 (+0,24).'],
    'all fell': [
      asked({ a: [3, 3, 3], b: [2, 2.5, 1] }),
      'Alla 3 påståenden har minskat, mest påstående 3 (−2,0), minst påstående 2 (−0,5).',
    ],
    'some fell': [
      asked({ a: [3, 3, 3, 3], b: [4, 3.5, 2, 3] }),
      '2 av 4 påståenden har ökat, mest påstående 1 (+1,0); 1 har minskat; 1 är oförändrat.',
    ],
    'all stood still': [asked({ a: [3, 2], b: [3, 2] }), 'Alla 2 påståenden är oförändrade.'],
    'some cannot be compared': [
      asked({ a: [3, 3, 3], b: [4, 3.5, null] }),
      '2 av 3 påståenden har ökat, mest påstående 1 (+1,0), minst påstående 2 (+0,5); 1 kan inte jämföras.',
    ],
    'several are most': [
      asked({ a: [3, 3, 3], b: [4, 4, 3.5] }),
      'Alla 3 påståenden har ökat, mest påstående 1 och 2 (+1,0), minst påstående 3 (+0,5).',
    ],
    'one alone': [asked({ a: [3, null], b: [4, null] }), 'Påstående 1: +1; 1 kan inte jämföras.'],
  };
  for (const [name, [document, sentence]] of Object.entries(cases)) {
    it(`says it where ${name}`, () => { assert.deepEqual(sentencesOf(document), [sentence]); });
  }

  it('is none where nothing can be compared', () => {
    assert.deepEqual(sentencesOf(asked({ a: [3, null], b: [null, 3] })), []);
  });

  it('is one for each group', () => {
    assert.deepEqual(sentencesOf(SURVEY, { groups: 'ledning stod' }), [
      'Ledning: 2 av 2 påståenden har ökat, mest påstående 4 (+0,5), minst påstående 7 (+0,3).',
      'Stöd: 2 av 2 påståenden har ökat, mest påstående 7 (+1,0), minst påstående 4 (+0,7).',
    ]);
  });

  const SPOKEN: Readonly<Record<string, string>> = {
    sv: '3 av 5 påståenden har ökat, mest påstående 1 och 2 (+1,0); 1 har minskat; 1 är oförändrat.',
    nb: '3 av 5 påstander har økt, mest påstand 1 og 2 (+1,0); 1 har gått ned; 1 er uendret.',
    nn: '3 av 5 påstandar har auka, mest påstand 1 og 2 (+1,0); 1 har gått ned; 1 er uendra.',
    da: '3 af 5 udsagn er steget, mest udsagn 1 og 2 (+1,0); 1 er faldet; 1 er uændret.',
    fi: '3/5 väittämää on noussut, eniten väittämät 1 ja 2 (+1,0); 1 on laskenut; 1 on ennallaan.',
    en: '3 of 5 statements have risen, most in statements 1 and 2 (+1.0); 1 has fallen; 1 is unchanged.',
  };
  for (const language of LANGUAGES) {
    it(`is said in ${language}`, () => {
      const document = asked({ a: [3, 3, 3, 3, 3], b: [4, 4, 3.5, 2, 3] });
      assert.deepEqual(sentencesOf(document, {}, { language, tag: language }), [SPOKEN[language]]);
    });
  }
});

describe('the scale', () => {
  const ticksOf = (scale: object): readonly string[] =>
    viewOf(asked({ a: [0, 0] }, { scale })).scale.ticks.map(({ text }) => text);

  it('has ticks where people could answer, and never more than eight', () => {
    assert.deepEqual(ticksOf({ min: 0, max: 100 }), ['0', '20', '40', '60', '80', '100']);
    assert.deepEqual(ticksOf({ min: 0, max: 10 }), ['0', '2', '4', '6', '8', '10']);
    assert.deepEqual(ticksOf({ min: 0, max: 1, step: 0.25 }), ['0', '0,25', '0,5', '0,75', '1']);
    assert.deepEqual(ticksOf({ min: 0, max: 11 }), ['0', '11']);
  });
});
