// The built classic script on a page that allows nothing but files of its own site, beside whatever else is there.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { loadJson } from '../support/json.ts';
import { deepElements, waiting } from '../support/demo.ts';
import { cdp, painted } from '../support/browser.ts';
import { strictFrame } from '../support/strict-frame.ts';
import { watchedFrame } from '../support/watched-frame.ts';
import type { WatchedFrame } from '../support/watched-frame.ts';

const IIFE = '<script src="/dist/styrtavla.iife.js"></script>';
const PATH = 'documents/placeringsenheten.json';

interface WithData extends HTMLElement {
  data?: unknown;
}

const widgetsOf = ({ document }: WatchedFrame): readonly WithData[] =>
  [...document.querySelectorAll<WithData>('styr-gauge, styr-run-chart')];

const settled = (page: WatchedFrame): Promise<void> => until(() => waiting({ widgets: widgetsOf(page) }).length === 0);

const heading = ({ shadowRoot }: Element): string | null | undefined =>
  shadowRoot?.querySelector('figure [part=heading]')?.textContent;

const open = (body: string, scripts = ''): Promise<WatchedFrame> =>
  watchedFrame(() => strictFrame({ head: IIFE, body }), scripts);

/** What would be heard of where the page minds something. */
function expectUnnoticed(page: WatchedFrame): void {
  expect(page.refusals()).to.deep.equal([]);
  expect(page.failures()).to.deep.equal([]);
  expect(page.said()).to.deep.equal([]);
  expect(page.changedBuiltIns().filter((name) => name !== 'Symbol.metadata')).to.deep.equal([]);
  const styled = deepElements(page.document.body).filter((element) => element.hasAttribute('style'));
  expect(styled.filter(({ localName }) => localName !== 'canvas').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
}

describe('on a strict page', () => {
  let page: WatchedFrame;
  afterEach(() => { page.remove(); });

  it('would be noticed if it did what it should not', async () => {
    page = await open('<p>Text</p>');
    const { window, document } = page;
    document.querySelector('p')?.setAttribute('style', 'color: red');
    Object.assign(window, { leaked: 1 });
    Object.assign(window.Array.prototype, { leaked: 1 });
    window.console.warn('told');
    expect(() => window.eval('1')).to.throw();
    await window.fetch('/faults/status/404');
    await until(() => page.refusals().length === 2);
    const [style, evaluation] = page.refusals().map((line) => line.split(' ')[0]);
    expect(style).to.equal('style-src-attr');
    // Two lines of the policy forbid eval; which of them is told depends on which asks first.
    expect(evaluation).to.be.oneOf(['script-src', 'require-trusted-types-for']);
    expect(page.addedGlobals()).to.include('leaked');
    expect(page.changedBuiltIns()).to.include('Array.prototype.leaked');
    expect(page.said()).to.deep.equal(['warn told']);
    expect(page.fetched()).to.deep.equal(['/faults/status/404']);
  });

  it('shows a document from an address', async () => {
    page = await open(`<styr-gauge loading="eager" src="/${PATH}" measure="arbetsmangd"></styr-gauge>
      <styr-run-chart loading="eager" src="/${PATH}" measure="utredningstid"></styr-run-chart>`);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    expect(page.fetched()).to.deep.equal([`/${PATH}`]);
    expect(page.loaded().filter((path) => path !== '/strict/watch.js')).to.deep.equal(['/dist/styrtavla.iife.js']);
    expectUnnoticed(page);
  });

  it('shows a document that the page hands over, and asks nobody', async () => {
    const text = JSON.stringify(await loadJson<object>(PATH));
    page = await open(`<styr-gauge loading="eager" measure="arbetsmangd"></styr-gauge>
      <styr-run-chart loading="eager" measure="utredningstid"></styr-run-chart>`);
    const data: unknown = page.window.JSON.parse(text);
    for (const widget of widgetsOf(page)) widget.data = data;
    await until(() => widgetsOf(page).every(heading));
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    expect(page.fetched()).to.deep.equal([]);
    expectUnnoticed(page);
  });

  it('shows a document that was handed over before the script had come', async () => {
    const body = `<styr-gauge loading="eager" measure="arbetsmangd"></styr-gauge>${IIFE}`;
    const early = { styrtavla: '1', measures: [{ id: 'arbetsmangd', name: 'Tidigt' }] };
    // Called between the parser's element and its script.
    const hand = `new MutationObserver(() => {
      const gauge = document.querySelector('styr-gauge');
      if (gauge && !customElements.get('styr-gauge')) gauge.data = ${JSON.stringify(early)};
    }).observe(document, { childList: true, subtree: true })`;
    page = await watchedFrame(() => strictFrame({ body }), hand);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Tidigt']);
    expectUnnoticed(page);
  });

  it('shows a document of another frame’s making', async () => {
    const data = await loadJson<object>(PATH);
    page = await open('<styr-gauge loading="eager" measure="arbetsmangd"></styr-gauge>');
    for (const widget of widgetsOf(page)) widget.data = data;
    await until(() => widgetsOf(page).every(heading));
    expectUnnoticed(page);
  });

  it('shows a document that stands in the page as a script of JSON, which is no script to the policy', async () => {
    const text = JSON.stringify({
      styrtavla: '1',
      measures: [{
        id: 'a',
        name: 'Svarstid </scr',
        unit: 'dagar',
        target: { atMost: 3 },
        observations: [{ period: '2026-01', value: 3 }, { period: '2026-02', value: 4 }],
      }],
    });
    const script = `<script type="application/json">${text}</script>`;
    page = await open(`<styr-gauge loading="eager">${script}</styr-gauge>
      <styr-run-chart loading="eager">${script}</styr-run-chart>`);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Svarstid </scr', 'Svarstid </scr']);
    expect(page.fetched()).to.deep.equal([]);
    expectUnnoticed(page);
  });

  it('makes one request for forty widgets with one address', async () => {
    const key = `forty-${String(performance.timeOrigin)}`;
    const one = `<styr-gauge loading="eager" src="/faults/etag/${key}/${PATH}" measure="arbetsmangd"></styr-gauge>`;
    const other = one.replaceAll('gauge', 'run-chart');
    page = await open(`${one.repeat(20)}${other.repeat(20)}`);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(Array(40).fill('Arbetsmängd'));
    expect(page.fetched()).to.deep.equal([`/faults/etag/${key}/${PATH}`]);
    expect((await loadJson<readonly object[]>(`faults/log/${key}`)).length).to.equal(1);
    expectUnnoticed(page);
  });

  it('says what is wrong with a document without breaking the policy', async () => {
    page = await open('<styr-gauge loading="eager" src="/faults/status/404"></styr-gauge>');
    await settled(page);
    await until(() => page.said().length > 0);
    expect(page.said().length).to.equal(1);
    expect([...page.refusals(), ...page.failures()]).to.deep.equal([]);
  });

  it('works with the reader’s hands on it: points read, table opened, another language, taken away', async () => {
    page = await open(`<styr-run-chart loading="eager" src="/${PATH}" measure="utredningstid"></styr-run-chart>`);
    await settled(page);
    const [chart] = widgetsOf(page);
    const slider = chart?.shadowRoot?.querySelector('input');
    slider?.focus();
    slider?.stepDown();
    slider?.dispatchEvent(new page.window.Event('input', { bubbles: true, composed: true }));
    chart?.shadowRoot?.querySelector('summary')?.click();
    await until(() => (chart?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 0);
    await until(() => chart?.shadowRoot?.querySelector('.cursor') !== null);
    page.document.documentElement.lang = 'fi';
    await until(() => chart?.shadowRoot?.querySelector('summary')?.textContent === 'Näytä taulukkona');
    chart?.remove();
    expectUnnoticed(page);
  });

  it('hands a table over as a file', async () => {
    page = await open(`<styr-gauge loading="eager" src="/${PATH}" measure="utredningstid"></styr-gauge>`);
    await settled(page);
    const { URL: addresses } = page.window;
    const { createObjectURL } = addresses;
    const files: Blob[] = [];
    addresses.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    // The browser follows the link for real, as far as to ask whether it may save.
    await cdp('Page.setDownloadBehavior', { behavior: 'deny' });
    const root = widgetsOf(page)[0]?.shadowRoot;
    root?.querySelector('summary')?.click();
    await until(() => root?.querySelector('.scroll ~ button') !== null);
    root?.querySelector<HTMLElement>('.scroll ~ button')?.click();
    await until(() => files.length > 0);
    await painted();
    expect(await files[0]?.text()).to.match(/^Period;Värde \(dagar\);Mål/);
    expect(page.window.location.pathname).to.equal('/strict/page');
    Object.assign(addresses, { createObjectURL });
    expectUnnoticed(page);
  });

  it('adds one name to the window, and those by which Lit marks its versions', async () => {
    page = await open(`<styr-run-chart loading="eager" src="/${PATH}" measure="utredningstid"></styr-run-chart>`);
    await settled(page);
    const own = ['refusals', 'failures'];
    expect(page.addedGlobals().filter((name) => !own.includes(name)).sort()).to.deep.equal([
      'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions', 'styrtavla',
    ]);
  });
});

describe('beside other scripts', () => {
  let page: WatchedFrame;
  afterEach(() => { page.remove(); });

  const gauge = `<styr-gauge loading="eager" src="/${PATH}" measure="arbetsmangd"></styr-gauge>
    <styr-run-chart loading="eager" src="/${PATH}" measure="utredningstid"></styr-run-chart>`;

  it('is loaded twice, and says so once', async () => {
    page = await open(IIFE + gauge);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    expect(page.said().length).to.equal(1);
    expect(page.said()[0]).to.include('loads the library twice');
    expect([...page.refusals(), ...page.failures()]).to.deep.equal([]);
  });

  it('leaves a module loader alone', async () => {
    page = await open(gauge, `
      globalThis.define = () => { throw new Error('define was called'); };
      define.amd = {};
      globalThis.module = { exports: {} };
      globalThis.exports = module.exports;`);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    const { module } = page.window as unknown as { readonly module: { readonly exports: object } };
    expect(Object.keys(module.exports)).to.deep.equal([]);
    expectUnnoticed(page);
  });

  it('bears old libraries that have lengthened lists, texts and functions', async () => {
    page = await open(gauge, `
      for (const { prototype } of [Array, String, Function, Number, Date]) {
        prototype.each = prototype.extend = prototype.last = function () { throw new Error('called'); };
      }
      Array.prototype.toJSON = function () { return 'a text'; };`);
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    expectUnnoticed(page);
  });

  it('bears lengthened objects', async () => {
    page = await open(gauge, 'Object.prototype.each = Object.prototype.extend = function () { return this; };');
    await settled(page);
    expect(widgetsOf(page).map(heading)).to.deep.equal(['Arbetsmängd', 'Utredningstid']);
    expectUnnoticed(page);
  });
});
