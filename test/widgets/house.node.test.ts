import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../src/contract/index.ts';
import { houseView } from '../../src/widgets/house/house.view.ts';
import type { HouseView } from '../../src/widgets/house/house.view.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import { checked, SETTINGS } from '../support/view.node.ts';
import '../support/words.ts';

const file = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const one = (house: object): Document =>
  checked({ styrtavla: '1', language: 'sv', houses: [{ id: 'hus', title: 'Huset', ...house }] });

function viewOf(document: Document): HouseView {
  const view = houseView(document, undefined, SETTINGS);
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

describe('houseView', () => {
  it('says all of Kil\'s house, from the roof down', () => {
    const { houses = [] } = file('kil');
    assert.deepEqual(viewOf(file('kil')), {
      name: 'Lean - vårt förbättringsarbete',
      motto: 'Rätt från mig, blir lätt för dig.',
      layers: (houses[0]?.layers ?? []).map(({ name, text }) => ({ name, text, items: [] })),
      isTopInRoof: false,
      source: { origin: 'Källa: Kils kommun, ”Lean - vårt förbättringsarbete”', facts: [] },
    });
  });

  it('keeps the order of Scania\'s model, and has its first layer in the roof', () => {
    const { layers, isTopInRoof } = viewOf(file('transmission'));
    assert.deepEqual(layers.map(({ name }) => name), ['Värderingar', 'Principer', 'Metoder', 'Resultat']);
    assert.equal(isTopInRoof, true);
  });

  it('leaves the roof to a motto, and has nothing in it that would not fit', () => {
    const isInRoof = (house: object): boolean => viewOf(one(house)).isTopInRoof;
    assert.equal(isInRoof({ layers: [{ name: 'a' }, { name: 'b' }] }), true);
    assert.equal(isInRoof({ motto: 'm', layers: [{ name: 'a' }, { name: 'b' }] }), false);
    assert.equal(isInRoof({ layers: [{ name: 'a', text: 't' }, { name: 'b' }] }), false);
    assert.equal(isInRoof({ layers: [{ name: 'a', items: ['i'] }, { name: 'b' }] }), false);
    assert.equal(isInRoof({ layers: [{ name: 'a' }] }), false);
  });

  it('shows a motto alone, and says so where there is nothing at all', () => {
    assert.deepEqual(viewOf(one({ motto: 'Rätt.' })), {
      name: 'Huset', motto: 'Rätt.', layers: [], isTopInRoof: false,
    });
    assert.deepEqual(houseView(one({}), undefined, SETTINGS), {
      state: 'notice', text: 'Det finns inga siffror att visa än.',
    });
  });

  it('asks which house is meant', () => {
    const two = checked({
      styrtavla: '1', houses: [{ id: 'a', title: 'A', motto: 'm' }, { id: 'b', title: 'B', motto: 'm' }],
    });
    assert.deepEqual(houseView(two, undefined, SETTINGS), { state: 'notice', text: 'Ange house: a och b.' });
    assert.ok(!isNotice(houseView(two, 'b', SETTINGS)));
  });
});
