// The Norwegian plan and Kil's page: every text of theirs is looked up in the source, and nothing is added.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { boardOf, checkDocument } from '../../src/contract/index.ts';
import type { Action, Document, Item } from '../../src/contract/index.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const documentOf = (name: string): Document => checkDocument(textOf(name)).document ?? assert.fail(name);
const json = <T>(name: string): T => JSON.parse(textOf(`sources/${name}`)) as T;

interface SourcePlan {
  readonly title: string;
  readonly decidedDate: string;
  readonly decidedBy: string;
  readonly grunnlag: readonly string[];
  readonly focusAreas: unknown;
  readonly rows: readonly {
    readonly utfordringer: readonly string[];
    readonly tiltak: {
      readonly intro: string | null;
      readonly sections: readonly { readonly heading: string | null; readonly items: readonly string[] }[];
      readonly footnote: string | null;
    };
    readonly ansvar: null;
    readonly frist: null;
  }[];
}

const source = json<SourcePlan>('handlingsplan-lean.json');
const document = documentOf('handlingsplan.json');
const plan = document.actionPlans?.[0] ?? assert.fail('no plan');

/** A text and the points under it, one after the other. */
function* wordsOf(item: Action | Item): Generator<unknown> {
  if (typeof item === 'string') yield item;
  else {
    yield item.text;
    if (Array.isArray(item.items)) yield* item.items as readonly unknown[];
  }
}

test('the plan has every challenge and every action of the source, row by row and in its order', () => {
  assert.equal(source.rows.length, 6);
  assert.deepEqual(plan.rows?.map(({ challenges }) => challenges), source.rows.map(({ utfordringer }) => utfordringer));
  assert.deepEqual(
    plan.rows?.map(({ actions = [] }) => actions.flatMap(({ heading, items = [] }) =>
      [...(heading === undefined ? [] : [heading]), ...items.flatMap((item) => [...wordsOf(item)])])),
    source.rows.map(({ tiltak: { intro, sections } }) => [
      ...(intro === null ? [] : [intro]),
      ...sections.flatMap(({ heading, items }) => [...(heading === null ? [] : [heading]), ...items]),
    ]),
  );
});

test('sub-headings stand over the actions that they stand over in the source', () => {
  const headed = source.rows.flatMap(({ tiltak }) => tiltak.sections).filter(({ heading }) => heading !== null);
  assert.equal(headed.length, 3);
  const found = plan.rows?.flatMap(({ actions = [] }) => actions) ?? [];
  for (const { heading, items } of headed) {
    assert.deepEqual(found.find((each) => each.heading === heading)?.items, items);
  }
});

test('several challenges stand to one set of actions', () => {
  assert.deepEqual(plan.rows?.map(({ challenges = [] }) => challenges.length), [3, 2, 2, 2, 1, 2]);
});

test('the plan says who decided it and when, on what, and what it aims at', () => {
  assert.deepEqual([plan.decided, plan.decidedBy, plan.title], [source.decidedDate, source.decidedBy, source.title]);
  assert.deepEqual(plan.basis, source.grunnlag);
  const strings = (value: unknown): string[] =>
    (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings));
  const found = plan.focus?.flatMap(({ title, aims = [] }) => [title, ...aims.flatMap((aim) => [...wordsOf(aim)])]);
  assert.deepEqual(found, strings(source.focusAreas));
});

test('the footnote stands as a note to its row, and the star still points to it', () => {
  assert.deepEqual(plan.rows?.map(({ note }) => note ?? null), source.rows.map(({ tiltak }) => tiltak.footnote));
  const row = plan.rows?.find(({ note }) => note !== undefined) ?? assert.fail('no note');
  assert.match(String(row.note), /^\*/);
  assert.ok(row.actions?.some(({ items = [] }) => items.includes('Gevinstrealisering*')));
});

test('who and when are empty in the source and stay so', () => {
  assert.ok(source.rows.every(({ ansvar, frist }) => ansvar === null && frist === null));
  assert.equal(/"(responsible|due|state)"/.test(JSON.stringify(document)), false);
});

interface Page {
  readonly decidedBy: string;
  readonly motto: string;
  readonly goals: readonly { readonly text: string; readonly year: number; readonly yearMeans: string }[];
  readonly buildingBlocks: readonly { readonly title: string; readonly text: string }[];
  readonly initiatives: readonly { readonly name: string; readonly text: string }[];
}

const page = json<Page>('kil-lean.json');
const kil = documentOf('kil.json');

test('Kil has its three goals with the council, the year and nobody\'s judgement', () => {
  assert.deepEqual(
    kil.goals?.map(({ text, decidedBy, from, deadline, judgement }) => [text, decidedBy, from, deadline, judgement]),
    page.goals.map(({ text, year, yearMeans }) => [
      text,
      'kommunfullmäktige',
      ...(yearMeans === 'från' ? [String(year), undefined] : [undefined, String(year)]),
      undefined,
    ]),
  );
  assert.equal(kil.measures, undefined);
});

test('Kil\'s house has its motto and its four blocks, the values lowest', () => {
  const [house] = kil.houses ?? [];
  assert.equal(house?.motto, page.motto);
  const layers = house?.layers?.map(({ name, text }) => ({ name, text })) ?? [];
  const blocks = page.buildingBlocks.map(({ title, text }) => ({ name: title, text }));
  assert.equal(blocks.length, 4);
  assert.deepEqual(layers, [...blocks.slice(1), ...blocks.slice(0, 1)]);
});

test('Kil\'s initiatives are activities, in its own words and without a state', () => {
  assert.deepEqual(
    kil.notes?.map(({ kind, text, state }) => ({ kind, text, state })),
    page.initiatives.map(({ name, text }) => ({ kind: 'activity', text: `${name}: ${text}`, state: undefined })),
  );
});

test('Kil\'s board is derived from its unit: goals, no results, two activities', () => {
  const { zones = [] } = boardOf(kil) ?? assert.fail('no board');
  assert.deepEqual(
    zones.map(({ kind, goals, measures, notes }) => [kind, goals.length, measures.length, notes.length]),
    [['goals', 3, 0, 0], ['results', 0, 0, 0], ['improvements', 0, 0, 2]],
  );
});
