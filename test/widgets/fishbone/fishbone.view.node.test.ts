import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../../src/contract/index.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { fishboneView } from '../../../src/widgets/fishbone/fishbone.view.ts';
import type { CauseView, FishboneView } from '../../../src/widgets/fishbone/fishbone.view.ts';
import { checked, SETTINGS } from '../../support/view.node.ts';
import '../../support/words.ts';

function viewOf(document: Document, settings: Partial<Settings> = {}): FishboneView {
  const view = fishboneView(document, undefined, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const fileOf = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const fish = (bones: readonly object[]): Document => checked({
  styrtavla: '1',
  language: 'sv',
  orgUnits: [{ id: 'lag', name: 'Laget' }],
  fishbones: [{ id: 'f', problem: 'Vi väntar.', orgUnit: 'lag', date: '2026-09-14', bones }],
});
const depthOf = (causes: readonly CauseView[]): number =>
  (causes.length === 0 ? 0 : 1 + Math.max(...causes.map(({ causes: behind }) => depthOf(behind))));

describe('fishboneView', () => {
  it('says all of a fish with two bones', () => {
    const document = fish([
      { name: 'Arbetssätt', causes: [{ text: 'Var för sig.', causes: [{ text: 'Inget beslut.', root: true }] }] },
      { name: 'Lokaler' },
    ]);
    assert.deepEqual(viewOf(document), {
      name: 'Vi väntar',
      sentence: '2 orsaker på 2 ben. 1 grundorsak: Inget beslut (Arbetssätt).',
      facts: ['Laget', '14 september 2026'],
      bones: [
        {
          name: 'Arbetssätt',
          causes: [{
            text: 'Var för sig', isRoot: false, causes: [{ text: 'Inget beslut', isRoot: true, causes: [] }],
          }],
        },
        { name: 'Lokaler', causes: [], nothing: 'Inga orsaker än' },
      ],
      root: 'grundorsak',
    });
  });

  it('counts causes at every depth, and names the first root causes with their bones', () => {
    assert.equal(viewOf(fileOf('verktyg')).sentence, '14 orsaker på 5 ben. 2 grundorsaker: '
      + 'Ingen har bestämt ett gemensamt sätt (Arbetssätt) och Kalendern påminner samma vecka (Planering).');
    const { sentence, source } = viewOf(fileOf('verktyg-stora'), { language: 'en', tag: 'en' });
    assert.match(sentence, /^60 causes along 10 bones\. 6 root causes: .*\(Stöd\) and 2 more\.$/);
    assert.equal(source?.origin, 'Source: Påhittat exempel; innehållet har ingen källa');
  });

  it('says that no root cause is pointed out', () => {
    const { sentence } = viewOf(fish([{ name: 'Lokaler', causes: [{ text: 'Trångt' }] }]));
    assert.equal(sentence, '1 orsak på 1 ben. Ingen grundorsak är utpekad.');
  });

  it('goes as deep as the contract, 64 causes behind each other', () => {
    let cause: object = { text: '64' };
    for (let depth = 63; depth > 0; depth -= 1) cause = { text: String(depth), causes: [cause] };
    const { bones, sentence } = viewOf(fish([{ name: 'Djup', causes: [cause] }]));
    assert.equal(depthOf(bones[0]?.causes ?? []), 64);
    assert.match(sentence, /^64 orsaker/);
  });

  it('has a sentence of its own for a fish without bones, and none for an id that there is not', () => {
    assert.deepEqual(fishboneView(fish([]), undefined, SETTINGS),
      { state: 'notice', text: 'Det finns inga orsaker i fiskbenet än.' });
    assert.deepEqual(fishboneView(fish([]), 'x', SETTINGS), { state: 'notice', text: '”x” finns inte. Det finns: f.' });
  });
});
