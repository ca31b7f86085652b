import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import { cycleView } from '../../src/widgets/cycle/cycle.view.ts';
import type { CycleView } from '../../src/widgets/cycle/cycle.view.ts';
import type { StairView } from '../../src/widgets/cycle/cycle-stair.view.ts';
import { checked, SETTINGS } from '../support/view.node.ts';
import '../support/words.ts';

function viewOf(document: Document, settings: Partial<Settings> = {}): CycleView {
  const view = cycleView(document, undefined, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const toolbox = checked(readFileSync('documents/verktyg.json', 'utf8'));
const large = checked(readFileSync('documents/verktyg-stora.json', 'utf8'));
const cycle = (turns: readonly object[], leaps: readonly object[] = []): Document =>
  checked({ styrtavla: '1', language: 'sv', cycles: [{ id: 'c', title: 'Varven', turns, leaps }] });

function stairOf(document: Document): StairView {
  const { stair } = viewOf(document);
  assert.ok(stair, 'no stair');
  return stair;
}

/** On which step each ring stands, counted from the lowest. */
function steps(document: Document): readonly number[] {
  const heights = stairOf(document).rings.map(({ y }) => y);
  const all = [...new Set(heights)].sort((a, b) => b - a);
  return heights.map((height) => all.indexOf(height));
}

describe('cycleView', () => {
  it('says all of a turn, and what of the next is still open', () => {
    const { stair, ...view } = viewOf(cycle(
      [
        { level: 1, from: '2025-09', plan: 'En plan.', do: 'Prova.', check: 'Det gick.', act: 'Behåll.' },
        { level: 2, plan: 'En till.' },
      ],
      [{ afterTurn: 1, text: 'Från mycket till lite' }],
    ));
    const step = (name: string, text?: string): object =>
      ({ name, letter: name.charAt(0), ...(text && { text }) });
    assert.deepEqual(view, {
      name: 'Varven',
      sentence: '2 varv, 2 nivåer och 1 språng. Senast: varv 2, planera.',
      turns: [
        {
          name: 'Varv 1',
          number: '1',
          facts: ['nivå 1', 'september 2025'],
          steps: [
            step('Planera', 'En plan.'), step('Göra', 'Prova.'), step('Studera', 'Det gick.'),
            step('Agera', 'Behåll.'),
          ],
          leaps: ['Språng: Från mycket till lite'],
        },
        {
          name: 'Varv 2',
          number: '2',
          facts: ['nivå 2'],
          steps: [step('Planera', 'En till.'), step('Göra'), step('Studera'), step('Agera')],
          leaps: [],
        },
      ],
    });
    assert.deepEqual(stair?.labels.map(({ text }) => text), ['Nivå 1', 'Nivå 2']);
  });

  it('does not say how far it has come when the last turn is over', () => {
    assert.equal(viewOf(cycle([{ plan: 'a', act: 'b' }])).sentence, '1 varv.');
    assert.equal(viewOf(cycle([{ from: '2026' }])).sentence, '1 varv.');
  });

  it('holds every turn and every leap of the largest', () => {
    const { turns, sentence, name } = viewOf(large);
    const { turns: own = [], leaps = [] } = large.cycles?.[0] ?? {};
    assert.equal(name, 'Från ansökan till beslut, tio varv (påhittat exempel)');
    assert.equal(sentence, '10 varv, 4 nivåer och 3 språng. Senast: varv 10, göra.');
    assert.deepEqual(
      turns.map((turn) => turn.steps.flatMap(({ text }) => text ?? [])),
      own.map((turn) => [turn.plan, turn.do, turn.check, turn.act].filter((text) => text !== undefined)),
    );
    assert.deepEqual(
      turns.flatMap((turn) => turn.leaps),
      leaps.map(({ text }) => `Språng: ${typeof text === 'string' ? text : ''}`),
    );
  });

  it('names the unit that it belongs to', () => {
    assert.equal(viewOf(toolbox).name, 'Kontakter med skolan (påhittat exempel), Placeringsenheten');
  });

  it('says so where no turn has been made', () => {
    assert.deepEqual(cycleView(cycle([]), undefined, SETTINGS), {
      state: 'notice', text: 'Här finns inget att visa än.',
    });
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, () => {
      assert.doesNotMatch(JSON.stringify(viewOf(toolbox, { language, tag: language })), /undefined|NaN/);
    });
  }
});

describe('stairView', () => {
  it('has steps of one height, whatever the levels are called', () => {
    assert.deepEqual(steps(cycle([{ level: -3 }, { level: -3 }, { level: 7 }, { level: 100 }])), [0, 0, 1, 2]);
    assert.deepEqual(steps(large), [0, 0, 0, 1, 1, 1, 2, 2, 3, 3]);
  });

  it('goes down where the levels do', () => {
    assert.deepEqual(steps(cycle([{ level: 2 }, { level: 1 }])), [1, 0]);
  });

  it('leaves a turn without a level on that of the turn before', () => {
    assert.deepEqual(steps(cycle([{ level: 1 }, {}, { level: 2 }, {}])), [0, 0, 1, 1]);
  });

  it('rises with each leap where nobody has numbered the levels, and numbers none itself', () => {
    const document = cycle([{}, {}, {}], [{ afterTurn: 1, text: 'a' }, { afterTurn: 2, text: 'b' }]);
    assert.deepEqual(steps(document), [0, 1, 2]);
    assert.deepEqual(stairOf(document).labels, []);
    assert.deepEqual(viewOf(document).turns.map(({ facts }) => facts), [[], [], []]);
  });

  it('has its rings from left to right, each on its ground, and all of it inside', () => {
    for (const document of [toolbox, large]) {
      const { rings, leaps, labels, width, height } = stairOf(document);
      const places = rings.map(({ x }) => x);
      assert.deepEqual(places, places.toSorted((a, b) => a - b));
      // A ring has a radius of 31.
      for (const { x, y } of rings) assert.ok(x >= 31 && x <= width - 31 && y >= 31 && y <= height - 31);
      for (const { x, from, to } of leaps) assert.ok(x > 0 && x < width && to > 0 && to < from);
      for (const { y } of labels) assert.ok(y < height);
    }
  });

  it('has one arrow for each leap, between the turn that it came after and the next', () => {
    const { rings, leaps } = stairOf(large);
    const after = (large.cycles?.[0]?.leaps ?? []).map(({ afterTurn }) => afterTurn);
    assert.equal(leaps.length, after.length);
    for (const [nth, { x }] of leaps.entries()) {
      const before = after[nth] ?? 0;
      assert.ok((rings[before - 1]?.x ?? Infinity) < x && x < (rings[before]?.x ?? -Infinity));
    }
  });

  it('is left out where its rings would be too small', () => {
    const turns = Array.from({ length: 13 }, () => ({ plan: 'a' }));
    assert.equal(viewOf(cycle(turns)).stair, undefined);
    assert.ok(viewOf(cycle(turns.slice(1))).stair);
  });
});
