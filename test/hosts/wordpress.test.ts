import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { drawn, expectQuiet, headingOf, openHost, snippetOf } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

const inside = (json: string): string => `Målet är högst 120 dagar.

<styr-gauge measure="a" loading="eager">
<script type="application/json">
${json}
</script>
</styr-gauge>`;
const DOCUMENT = `{ "styrtavla": "1", "measures": [{ "id": "a", "name": "Väntetid", "unit": "dagar",
"target": { "atMost": 12 },
"observations": [{ "period": "2026-01", "value": 11 }, { "period": "2026-02", "value": 9 }] }] }`;

describe('WordPress', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  it('shows the shortcodes of its recipe, which stand in one paragraph with a break between them', async () => {
    page = await openHost('wordpress');
    expect((await drawn(page, 2)).map(headingOf)).to.deep.equal(['Utredningstid', 'Utredningstid']);
    expect(page.document.querySelectorAll('p > styr-run-chart + br + styr-gauge').length).to.equal(1);
    expectQuiet(page);
  });

  it('shows the tags of its recipe, and in a paragraph of a classic page too', async () => {
    page = await openHost('wordpress', { body: await snippetOf('wordpress', '<styr-') });
    expect((await drawn(page, 2)).map(headingOf)).to.deep.equal(['Utredningstid', 'Utredningstid']);
    expectQuiet(page);
  });

  it('shows a document inside the tag, with the breaks that wpautop puts beside it', async () => {
    page = await openHost('wordpress', { body: inside(DOCUMENT) });
    expect((await drawn(page, 1)).map(headingOf)).to.deep.equal(['Väntetid']);
    expect(page.document.querySelectorAll('styr-gauge > br').length).to.equal(2);
    expectQuiet(page);
  });

  it('is told where an empty line has broken the document: the reader calmly, the publisher in detail', async () => {
    page = await openHost('wordpress', { body: inside(DOCUMENT.replace('\n', '\n\n')) });
    const [gauge = expect.fail()] = page.widgets();
    await until(() => gauge.shadowRoot?.querySelector('[part=notice].problem') !== null && page.said().length > 0);
    expect(gauge.shadowRoot?.textContent.trim()).to.match(/^Siffrorna kan inte visas: /);
    expect(page.said()[0]).to.match(/^styrtavla: styr-gauge\n/);
  });
});
