import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { formatFor } from '../../../src/locale/format.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { csvOf } from '../../../src/parts/csv.view.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { planTable } from '../../../src/widgets/action-plan/action-plan-table.view.ts';
import { actionPlanView } from '../../../src/widgets/action-plan/action-plan.view.ts';
import type { ActionPlanView } from '../../../src/widgets/action-plan/action-plan.view.ts';
import { documentOf } from '../../support/valid-document.node.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2030, 0, 1, 12), base: 'https://example.org/tavla/mal.json',
};
const norwegian = checkDocument(readFileSync('documents/handlingsplan.json', 'utf8')).document ?? assert.fail();
const own: Document = { ...documentOf('planens-rader.json'), published: '2026-11-20' };

function viewOf(document: Document, settings: Partial<Settings> = {}): ActionPlanView {
  const view = actionPlanView(document, undefined, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const withPlan = (plan: object): Document => {
  const actionPlans = [{ id: 'p', title: 'P', ...plan }];
  return checkDocument({ styrtavla: '1', published: '2026-11-20', actionPlans }).document ?? assert.fail();
};
const withRow = (row: object): Document => withPlan({ rows: [row] });
const told = (document: Document): readonly string[] => viewOf(document).sentences.map(({ text }) => text);

describe('actionPlanView', () => {
  it('says all of a plan in words: what it holds, what is late by the day of publishing, what nobody has set', () => {
    const { plan, frame, ...view } = viewOf(own);
    assert.equal(plan, own.actionPlans?.[0]);
    assert.equal(frame.at, Date.UTC(2026, 10, 20));
    assert.deepEqual(view, {
      name: 'Plan',
      sentences: [
        { text: '3 utmaningar och 4 åtgärder i 4 rader: 1 ej påbörjad, 1 pågår, 1 klar och 1 avbruten.' },
        { state: 'missed', text: '1 tidsgräns har passerat (per 20 november 2026).' },
        { state: 'unknown', text: 'Ej fastställt: ansvarig i 3 av 4 rader, tidsgräns i 2 av 4 rader.' },
      ],
      facts: ['U'],
      sections: [
        {
          head: 'Fokusområden',
          parts: [{
            title: 'Ledning',
            items: [
              { text: 'Tydliga roller', items: [] },
              { text: 'Korta möten', items: ['Högst trettio minuter', 'Stående'] },
            ],
          }],
        },
        { head: 'Underlag', parts: [{ items: [{ text: 'Medarbetarenkäten 2026', items: [] }] }] },
      ],
      columns: ['Utmaningar', 'Åtgärder', 'Ansvarig', 'Tidsgräns och läge'],
      rows: [
        {
          challenges: ['Tid'],
          actions: [{
            heading: 'Möten',
            items: [
              { text: 'Kortare', items: [], facts: [] },
              {
                text: 'Stående',
                items: ['Norra salen', 'Södra salen'],
                facts: ['Gruppchef', '2 november 2026', 'pågår'],
                late: '18 dagar försenad',
              },
              { text: 'Utvärdera', items: [], facts: ['efter sommaren', 'ej påbörjad'] },
            ],
          }],
          responsible: { text: 'Enhetschef', isSet: true },
          due: { text: '1 december 2026', isSet: true },
          state: { mark: 'underway', text: 'Pågår' },
          note: 'Gäller även vikarier',
        },
        {
          challenges: ['Ansvar'],
          actions: [{ items: [{ text: 'Roller', items: [], facts: [] }] }],
          responsible: { text: 'Ej fastställt', isSet: false },
          due: { text: 'löpande', isSet: true },
          state: { mark: 'notStarted', text: 'Ej påbörjad' },
        },
        {
          challenges: [],
          actions: [],
          responsible: { text: 'Ej fastställt', isSet: false },
          due: { text: 'Ej fastställt', isSet: false },
          state: { mark: 'stopped', text: 'Avbruten' },
        },
        {
          challenges: ['Klart'],
          actions: [],
          responsible: { text: 'Ej fastställt', isSet: false },
          due: { text: 'Ej fastställt', isSet: false },
          state: { mark: 'done', text: 'Klar' },
        },
      ],
      source: {
        origin: 'Källa: Enhetens plan',
        href: 'https://example.org/tavla/planer/2026',
        facts: ['Publicerat 20 november 2026'],
      },
    });
  });

  it('shows the Norwegian plan word for word, and counts what its columns leave empty', () => {
    const view = viewOf(norwegian, { language: 'nb', tag: 'nb' });
    const plan = norwegian.actionPlans?.[0];
    assert.deepEqual(view.sentences, [
      { text: '12 utfordringer og 27 tiltak i 6 rader.' },
      { state: 'unknown', text: 'Ikke fastsatt: ansvar i 6 av 6 rader, frist i 6 av 6 rader.' },
    ]);
    assert.deepEqual(view.facts, ['Besluttet 28. mai 2018 av rådmannens ledergruppe']);
    assert.deepEqual(view.columns, ['Utfordringer', 'Tiltak', 'Ansvar', 'Frist']);
    assert.deepEqual(view.rows.map(({ challenges }) => challenges), plan?.rows?.map(({ challenges }) => challenges));
    assert.deepEqual(
      view.rows.map(({ actions }) => actions.map(({ heading, items }) => [heading, items.map(({ text }) => text)])),
      plan?.rows?.map(({ actions = [] }) => actions.map(({ heading, items = [] }) => [heading, items])),
    );
    assert.deepEqual(view.rows[0]?.actions[0], { heading: plan?.rows?.[0]?.actions?.[0]?.heading, items: [] });
    assert.equal(view.rows[1]?.note, '*Alle forbedringsprosesser skal gevinstrealiseres (uavhengig av verktøy).');
    assert.deepEqual(view.sections.map(({ head, parts }) => [head, parts.length]), [
      ['Fokusområder', 2], ['Grunnlag', 1],
    ]);
  });

  it('has a word for what is not set in each language', () => {
    const words = LANGUAGES.map((language) => viewOf(norwegian, { language, tag: language }).rows[0]?.responsible.text);
    assert.deepEqual(words, [
      'Ej fastställt', 'Ikke fastsatt', 'Ikkje fastsett', 'Ikke fastsat', 'Ei määritetty', 'Not set',
    ]);
  });

  it('judges by the day of publishing, however long it is shown; where that lacks, by the clock', () => {
    const overdue = (document: Document, now: number): string | undefined =>
      viewOf(document, { now }).sentences.find(({ state }) => state === 'missed')?.text;
    assert.equal(overdue(own, Date.UTC(2040, 0, 1)), '1 tidsgräns har passerat (per 20 november 2026).');
    assert.equal(
      overdue(documentOf('planens-rader.json'), Date.UTC(2026, 11, 4)),
      '2 tidsgränser har passerat (per 4 december 2026).',
    );
  });

  it('refers to the actions where each of them says who and when', () => {
    const items = ['a', 'b'].map((text) => ({ text, responsible: 'Chef', due: '2027-01-01' }));
    const document = withRow({ challenges: ['x'], actions: [{ items }] });
    const [row] = viewOf(document).rows;
    assert.deepEqual([row?.responsible, row?.due], [
      { text: 'Se varje åtgärd', isSet: true }, { text: 'Se varje åtgärd', isSet: true },
    ]);
    assert.deepEqual(told(document), ['1 utmaning och 2 åtgärder i 1 rad.']);
  });

  it('says by how much a row is late', () => {
    const view = viewOf(withRow({ challenges: ['x'], responsible: 'Chef', due: '2026-11-19' }));
    assert.deepEqual(view.rows[0]?.due, { text: '19 november 2026', isSet: true, late: '1 dag försenad' });
    assert.deepEqual(viewOf(withRow({ due: '2026-11-19', state: 'done' })).rows[0]?.due, {
      text: '19 november 2026', isSet: true,
    });
  });

  it('says who decided and when, or the one of them that is known', () => {
    const facts = (plan: object): readonly string[] => viewOf(withPlan({ basis: ['x'], ...plan })).facts;
    assert.deepEqual(facts({ decided: '2026-05-28' }), ['Beslutad 28 maj 2026']);
    assert.deepEqual(facts({ decidedBy: 'nämnden' }), ['Beslutad av nämnden']);
    assert.deepEqual(facts({}), []);
  });

  it('says nothing of a table that a plan does not have, and that there is nothing in an empty one', () => {
    const bare: Document = { styrtavla: '1', actionPlans: [{ id: 'p', title: 'P', basis: ['Enkäten'] }] };
    assert.deepEqual([viewOf(bare).sentences, viewOf(bare).rows], [[], []]);
    const empty = { styrtavla: '1', actionPlans: [{ id: 'p', title: 'P' }] } as const;
    assert.deepEqual(actionPlanView(empty, undefined, SETTINGS), {
      state: 'notice', text: 'Det finns inget i handlingsplanen än.',
    });
  });

  it('asks for a plan where there are several, and names them where there is none such', () => {
    const actionPlans = [{ id: 'a', title: 'A' }, { id: 'b', title: 'B', basis: ['x'] }];
    const two: Document = { styrtavla: '1', actionPlans };
    const text = (id?: string): string => {
      const view = actionPlanView(two, id, SETTINGS);
      return isNotice(view) ? view.text : view.name;
    };
    assert.deepEqual([text(), text('c'), text('b')], [
      'Ange plan: a och b.', '”c” finns inte. Det finns: a och b.', 'B',
    ]);
  });
});

describe('planTable', () => {
  it('has a line for each action, with who and when of its row where it has none of its own', () => {
    const table = planTable(viewOf(own));
    assert.deepEqual(table.columns.map(({ label }) => label), [
      'Rad', 'Utmaningar', 'Rubrik', 'Åtgärder', 'Ansvarig', 'Tidsgräns', 'Läge', 'Anmärkning', 'Dagar försenad',
    ]);
    const note = 'Gäller även vikarier';
    assert.deepEqual(table.rows(99), [
      [1, 'Tid', 'Möten', 'Kortare', 'Enhetschef', '1 december 2026', 'pågår', note, ''],
      [1, 'Tid', 'Möten', 'Stående\nNorra salen\nSödra salen', 'Gruppchef', '2 november 2026', 'pågår', note, 18],
      [1, 'Tid', 'Möten', 'Utvärdera', 'Enhetschef', 'efter sommaren', 'ej påbörjad', note, ''],
      [2, 'Ansvar', '', 'Roller', '', 'löpande', 'ej påbörjad', '', ''],
      [3, '', '', '', '', '', 'avbruten', '', ''],
      [4, 'Klart', '', '', '', '', 'klar', '', ''],
    ]);
    assert.equal(table.count, 6);
    assert.deepEqual(table.rows(2).length, 2);
  });

  it('loses nothing of the Norwegian plan, not even a heading that stands alone', () => {
    const file = csvOf(planTable(viewOf(norwegian)), formatFor('nb')).replaceAll('""', '"');
    const rows = norwegian.actionPlans?.[0]?.rows ?? [];
    const texts = rows.flatMap(({ challenges = [], actions = [] }) => [
      ...challenges,
      ...actions.flatMap(({ heading, items = [] }) => [...heading === undefined ? [] : [heading], ...items]),
    ]);
    assert.equal(texts.length, 12 + 5 + 27);
    for (const text of texts) assert.ok(file.includes(String(text)), String(text));
  });
});
