// What stands between a page and its document: no network, a worker of the site's own, another site.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/gauge.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';
import { block } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';
import { drawn, expectQuiet, headingOf, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

const PATH = 'documents/placeringsenheten.json';
const IIFE = '<script src="/styrtavla/styrtavla.iife.js"></script>';
const gaugeAt = (src: string): string =>
  `${IIFE}<styr-gauge loading="eager" src="${src}" measure="utredningstid"></styr-gauge>`;

interface Logged { readonly status: number }

const requestsFor = async (key: string): Promise<readonly Logged[]> =>
  await (await fetch(`/faults/log/${key}`)).json() as readonly Logged[];

describe('a page whose network goes', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  it('keeps what it shows, says from when it is, and goes on when the network is back', async () => {
    const heard = listenToConsole();
    const src = `/faults/etag/offline-${crypto.randomUUID()}/${PATH}`;
    const gauge = await fixture<HTMLElement>(html`
      <styr-gauge lang="sv" loading="eager" refresh="10" src=${src} measure="utredningstid"></styr-gauge>`);
    await until(() => headingOf(gauge) === 'Utredningstid');
    // Not the browser's own way of being offline: it would part the test from its runner.
    await block(['*/faults/etag/*']);
    time.advance(10_000);
    await until(() => gauge.matches(':state(stale)') && heard.warnings.length === 1);
    expect(headingOf(gauge)).to.equal('Utredningstid');
    expect(gauge.shadowRoot?.querySelector('[part=stale]')?.textContent)
      .to.equal('Visar siffror från 22 november 2026 kl. 13.00; nya kunde inte hämtas: källan svarar inte.');
    await block([]);
    time.advance(10_000);
    await until(() => gauge.matches(':state(ready)'));
    expect(gauge.shadowRoot?.querySelector('[part=stale]')).to.equal(null);
    heard.restore();
  });
});

describe('a page with a worker of its site', () => {
  let page: HostPage;
  afterEach(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    for (const registration of registrations) await registration.unregister();
    await caches.delete('documents');
    page.remove();
  });

  it('shows the old documents that the worker gives out, and asks nobody else', async () => {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('/hosts/worker/worker.js', { scope: '/hosts/worker/' });
    await until(() => registration.active?.state === 'activated');
    const key = `worker-${crypto.randomUUID()}`;
    for (const count of [1, 2, 3]) {
      page = await openHost('worker', { body: gaugeAt(`/faults/etag/${key}/${PATH}`) });
      expect(page.window.navigator.serviceWorker.controller, String(count)).to.not.equal(null);
      expect((await drawn(page, 1)).map(headingOf)).to.deep.equal(['Utredningstid']);
      expectQuiet(page);
      if (count < 3) page.remove();
      // The newest document is another one; the worker does not look.
      await fetch(`/faults/set/${key}`, { method: 'POST', body: '{"styrtavla":"1"}' });
    }
    expect(await requestsFor(key)).to.deep.equal([{ ifNoneMatch: null, status: 200 }]);
  });
});

describe('a document on another site', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });
  const other = location.origin.replace('localhost', '127.0.0.1');

  it('is shown where that site lets pages read it', async () => {
    page = await openHost('html', { body: gaugeAt(`${other}/faults/cors/${PATH}`) });
    expect((await drawn(page, 1)).map(headingOf)).to.deep.equal(['Utredningstid']);
    expectQuiet(page);
  });

  it('is not shown where it does not, and the publisher is told what to allow', async () => {
    page = await openHost('html', { body: gaugeAt(`${other}/${PATH}`) });
    const [gauge] = page.widgets();
    await until(() => page.said().length > 0);
    expect(gauge?.shadowRoot?.textContent.trim()).to.equal('Siffrorna kan inte visas: källan svarar inte.');
    expect(page.said().length).to.equal(1);
    expect(page.said()[0]).to.include('could not be fetched. Let the page read from there (CORS, connect-src).');
  });
});
