// The demo's page of a self-assessment, as a reader opens it.
import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locale/language.ts';
import { until } from '../element/stand-ins.ts';
import { emulateMedia } from '../support/browser.ts';
import {
  choose, deepElements, drawAll, inside, openDemo, openTables, tell, tooWide, waiting,
} from '../support/demo.ts';
import type { Demo } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';

const page = 'sjalvskattning.html';

interface Report {
  readonly table2: { readonly rows: readonly Readonly<Record<'n' | 'okt' | 'maj' | 'diff', number>>[] };
}

const pathOf = (widget: Element): string =>
  new URL(widget.getAttribute('src') ?? '', widget.ownerDocument.baseURI).pathname;

describe('the demo page of a self-assessment', () => {
  let demo: Demo;
  afterEach(() => { demo.remove(); });

  const widget = (selector: string): HTMLElement =>
    demo.widgets.find((each) => each.matches(selector)) ?? expect.fail(selector);

  it('draws every figure', async () => {
    demo = await openDemo({ page });
    await drawAll(demo);
    expect(new Set(demo.widgets.map(({ localName }) => localName)))
      .to.deep.equal(new Set(['styr-radar', 'styr-change', 'styr-distribution', 'styr-pulse']));
    for (const each of demo.widgets) {
      const trouble = ['empty', 'problem', 'stale'].filter((state) => each.matches(`:state(${state})`));
      expect(trouble, each.outerHTML).to.deep.equal([]);
      expect(inside(each, 'figure [part=heading]'), each.outerHTML).to.not.equal('');
    }
  });

  it('runs under the strict policy, with one request for each document', async () => {
    demo = await openDemo({ page });
    await drawAll(demo);
    expect(demo.refusals()).to.deep.equal([]);
    expect(demo.failures()).to.deep.equal([]);
    expect([...demo.fetched()].sort()).to.deep.equal([...new Set(demo.widgets.map(pathOf))].sort());
    // Positions are custom properties that a script has set, which the policy allows; no template writes a style.
    const styled = deepElements(demo.document.body).filter((element) =>
      [...(element as HTMLElement).style].some((name) => !name.startsWith('--')));
    expect(styled.filter(({ localName }) => localName !== 'canvas').map(tell)).to.deep.equal([]);
  });

  it('tells the publisher of the groups that are too small, and of nothing else', async () => {
    demo = await openDemo({ page });
    await drawAll(demo);
    await until(() => demo.said().length > 0);
    expect(demo.said().map((line) => line.split('\n')[0])).to.deep.equal([
      'warn styrtavla: ../documents/liten-grupp.json',
    ]);
  });

  it('has the report\'s table of means and differences on the screen', async () => {
    demo = await openDemo({ page });
    await drawAll(demo);
    const change = widget('styr-change[occasions]');
    await openTables([change]);
    const rows = [...change.shadowRoot?.querySelectorAll('tbody tr') ?? []];
    const told = (number: number): string => number.toFixed(2).replace('.', ',');
    const { table2 } = await loadJson<Report>('documents/sources/leda-for-resultat.json');
    expect(rows.length).to.equal(table2.rows.length);
    for (const { n, okt, maj, diff } of table2.rows) {
      const cells = [...rows[n - 1]?.children ?? []].map(({ textContent }) => textContent.trim());
      expect(cells.slice(-3).map((text) => text.replace(/^[+\u2212]/, ''))).to.deep.equal([okt, maj, diff].map(told));
    }
  });

  it('says that it hides, and shows nothing of the one person', async () => {
    demo = await openDemo({ page });
    await drawAll(demo);
    const small = demo.widgets.filter((each) => pathOf(each) === '/documents/liten-grupp.json');
    await openTables(small);
    for (const each of small) {
      expect(each.shadowRoot?.textContent).to.include('för få svar');
      expect(each.shadowRoot?.textContent).to.not.match(/(?<![\d,])1[ \u00a0]svar/);
    }
  });

  for (const width of [320, 768, 1440]) {
    it(`keeps within ${String(width)} px, with its tables closed and open`, async () => {
      demo = await openDemo({ page, width });
      await drawAll(demo);
      expect(tooWide(demo)).to.deep.equal([]);
      await openTables(demo.widgets);
      expect(tooWide(demo)).to.deep.equal([]);
    });
  }

  it('keeps within 320 px in every language, at 400 % zoom', async () => {
    demo = await openDemo({ page, width: 320, height: 256 });
    await drawAll(demo);
    for (const language of LANGUAGES) {
      await choose(demo, 'language', language);
      await until(() => waiting(demo).length === 0);
      expect(tooWide(demo), language).to.deep.equal([]);
    }
  });

  it('leads to the other page in the reader\'s language and colours', async () => {
    demo = await openDemo({ page, language: 'fi' });
    await choose(demo, 'theme', 'dark');
    const links = [...demo.document.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
    expect(new Set(links.map(({ search }) => search))).to.deep.equal(new Set(['?language=fi&theme=dark']));
    expect(demo.document.title).to.equal('Itsearviointi – Exempelkommunen');
  });

  it('draws what nobody has scrolled to when print media begin', async () => {
    demo = await openDemo({ page });
    expect(waiting(demo).length).to.be.above(0);
    await emulateMedia({ media: 'print' });
    await until(() => waiting(demo).length === 0);
    expect(demo.failures()).to.deep.equal([]);
  });
});
