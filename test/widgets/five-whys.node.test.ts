import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import { fiveWhysView } from '../../src/widgets/five-whys/five-whys.view.ts';
import type { FiveWhysView } from '../../src/widgets/five-whys/five-whys.view.ts';
import { checked, SETTINGS } from '../support/view.node.ts';
import '../support/words.ts';

function viewOf(document: Document, settings: Partial<Settings> = {}): FiveWhysView {
  const view = fiveWhysView(document, undefined, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const toolbox = checked(readFileSync('documents/verktyg.json', 'utf8'));
const large = checked(readFileSync('documents/verktyg-stora.json', 'utf8'));
const chain = (more: object, notes: readonly object[] = []): Document =>
  checked({ styrtavla: '1', language: 'sv', fiveWhys: [{ id: 'k', problem: 'För sent', ...more }], notes });

describe('fiveWhysView', () => {
  it('says all of a chain, from its problem to the slip that it led to', () => {
    const { fiveWhys: [own] = [] } = toolbox;
    assert.deepEqual(viewOf(toolbox), {
      name: 'Fem varför, Placeringsenheten',
      labels: { problem: 'Problem', rootCause: 'Grundorsak' },
      problem: 'Vart femte övervägande blev klart för sent i våras',
      steps: own?.whys,
      root: { isNamed: true, text: 'Det är inte bestämt när arbetet med ett övervägande ska börja.' },
      led: {
        label: 'Ledde till',
        kind: 'Idé',
        state: 'pågår',
        text: 'Påminnelse i kalendern två månader innan ett övervägande ska vara klart.',
      },
      source: {
        origin: 'Källa: Påhittat exempel; innehållet har ingen källa', facts: ['Publicerat 20 november 2026'],
      },
    });
  });

  it('keeps eight whys in their order', () => {
    const { steps, led } = viewOf(large);
    assert.deepEqual(steps, large.fiveWhys?.[0]?.whys);
    assert.equal(steps.length, 8);
    assert.equal(led, undefined);
  });

  it('says that nobody has come to the root cause, instead of taking the last answer for it', () => {
    const { root, steps } = viewOf(chain({ whys: [{ why: 'Varför?', because: 'Därför.' }] }));
    assert.deepEqual(root, { isNamed: false, text: 'Grundorsaken är inte utpekad än.' });
    assert.equal(steps.length, 1);
    assert.deepEqual(viewOf(chain({})).steps, []);
  });

  it('links a slip by its own address, which starts where the document lies', () => {
    const { led } = viewOf(chain({ leadsTo: 'n' }, [{ id: 'n', kind: 'activity', text: 'Boka tid.', url: 'lapp/7' }]));
    assert.deepEqual(led, {
      label: 'Ledde till', kind: 'Aktivitet', text: 'Boka tid.', href: 'https://example.org/tavla/lapp/7',
    });
  });

  it('asks which chain is meant', () => {
    const two = checked({ styrtavla: '1', fiveWhys: [{ id: 'a', problem: 'A' }, { id: 'b', problem: 'B' }] });
    assert.deepEqual(fiveWhysView(two, undefined, SETTINGS), { state: 'notice', text: 'Ange whys: a och b.' });
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, () => {
      const said = [viewOf(toolbox, { language, tag: language }), viewOf(chain({}), { language, tag: language })];
      assert.doesNotMatch(JSON.stringify(said), /undefined|NaN/);
    });
  }
});
