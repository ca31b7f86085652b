// frame.html as a host that only allows an iframe meets it: this page is the host, and the frame keeps its own policy.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { violations } from '../support/accessibility.ts';
import { click, emulateMedia, painted, setViewport } from '../support/browser.ts';
import { inside } from '../support/demo.ts';
import { servedFrame } from '../support/strict-frame.ts';
import { watchedFrame } from '../support/watched-frame.ts';
import type { WatchedFrame } from '../support/watched-frame.ts';

const DOCUMENT = '/documents/placeringsenheten.json';
const CHART = { widget: 'run-chart', src: DOCUMENT, measure: 'utredningstid' };
const REFUSALS = {
  sv: 'Siffrorna kan inte visas: adressen säger inte vad som ska visas.',
  nb: 'Tallene kan ikke vises: adressen sier ikke hva som skal vises.',
  nn: 'Tala kan ikkje visast: adressa seier ikkje kva som skal visast.',
  da: 'Tallene kan ikke vises: adressen siger ikke, hvad der skal vises.',
  fi: 'Lukuja ei voida näyttää: osoite ei kerro, mitä näytetään.',
  en: 'The figures cannot be shown: the address does not say what to show.',
};

const off = { enabled: false };

let page: WatchedFrame;
afterEach(() => { page.remove(); });

async function open(query: Readonly<Record<string, string>>, scripts = ''): Promise<HTMLIFrameElement> {
  const path = `/dist/frame.html?${new URLSearchParams(query).toString()}`;
  page = await watchedFrame(() => servedFrame(path), scripts);
  return page.window.frameElement as HTMLIFrameElement;
}

/** A widget that is drawn. */
async function openWidget(query: Readonly<Record<string, string>>): Promise<HTMLIFrameElement> {
  const frame = await open(query);
  await until(() => inside(widget(), 'figure') !== '');
  return frame;
}

const widget = (): HTMLElement => page.document.body.firstElementChild as HTMLElement;
const bodyHeight = (): number => Math.ceil(page.document.body.getBoundingClientRect().height);

/** The host's script, loaded as a host does. */
async function loadHostScript(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/strict/dist/frame-host.js';
  const loaded = new Promise((resolve) => { script.addEventListener('load', resolve, { once: true }); });
  document.head.append(script);
  await loaded;
  script.remove();
}

describe('frame.html', () => {
  it('shows the widget that its address asks for, by the policy, with one request', async () => {
    await openWidget({ ...CHART, rules: 'nhs', lang: 'nn', 'heading-level': '2' });
    expect(widget().localName).to.equal('styr-run-chart');
    expect(inside(widget(), 'h2[part=heading]')).to.equal('Utredningstid');
    expect(inside(widget(), 'summary')).to.equal('Vis som tabell');
    expect(page.document.documentElement.lang).to.equal('nn');
    expect(page.fetched()).to.deep.equal([DOCUMENT]);
    expect([...page.refusals(), ...page.failures(), ...page.said()]).to.deep.equal([]);
  });

  it('speaks the language that it is given in the file where the address names none', async () => {
    await openWidget(CHART);
    expect(page.document.documentElement.lang).to.equal('sv');
    expect(inside(widget(), 'summary')).to.equal('Visa som tabell');
  });

  for (const [lang, text] of Object.entries(REFUSALS)) {
    it(`says in ${lang} that it does not know what to show, and to the developer what there is`, async () => {
      await open({ src: DOCUMENT, lang });
      expect(page.document.body.innerText.trim()).to.equal(text);
      expect(page.said().length).to.equal(1);
      expect(page.said()[0]).to.match(/\?widget=.*action-plan, .*five-whys, .*year-wheel/);
      expect(page.fetched()).to.deep.equal([]);
    });
  }

  it('shows nothing of another site, and asks nobody there', async () => {
    await open({ ...CHART, src: 'https://annan.example/tavla.json', lang: 'en' });
    expect(page.document.body.innerText.trim())
      .to.equal('The figures are not shown: they are in a place that the page is not open to.');
    expect(page.fetched()).to.deep.equal([]);
    expect(page.document.querySelector('[src*=annan]')).to.equal(null);
  });

  it('does not follow its own site to another, as to a login there: the browser holds to the policy', async () => {
    await open({ ...CHART, src: '/faults/away', lang: 'en' });
    await until(() => inside(widget(), '[part=notice].problem') !== '');
    expect(inside(widget(), '[part=notice]')).to.equal('The figures cannot be shown: the page requires a login.');
    expect(page.refusals().map((line) => line.split(' ')[0])).to.deep.equal(['connect-src', 'connect-src']);
  });

  it('gives the widget no handlers, no styles and no words of the link', async () => {
    await openWidget({ ...CHART, onclick: 'leaked=1', style: 'color:red', heading: 'Ring 0900', minimum: '0' });
    expect(widget().getAttributeNames().sort()).to.deep.equal(['loading', 'measure', 'src']);
    expect(inside(widget(), '[part=heading]')).to.equal('Utredningstid');
    expect(page.said()).to.deep.equal([
      'warn styrtavla: run-chart in frame.html does not take onclick, style, heading, minimum',
    ]);
  });

  it('says that the library is missing', async () => {
    await open({ ...CHART, lang: 'da' }, "Object.defineProperty(globalThis, 'styrtavla', { get() {}, set() {} })");
    expect(page.document.body.innerText.trim())
      .to.equal('Tallene kan ikke vises: der mangler en fil ved siden af siden.');
  });

  it('is light where nobody says, else as told, or as the reader’s device has it', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    for (const [theme, scheme] of [['', 'light'], ['light', 'light'], ['dark', 'dark'], ['auto', 'light dark']]) {
      await open({ ...CHART, ...(theme && { theme }) });
      expect(page.window.getComputedStyle(widget()).colorScheme, theme).to.equal(scheme);
      page.remove();
    }
  });

  it('opens links in a window of their own: a page that leaves would leave inside the frame', async () => {
    await openWidget({ widget: 'run-chart', src: '/documents/brp.json', measure: 'N03702' });
    const link = widget().shadowRoot?.querySelector('a');
    expect(link?.href).to.match(/^https:/);
    expect(link?.hasAttribute('target')).to.equal(false);
    expect(page.document.querySelector('base')?.target).to.equal('_blank');
    // Without an address of its own: what the widget loads still lies beside the page.
    expect(page.document.baseURI).to.equal(page.window.location.href);
  });

  it('is read by every reader: axe finds nothing, and at 320 px nothing is cut', async () => {
    const axe = await (await fetch('/node_modules/axe-core/axe.min.js')).text();
    const frame = await open(CHART, axe);
    frame.style.width = '320px';
    await until(() => inside(widget(), 'figure') !== '');
    await painted();
    // Landmarks and the first heading are the host's.
    const rules = { 'landmark-one-main': off, 'page-has-heading-one': off, region: off };
    expect(await violations(page.document.documentElement, { rules })).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.equal(320);
  });
});

