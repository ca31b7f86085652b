// The demo's pages of boards and what stands around them, as a reader opens them.
import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locale/language.ts';
import { until } from '../element/stand-ins.ts';
import { emulateMedia } from '../support/browser.ts';
import {
  choose, deepElements, drawAll, inside, openDemo, openTables, tell, tooWide, waiting,
} from '../support/demo.ts';
import type { Demo, DEMO_PAGES } from '../support/demo.ts';

interface Expected {
  /** The elements on it. */
  readonly shows: readonly string[];
  /** The documents with faults that the publisher is told of. */
  readonly told: readonly string[];
}

type OtherPages = 'index.html' | 'sjalvskattning.html' | 'fran-tabell.html';

const PAGES: Readonly<Record<Exclude<(typeof DEMO_PAGES)[number], OtherPages>, Expected>> = {
  'tavla.html': {
    shows: ['styr-board', 'styr-cube', 'styr-escalation', 'styr-meeting', 'styr-notes', 'styr-status'],
    told: ['liten-grupp', 'broken/bad-period', 'broken/not-json', 'finns-inte'],
  },
  'transmission.html': {
    shows: ['styr-board', 'styr-cube', 'styr-escalation', 'styr-meeting', 'styr-notes'], told: [],
  },
  'malnedbrytning.html': { shows: ['styr-board', 'styr-goals', 'styr-meeting', 'styr-scorecard'], told: [] },
  'vagg.html': { shows: ['styr-board'], told: [] },
};

const pathOf = (widget: Element): string =>
  new URL(widget.getAttribute('src') ?? '', widget.ownerDocument.baseURI).pathname;

for (const page of ['tavla.html', 'transmission.html', 'malnedbrytning.html', 'vagg.html'] as const) {
  const { shows, told } = PAGES[page];
  describe(`the demo's ${page}`, () => {
    let demo: Demo;
    afterEach(() => { demo.remove(); });

    it('draws every figure, under the strict policy, with one request for each document', async function () {
      this.timeout(30_000);
      demo = await openDemo({ page });
      await drawAll(demo);
      expect([...new Set(demo.widgets.map(({ localName }) => localName))].sort()).to.deep.equal([...shows]);
      for (const each of demo.widgets) {
        const trouble = ['empty', 'problem', 'stale'].filter((state) => each.matches(`:state(${state})`));
        expect(trouble, each.outerHTML).to.deep.equal([]);
        expect(inside(each, 'figure [part=heading]'), each.outerHTML).to.not.equal('');
      }
      expect(demo.refusals()).to.deep.equal([]);
      expect(demo.failures()).to.deep.equal([]);
      const asked = demo.widgets.map(pathOf);
      expect([...demo.fetched()].sort()).to.deep.equal([...new Set(asked)].sort());
      const styled = deepElements(demo.document.body).filter((element) =>
        [...(element as HTMLElement).style].some((name) => !name.startsWith('--')));
      expect(styled.map(tell)).to.deep.equal([]);
    });

    it('tells the publisher on the console of the documents with faults, and of no other', async () => {
      demo = await openDemo({ page });
      await drawAll(demo);
      await until(() => demo.said().length >= told.length);
      expect(demo.said().map((line) => line.split('\n')[0]))
        .to.have.members(told.map((name) => `warn styrtavla: ../documents/${name}.json`));
    });

    for (const width of [320, 768, 1440, 1920]) {
      it(`keeps within ${String(width)} px, with its tables closed and open`, async function () {
        this.timeout(30_000);
        demo = await openDemo({ page, width });
        await drawAll(demo);
        expect(tooWide(demo)).to.deep.equal([]);
        await openTables(demo.widgets);
        expect(tooWide(demo)).to.deep.equal([]);
      });
    }

    it('keeps within 320 px in every language, at 400 % zoom', async function () {
      this.timeout(30_000);
      demo = await openDemo({ page, width: 320, height: 256 });
      await drawAll(demo);
      for (const language of LANGUAGES) {
        await choose(demo, 'language', language);
        await until(() => waiting(demo).length === 0);
        expect(tooWide(demo), language).to.deep.equal([]);
      }
    });

    it('leads to the other pages in the reader\'s language and colours', async () => {
      demo = await openDemo({ page, language: 'fi' });
      await choose(demo, 'theme', 'dark');
      const links = [...demo.document.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
      expect(new Set(links.map(({ search }) => search))).to.deep.equal(new Set(['?language=fi&theme=dark']));
    });

    it('draws what nobody has scrolled to when print media begin', async () => {
      demo = await openDemo({ page });
      await emulateMedia({ media: 'print' });
      await until(() => waiting(demo).length === 0);
      expect(demo.failures()).to.deep.equal([]);
    });
  });
}
