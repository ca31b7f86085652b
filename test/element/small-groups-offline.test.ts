// Apart from the other tests: what has been loaded once does not fail to load, and what has failed does not come again.
import { expect, oneEvent } from '@open-wc/testing';
import type { StyrProblemEvent } from '../../src/element/events.ts';
import { cdp } from '../support/browser.ts';
import { seen } from './probe.ts';

const over = (n: number, value: number): object => ({
  styrtavla: '1',
  measures: [{ id: 'a', name: 'Nöjdhet', observations: [{ period: '2026', value, n }] }],
});

describe('a widget that cannot load what finds small groups', () => {
  const { warn } = console;
  before(async () => {
    console.warn = () => undefined;
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*/contract/suppress.ts*'] });
  });
  after(async () => {
    console.warn = warn;
    await cdp('Network.disable');
  });

  it('shows and tells nothing of a document that may hold any, and all of one that holds none', async () => {
    const probe = document.createElement('test-probe');
    const heard: string[] = [];
    probe.addEventListener('styr-load', ({ detail }) => { heard.push(JSON.stringify(detail)); });
    Object.assign(probe, { lang: 'sv', loading: 'eager', data: over(1, 80), textContent: 'Se rapporten' });
    const problem: Promise<StyrProblemEvent> = oneEvent(probe, 'styr-problem');
    document.body.append(probe);
    expect((await problem).detail.problems.map(({ code }) => code)).to.deep.equal(['no-answer']);
    expect(seen(probe)).to.equal('Siffrorna kan inte visas: källan svarar inte. Se rapporten');
    expect(probe.matches(':state(problem)')).to.equal(true);
    probe.heading = 'Trivsel';
    await probe.updateComplete;
    expect(seen(probe)).to.equal('Trivsel Siffrorna kan inte visas: källan svarar inte. Se rapporten');
    expect(heard).to.deep.equal([]);
    probe.data = over(40, 70);
    await probe.updateComplete;
    expect(seen(probe)).to.equal('Trivsel 70');
    expect(heard.length).to.equal(1);
    probe.data = over(2, 60);
    await oneEvent(probe, 'styr-problem');
    expect(seen(probe)).to.equal('Trivsel Siffrorna kan inte visas: källan svarar inte. Se rapporten');
    probe.remove();
  });
});
