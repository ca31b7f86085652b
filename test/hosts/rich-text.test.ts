// Editors that take away what they do not know.
import { expect } from '@open-wc/testing';
import { drawn, expectQuiet, headingOf, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

for (const host of ['optimizely', 'umbraco']) {
  describe(host, () => {
    let page: HostPage;
    afterEach(() => { page.remove(); });

    it('takes the tag away, and leaves its text', async () => {
      const body = `<p class="ingress">Före</p><styr-gauge src="/tavlor/tavla.json">Reserv</styr-gauge>
        <iframe src="/styrtavla/frame.html"></iframe><script>globalThis.leaked = 1</script>`;
      page = await openHost(host, { body });
      expect(page.widgets()).to.deep.equal([]);
      expect(page.document.querySelector('.rte')?.textContent.trim()).to.equal('FöreReserv');
      expect('leaked' in page.window).to.equal(false);
    });

    it('keeps the links of the recipe, which become elements', async () => {
      page = await openHost(host);
      const widgets = await drawn(page, 2);
      expect(widgets.map(({ localName }) => localName)).to.deep.equal(['styr-run-chart', 'styr-gauge']);
      expect(widgets.map(headingOf)).to.deep.equal(['Utredningstid', 'Utredningstid']);
      expect(page.document.querySelectorAll('.rte a, .rte p styr-gauge').length).to.equal(0);
      expectQuiet(page);
    });

    it('keeps a link that asks for what there is not, and takes nothing over that runs', async () => {
      const link = (query: string): string => `<p>Se <a href="/styrtavla/frame.html?${query}">Länk</a> här.</p>`;
      page = await openHost(host, {
        body: link('widget=klocka') + link('widget=x onclick') + link(
          'widget=gauge&amp;onclick=leaked&amp;style=color:red&amp;src=/tavlor/tavla.json&amp;measure=utredningstid'),
      });
      const [gauge = expect.fail()] = await drawn(page, 1);
      expect(gauge.getAttributeNames()).to.deep.equal(['src', 'measure']);
      expect(gauge.parentElement?.textContent).to.equal('Se Länk här.');
      expect(page.document.querySelectorAll('.rte a').length).to.equal(2);
      expectQuiet(page);
    });

    it('leads to a page of its own where no script runs', async () => {
      page = await openHost(host, { body: '<p><a href="/styrtavla/frame.html?widget=klocka">Länk</a></p>' });
      const { href = '' } = page.document.querySelector('a') ?? {};
      expect((await (await fetch(href)).text()).startsWith('<!doctype html>')).to.equal(true);
    });
  });
}
