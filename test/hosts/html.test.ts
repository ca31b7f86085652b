// A page written by hand, on a server and from a disk.
import { expect } from '@open-wc/testing';
import { openFile } from '../support/browser.ts';
import { drawn, expectQuiet, headingOf, openHost, snippetOf } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

describe('a page of one’s own', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  it('shows what its recipe pastes', async () => {
    page = await openHost('html');
    const widgets = await drawn(page, 3);
    expect(widgets.map(headingOf)).to.deep.equal(['Målstyrningstavla', 'Utredningstid', 'Utredningstid']);
    expectQuiet(page);
  });
});

describe('a page from a disk', () => {
  it('shows the document that stands in it', async () => {
    const { texts, said } = await openFile(await snippetOf('html', '<script src="styrtavla.iife.js">'));
    expect(texts.length).to.equal(1);
    expect(texts[0]).to.match(/^Utredningstid\s/);
    expect(texts[0]).to.include('118 dagar');
    expect(said).to.deep.equal([]);
  });

  it('says that another file cannot be read, and to the one who made it what to do', async () => {
    const { texts, said } = await openFile(`<script src="styrtavla.iife.js"></script>
      <styr-gauge src="tavla.json" measure="utredningstid"></styr-gauge>`);
    expect(texts).to.deep.equal(['Siffrorna kan inte visas: källan svarar inte.']);
    const [ours] = said.filter((line) => line.startsWith('styrtavla:'));
    expect(ours).to.include('tavla.json');
    expect(ours).to.include('A page opened from a file reads no other file. Put the document inside the tag.');
  });
});
