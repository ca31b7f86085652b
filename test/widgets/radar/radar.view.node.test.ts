import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, suppress } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import type { AssessmentPick } from '../../../src/parts/assessment.view.ts';
import type { Row } from '../../../src/parts/data-table.view.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import type { RadarView } from '../../../src/widgets/radar/radar-parts.view.ts';
import { radarView } from '../../../src/widgets/radar/radar.view.ts';
import '../../support/words.ts';

const SETTINGS: Settings = { language: 'sv', tag: 'sv', now: 0, base: 'https://example.org/tavla/mal.json' };

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  assert.ok(document);
  return document;
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

/** Means of areas with one statement each, by round; null where nobody answered. */
interface Rounds {
  readonly [round: string]: readonly (number | null)[];
}

const groupOf = (round: string): object => (round.includes(' ') ? { group: round.split(' ')[0] } : {});

/** An assessment with an area for each mean; `Ledning Maj` is what the group Ledning answered in May. */
function assessed(rounds: Rounds, more: object = {}): Document {
  const names = Object.keys(rounds);
  const count = Math.max(...Object.values(rounds).map(({ length }) => length));
  const occasions = [...new Set(names.map((name) => name.split(' ').at(-1) ?? ''))];
  const groups = [...new Set(names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]))];
  return checked({
    styrtavla: '1',
    language: 'sv',
    assessments: [{
      id: 'enkat',
      title: 'Självskattning',
      scale: { min: 1, max: 7 },
      areas: Array.from({ length: count }, (_, nth) =>
        ({ id: `o${nth}`, name: `Område ${nth + 1}`, statements: [{ id: `p${nth}`, text: 'Vi har tid.' }] })),
      occasions: occasions.map((id) => ({ id, name: id })),
      groups: groups.map((id) => ({ id, name: id })),
      results: names.map((name) => ({
        occasion: name.split(' ').at(-1),
        ...groupOf(name),
        answers: (rounds[name] ?? []).flatMap((mean, nth) => (mean === null ? [] : [{ statement: `p${nth}`, mean }])),
      })),
      ...more,
    }],
  });
}

type Shown = Omit<RadarView, 'table'> & { readonly table: object };

function seen(document: Document, pick: AssessmentPick = {}, settings: Partial<Settings> = {}): RadarView {
  const view = radarView(document, pick, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

/** As plain data, spaces that do not break among the others: that they do not break is tested in the locale. */
const plain = <T>(view: T): T => JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' '));

const shown = (...given: Parameters<typeof seen>): Shown => plain(seen(...given));
const told = (...given: Parameters<typeof seen>): readonly string[] => shown(...given).verdicts.map(({ text }) => text);
const rowsOf = (view: RadarView): readonly Row[] => view.table.rows(99);
const headsOf = (view: RadarView): readonly string[] => view.table.columns.map(({ label }) => label);

