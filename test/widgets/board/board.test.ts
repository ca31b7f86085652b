import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import '../../../src/board.ts';
import type { Board } from '../../../src/board.ts';
import { MeasureDialog } from '../../../src/element/measure-dialog.ts';
import type { RunChart } from '../../../src/run-chart.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { click, emulateMedia, painted, pressKey, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { standInServer, stopClock, until } from '../../element/stand-ins.ts';
import type { StandInServer, StoppedClock } from '../../element/stand-ins.ts';

interface Content {
  readonly measures: readonly object[];
  readonly notes: readonly object[];
  readonly boards: readonly object[];
}

const placements = await loadJson<Content>('documents/placeringsenheten.json');
const workshop = await loadJson<Content>('documents/transmission.json');

const SMALL = {
  styrtavla: '1',
  language: 'sv',
  orgUnits: [{ id: 'u', name: 'Barnenheten' }],
  goals: [{ id: 'g', text: 'Kort väntan' }],
  measures: [{
    id: 'm', name: 'Väntetid', unit: 'dagar', goal: 'g', target: { atMost: 60 },
    observations: [{ period: '2026-09', value: 70 }, { period: '2026-10', value: 65 }],
  }],
  notes: [
    { id: 'd', kind: 'deviation', text: 'Två ärenden låg still.', state: 'underway', leadsTo: ['a'] },
    { id: 'a', kind: 'activity', text: 'Gå igenom listan.', due: '2026-11-16', responsible: 'Gruppchef' },
  ],
};

const drawn = (template: TemplateResult): Promise<Board> => fixture<Board>(template);
const board = (data: object, lang = 'sv'): Promise<Board> =>
  drawn(html`<styr-board lang=${lang} loading="eager" .data=${data}></styr-board>`);

/** What is there once only, or the test has no sense. */
function inside<T extends Element>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const buttons = (element: Element): readonly HTMLButtonElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=name]') ?? []];
const dialogIn = (element: Element): HTMLDialogElement => inside(element, 'dialog');
const chartIn = (element: Element): RunChart | null =>
  dialogIn(element).querySelector<RunChart>('styr-run-chart:defined');
const isReady = (element: Element | null): boolean => element?.matches(':state(ready)') ?? false;
const texts = (element: Element, selector: string): readonly string[] =>
  [...element.shadowRoot?.querySelectorAll(selector) ?? []].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

async function opened(element: Board, nth = 0): Promise<RunChart> {
  buttons(element)[nth]?.focus();
  await pressKey('Enter');
  await until(() => isReady(chartIn(element)));
  const chart = chartIn(element);
  if (!chart) throw new Error('no run chart');
  return chart;
}