describe('frame-host.js', () => {
  before(loadHostScript);

  it('gives a frame the height of what it shows, when it opens and when it closes', async () => {
    const frame = await openWidget(CHART);
    await until(() => frame.clientHeight === bodyHeight());
    const { clientHeight: closed } = frame;
    const fold = widget().shadowRoot?.querySelector('details');
    fold?.querySelector('summary')?.click();
    await until(() => frame.clientHeight === bodyHeight() && frame.clientHeight > closed + 100);
    fold?.querySelector('summary')?.click();
    await until(() => frame.clientHeight === closed);
    const { scrollHeight, clientHeight } = page.document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('comes to rest: what it gives is not told again', async () => {
    const frame = await openWidget(CHART);
    await until(() => frame.clientHeight === bodyHeight());
    const told: unknown[] = [];
    const listen = ({ source, data }: MessageEvent<unknown>): void => { if (source === page.window) told.push(data); };
    window.addEventListener('message', listen);
    for (let count = 0; count < 10; count += 1) await painted();
    window.removeEventListener('message', listen);
    expect(told).to.deep.equal([]);
  });

  it('asks frames that told before it came', async () => {
    const frame = await openWidget(CHART);
    await until(() => frame.clientHeight === bodyHeight());
    frame.style.height = '50px';
    await loadHostScript();
    await until(() => frame.clientHeight === bodyHeight());
  });

  it('stands against themes that size all iframes and borders', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { box-sizing: border-box; border: 9px solid; height: auto !important; }');
    document.adoptedStyleSheets.push(sheet);
    const frame = await openWidget(CHART);
    await until(() => frame.clientHeight === bodyHeight());
    document.adoptedStyleSheets.pop();
  });

  it('listens to the frame itself and to nobody else', async () => {
    const frame = await openWidget(CHART);
    await until(() => frame.clientHeight === bodyHeight());
    const { height } = frame.style;
    const { origin } = location;
    const data = { type: 'styrtavla-height', height: 77 };
    const others: readonly MessageEventInit[] = [
      { data, origin, source: window },
      { data, origin, source: null },
      { data, origin: 'https://annan.example', source: page.window },
      { data, origin: 'null', source: page.window },
      ...[
        { height: 77 }, null, 'styrtavla-height', { ...data, height: '77' }, { ...data, height: -1 },
        { ...data, height: 1e6 }, { ...data, height: NaN },
      ].map((other) => ({ data: other, origin, source: page.window })),
    ];
    for (const init of others) dispatchEvent(new MessageEvent('message', init));
    expect(frame.style.height).to.equal(height);
    dispatchEvent(new MessageEvent('message', { data, origin, source: page.window }));
    expect(frame.style.height).to.equal('77px');
  });

  it('leaves other iframes as they are', async () => {
    await openWidget(CHART);
    const other = document.createElement('iframe');
    other.src = '/strict/page?body=';
    document.body.append(other);
    const data = { type: 'styrtavla-height', height: 77 };
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: other.contentWindow }));
    expect(other.style.height).to.equal('');
    other.remove();
  });

  it('lets a dialog open where the reader looks, in a frame far higher than the window', async () => {
    await setViewport({ width: 400, height: 600 });
    const frame = await openWidget({ widget: 'board', src: DOCUMENT });
    Object.assign(frame.style, { width: '400px' });
    await until(() => frame.clientHeight === bodyHeight() && frame.clientHeight > 3000);
    const buttons = [...widget().shadowRoot?.querySelectorAll('button') ?? []].filter((each) => each.checkVisibility());
    const button = buttons[Math.floor(buttons.length / 2)];
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    const { top: frameTop, left } = frame.getBoundingClientRect();
    const place = button?.getBoundingClientRect() ?? new DOMRect();
    await click({ x: left + place.x + place.width / 2, y: frameTop + place.y + place.height / 2 });
    const dialog = widget().shadowRoot?.querySelector('dialog');
    const seen = (): { readonly top: number; readonly bottom: number } => {
      const { top = NaN, bottom = NaN } = dialog?.getBoundingClientRect() ?? {};
      return { top: top + frameTop, bottom: bottom + frameTop };
    };
    await until(() => !!dialog?.querySelector('styr-run-chart')?.shadowRoot?.querySelector('canvas'));
    await until(() => seen().top >= 0 && seen().bottom <= 600 && seen().bottom - seen().top > 200);
  });
});
