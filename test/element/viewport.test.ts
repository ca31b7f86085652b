import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, painted } from '../support/browser.ts';
import { documentOf, seen } from './probe.ts';
import type { Probe } from './probe.ts';
import { standInServer, until } from './stand-ins.ts';

/** Far below what is seen. */
async function below(): Promise<Probe> {
  const box = await fixture(html`<div><div style="height: 5000px"></div>
    <test-probe lang="sv" .data=${documentOf(3)}>5,2 %</test-probe></div>`);
  const probe = box.querySelector('test-probe');
  if (!probe) throw new Error('no probe');
  await painted();
  return probe;
}

describe('a widget below what is seen', () => {
  it('has its place and its fallback, and draws when it comes near', async () => {
    const probe = await below();
    expect(probe.views).to.equal(0);
    expect(seen(probe)).to.include('5,2 %');
    expect(probe.offsetHeight).to.be.above(100);
    const loaded = oneEvent(probe, 'styr-load');
    probe.scrollIntoView();
    await loaded;
    expect(seen(probe)).to.equal('Väntetid 3');
  });

  it('draws before it is seen', async () => {
    const probe = await below();
    window.scrollTo(0, probe.offsetTop - 1.3 * innerHeight);
    await until(() => probe.views === 1);
    expect(probe.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('draws at once when it is made eager', async () => {
    const probe = await below();
    probe.loading = 'eager';
    await probe.updateComplete;
    expect(seen(probe)).to.equal('Väntetid 3');
  });

  it('draws before the page is printed, at once', async () => {
    const probe = await below();
    window.dispatchEvent(new Event('beforeprint'));
    expect(seen(probe)).to.equal('Väntetid 3');
  });

  it('draws for print media', async () => {
    const probe = await below();
    await emulateMedia({ media: 'print' });
    await until(() => probe.views === 1);
  });

  it('does not draw when the page comes back from print', async () => {
    await emulateMedia({ media: 'print' });
    // The page hears of it with its next frame.
    await painted();
    const probe = await below();
    const back = new Promise((resolve) => { matchMedia('print').addEventListener('change', resolve, { once: true }); });
    await emulateMedia({ media: 'screen' });
    await back;
    await painted();
    expect(probe.views).to.equal(0);
  });

  it('draws when it is no longer hidden', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="display: none"><test-probe .data=${documentOf(3)}></test-probe></div>`);
    const probe = box.querySelector('test-probe');
    await painted();
    expect(probe?.views).to.equal(0);
    box.style.display = '';
    await until(() => probe?.views === 1);
  });

  it('has fetched its document already, so that print need not wait', async () => {
    const server = standInServer();
    const box = await fixture(html`
      <div><div style="height: 5000px"></div><test-probe src="/mal.json"></test-probe></div>`);
    server.asked[0]?.answer(JSON.stringify(documentOf(3)));
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return box.querySelector('test-probe')?.views === 1;
    });
    server.restore();
  });

  it('is left alone when it is taken out before it was drawn', async () => {
    const probe = await below();
    probe.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(probe.views).to.equal(0);
  });
});
