// Folders that `styrtavla publish` made, as a reader opens them on the strictest intranet.
import { expect } from '@open-wc/testing';
import { violations } from '../support/accessibility.ts';
import { emulateMedia, setViewport } from '../support/browser.ts';
import type { Media } from '../support/browser.ts';
import { deepElements, drawAll, resizeFrame, waiting } from '../support/demo.ts';
import type { Demo } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';
import { servedFrame } from '../support/strict-frame.ts';
import { watchedFrame } from '../support/watched-frame.ts';
import { until } from '../element/stand-ins.ts';

interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

const manifest = await loadJson<Manifest>('strict/published/styrtavla-publish.json');
const PAGES = Object.keys(manifest.files).filter((path) => /^[^/]+\.html$/.test(path) && path !== 'index.html');
/** A board, a document without one, an assessment, drawings, Norwegian. */
const SOME = [
  'placeringsenheten-malstyrningstavla.html', 'linkoping.html', 'sjalvskattning-fordelning.html', 'verktyg.html',
  'malnedbrytning.html',
];

let page: Demo;
afterEach(() => { page.remove(); });

async function open(path: string, { width = 1440, axe = false } = {}): Promise<Demo> {
  await setViewport({ width, height: 900 });
  const scripts = axe ? await (await fetch('/node_modules/axe-core/axe.min.js')).text() : '';
  const frame = await watchedFrame(() => servedFrame(path), scripts);
  resizeFrame(frame, width);
  const widgets = [...frame.document.body.querySelectorAll<HTMLElement>('[heading-level]')];
  return { ...frame, widgets };
}

const text = ({ document }: Demo): string => document.body.innerText.replace(/\s+/g, ' ');
const isDrawn = (widget: Element): boolean => !!widget.shadowRoot?.querySelector('figure[part=figure]');

describe('a published page', () => {
  for (const path of PAGES) {
    it(`${path} draws all its elements: nothing refused, and no request but the document’s`, async function () {
      this.timeout(30_000);
      page = await open(`/published/${path}`);
      await drawAll(page);
      expect(page.widgets.filter((widget) => !isDrawn(widget)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect([...page.refusals(), ...page.failures(), ...page.said()]).to.deep.equal([]);
      expect(page.fetched()).to.have.lengthOf(1);
      // WebKit tells of some twice.
      expect([...new Set(page.loaded())].sort()).to.deep.equal([
        '/strict/published/styrtavla/page.css', '/strict/published/styrtavla/styrtavla.iife.js',
      ]);
      const styled = deepElements(page.document.body).filter((element) => element.hasAttribute('style'));
      expect(styled.filter(({ localName }) => localName !== 'canvas')).to.deep.equal([]);
    });
  }

  for (const width of [320, 768]) {
    it(`stays within ${width} px, drawn or not`, async function () {
      this.timeout(60_000);
      for (const path of SOME) {
        for (const place of ['published-mute', 'published']) {
          page = await open(`/${place}/${path}`, { width });
          if (place === 'published') await drawAll(page);
          expect(page.document.documentElement.scrollWidth, `${place} ${path}`).to.equal(width);
          page.remove();
        }
      }
    });
  }
});

describe('where no script runs', () => {
  it('a board can be read: targets, measures, slips, the next meeting, the source', async () => {
    page = await open(`/published-mute/${SOME[0] ?? ''}`);
    for (const said of [
      '6 av 9 mål nådda', 'Utredningstid 118 dagar', 'mål högst 120',
      'Barn som vet vem de kan vända sig till – mål minst 95 Inget värde (visas inte: för få svar)',
      'Underlag till nya överväganden kommer in för sent.',
      'Nästa möte: måndag 23 november 2026 kl. 08.30', 'Källa: Påhittade värden',
    ]) expect(text(page)).to.include(said);
    expect(page.refusals().every((line) => line.startsWith('script-src'))).to.equal(true);
    expect(page.fetched()).to.deep.equal([]);
  });
});

describe('the text in the place of an element', () => {
  it('is seen until the element has drawn, and not after', async () => {
    page = await open('/published/vab.html');
    await until(() => page.widgets.some(isDrawn));
    await drawAll(page);
    const texts = page.widgets.map((widget) => widget.querySelector('h2'));
    expect(texts.every((heading) => heading?.checkVisibility() === false)).to.equal(true);
  });
});

const WAYS: Readonly<Record<string, { readonly media?: Media; readonly width?: number }>> = {
  'light, 1440 px wide': {},
  'dark, 320 px wide': { media: { colorScheme: 'dark' }, width: 320 },
  'in forced colours': { media: { forcedColors: true } },
};

describe('axe finds nothing on published pages', () => {
  for (const [what, { media = {}, width = 1440 }] of Object.entries(WAYS)) {
    for (const path of ['index.html', ...SOME]) {
      it(`${path}, ${what}, drawn and without script`, async function () {
        this.timeout(60_000);
        await emulateMedia(media);
        for (const place of ['published', 'published-mute']) {
          page = await open(`/${place}/${path}`, { width, axe: true });
          if (place === 'published') await drawAll(page);
          expect(await violations(page.document.documentElement), place).to.deep.equal([]);
          page.remove();
        }
        await emulateMedia({});
      });
    }
  }
});

describe('the index', () => {
  it('leads to every page', async () => {
    page = await open('/published/index.html');
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('a[href$=".html"]')];
    expect(PAGES.length).to.be.greaterThan(25);
    expect(links.map((link) => link.getAttribute('href')).sort()).to.deep.equal([...PAGES].sort());
    expect([...page.refusals(), ...page.failures(), ...page.said(), ...page.fetched()]).to.deep.equal([]);
  });
});

describe('one file with all in it', () => {
  for (const name of ['placeringsenheten', 'sjalvskattning', 'vab']) {
    it(`${name}.html draws all its elements, and asks nobody`, async function () {
      this.timeout(30_000);
      page = await open(`/published-one/${name}.html`);
      await drawAll(page);
      expect(waiting(page)).to.deep.equal([]);
      expect(page.widgets.filter((widget) => !isDrawn(widget)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect([...page.refusals(), ...page.failures(), ...page.said(), ...page.fetched(), ...page.loaded()])
        .to.deep.equal([]);
    });
  }
});