describe('<styr-board>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(Date.UTC(2026, 10, 20, 14)); });
  afterEach(() => { time.restore(); });

  it('is read zone by zone, and nothing twice', async () => {
    const element = await board(SMALL);
    expect((await axOutline(element)).replaceAll('\u00a0', ' ').split('\n').map((line) => line.trim())
      .filter((line) => !/^(paragraph|listitem|ListMarker|list|strong|text " "|text "")/.test(line))).to.deep.equal([
      'figure "Barnenheten"',
      'heading "Barnenheten" level=3',
      'text "0 av 1 mål nått"',
      'text "2 öppna lappar"',
      'text "1 försenad"',
      'heading "Mål" level=4',
      'text "Kort väntan"',
      'text "0 av 1 mått når målet"',
      'heading "Resultat" level=4',
      'button "Väntetid"',
      'text "65"',
      'text "dagar"',
      'text "mål högst 60"',
      'text "oktober 2026"',
      'text "5 dagar över målet"',
      'text "För få värden"',
      'heading "Ständiga förbättringar" level=4',
      'text "1 aktivitet"',
      'text "1 avvikelse"',
      'text "1 pågår"',
      'text "0 idéer"',
      'text "Avvikelse"',
      'text "pågår"',
      'text "Två ärenden låg still."',
      'text "Aktivitet"',
      'text "Gå igenom listan."',
      'text "4 dagar försenad"',
      'text "Ansvarig: Gruppchef; senast 16 november 2026"',
    ]);
  });

  it('has nothing that axe finds wrong, with a dialog and without, in light, dark and forced colours', async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      const box = await fixture<HTMLElement>(html`
        <div lang="sv" style="color-scheme: light dark; background: Canvas; color: CanvasText">
          <styr-board loading="eager" .data=${placements}></styr-board>
        </div>`);
      expect(await violations(box)).to.deep.equal([]);
      const element = box.querySelector('styr-board');
      if (!element) throw new Error('no board');
      await opened(element, 2);
      expect(await violations(box)).to.deep.equal([]);
      // While it is open nothing else on the page can be used.
      dialogIn(element).close();
    }
  });

  it('does not move what has been painted: 15 measures and 60 slips', async () => {
    const slips = Array.from({ length: 60 }, (_, nth) =>
      ({ ...placements.notes[nth % 8], id: `slip-${nth}`, state: 'underway', closed: null, leadsTo: [] }));
    const moves: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => { moves.push(...list.getEntries()); });
    observer.observe({ type: 'layout-shift' });
    const element = document.createElement('styr-board');
    Object.assign(element, { lang: 'sv', data: { ...placements, notes: slips } });
    document.body.append(element);
    await until(() => isReady(element));
    await painted();
    expect(buttons(element).length).to.equal(15);
    expect(texts(element, '[part=note]').length).to.equal(60);
    element.requestUpdate('minimum');
    await element.updateComplete;
    await painted();
    moves.push(...observer.takeRecords());
    expect(moves).to.deep.equal([]);
    // What is put in above it does move it: else nothing would have been seen before either.
    element.before(Object.assign(document.createElement('p'), { textContent: 'Ovanför' }));
    await painted();
    await until(() => (moves.push(...observer.takeRecords()), moves.length > 0));
    observer.disconnect();
    element.previousElementSibling?.remove();
    element.remove();
  });

  it('stands in columns where there is room, and beneath each other on a phone', async () => {
    const element = await board(SMALL);
    const groups = [...element.shadowRoot?.querySelectorAll('.group') ?? []];
    const tops = (): number => new Set(groups.map((group) => group.getBoundingClientRect().top)).size;
    await setViewport({ width: 1440 });
    expect(tops()).to.equal(1);
    await setViewport({ width: 320 });
    expect(tops()).to.equal(3);
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  it('shows 15 measures on a wall without a scroll, with figures twice as high as on a desk', async () => {
    await setViewport({ width: 1920, height: 1080 });
    const element = await board(placements);
    const size = (): number => parseFloat(getComputedStyle(inside(element, '[part=value] b')).fontSize);
    const onDesk = size();
    element.density = 'wall';
    await element.updateComplete;
    await painted();
    expect(buttons(element).length).to.equal(15);
    expect(element.getBoundingClientRect().height).to.be.at.most(1080);
    expect(size()).to.be.at.least(1.9 * onDesk);
    expect(element.getAttribute('density')).to.equal('wall');
  });

  it('holds more where it is compact, and its targets stay large enough', async () => {
    await setViewport({ width: 1440 });
    const element = await board(placements);
    const { height } = element.getBoundingClientRect();
    element.density = 'compact';
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.below(height * 0.7);
    for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('tells anew when the next meeting is when a day is over', async () => {
    const meetings = [{ id: 't', name: 'Tavelmöte', from: '2026-11-21', times: ['09:00'] }];
    const element = await board({ ...SMALL, meetings });
    expect(texts(element, '[part=next]')).to.deep.equal(['i morgon kl. 09.00']);
    for (let hour = 0; hour < 15; hour += 1) {
      time.advance(36e5);
      await element.updateComplete;
    }
    expect(texts(element, '[part=next]')).to.deep.equal(['i dag kl. 09.00']);
  });

  describe('dialog', () => {
    it('opens by keyboard, holds the keyboard, closes with Escape and gives the focus back', async () => {
      const element = await board(placements);
      const chart = await opened(element, 2);
      const dialog = dialogIn(element);
      expect(dialog.matches(':modal')).to.equal(true);
      expect(dialog.getAttribute('aria-label')).to.equal('Utredningstid');
      expect(inside(chart, 'h4').textContent).to.equal('Utredningstid');
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('close');
      for (let round = 0; round < 8; round += 1) {
        await pressKey('Tab');
        const focused = element.shadowRoot?.activeElement ?? null;
        // Past the last control the browser's own bar comes; nothing else on the page.
        expect(focused ? dialog.contains(focused) : document.activeElement === document.body).to.equal(true);
      }
      await pressKey('Escape');
      await until(() => !dialog.querySelector('styr-run-chart'));
      expect(dialog.open).to.equal(false);
      expect(element.shadowRoot?.activeElement).to.equal(buttons(element)[2]);
    });

    it('closes by its button and by a press outside, and not by one inside', async () => {
      const element = await board(placements);
      const chart = await opened(element);
      await click(inside<HTMLElement>(chart, '[part=verdict]'));
      expect(dialogIn(element).open).to.equal(true);
      await click({ x: 5, y: 5 });
      await until(() => !dialogIn(element).open);
      await opened(element);
      await click(inside(element, '[part=close]'));
      await until(() => !dialogIn(element).open);
      expect(element.shadowRoot?.activeElement).to.equal(buttons(element)[0]);
    });

    it('tells the page which measure was chosen, and leaves it to a page that wants it', async () => {
      const element = await board(placements);
      const told = oneEvent(element, 'styr-select');
      buttons(element)[1]?.click();
      const event = await told as CustomEvent<unknown>;
      expect(event.detail).to.deep.equal({ kind: 'measure', id: 'skolkontakt' });
      expect(dialogIn(element).open).to.equal(true);
      dialogIn(element).close();
      element.addEventListener('styr-select', (each) => { each.preventDefault(); });
      buttons(element)[1]?.click();
      expect(dialogIn(element).open).to.equal(false);
    });

    it('shows the board\'s own document under the board\'s own lock, and tells of it no more', async () => {
      const told: string[] = [];
      const element = await board(placements);
      for (const name of ['styr-load', 'styr-problem']) element.addEventListener(name, () => { told.push(name); });
      element.minimum = 3;
      element.headingLevel = 6;
      await element.updateComplete;
      const { data, minimum, headingLevel, measure } = await opened(element);
      expect({ data, minimum, headingLevel, measure })
        .to.deep.equal({ data: placements, minimum: 3, headingLevel: 6, measure: 'besok-per-barn' });
      expect(told).to.deep.equal([]);
    });

    it('shows a document that stands inside the board', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(placements);
      const element = await drawn(html`<styr-board lang="sv" loading="eager">${script}</styr-board>`);
      await until(() => isReady(element));
      const chart = await opened(element, 2);
      expect(inside(chart, 'h4').textContent).to.equal('Utredningstid');
    });

    it('is closed where the board is moved in the page, and opens again there', async () => {
      const element = await board(placements);
      await opened(element);
      element.parentElement?.append(element);
      await until(() => !dialogIn(element).querySelector('styr-run-chart'));
      expect(dialogIn(element).open).to.equal(false);
      await opened(element);
      expect(dialogIn(element).matches(':modal')).to.equal(true);
    });

    it('says so where the run chart cannot be loaded', async () => {
      const element = await board(SMALL);
      const dialog = new MeasureDialog(element, () => Promise.reject(new Error('no network')));
      const place = element.parentElement?.appendChild(document.createElement('div'));
      if (!place) throw new Error('no place');
      dialog.open({ id: 'm', name: 'Väntetid' });
      await until(() => {
        render(dialog.template('sv'), place);
        return place.querySelector('styr-run-chart') === null;
      });
      expect(place.querySelector('dialog > div > p:last-child')?.textContent)
        .to.equal('Siffrorna kan inte visas: källan svarar inte.');
    });

    it('fills a phone, and a page at 400 % zoom', async () => {
      await setViewport({ width: 320, height: 256 });
      const element = await board(placements);
      await opened(element);
      const { width, height } = dialogIn(element).getBoundingClientRect();
      expect([width, height]).to.deep.equal([320, 256]);
      expect(dialogIn(element).scrollWidth).to.be.at.most(320);
    });
  });

  describe('other widgets on it', () => {
    it('are given the board\'s document, and the page hears of it once', async () => {
      let told = 0;
      const count = (): void => { told += 1; };
      const element = await drawn(html`
        <styr-board lang="sv" board="kuben" loading="eager" .data=${workshop} @styr-load=${count}></styr-board>`);
      const shown = (): readonly Element[] => [...element.shadowRoot?.querySelectorAll('.shown > *') ?? []];
      await until(() => shown().length === 2 && shown().every(isReady));
      expect(shown().map(({ localName, shadowRoot }) => [localName, shadowRoot?.querySelector('h5')?.textContent]))
        .to.deep.equal([
          ['styr-meeting', 'Real Time Management (RTM)'], ['styr-pulse', 'Hur medarbetarna mår (påhittade svar)'],
        ]);
      expect(told).to.equal(1);
    });

    it('stay the same when the board is drawn anew', async () => {
      const element = await drawn(html`
        <styr-board lang="sv" board="kuben" loading="eager" .data=${workshop}></styr-board>`);
      const before = inside(element, 'styr-pulse');
      element.minimum = 0;
      await element.updateComplete;
      expect(inside(element, 'styr-pulse')).to.equal(before);
      expect(inside<HTMLElement & { minimum: number }>(element, 'styr-pulse').minimum).to.equal(0);
    });

    it('are told of where there are none such', async () => {
      const show = [{ widget: 'styr-board', id: 'b' }, { widget: 'x-clock', id: 'x' }];
      const zone = { title: 'Mer', kind: 'other', show };
      const element = await board({ ...SMALL, boards: [{ id: 'b', zones: [zone] }] });
      expect(texts(element, '.shown > *'))
        .to.deep.equal(['styr-board kan inte visas på en tavla.', 'x-clock kan inte visas på en tavla.']);
    });
  });

  describe('of an address', () => {
    let server: StandInServer;
    beforeEach(() => { server = standInServer(); });
    afterEach(() => { server.restore(); });

    it('makes one request with its dialog, the widgets on it and sixty beside it', async () => {
      const src = 'https://example.org/verkstad.json';
      const box = await fixture<HTMLElement>(html`<div lang="sv">
        <styr-board board="kuben" loading="eager" src=${src}></styr-board>
        ${Array.from({ length: 60 }, (_, nth) => html`
          <styr-board board=${nth % 2 ? 'kuben' : 'arbetsgruppens-tavla'} src=${src}></styr-board>`)}
      </div>`);
      server.asked[0]?.answer(JSON.stringify(workshop));
      const element = box.querySelector('styr-board');
      if (!element) throw new Error('no board');
      await until(() => isReady(element) && isReady(element.shadowRoot?.querySelector('styr-pulse') ?? null));
      await opened(element);
      expect(server.asked.map(({ address }) => address)).to.deep.equal([src]);
    });
  });
});
