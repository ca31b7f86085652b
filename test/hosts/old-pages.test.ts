// Pages that reset everything, in the browser's ways of twenty years ago.
import { expect } from '@open-wc/testing';
import { drawn, expectQuiet, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

describe('an old page', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  for (const [what, file, mode] of [
    ['in quirks mode, with resets of the days of IE', '', 'BackCompat'],
    ['that unsets all of everything', 'all-unset.html', 'CSS1Compat'],
  ] as const) {
    it(`shows the elements as high and as wide as any other: ${what}`, async () => {
      page = await openHost('old-pages', { page: file });
      expect(page.document.compatMode).to.equal(mode);
      const widgets = await drawn(page, 3);
      for (const widget of widgets) {
        const { clientWidth: room = 0 } = widget.parentElement ?? {};
        const figure = widget.shadowRoot?.querySelector('figure') ?? expect.fail();
        const { width, height } = figure.getBoundingClientRect();
        expect(width, widget.localName).to.be.within(room - 40, room);
        expect(height, widget.localName).to.be.above(100);
        expect(page.window.getComputedStyle(figure).textAlign).to.equal('start');
      }
      expectQuiet(page);
    });
  }

  it('leaves the text of a table its size, which quirks mode resets', async () => {
    page = await openHost('old-pages');
    const [, chart = expect.fail()] = await drawn(page, 3);
    chart.shadowRoot?.querySelector('summary')?.click();
    const sizeOf = (selector: string): string =>
      page.window.getComputedStyle(chart.shadowRoot?.querySelector(selector) ?? expect.fail()).fontSize;
    expect([sizeOf('figure'), sizeOf('details')]).to.deep.equal(['11px', '11px']);
  });
});
