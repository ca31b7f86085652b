// The page that `npm start` serves, as a reader opens it: all of it, on every width, in every language, on paper.
import { expect } from '@open-wc/testing';
import { LANGUAGES, languageOf } from '../../src/locale/language.ts';
import { fulfilmentPack } from '../../src/locale/packs/fulfilment.ts';
import { tableWords } from '../../src/locale/words/table.ts';
import { until } from '../element/stand-ins.ts';
import { emulateMedia, printToPdf, setViewport } from '../support/browser.ts';
import {
  choose, deepElements, drawAll, inside, openDemo, openTables, resizeFrame, tell, tooWide, waiting,
} from '../support/demo.ts';
import type { Demo } from '../support/demo.ts';

describe('the demo page', () => {
  let demo: Demo;
  afterEach(() => { demo.remove(); });

  it('draws every figure, and only those fail that are there to fail', async () => {
    demo = await openDemo();
    await drawAll(demo);
    const stateOf = (widget: Element): string =>
      ['empty', 'problem', 'stale'].find((state) => widget.matches(`:state(${state})`)) ?? '';
    const failing = demo.widgets.filter((widget) => stateOf(widget) !== '');
    expect(failing.map(stateOf)).to.deep.equal(['problem', 'problem', 'problem', 'problem', 'empty']);
    expect(failing.every((widget) => widget.closest('#nar-nagot-ar-fel') !== null)).to.equal(true);
    expect(failing.map((widget) => inside(widget, '[part=notice]'))).to.deep.equal([
      'Siffrorna kan inte visas: de finns inte på adressen.',
      'Siffrorna kan inte visas: de finns inte på adressen.',
      'Siffrorna kan inte visas: de går inte att läsa.',
      'Siffrorna kan inte visas: versionen är okänd.',
      '”sjukfranvaro” finns inte. Det finns: olyckor, fel, stopptid, utfall, stoppminuter, avvikelser och forslag.',
    ]);
    for (const widget of demo.widgets.filter((each) => !failing.includes(each))) {
      expect(inside(widget, 'figure [part=heading]'), widget.outerHTML).to.not.equal('');
      expect(inside(widget, 'figure [part=verdict]'), widget.outerHTML).to.not.equal('');
    }
    expect(demo.failures()).to.deep.equal([]);
  });

  it('runs under the strict policy: nothing refused, one request for each document, nothing left about', async () => {
    demo = await openDemo();
    await drawAll(demo);
    const { document } = demo;
    const sources = demo.widgets
      .map((widget) => new URL(widget.getAttribute('src') ?? '', document.baseURI).pathname);
    expect(demo.refusals()).to.deep.equal([]);
    expect([...demo.fetched()].sort()).to.deep.equal([...new Set(sources)].sort());
    expect([...demo.loaded()].sort()).to.deep.equal([
      '/dist/styrtavla.iife.js', '/strict/demo.css', '/strict/demo.js', '/strict/hostile.css', '/strict/words.js',
    ]);
    // A chart is given the size of its canvas by script, which the policy allows; no template writes a style.
    const styled = deepElements(document.body).filter((element) => element.hasAttribute('style'));
    expect(styled.filter((element) => element.localName !== 'canvas').map(tell)).to.deep.equal([]);
    expect([...demo.addedGlobals()].sort()).to.deep.equal([
      'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions', 'styrtavla',
    ]);
    // Lit's, where the browser has none of its own yet.
    expect(demo.changedBuiltIns().filter((name) => name !== 'Symbol.metadata')).to.deep.equal([]);
  });

  it('tells the publisher on the console: each document with faults once, however many widgets show it', async () => {
    demo = await openDemo();
    await drawAll(demo);
    await until(() => demo.said().length >= 4);
    expect(demo.said().map((line) => line.split('\n')[0])).to.have.members([
      'warn styrtavla: ../documents/finns-inte.json',
      'warn styrtavla: ../documents/broken/not-json.json',
      'warn styrtavla: ../documents/broken/unknown-version.json',
      'warn styrtavla: ../documents/broken/bad-period.json',
    ]);
  });

  for (const width of [320, 768, 1440]) {
    it(`keeps within ${String(width)} px, with its tables closed and open`, async () => {
      demo = await openDemo({ width });
      await drawAll(demo);
      expect(tooWide(demo)).to.deep.equal([]);
      await openTables(demo.widgets);
      expect(tooWide(demo)).to.deep.equal([]);
    });
  }

  it('keeps within 320 px in every language', async () => {
    demo = await openDemo({ width: 320 });
    await drawAll(demo);
    for (const language of LANGUAGES) {
      await choose(demo, 'language', language);
      await until(() => waiting(demo).length === 0);
      expect(tooWide(demo), language).to.deep.equal([]);
    }
  });

  it('keeps its figures whole when the window becomes narrow and wide again', async () => {
    demo = await openDemo({ width: 1440 });
    await drawAll(demo);
    const sizes = (): readonly string[] => [...demo.widgets].flatMap((widget) => {
      const canvas = widget.shadowRoot?.querySelector('canvas');
      return canvas ? [`${String(canvas.width)} ${String(canvas.parentElement?.clientWidth)}`] : [];
    });
    const before = sizes();
    for (const width of [320, 1440]) {
      await setViewport({ width, height: 900 });
      resizeFrame(demo, width);
      await until(() => sizes().every((size) => size.split(' ')[0] === size.split(' ')[1]));
      expect(tooWide(demo)).to.deep.equal([]);
    }
    expect(sizes()).to.deep.equal(before);
  });

  it('works at 400 % zoom', async () => {
    demo = await openDemo({ width: 320, height: 256 });
    await drawAll(demo);
    expect(tooWide(demo)).to.deep.equal([]);
    expect(waiting(demo)).to.deep.equal([]);
  });

  it('speaks six languages: each figure that of the place where it stands', async () => {
    demo = await openDemo();
    await drawAll(demo);
    const figures = demo.widgets.filter((widget) => widget.shadowRoot?.querySelector('summary'));
    const verdicts = (): readonly string[] => figures.map((figure) => inside(figure, '[part=verdict]'));
    const spoken = figures.map((figure) => languageOf(figure.closest('[lang]')?.getAttribute('lang') ?? ''));
    const inSwedish = verdicts();
    for (const language of LANGUAGES) await fulfilmentPack(language);
    for (const language of LANGUAGES) {
      await choose(demo, 'language', language);
      expect(demo.document.documentElement.lang).to.equal(language);
      const expected = spoken.map((own) => tableWords[own === 'sv' ? language : own].showTable);
      await until(() => figures.every((figure, index) => inside(figure, 'summary') === expected[index]));
      const follow = spoken.filter((own) => own === 'sv').length;
      const inSwedishStill = verdicts().filter((text, index) => spoken[index] === 'sv' && text === inSwedish[index]);
      expect(inSwedishStill.length, language).to.equal(language === 'sv' ? follow : 0);
    }
  });

  it('follows the chosen theme, the charts too', async () => {
    demo = await openDemo({ theme: 'light' });
    await drawAll(demo);
    const chart = demo.widgets.find((widget) => widget.localName === 'styr-run-chart');
    chart?.scrollIntoView({ behavior: 'instant' });
    const canvas = chart?.shadowRoot?.querySelector('canvas');
    const figure = chart?.shadowRoot?.querySelector('figure');
    if (!canvas || !figure) throw new Error('no chart');
    const light = { picture: canvas.toDataURL(), text: getComputedStyle(figure).color };
    await choose(demo, 'theme', 'dark');
    await until(() => canvas.toDataURL() !== light.picture);
    expect(getComputedStyle(figure).color).to.not.equal(light.text);
    await choose(demo, 'theme', 'light');
    await until(() => canvas.toDataURL() === light.picture);
    expect(getComputedStyle(figure).color).to.equal(light.text);
  });

  it('draws what nobody has scrolled to when print media begin', async () => {
    demo = await openDemo();
    expect(waiting(demo).length).to.be.above(20);
    await emulateMedia({ media: 'print' });
    await until(() => waiting(demo).length === 0);
    expect(demo.failures()).to.deep.equal([]);
  });

  it('draws what nobody has scrolled to when it is printed', async () => {
    demo = await openDemo();
    expect(waiting(demo).length).to.be.above(20);
    await printToPdf();
    await until(() => waiting(demo).length === 0);
    expect(demo.failures()).to.deep.equal([]);
  });
});