describe('radarView(document, picked, settings)', () => {
  it('shows what Leda för Resultat reports, October and May', () => {
    const document = fromFile('sjalvskattning');
    const { axes, table, ...view } = shown(document);
    assert.deepEqual(view, {
      name: 'Självskattning, Leda för Resultat III',
      verdicts: [{
        text: 'Förändring Oktober – Maj: störst i Utvecklingsinriktat arbetssätt (+0,71) och Bra bas-strukturer '
          + '(+0,71); minst i Kommunikation – mål (+0,31).',
      }],
      outlines: ['Oktober', 'Maj'],
      rings: ['1', '2', '3', '4', '5', '6', '7'].map((text, nth) => ({ share: nth / 6, text })),
      form: 'around',
      lines: 3,
      read: 'Läs område för område',
      facts: [
        'Skalan börjar på 1 (Instämmer inte alls) och slutar på 7 (Instämmer helt).',
        'Oktober n = 259, Maj n = 234.',
      ],
      source: {
        origin: 'Källa: SKL (Sveriges Kommuner och Landsting), Leda för Resultat 2012–2013. Uppföljning',
        facts: [],
      },
    });
    assert.deepEqual(axes.map(({ spoken }) => spoken), [
      'Tid och energi: Oktober 3,56, Maj 4,16',
      'Lärande förhållningssätt: Oktober 4,32, Maj 4,79',
      'Utvecklingsinriktat arbetssätt: Oktober 3,81, Maj 4,52',
      'Bra bas-strukturer: Oktober 3,55, Maj 4,26',
      'Intern förankring: Oktober 4,29, Maj 4,86',
      'Brukarfokus: Oktober 4,39, Maj 4,77',
      'Kommunikation – mål: Oktober 3,57, Maj 3,87',
      'Genomförande: Oktober 3,81, Maj 4,27',
    ]);
    assert.deepEqual(axes[5], {
      id: 'brukarfokus',
      name: 'Brukarfokus',
      // (4.78 + 3.99) / 2 and (5.24 + 4.29) / 2: placed by what they are, not by what is written of them.
      means: [{ share: 3.385 / 6, text: '4,39' }, { share: 3.765 / 6, text: '4,77' }],
      spoken: 'Brukarfokus: Oktober 4,39, Maj 4,77',
    });
    const own = seen(document);
    assert.deepEqual([own.table.caption, own.table.count, headsOf(own)],
      ['Självskattning, Leda för Resultat III', 8, ['Område', 'Oktober', 'Maj', 'Förändring Oktober – Maj']]);
    assert.deepEqual(rowsOf(own)[5], ['Brukarfokus', 4.385, (5.24 + 4.29) / 2, 0.38]);
    assert.deepEqual(table, { ...plain(own.table) });
  });

  describe('says first', () => {
    const cases: readonly (readonly [what: string, document: Document, ...expected: readonly string[]])[] = [
      ['which areas are highest and lowest on one occasion', assessed({ Maj: [4.5, 3.25, 5] }),
        'Medelvärde: högst i Område 3 (5,00); lägst i Område 2 (3,25).'],
      ['what changed most whichever way it went', assessed({ Okt: [4, 4, 4], Maj: [3.1, 4.2, 4] }),
        'Förändring Okt – Maj: störst i Område 1 (−0,9); minst i Område 3 (0,0).'],
      ['all that are alike as they are written', assessed({ Okt: [4, 4, 4], Maj: [4.301, 4.5, 4.299] }),
        'Förändring Okt – Maj: störst i Område 2 (+0,50); minst i Område 1 (+0,30) och Område 3 (+0,30).'],
      ['that all areas have changed alike', assessed({ Okt: [4, 3, 2], Maj: [4.5, 3.5, 2.5] }),
        'Förändring Okt – Maj: +0,5 i 3 områden.'],
      ['that all areas are alike', assessed({ Maj: [4, 4, 4, 4] }), 'Medelvärde: 4 i 4 områden.'],
      ['how many those are that can be compared', assessed({ Okt: [4, 3, null], Maj: [4.5, 3.5, 2.5] }),
        'Förändring Okt – Maj: +0,5 i 2 områden.'],
      ['the only area that can be compared', assessed({ Okt: [4, null, 3], Maj: [4.5, 3, null] }),
        'Förändring Okt – Maj: Område 1 (+0,5).'],
      ['changes of one size both ways, without a largest', assessed({ Okt: [4, 4, 4], Maj: [4.5, 3.5, 4.5] }),
        'Förändring Okt – Maj: Område 1 (+0,5), Område 2 (−0,5) och Område 3 (+0,5).'],
      ['the latest occasion where nothing can be compared', assessed({ Okt: [4, null, null], Maj: [null, 3, 5] }),
        'Maj. Medelvärde: högst i Område 3 (5); lägst i Område 2 (3).'],
      ['the change from the first to the last of three', assessed({ Okt: [1, 1, 1], Nov: [7, 1, 1], Maj: [2, 1, 4] }),
        'Förändring Okt – Maj: störst i Område 3 (+3); minst i Område 2 (0).'],
      ['the same where one between has nothing', assessed({ A: [1, 1, 1], B: [null, null, null], C: [2, 1, 4] }),
        'Förändring A – C: störst i Område 3 (+3); minst i Område 2 (0).'],
      ['each group by itself, in the order of the document', assessed({
        'Stöd Okt': [4, 4, 4], 'Stöd Maj': [4.5, 5, 4.1], 'Ledning Okt': [4, 4, 4], 'Ledning Maj': [6, 4, 4.1],
      }), 'Stöd. Förändring Okt – Maj: störst i Område 2 (+1,0); minst i Område 3 (+0,1).',
        'Ledning. Förändring Okt – Maj: störst i Område 1 (+2,0); minst i Område 2 (0,0).'],
    ];
    for (const [what, document, ...expected] of cases) {
      it(what, () => { assert.deepEqual(told(document), expected); });
    }

    it('whom it is about where that is one group', () => {
      const document = assessed({ Maj: [4, 5, 6], 'Ledning Maj': [1, 2, 3] });
      assert.deepEqual(told(document, { groups: 'Ledning' }),
        ['Ledning. Medelvärde: högst i Område 3 (3); lägst i Område 1 (1).']);
    });

    it('what the figures give unrounded: 3.565 to 3.87 is written 3,57 to 3,87, and has risen by 0,31', () => {
      const { axes, verdicts } = shown(fromFile('sjalvskattning'));
      assert.deepEqual(axes[6]?.means.map(({ text }) => text), ['3,57', '3,87']);
      assert.match(verdicts[0]?.text ?? '', /Kommunikation – mål \(\+0,31\)/);
    });
  });

  describe('draws', () => {
    it('from the scale’s minimum to its maximum', () => {
      const { rings, axes, facts } = shown(assessed({ Maj: [0, 50, 100] }, {
        scale: { min: 0, max: 100, minLabel: 'Dåligt', maxLabel: { sv: 'Bra', en: 'Good' } },
      }));
      assert.deepEqual(rings.map(({ text }) => text), ['0', '20', '40', '60', '80', '100']);
      assert.deepEqual(axes.map(({ means }) => means[0]?.share), [0, 0.5, 1]);
      assert.deepEqual(facts, ['Skalan börjar på 0 (Dåligt) och slutar på 100 (Bra).']);
    });

    const scales: readonly (readonly [scale: object, rings: readonly string[]])[] = [
      [{ min: 1, max: 5 }, ['1', '2', '3', '4', '5']],
      [{ min: 1, max: 10 }, ['1', '4', '7', '10']],
      [{ min: 0, max: 1, step: 0.1 }, ['0', '0,2', '0,4', '0,6', '0,8', '1']],
      [{ min: -2, max: 2 }, ['−2', '−1', '0', '1', '2']],
      [{ min: 0, max: 11 }, ['0', '11']],
    ];
    for (const [scale, rings] of scales) {
      it(`rings at ${rings.join(' ')} on a scale of ${JSON.stringify(scale)}`, () => {
        const document = assessed({ Maj: [] }, { scale, areas: [{ id: 'a', name: 'A', statements: [] }] });
        assert.deepEqual(shown(document).rings.map(({ text }) => text), rings);
      });
    }

    it('no outline through an area without a mean, which says so', () => {
      const { axes, verdicts } = shown(assessed({ Okt: [4, null, 3], Maj: [4.5, 3, 5] }));
      assert.deepEqual(axes[1]?.means, [{ share: null, text: 'saknas' }, { share: 2 / 6, text: '3,0' }]);
      assert.equal(axes[1]?.spoken, 'Område 2: Okt saknas, Maj 3,0');
      assert.deepEqual(verdicts.map(({ text }) => text),
        ['Förändring Okt – Maj: störst i Område 3 (+2,0); minst i Område 1 (+0,5).']);
    });

    it('no mean of an area where one of its statements has none, and the table says why', () => {
      const areas = [
        { id: 'a', name: 'A', statements: [{ id: 'p0', text: 'Ja' }, { id: 'p1', text: 'Nej' }] },
        { id: 'b', name: 'B', statements: [{ id: 'p2', text: 'Ja' }] },
        { id: 'c', name: 'C', statements: [{ id: 'p3', text: 'Ja' }] },
      ];
      const view = seen(assessed({ Maj: [4, null, 3, 5] }, { areas }));
      assert.deepEqual(rowsOf(view),
        [['A', 'medelvärde saknas, alla påståenden har inte ett'], ['B', 3], ['C', 5]]);
    });

    it('means of whole numbers with the decimal that they need', () => {
      const areas = [{ id: 'a', name: 'A', statements: [{ id: 'p0', text: 'Ja' }, { id: 'p1', text: 'Nej' }] }];
      assert.equal(shown(assessed({ Maj: [4, 5] }, { areas })).axes[0]?.means[0]?.text, '4,5');
      assert.equal(shown(assessed({ Maj: [4, 6] }, { areas })).axes[0]?.means[0]?.text, '5');
    });

    const drawn: readonly (readonly [what: string, rounds: Rounds, outlines: readonly string[], left: string])[] = [
      ['four occasions', { A: [1, 1, 1], B: [1, 1, 1], C: [1, 1, 1], D: [1, 1, 1] }, ['A', 'B', 'C', 'D'], ''],
      ['the first and the last of five', { A: [1, 1, 1], B: [1, 1, 1], C: [1, 1, 1], D: [1, 1, 1], E: [1, 1, 1] },
        ['A', 'E'], 'Bara i tabellen: B, C och D.'],
      ['groups by their names where there is one occasion', { 'L A': [1, 1, 1], 'S A': [1, 1, 1] }, ['L', 'S'], ''],
      ['the last of each of three groups', {
        'L A': [1, 1, 1], 'L B': [1, 1, 1], 'S A': [1, 1, 1], 'S B': [1, 1, 1], 'C A': [1, 1, 1], 'C B': [1, 1, 1],
      }, ['L B', 'S B', 'C B'], 'Bara i tabellen: L A, S A och C A.'],
      ['the first four of five groups', {
        'L A': [1, 1, 1], 'S A': [1, 1, 1], 'C A': [1, 1, 1], 'D A': [1, 1, 1], 'E A': [1, 1, 1],
      }, ['L', 'S', 'C', 'D'], 'Bara i tabellen: E.'],
    ];
    for (const [what, rounds, outlines, left] of drawn) {
      it(what, () => {
        const view = seen(assessed(rounds));
        assert.deepEqual(view.outlines, outlines);
        assert.deepEqual(view.facts.filter((fact) => fact.startsWith('Bara')), left ? [left] : []);
        assert.equal(view.axes[0]?.means.length, outlines.length);
        for (const name of Object.keys(rounds)) {
          assert.ok(headsOf(view).some((head) => name.startsWith(head)), `the table has ${name}`);
        }
      });
    }

    const forms: readonly (readonly [count: number, form: RadarView['form'], name?: string])[] = [
      [1, 'bars'], [2, 'bars'], [3, 'around'], [8, 'around'], [10, 'around'], [11, 'beside'], [12, 'beside'],
      [13, 'bars'],
      [8, 'around', 'Utvecklingsinriktat arbetssätt i hela kommunen'],
      [9, 'beside', 'Utvecklingsinriktat arbetssätt i hela kommunen'],
      [3, 'beside', 'Utvecklingsinriktat arbetssätt i hela kommunen, så som dess ledning och medarbetare upplever det '
        + 'när de ser tillbaka på året'],
    ];
    for (const [count, form, name = 'Tid'] of forms) {
      it(`${count} areas with ${name.length} letters as ${form}`, () => {
        const areas = Array.from({ length: count }, (_, nth) =>
          ({ id: `o${nth}`, name, statements: [{ id: `p${nth}`, text: 'Ja' }] }));
        const view = shown(assessed({ Maj: areas.map(() => 4) }, { areas }));
        assert.equal(view.form, form);
        assert.equal(view.facts[0], form === 'bars'
          ? `Visas som staplar från skalans början: ett radardiagram behöver 3 till 12 områden, här finns ${count}.`
          : 'Skalan börjar på 1 och slutar på 7.');
      });
    }
  });

  describe('keeps small groups safe', () => {
    const { document } = suppress(fromFile('liten-grupp'), { minimum: 6 });

    it('with no outline of a group that is too small, and the word for it instead of its figures', () => {
      const view = seen(document, { groups: 'administrator' });
      assert.deepEqual(view.outlines, []);
      assert.deepEqual(view.verdicts,
        [{ state: 'unknown', text: 'Våren 2026: visas inte: för få svar.' }]);
      assert.deepEqual(view.axes.map(({ means }) => means), [[], [], [], []]);
      for (const [, ...cells] of rowsOf(view)) {
        assert.deepEqual(cells, ['visas inte: för få svar']);
      }
    });

    it('with a gap where one statement behind an area is hidden', () => {
      const hidden = assessed({ Maj: [4, 5, 6] }, {
        results: [{
          occasion: 'Maj',
          answers: [
            { statement: 'p0', mean: 4 }, { statement: 'p1', missing: 'suppressed' }, { statement: 'p2', mean: 6 },
          ],
        }],
      });
      const view = seen(hidden);
      assert.deepEqual(view.axes[1]?.means, [{ share: null, text: 'visas inte: för få svar' }]);
      assert.deepEqual(rowsOf(view)[1], ['Område 2', 'visas inte: för få svar']);
    });
  });

  it('has a table with a column for each round and for what each group has changed', () => {
    const view = seen(assessed({
      'Ledning Okt': [4, null, 3], 'Ledning Maj': [4.5, 5, 3.2], 'Stöd Maj': [1, 2, 3],
    }));
    assert.deepEqual(headsOf(view),
      ['Område', 'Ledning Okt', 'Ledning Maj', 'Ledning Förändring Okt – Maj', 'Stöd Maj']);
    assert.deepEqual(rowsOf(view), [
      ['Område 1', 4, 4.5, 0.5, 1],
      ['Område 2', 'medelvärde saknas, alla påståenden har inte ett', 5, '', 2],
      ['Område 3', 3, 3.2, 0.2, 3],
    ]);
    assert.deepEqual(view.table.columns.map(({ decimals }) => decimals), [undefined, 1, 1, 1, 1]);
    assert.equal(view.table.rows(1).length, 1);
  });

  it('says of a group with one statement of nineteen that nothing can be shown, and how many responded', () => {
    const { verdicts, outlines, facts } = shown(fromFile('sjalvskattning'), { groups: 'utvalda' });
    assert.deepEqual(verdicts, [{
      state: 'unknown', text: 'Oktober, Maj och 2014: medelvärde saknas, alla påståenden har inte ett.',
    }]);
    assert.deepEqual(outlines, []);
    assert.deepEqual(facts, [
      'Oktober n = 68, Maj n = 63, 2014 n = 35.',
      '2014: 35 svarande mot 68 tidigare, bör tolkas med försiktighet.',
    ]);
  });

  it('says that there is nothing to show in an assessment without areas', () => {
    assert.deepEqual(radarView(assessed({ Maj: [] }), {}, SETTINGS),
      { state: 'notice', text: 'Det finns inga siffror att visa än.' });
  });

  it('speaks six languages', () => {
    const two = assessed({ Okt: [4, 4], Maj: [4.5, 4.1] });
    const alike = assessed({ Okt: [4, 4, 4], Maj: [4.5, 4.5, 4.5] });
    const one = assessed({ A: [4, 3, 5] });
    const five = assessed({ A: [4, 3, 5], B: [4, 3, 5], C: [4, 3, 5], D: [4, 3, 5], E: [4, 3, 5] });
    const said = LANGUAGES.map((language) => {
      const settings = { language, tag: language };
      const { verdicts, facts, read } = shown(two, {}, settings);
      return [
        verdicts[0]?.text, ...facts, read,
        ...told(alike, {}, settings), ...told(one, {}, settings), shown(five, {}, settings).facts[1],
      ];
    });
    assert.deepEqual(said, [
      [
        'Förändring Okt – Maj: störst i Område 1 (+0,5); minst i Område 2 (+0,1).',
        'Visas som staplar från skalans början: ett radardiagram behöver 3 till 12 områden, här finns 2.',
        'Skalan börjar på 1 och slutar på 7.', 'Läs område för område',
        'Förändring Okt – Maj: +0,5 i 3 områden.', 'Medelvärde: högst i Område 3 (5); lägst i Område 2 (3).',
        'Bara i tabellen: B, C och D.',
      ],
      [
        'Endring Okt – Maj: størst i Område 1 (+0,5); minst i Område 2 (+0,1).',
        'Vises som stolper fra skalaens begynnelse: et radardiagram trenger 3 til 12 områder, her er det 2.',
        'Skalaen begynner på 1 og slutter på 7.', 'Les område for område',
        'Endring Okt – Maj: +0,5 i 3 områder.', 'Gjennomsnitt: høyest i Område 3 (5); lavest i Område 2 (3).',
        'Bare i tabellen: B, C og D.',
      ],
      [
        'Endring Okt – Maj: størst i Område 1 (+0,5); minst i Område 2 (+0,1).',
        'Viste som stolpar frå byrjinga av skalaen: eit radardiagram treng 3 til 12 område, her er det 2.',
        'Skalaen byrjar på 1 og sluttar på 7.', 'Les område for område',
        'Endring Okt – Maj: +0,5 i 3 område.', 'Gjennomsnitt: høgast i Område 3 (5); lågast i Område 2 (3).',
        'Berre i tabellen: B, C og D.',
      ],
      [
        'Ændring Okt – Maj: størst i Område 1 (+0,5); mindst i Område 2 (+0,1).',
        'Vises som søjler fra skalaens begyndelse: et radardiagram kræver 3 til 12 områder, her er der 2.',
        'Skalaen begynder ved 1 og slutter ved 7.', 'Læs område for område',
        'Ændring Okt – Maj: +0,5 i 3 områder.', 'Gennemsnit: højest i Område 3 (5); lavest i Område 2 (3).',
        'Kun i tabellen: B, C og D.',
      ],
      [
        'Muutos Okt – Maj: suurin Område 1 (+0,5); pienin Område 2 (+0,1).',
        'Näytetään palkkeina asteikon alusta: tutkakuvio tarvitsee 3–12 osa-aluetta, tässä niitä on 2.',
        'Asteikko alkaa arvosta 1 ja päättyy arvoon 7.', 'Lue osa-alue kerrallaan',
        'Muutos Okt – Maj: +0,5, 3 osa-aluetta.', 'Keskiarvo: korkein Område 3 (5); matalin Område 2 (3).',
        'Vain taulukossa: B, C ja D.',
      ],
      [
        'Change Okt – Maj: largest in Område 1 (+0.5); smallest in Område 2 (+0.1).',
        'Shown as bars from where the scale begins: a radar chart needs 3 to 12 areas, here there are 2.',
        'The scale begins at 1 and ends at 7.', 'Read area by area',
        'Change Okt – Maj: +0.5 in 3 areas.', 'Mean: highest in Område 3 (5); lowest in Område 2 (3).',
        'In the table only: B, C and D.',
      ],
    ]);
  });
});
