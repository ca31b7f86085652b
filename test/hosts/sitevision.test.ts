import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { drawn, expectQuiet, headingOf, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

describe('SiteVision', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  it('runs no script without the nonce of the page', async () => {
    const body = '<script src="/styrtavla/styrtavla.iife.js"></script><styr-gauge></styr-gauge>';
    page = await openHost('sitevision', { body });
    await until(() => page.refusals().length > 0);
    expect(page.refusals()[0]).to.match(/^script-src-elem /);
    expect(page.widgets().map(({ shadowRoot }) => shadowRoot)).to.deep.equal([null]);
  });

  it('shows what its recipe pastes into a script module, beside RequireJS', async () => {
    page = await openHost('sitevision');
    expect((await drawn(page, 2)).map(headingOf)).to.deep.equal(['Utredningstid', 'Utredningstid']);
    expectQuiet(page);
  });

  it('shows our WebApp, which RequireJS loads', async () => {
    page = await openHost('sitevision', { page: 'webapp.html' });
    expect((await drawn(page, 1)).map(headingOf)).to.deep.equal(['Utredningstid']);
    expect(page.document.body.innerText).to.not.include('Diagrammet visas när sidan har laddats.');
    expectQuiet(page);
  });
});
