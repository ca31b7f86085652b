import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { assessments } from '../../src/contract/definition/assessments.ts';
import type { Document } from '../../src/contract/index.ts';
import { deliver, lock, want } from '../../src/element/delivery.ts';
import { seen } from './probe.ts';
import type { Probe } from './probe.ts';
import { until } from './stand-ins.ts';

/** A document whose only value stands on so many answers. */
const over = (n: number, value = 80): object => ({
  styrtavla: '1',
  measures: [{ id: 'a', name: 'Nöjdhet', observations: [{ period: '2026', value, n }] }],
});

const shown = (data: unknown, minimum = 6): Promise<Probe> =>
  fixture<Probe>(html`<test-probe lang="sv" loading="eager" .minimum=${minimum} .data=${data}></test-probe>`);

describe('small groups in a widget', () => {
  const { warn } = console;
  // That figures stand on few is told there too.
  beforeEach(() => { console.warn = () => undefined; });
  afterEach(() => { console.warn = warn; });

  it('keep the widget waiting, and the page untold, until they are found', async () => {
    const probe = document.createElement('test-probe');
    const heard: string[] = [];
    probe.addEventListener('styr-load', ({ detail: { document: told } }) => { heard.push(JSON.stringify(told)); });
    Object.assign(probe, { lang: 'sv', loading: 'eager', data: over(1), textContent: 'Se rapporten' });
    document.body.append(probe);
    const texts = new Set<string>();
    await until(() => {
      texts.add(seen(probe));
      return heard.length > 0;
    });
    expect([...texts].join()).not.to.include('80');
    expect(seen(probe)).to.equal('Nöjdhet undefined');
    expect(heard.join()).to.include('"missing":"suppressed"').and.not.to.include('80').and.not.to.include('"n"');
    probe.remove();
  });

  it('are taken out under a minimum of 6 unless a number of 0 or more is given', async () => {
    const data = over(7);
    const probe = await shown(data);
    const values: string[] = [];
    for (const text of ['8', '7', '0', 'x', '-1', '', '10', undefined]) {
      if (text === undefined) probe.removeAttribute('minimum');
      else probe.setAttribute('minimum', text);
      await probe.updateComplete;
      values.push(`${text ?? '-'} ${seen(probe).slice(8)}`);
    }
    expect(values).to.deep.equal(
      ['8 undefined', '7 80', '0 80', 'x 80', '-1 80', ' 80', '10 undefined', '- 80'],
    );
    expect(seen(await shown(over(1), 0))).to.equal('Nöjdhet 80');
    expect(seen(await shown(over(5), NaN))).to.equal('Nöjdhet undefined');
  });

  it('go by each widget’s own minimum, and what is left is one document for all that have the same', async () => {
    const data = over(7);
    const told = new Map<Probe, Document>();
    const box = await fixture(html`<div @styr-load=${({ target, detail }: CustomEvent<{ document: Document }>) => {
      told.set(target as Probe, detail.document);
    }}>${[6, 10, 10, 6].map((minimum) =>
      html`<test-probe loading="eager" .minimum=${minimum} .data=${data}></test-probe>`)}</div>`);
    const probes = [...box.querySelectorAll('test-probe')];
    await until(() => told.size === 4);
    expect(probes.map(seen)).to.deep.equal(
      ['Nöjdhet 80', 'Nöjdhet undefined', 'Nöjdhet undefined', 'Nöjdhet 80'],
    );
    const [six, ten, alsoTen, alsoSix] = probes.map((probe) => told.get(probe));
    expect(ten === alsoTen && six === alsoSix && six !== ten).to.equal(true);
  });

  it('leave the last view where it is until they are taken out of the next document', async () => {
    const probe = await shown(over(40, 70));
    probe.data = over(3, 80);
    const loaded = oneEvent(probe, 'styr-load');
    await Promise.resolve();
    expect(seen(probe)).to.equal('Nöjdhet 70');
    await loaded;
    expect(seen(probe)).to.equal('Nöjdhet undefined');
  });

  it('of a document that has been left behind meanwhile do not come back', async () => {
    const probe = await shown(over(40, 70));
    probe.data = over(3, 80);
    await Promise.resolve();
    probe.data = over(40, 90);
    await probe.updateComplete;
    await aTimeout(0);
    expect(seen(probe)).to.equal('Nöjdhet 90');
  });

  it('that follow from what stands beside them go too', async () => {
    const part = (name: string, n: number): object =>
      ({ name, of: 'kön', observations: [{ period: '2026', value: n === 2 ? 13 : 80, n }] });
    const probe = await shown({
      styrtavla: '1',
      measures: [{ ...measureOf(over(42)), groups: [part('Kvinnor', 40), part('Män', 2)] }],
    });
    const [women, men] = probe.document?.measures?.[0]?.groups ?? [];
    expect([women, men].map((group) => group?.observations?.[0]?.missing)).to.deep.equal(['suppressed', 'suppressed']);
  });

  it('are looked for in a list that cannot tell whether it has any', () => {
    want({ assessments });
    const assessment = { id: 'a', title: 'Självskattning', scale: { min: 1, max: 5 } };
    const delivery = deliver({ styrtavla: '1', assessments: [assessment] }, '');
    expect(lock(delivery, 6)).to.be.an.instanceof(Promise);
    expect(lock(delivery, 0)).to.equal(delivery);
  });
});

const measureOf = (document: object): object => (document as { readonly measures: readonly [object] }).measures[0];
