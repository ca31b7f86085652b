// Apart from the other tests: what has been loaded once does not fail to load, and what has failed does not come again.
import { expect, oneEvent } from '@open-wc/testing';
import type { StyrProblemEvent } from '../../src/element/events.ts';
import { cdp } from '../support/browser.ts';
import { documentOf, seen } from './probe.ts';
import { standInServer, stopClock } from './stand-ins.ts';

const FAULTY = { ...documentOf(5), published: 'i mars' };
const SORRY = 'Siffrorna kan inte visas: källan svarar inte.';

describe('a widget that cannot load what tells faults', () => {
  const { warn } = console;
  before(async () => {
    console.warn = () => undefined;
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*/element/faulty.ts*'] });
  });
  after(async () => {
    console.warn = warn;
    await cdp('Network.disable');
  });

  it('shows nothing of a document with faults, and all of one without', async () => {
    const probe = document.createElement('test-probe');
    Object.assign(probe, { lang: 'sv', loading: 'eager', data: FAULTY });
    const problem: Promise<StyrProblemEvent> = oneEvent(probe, 'styr-problem');
    document.body.append(probe);
    await probe.updateComplete;
    expect(seen(probe)).to.equal(SORRY);
    expect((await problem).detail.problems.map(({ code }) => code)).to.deep.equal(['no-answer']);
    probe.data = documentOf(6);
    await probe.updateComplete;
    expect(seen(probe)).to.equal('Väntetid 6');
    probe.remove();
  });

  it('keeps the last good view where news have faults, and says from when it is', async () => {
    const server = standInServer();
    const time = stopClock();
    const probe = document.createElement('test-probe');
    Object.assign(probe, { lang: 'sv', loading: 'eager', src: '/mal.json', refresh: 60 });
    document.body.append(probe);
    await probe.updateComplete;
    server.asked[0]?.answer(JSON.stringify(documentOf(3)));
    await oneEvent(probe, 'styr-load');
    time.advance(60_000);
    server.asked[1]?.answer(JSON.stringify(FAULTY));
    await oneEvent(probe, 'styr-problem');
    expect(seen(probe))
      .to.equal('Väntetid 3 Visar siffror från 22 november 2026 kl. 13.00; nya kunde inte hämtas: källan svarar inte.');
    probe.remove();
    time.restore();
    server.restore();
  });
});
