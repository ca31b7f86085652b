import { expect, fixture, html } from '@open-wc/testing';
import { languageTagOf } from '../../src/element/language.ts';
import { documentOf, seen } from './probe.ts';
import type { Probe } from './probe.ts';
import { until } from './stand-ins.ts';

const page = document.documentElement;

/** An element in a shadow root in a shadow root. */
async function nested(): Promise<{ readonly outer: HTMLElement; readonly inner: HTMLElement; readonly probe: Probe }> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('div');
  const probe = document.createElement('test-probe');
  // Without a document it says that one is on the way, in its language.
  probe.loading = 'eager';
  outer.attachShadow({ mode: 'open' }).append(inner);
  // eslint-disable-next-line wc/no-closed-shadow-root -- pages have them
  inner.attachShadow({ mode: 'closed' }).append(probe);
  await probe.updateComplete;
  return { outer, inner, probe };
}

describe('the language of a widget', () => {
  const before = page.lang;
  afterEach(() => { page.lang = before; });

  it('is that of the page', async () => {
    page.lang = 'nb-NO';
    const { probe } = await nested();
    expect(languageTagOf(probe)).to.equal('nb-NO');
    expect(seen(probe)).to.equal('Henter tall');
  });

  it('is none where nobody says, and then English is spoken', async () => {
    page.removeAttribute('lang');
    const { probe } = await nested();
    expect(languageTagOf(probe)).to.equal('');
    expect(seen(probe)).to.equal('Fetching figures');
  });

  it('is the nearest up the tree, through shadow roots open and closed', async () => {
    page.lang = 'sv';
    const { outer, inner, probe } = await nested();
    outer.lang = 'fi';
    expect(languageTagOf(probe)).to.equal('fi');
    inner.lang = 'da';
    expect(languageTagOf(probe)).to.equal('da');
    probe.lang = 'nn';
    expect(languageTagOf(probe)).to.equal('nn');
  });

  it('is followed when it changes at any step of the way', async () => {
    page.lang = 'sv';
    const { outer, inner, probe } = await nested();
    for (const [holder, lang, text] of [
      [page, 'en', 'Fetching figures'], [outer, 'fi', 'Haetaan lukuja'], [inner, 'nb', 'Henter tall'],
      [probe, 'nn', 'Hentar tal'], [probe, 'sv', 'Hämtar siffror'],
    ] as const) {
      holder.lang = lang;
      await until(() => seen(probe) === text);
    }
    probe.removeAttribute('lang');
    await until(() => seen(probe) === 'Henter tall');
  });

  it('is followed when the widget is moved to another', async () => {
    page.lang = 'sv';
    const box = await fixture(html`<div><p lang="fi"></p><test-probe loading="eager"></test-probe></div>`);
    const probe = box.querySelector('test-probe');
    if (!probe) throw new Error('no probe');
    expect(seen(probe)).to.equal('Hämtar siffror');
    box.querySelector('p')?.append(probe);
    await probe.updateComplete;
    expect(seen(probe)).to.equal('Haetaan lukuja');
  });

  it('costs no new view where another’s has changed', async () => {
    const box = await fixture(html`
      <div><p></p><test-probe lang="sv" loading="eager" .data=${documentOf(3)}></test-probe></div>`);
    const [other, probe] = [box.querySelector('p'), box.querySelector('test-probe')];
    if (!other || !probe) throw new Error('nothing there');
    other.lang = 'fi';
    probe.lang = 'sv';
    await Promise.resolve();
    await probe.updateComplete;
    expect(probe.views).to.equal(1);
  });
});
