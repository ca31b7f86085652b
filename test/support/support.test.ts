import { expect, fixture, html } from '@open-wc/testing';
import { axOutline, axTree, violations } from './accessibility.ts';
import {
  click, domCounters, emulateMedia, emulateTouch, hover, painted, pressKey, printToPdf, screenshot, setLocale,
  setNavigatorLanguage, setTimeZone, setViewport, tap, typeText,
} from './browser.ts';
import { loadJson } from './json.ts';
import { servedFrame, strictFrame } from './strict-frame.ts';

const QUERIES = [
  'print', '(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion)',
  '(prefers-contrast: more)',
];

const press = async (): Promise<readonly [HTMLButtonElement, HTMLButtonElement, readonly string[]]> => {
  const box = await fixture<HTMLDivElement>(html`<div><button>one</button><button>two</button></div>`);
  const [one, two] = [...box.querySelectorAll('button')];
  if (one === undefined || two === undefined) throw new Error('no buttons');
  const heard: string[] = [];
  for (const type of ['click', 'mouseover', 'touchstart']) {
    box.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).textContent}`));
  }
  return [one, two, heard];
};

describe('what a reader has set', () => {
  it('reaches media queries', async () => {
    const all = { colorScheme: 'dark', forcedColors: true, reducedMotion: true, contrast: 'more' } as const;
    await emulateMedia({ media: 'print', ...all });
    expect(QUERIES.filter((query) => matchMedia(query).matches)).to.deep.equal(QUERIES);
  });

  it('is put back after each test', () => {
    expect(QUERIES.filter((query) => matchMedia(query).matches)).to.deep.equal([]);
  });

  it('reaches Intl, the navigator and dates', async () => {
    await setLocale('da-DK');
    await setLocale('sv-SE');
    await setNavigatorLanguage('fi,sv');
    await setTimeZone('Asia/Tokyo');
    expect(new Intl.NumberFormat().format(1234.5)).to.equal('1\u00A0234,5');
    expect(navigator.languages).to.deep.equal(['fi', 'sv']);
    expect(new Date(2025, 0, 1).getTimezoneOffset()).to.equal(-540);
  });

  it('is English in Stockholm where no test says otherwise', () => {
    expect(new Intl.NumberFormat().format(1234.5)).to.equal('1,234.5');
    expect(navigator.language).to.equal('en-US');
    expect(new Date(2025, 0, 1).getTimezoneOffset()).to.equal(-60);
  });

  it('changes the viewport', async () => {
    await setViewport({ width: 320, height: 256, scale: 2 });
    expect([innerWidth, innerHeight, devicePixelRatio]).to.deep.equal([320, 256, 2]);
  });

  it('gives the viewport back', () => {
    expect([innerWidth, innerHeight, devicePixelRatio]).to.deep.equal([1024, 768, 1]);
  });
});

describe('what a reader does', () => {
  it('moves focus and presses by key', async () => {
    const [one, two, heard] = await press();
    await pressKey('Tab', 2);
    expect(document.activeElement).to.equal(two);
    await pressKey('Shift+Tab');
    expect(document.activeElement).to.equal(one);
    await pressKey('Enter');
    expect(heard).to.deep.equal(['click one']);
  });

  it('points, clicks and taps', async () => {
    const [one, two, heard] = await press();
    await hover(one);
    await click(two);
    await emulateTouch();
    await tap(one);
    expect(heard.slice(0, 3)).to.deep.equal(['mouseover one', 'mouseover two', 'click two']);
    expect(heard).to.include('touchstart one');
  });

  it('types', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name">`);
    input.focus();
    await typeText('Åsa');
    expect(input.value).to.equal('Åsa');
  });
});

describe('what the browser tells', () => {
  it('is a tree of roles and names, through shadow roots', async () => {
    const host = await fixture(html`<section aria-label="Mål"></section>`);
    const inner = document.createElement('h3');
    inner.textContent = 'Sjukfrånvaro';
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(await axOutline(host)).to.equal('region "Mål"\n  heading "Sjukfrånvaro" level=3');
    expect((await axTree()).role).to.equal('RootWebArea');
  });

  it('is what axe finds, also in shadow roots', async () => {
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('img'));
    const found = await violations(host);
    expect(found.map((line) => line.split(':')[0])).to.deep.equal(['image-alt']);
  });

  it('is how many nodes are left', async () => {
    const before = await domCounters();
    for (let count = 0; count < 1000; count += 1) document.createElement('p').remove();
    expect((await domCounters()).nodes - before.nodes).to.be.below(50);
    const kept = Array.from({ length: 1000 }, () => document.createElement('p'));
    expect((await domCounters()).nodes - before.nodes).to.be.within(kept.length - 50, kept.length + 50);
  });

  it('is a picture of an element, and a PDF of the page', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    Object.assign(box.style, { width: '100px', height: '50px', background: 'rgb(10, 20, 30)' });
    const { width, height, data } = await screenshot(box);
    expect([width, height, ...data.slice(0, 3)]).to.deep.equal([100, 50, 10, 20, 30]);
    expect(String.fromCharCode(...(await printToPdf()).slice(0, 5))).to.equal('%PDF-');
  });
});

describe('the test server', () => {
  const path = 'test/fixtures/contract/valid/minsta.json';

  it('gives files as data', async () => {
    expect(await loadJson<object>(path)).to.be.an('object');
    const missing = await loadJson('test/fixtures/none.json').catch((error: unknown) => String(error));
    expect(missing).to.equal('Error: loadJson: test/fixtures/none.json gives 404');
  });

  it('fails as asked', async () => {
    const outcome = async (address: string, timeoutMs = 5000): Promise<unknown> => {
      const answer = fetch(`/faults/${address}`, { signal: AbortSignal.timeout(timeoutMs) });
      return answer.then((response) => response.json()).catch(String);
    };
    expect((await fetch('/faults/status/503')).status).to.equal(503);
    expect((await fetch('/faults/login')).redirected).to.equal(true);
    expect(await outcome('html')).to.include('SyntaxError');
    expect(await outcome(`half/${path}`)).to.include('TypeError');
    expect(await outcome('hang', 50)).to.include('TimeoutError');
    expect(await outcome(`slow/20/${path}`)).to.deep.equal(await loadJson(path));
    expect((await (await fetch('/faults/large/2')).text()).length).to.equal(2_000_013);
  });

  it('answers conditional requests, and keeps a log of them', async () => {
    const ask = (known = ''): Promise<Response> =>
      fetch(`/faults/etag/support/${path}`, { cache: 'no-store', headers: { 'If-None-Match': known } });
    const tag = (await ask()).headers.get('etag') ?? '';
    expect((await ask(tag)).status).to.equal(304);
    await fetch('/faults/set/support', { method: 'POST', body: '{"changed":true}' });
    expect(await (await ask(tag)).json()).to.deep.equal({ changed: true });
    const log = await loadJson<readonly { readonly status: number }[]>('faults/log/support');
    expect(log.map(({ status }) => status)).to.deep.equal([200, 304, 200]);
  });

  it('gives pages under the strict policy, and tells what it refused', async () => {
    const frame = await strictFrame({ body: '<p style="color: red">x</p><script>1</script>' });
    expect(frame.refusals().map((line) => line.split(' ')[0])).to.have.members(['style-src-attr', 'script-src-elem']);
    expect(frame.failures()).to.deep.equal([]);
    frame.remove();
  });

  it('gives the pages of npm start', async () => {
    const frame = await servedFrame('/documents/');
    expect(frame.document.body.textContent).to.equal('404\n');
    frame.remove();
    await painted();
  });
});
