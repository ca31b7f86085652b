import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { drawn, expectQuiet, headingOf, nameOf, openHost, snippetOf } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

describe('SharePoint', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });
  beforeEach(async () => { page = await openHost('sharepoint'); });

  const press = (id: string): void => { page.document.getElementById(id)?.click(); };

  it('is built from what its recipe shows', async () => {
    const source = await (await fetch('/hosts/spfx-webpart/src/StyrtavlaWebPart.ts')).text();
    const lines = (await snippetOf('sharepoint', 'public render')).split('\n').map((line) => line.trim());
    expect(lines.filter((line) => !source.includes(line))).to.deep.equal([]);
    expect(lines.length).to.be.above(4);
  });

  it('runs no inline script', async () => {
    const script = page.document.createElement('script');
    script.textContent = 'globalThis.leaked = 1';
    page.document.body.append(script);
    await until(() => page.refusals().length > 0);
    expect(page.refusals()[0]).to.match(/^script-src-elem inline/);
    expect('leaked' in page.window).to.equal(false);
  });

  it('shows our web part, and what an editor chooses in its pane', async () => {
    const [first = expect.fail()] = await drawn(page, 1);
    expect(headingOf(first)).to.equal('Utredningstid');
    press('change');
    const [second = expect.fail()] = await drawn(page, 1);
    expect(headingOf(second)).to.equal(nameOf('besok-per-barn'));
    expectQuiet(page);
  });

  it('takes the web part away with its page, and shows it again when the reader comes back', async () => {
    await drawn(page, 1);
    press('leave');
    expect(page.widgets()).to.deep.equal([]);
    press('return');
    const [again = expect.fail()] = await drawn(page, 1);
    expect(headingOf(again)).to.equal('Utredningstid');
    expectQuiet(page);
  });
});
