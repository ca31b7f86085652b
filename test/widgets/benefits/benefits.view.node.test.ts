import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { benefitsTable } from '../../../src/widgets/benefits/benefits-table.view.ts';
import { benefitsView } from '../../../src/widgets/benefits/benefits.view.ts';
import type { BenefitsView } from '../../../src/widgets/benefits/benefits.view.ts';
import { documentOf } from '../../support/valid-document.node.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://example.org/tavla/mal.json',
};
const fileOf = (name: string): Document =>
  checkDocument(readFileSync(`documents/${name}.json`, 'utf8')).document ?? assert.fail();
const tools = fileOf('verktyg');
const plan = fileOf('malnedbrytning');

function viewOf(document: Document, unit?: string): BenefitsView {
  const view = benefitsView(document, unit, SETTINGS);
  assert.ok(!isNotice(view), 'a notice');
  return view;
}
const withBenefits = (...benefits: readonly object[]): Document => {
  const all = benefits.map((benefit, nth) => ({ id: nth, text: `Nytta ${nth}`, ...benefit }));
  return checkDocument({ styrtavla: '1', published: '2026-11-20', benefits: all }).document ?? assert.fail();
};
const on = (value: number, day: string): object => ({ value, on: day });

describe('benefitsView', () => {
  it('tells of each benefit and of what can be added up', () => {
    const { benefits, source, frame, language, ...view } = viewOf(tools);
    assert.equal(benefits.length, 5);
    assert.equal(frame.document, tools);
    assert.equal(language, 'sv');
    assert.deepEqual(source?.facts, ['Publicerat 20 november 2026']);
    assert.deepEqual(view, {
      name: 'Nytta, Placeringsenheten',
      sentences: [
        { text: '5 nyttor: 3 med siffror, 2 bara i ord.' },
        { state: 'unknown', text: '1 av 3 väntade är uppnådda; 2 har tid kvar (per 20 november 2026).' },
      ],
      sums: [
        {
          head: 'Tid, timmar per vecka',
          sum: { label: 'Summa', figure: '7 av väntade 16', bar: { realised: 7 / 16, expected: 1 } },
          benefits: [
            {
              text: 'Färre samtal som hamnar fel',
              figure: '7 av väntade 6',
              bar: { realised: 7 / 16, expected: 6 / 16 },
              verdict: { state: 'met', text: 'Uppnådd (senast juni 2026)' },
              facts: [
                'Utfall: 4 (30 april 2026), 7 (30 juni 2026)',
                'Från aktivitet: Skicka kontaktvägen till alla skolor (klar)',
              ],
            },
            {
              text: 'Kortare tid att skriva en vårdplan',
              figure: 'Väntat 10, inget utfall än',
              bar: { expected: 10 / 16 },
              verdict: { state: 'unknown', text: 'Tid kvar (senast mars 2027)' },
              facts: ['Från aktivitet: Ta fram en mall för vårdplanen och prova den i en grupp (pågår)'],
            },
          ],
        },
        {
          head: 'Pengar, kr per år',
          benefits: [{
            text: 'Färre inhyrda handläggare',
            figure: '65\u00a0000 av väntade 240\u00a0000',
            bar: { realised: 65_000 / 240_000, expected: 1 },
            verdict: { state: 'unknown', text: 'Tid kvar (senast 2027)' },
            facts: [
              'Per 31 oktober 2026',
              'Från aktivitet: Ta fram en mall för vårdplanen och prova den i en grupp (pågår), '
              + 'idé: Påminnelse i kalendern två månader innan ett övervägande ska vara klart (pågår)',
            ],
          }],
        },
      ],
      described: {
        head: 'Bara i ord',
        benefits: [
          {
            text: 'Planer som är tydliga vem som än skriver dem',
            facts: ['Kvalitet', 'Från aktivitet: Ta fram en mall för vårdplanen och prova den i en grupp (pågår)'],
          },
          {
            text: 'Lugnare eftermiddagar',
            facts: ['Arbetsmiljö', 'Från aktivitet: Skicka kontaktvägen till alla skolor (klar)'],
          },
        ],
      },
    });
  });

  it('never adds up across units of measure or kinds', () => {
    assert.deepEqual(viewOf(plan).sums.map(({ head, sum }) => [head, sum?.figure]), [
      ['Tid, timer per uke', '53 av väntade 85'],
      ['Tid, timer per år', undefined],
      ['Pengar, kr per år', '96\u00a0500 av väntade 580\u00a0000'],
      ['Kvalitet, fall per år', undefined],
    ]);
  });

  it('tells how a sum grew where several benefits have figures', () => {
    const [hours, , money] = viewOf(plan).sums;
    assert.equal(hours?.sum?.realised, 'Utfall: 31 (30 juni 2026), 45 (30 september 2026), 53 (31 oktober 2026)');
    assert.equal(money?.sum?.realised, undefined);
  });

  it('holds what nobody expected apart from what is compared with what was', () => {
    const [{ sum } = assert.fail()] = viewOf(withBenefits(
      { unit: 'h', expected: { value: 60 }, realised: [on(20, '2026-10-01')] },
      { unit: 'h', realised: [on(100, '2026-10-01')] },
    )).sums;
    assert.equal(sum?.figure, '20 av väntade 60; därtill 100 utan väntad siffra');
    assert.deepEqual(sum.bar, { realised: 20 / 120, expected: 60 / 120 });
  });

  it('says that time is over, and whose benefit it is where several units are shown', () => {
    const late = viewOf(withBenefits({ expected: { value: 5, by: '2026-10' }, realised: [on(2, '2026-10-01')] }));
    assert.deepEqual(late.sentences[1], {
      state: 'missed', text: '0 av 1 väntade är uppnådda; 1 inte uppnådda i tid (per 20 november 2026).',
    });
    assert.deepEqual(late.sums[0]?.benefits[0]?.verdict, {
      state: 'missed', text: 'Inte uppnådd i tid (senast oktober 2026)',
    });
    assert.equal(viewOf(plan, 'helse').sums[0]?.benefits[1]?.facts[0], 'Hjemmetjenesten; per 30 juni 2026');
    assert.equal(viewOf(plan, 'hjemmetjeneste').sums[0]?.benefits[1]?.facts[0], 'Per 30 juni 2026');
  });

  it('shows the unit that is named and all below it', () => {
    const texts = (unit: string): number => viewOf(plan, unit).benefits.length;
    assert.deepEqual([texts('rlg'), texts('helse'), texts('oppvekst'), texts('barnehage')], [8, 6, 2, 1]);
  });

  it('takes a realised nought for a figure, and a benefit without any for none', () => {
    const view = viewOf(withBenefits({ realised: [on(0, '2026-10-01')] }, {}));
    assert.deepEqual(view.sums.map(({ head, benefits }) => [head, benefits[0]?.figure, benefits[0]?.bar]), [
      ['Annat', '0', { realised: 0 }],
    ]);
    assert.deepEqual(view.sentences, [{ text: '2 nyttor: 1 med siffror, 1 bara i ord.' }]);
  });

  it('draws no bar below zero', () => {
    const view = viewOf(withBenefits({ expected: { value: -10 }, realised: [on(-4, '2026-10-01')] }));
    assert.deepEqual(view.sums[0]?.benefits[0]?.bar, { realised: 0, expected: 0 });
    assert.equal(view.sums[0]?.benefits[0]?.figure, '\u22124 av väntade \u221210');
  });

  it('names the measure that shows it, and a source of its own', () => {
    const [first] = viewOf(documentOf('nytta.json')).sums[0]?.benefits ?? [];
    assert.deepEqual([first?.facts.at(-1), first?.source], [
      'Mått: Väntetid',
      {
        origin: 'Egen bearbetning av uppgifter från Uppföljning av väntetid',
        facts: ['Skillnad mot första kvartalet'],
      },
    ]);
  });

  it('says the same in a table', () => {
    const table = benefitsTable(viewOf(tools));
    assert.equal(table.caption, 'Nytta, Placeringsenheten');
    assert.equal(table.count, 5);
    assert.deepEqual(table.columns.map(({ label }) => label), [
      'Nytta', 'Verksamhet', 'Slag', 'Enhet', 'Väntat', 'Senast', 'Utfall', 'Datum', 'Läge', 'Från', 'Mått',
    ]);
    const rows = table.rows(9);
    assert.deepEqual(rows.map((row) => row.slice(2, 9)), [
      ['tid', 'timmar per vecka', 6, 'juni 2026', 7, '30 juni 2026', 'uppnådd'],
      ['tid', 'timmar per vecka', 10, 'mars 2027', '', '', 'tid kvar'],
      ['pengar', 'kr per år', 240_000, '2027', 65_000, '31 oktober 2026', 'tid kvar'],
      ['kvalitet', '', '', '', '', '', 'bara i ord'],
      ['arbetsmiljö', '', '', '', '', '', 'bara i ord'],
    ]);
    assert.equal(table.rows(2).length, 2);
  });

  it('says so where there is none, and where there is no such unit', () => {
    assert.deepEqual(benefitsView({ styrtavla: '1' }, undefined, SETTINGS), {
      state: 'notice', text: 'Här finns ingen nytta att visa än.',
    });
    const unknown = benefitsView(plan, 'ingen', SETTINGS);
    assert.match(isNotice(unknown) ? unknown.text : '', /^”ingen” finns inte/);
  });
});
