// Applications in React, Vue and Svelte, each with the component of its recipe: they make the element, change it and
// take it away.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { domCounters } from '../support/browser.ts';
import { drawn, expectQuiet, headingOf, nameOf, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

for (const host of ['react', 'vue', 'svelte']) {
  describe(host, () => {
    let page: HostPage;
    beforeEach(async () => { page = await openHost(host); });
    afterEach(() => { page.remove(); });

    const press = (id: string): void => { page.document.getElementById(id)?.click(); };
    const title = (): string => page.document.querySelector('h2')?.textContent ?? '';
    const shows = (id: string): boolean => page.widgets().map(headingOf).join() === nameOf(id);

    it('hands over the document as a property, and hears of it by an event', async () => {
      const [chart = expect.fail()] = await drawn(page, 1);
      expect(headingOf(chart)).to.equal('Utredningstid');
      expect(chart.hasAttribute('data')).to.equal(false);
      await until(() => title() !== '');
      expect(title()).to.equal('Placeringsenhetens tavla (påhittade värden)');
      expectQuiet(page);
    });

    it('changes what the element shows, and keeps the element', async () => {
      const [chart = expect.fail()] = await drawn(page, 1);
      press('next');
      await until(() => shows('besok-per-barn'));
      press('renew');
      await until(() => title().endsWith(', ny'));
      expect(page.widgets()).to.deep.equal([chart]);
      expectQuiet(page);
    });

    it('takes it away and makes it again, and nothing of it stays behind', async () => {
      await drawn(page, 1);
      const turn = async (times: number): Promise<void> => {
        for (let count = 0; count < times; count += 1) {
          press('toggle');
          await until(() => page.widgets().length === 0);
          press('toggle');
          await until(() => shows('utredningstid'));
        }
      };
      await turn(5);
      const before = await domCounters();
      await turn(10);
      const after = await domCounters();
      expect({ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners })
        .to.deep.equal({ nodes: 0, listeners: 0 });
      expectQuiet(page);
    });
  });
}
