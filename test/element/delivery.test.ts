// What a page reads of a document is what its widgets show of it, whichever of them comes first.
import { expect } from '@open-wc/testing';
import { measures } from '../../src/contract/shown/measures.ts';
import { measures as measureNames } from '../../src/contract/shown/measure-names.ts';
import { goals } from '../../src/contract/definition/goals.ts';
import { text } from '../../src/contract/definition/basics.ts';
import { partOf, required } from '../../src/contract/schema.ts';
import { deliver, lock, partsWanted, want } from '../../src/element/delivery.ts';

const FEW = [{ period: '2026', value: 80, n: 2 }];
const DOCUMENT = {
  styrtavla: '1',
  goals: [{ id: 'g', text: 'Trygghet', decidedBy: 'Nämnden', 'my own': 1 }],
  measures: [{ id: 'm', name: 'Nöjdhet', unit: '%', observations: FEW }],
};

describe('what a page wants of a document', () => {
  it('is a part of a list for those who only refer to it: the rest is left alone, unknown fields too', async () => {
    want({ goals: partOf({ text: required(text) }) });
    const { document, findings } = await deliver(DOCUMENT, '');
    expect(document?.goals).to.deep.equal([{ id: 'g', text: 'Trygghet' }]);
    expect(findings).to.deep.equal([]);
  });

  it('is all of the list as soon as somebody shows it, also after that', async () => {
    const before = partsWanted();
    want({ goals });
    const after = partsWanted();
    want({ goals: partOf({ text: required(text) }) });
    expect([after > before, partsWanted()]).to.deep.equal([true, after]);
    const { document, findings } = await deliver(DOCUMENT, '');
    expect(document?.goals?.[0]?.decidedBy).to.equal('Nämnden');
    expect(findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-field /goals/0/my own']);
  });

  it('holds no figures where measures are only named, so that nothing has to be hidden', async () => {
    want({ measures: measureNames });
    const names = await deliver(DOCUMENT, '');
    expect(names.document?.measures).to.deep.equal([{ id: 'm', name: 'Nöjdhet' }]);
    expect(lock(names, 6)).to.equal(names);
    want({ measures });
    const { document } = await lock(deliver(DOCUMENT, ''), 6);
    expect(document?.measures?.[0]?.observations).to.deep.equal([{ period: '2026', missing: 'suppressed' }]);
  });
});
