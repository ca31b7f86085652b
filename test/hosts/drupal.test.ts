import { expect } from '@open-wc/testing';
import { drawn, expectQuiet, headingOf, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

describe('Drupal', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  it('shows what BigPipe sends late, in the places that were kept for it', async () => {
    page = await openHost('drupal');
    expect((await drawn(page, 2)).map(headingOf)).to.deep.equal(['Utredningstid', 'Utredningstid']);
    expect(page.document.querySelectorAll('[data-big-pipe-placeholder-id]').length).to.equal(0);
    expect(page.document.querySelectorAll('.field--name-body > *').length).to.equal(2);
    // The script had come before the first of them.
    const { performance } = page.window;
    const [{ startTime = 0 } = {}] = performance.getEntriesByName('big-pipe');
    const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('styrtavla.iife.js'));
    expect(startTime).to.be.above(script?.startTime ?? Infinity);
    expectQuiet(page);
  });
});
