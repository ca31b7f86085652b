// In a file of its own: what has been loaded once on a page stays there.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/gauge.ts';
import { until } from '../element/stand-ins.ts';
import { cdp } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';

const data = {
  styrtavla: '1', measures: [{ id: 'a', name: 'Tid', observations: [{ period: '2026-01', value: 3 }] }],
};

describe('a widget’s table without a network', () => {
  afterEach(() => cdp('Network.setBlockedURLs', { urls: [] }));

  it('says that it cannot be shown, and throws nothing into the page', async () => {
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*/src/parts/open-table.ts*'] });
    const console = listenToConsole();
    const box = await fixture<HTMLElement>(html`
      <div lang="sv"><styr-gauge loading="eager" .data=${data}></styr-gauge></div>`);
    const root = box.querySelector('styr-gauge')?.shadowRoot ?? expect.fail('no gauge');
    await until(() => root.querySelector('summary') !== null);
    const details = root.querySelector('details') ?? expect.fail('no details');
    details.open = true;
    await until(() => details.innerText.includes('Siffrorna kan inte visas: källan svarar inte.'));
    expect(root.querySelector('table')).to.equal(null);
    expect(console.errors).to.deep.equal([]);
    console.restore();
  });
});
