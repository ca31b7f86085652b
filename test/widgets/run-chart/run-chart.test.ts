import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { StyrSelectEvent } from '../../../src/element/events.ts';
import type { RunChart } from '../../../src/run-chart.ts';
import '../../../src/run-chart.ts';
import { stopClock, until, type StoppedClock } from '../../element/stand-ins.ts';
import { axNode, axOutline, violations } from '../../support/accessibility.ts';
import {
  click, domCounters, emulateMedia, emulateTouch, hover, painted, pressKey, setViewport, tap,
} from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';

const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];
const monthOf = (nth: number): string => `${2024 + Math.floor(nth / 12)}-${String(nth % 12 + 1).padStart(2, '0')}`;

const monthly = (values: readonly (number | null)[], more: object = {}): object => ({
  styrtavla: '1',
  language: 'sv',
  measures: [{
    id: 'tid', name: 'Utredningstid', unit: 'dagar', cadence: 'month', target: { atMost: 110 },
    observations: values.flatMap((value, nth) => (value === null ? [] : [{ period: monthOf(nth), value }])),
    ...more,
  }],
});

/** In a box as wide as a card on a board. */
async function runChart(data: object, { lang = 'sv', widthPx = 500 } = {}): Promise<RunChart> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-run-chart loading="eager" .data=${data}></styr-run-chart>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-run-chart');
  if (!element) throw new Error('no run chart');
  await drawn(element);
  return element;
}

async function drawn(element: RunChart): Promise<void> {
  await element.updateComplete;
  await painted();
}

function inside<E extends Element>(element: RunChart, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  return found ?? expect.fail(`no ${selector}`);
}

const canvasOf = (element: RunChart): HTMLCanvasElement => inside(element, 'canvas');
const sliderOf = (element: RunChart): HTMLInputElement => inside(element, 'input');
const text = (element: RunChart, part: string): string =>
  inside(element, `[part=${part}]`).textContent.replace(/\s+/g, ' ').trim();
const readingOf = (element: RunChart): string =>
  inside(element, '.reading > :last-child').textContent.replace(/\s+/g, ' ').trim();

/** How many pixels of the canvas have a colour. */
function pixelsOf(canvas: HTMLCanvasElement, [red, green, blue]: readonly [number, number, number]): number {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? expect.fail('no pixels');
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) count += 1;
  }
  return count;
}

/** A place on the chart, by the share of the way from its left to its right edge. */
function placeOn(element: RunChart, share: number): { readonly x: number; readonly y: number } {
  const canvas = canvasOf(element);
  canvas.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = canvas.getBoundingClientRect();
  return { x: x + width * share, y: y + height / 2 };
}

describe('<styr-run-chart>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  describe('as it is read', () => {
    it('is a figure with a name, its verdict and its target in words, one slider, and the table', async () => {
      const element = await runChart(monthly(SHIFT));
      expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
        'figure "Utredningstid"',
        '  heading "Utredningstid" level=3',
        '  text "Signal åt fel håll: 9 punkter i rad över medianen, gränsen är 7."',
        '  text "Når inte målet: 126 dagar (september 2025), mål högst 110."',
        '  slider "Läs punkt för punkt" value="20"',
        '  paragraph ""',
        '    text "Axeln börjar på 90 dagar."',
        '  group ""',
        '    DisclosureTriangle "Visa som tabell"',
      ].join('\n'));
    });

    it('reaches each point once with the keyboard, with its period and value in words', async () => {
      const element = await runChart(monthly([100, 104, null, 102]));
      sliderOf(element).focus();
      await pressKey('Home');
      const said: string[] = [];
      for (let nth = 0; nth < 4; nth += 1) {
        await element.updateComplete;
        const { properties } = await axNode(sliderOf(element));
        said.push(String(properties['valuetext']).replaceAll('\u00a0', ' '));
        await pressKey('ArrowRight');
      }
      expect(said).to.deep.equal([
        'januari 2024: 100 dagar, under medianen 102, mål högst 110',
        'februari 2024: 104 dagar, över medianen 102, mål högst 110',
        'mars 2024: saknas, mål högst 110',
        'april 2024: 102 dagar, på medianen 102, mål högst 110',
      ]);
      expect(sliderOf(element).value).to.equal('3');
    });

    it('has nothing that axe finds wrong, in light, dark and forced colours', async () => {
      const element = await runChart(await loadJson('documents/placeringsenheten.json'));
      element.measure = 'utredningstid';
      await drawn(element);
      for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
        await emulateMedia(media);
        element.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        await painted();
        expect(await violations(element)).to.deep.equal([]);
      }
    });

    it('speaks the language around it', async () => {
      const element = await runChart(monthly(SHIFT), { lang: 'fi' });
      expect(sliderOf(element).getAttribute('aria-valuetext')).to.match(/^syyskuu 2025: 126\u00a0dagar/);
    });

    it('offers no slider where there is no period to read', async () => {
      const element = await runChart(monthly([]));
      expect(text(element, 'verdict')).to.equal('Det finns inga siffror att visa än.');
      expect(element.shadowRoot?.querySelector('input, canvas')).to.equal(null);
    });

    it('says which measures there are where none is chosen', async () => {
      const element = await runChart(await loadJson('documents/transmission.json'));
      expect(text(element, 'notice'))
        .to.equal('Ange measure: olyckor, fel, stopptid, utfall, stoppminuter, avvikelser och forslag.');
    });
  });

  describe('as it is pointed at', () => {
    it('reads the point nearest to the mouse, and lets go of it', async () => {
      const element = await runChart(monthly(SHIFT));
      await hover(placeOn(element, 0.07));
      await element.updateComplete;
      expect(readingOf(element)).to.match(/^januari 2024: 100 dagar/);
      const [line, ring] = [inside(element, '.cursor line'), inside(element, '.cursor circle')];
      expect(ring.getAttribute('cx')).to.equal(line.getAttribute('x1'));
      await hover({ x: 0, y: 0 });
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.cursor')).to.equal(null);
    });

    it('moves nothing on the page while it is read', async () => {
      const annotations = [{ period: '2024-05', text: 'Ny rutin för alla '.repeat(5) }];
      const element = await runChart(monthly(SHIFT, { runChart: { annotations } }));
      const before = element.getBoundingClientRect().height;
      for (let nth = 0; nth < 21; nth += 1) {
        sliderOf(element).value = `${nth}`;
        sliderOf(element).dispatchEvent(new Event('input'));
        await element.updateComplete;
        expect(element.getBoundingClientRect().height).to.equal(before);
      }
    });

    it('tells the page which point was chosen: by click, by finger and by key', async () => {
      const element = await runChart(monthly(SHIFT));
      const chosen: unknown[] = [];
      element.addEventListener('styr-select', ({ detail }: StyrSelectEvent) => { chosen.push(detail); });
      await click(placeOn(element, 0.07));
      sliderOf(element).focus();
      await pressKey('ArrowRight');
      await emulateTouch();
      await tap(placeOn(element, 0.8));
      expect(chosen).to.deep.equal([
        { kind: 'observation', id: 'tid', period: '2024-01' },
        { kind: 'observation', id: 'tid', period: '2024-02' },
        { kind: 'observation', id: 'tid', period: '2025-09' },
      ]);
    });

    it('stays at the point that is read when newer figures come', async () => {
      const element = await runChart(monthly(SHIFT));
      sliderOf(element).focus();
      await pressKey('Home');
      element.data = monthly([...SHIFT, 140]);
      await drawn(element);
      expect(readingOf(element)).to.match(/^januari 2024/);
      expect(sliderOf(element).value).to.equal('0');
    });

    it('lets that event out of every shadow root', async () => {
      const element = await runChart(monthly(SHIFT));
      const heard = oneEvent(element, 'styr-select');
      sliderOf(element).dispatchEvent(new Event('input'));
      const { bubbles, composed } = await heard as StyrSelectEvent;
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });

    it('is not chosen from by a mouse that only passes', async () => {
      const element = await runChart(monthly(SHIFT));
      let count = 0;
      element.addEventListener('styr-select', () => { count += 1; });
      await hover(placeOn(element, 0.5));
      expect(count).to.equal(0);
    });

    it('shows where the keyboard is', async () => {
      const element = await runChart(monthly(SHIFT));
      sliderOf(element).focus();
      expect(getComputedStyle(inside(element, '.plot')).outlineStyle).to.equal('solid');
    });
  });

  describe('as it is drawn', () => {
    it('draws its line, its target and its signal in the page’s colours', async () => {
      const element = await runChart(monthly(SHIFT));
      expect(pixelsOf(canvasOf(element), [43, 93, 125])).to.be.greaterThan(100);
      expect(pixelsOf(canvasOf(element), [11, 107, 87])).to.be.greaterThan(20);
      expect(pixelsOf(canvasOf(element), [168, 71, 10])).to.be.greaterThan(20);
    });

    it('has a canvas as sharp as the screen, and never larger than its place', async () => {
      await setViewport({ width: 320, scale: 2 });
      const element = await runChart(monthly(SHIFT), { widthPx: 300 });
      const canvas = canvasOf(element);
      expect(canvas.width).to.equal(600);
      expect(canvas.getBoundingClientRect().width).to.equal(300);
      expect(element.scrollWidth).to.equal(300);
    });

    it('follows the size of its place', async () => {
      const element = await runChart(monthly(SHIFT));
      if (element.parentElement) element.parentElement.style.inlineSize = '320px';
      await painted();
      expect(canvasOf(element).width).to.equal(320);
      if (element.parentElement) element.parentElement.style.inlineSize = '900px';
      await painted();
      expect(canvasOf(element).width).to.equal(900);
    });

    it('draws when it is shown after it was hidden', async () => {
      const element = await runChart(monthly(SHIFT));
      element.hidden = true;
      element.data = monthly([...SHIFT, 140]);
      await drawn(element);
      element.hidden = false;
      await painted();
      expect(pixelsOf(canvasOf(element), [168, 71, 10])).to.be.greaterThan(20);
    });

    it('follows the reader’s colour scheme', async () => {
      const element = await runChart(monthly(SHIFT));
      element.style.colorScheme = 'light dark';
      await emulateMedia({ colorScheme: 'dark' });
      await until(() => pixelsOf(canvasOf(element), [127, 182, 214]) > 100);
      expect(pixelsOf(canvasOf(element), [43, 93, 125])).to.equal(0);
    });

    it('follows a colour that a page changes far above it', async () => {
      const element = await runChart(monthly(SHIFT));
      document.documentElement.style.setProperty('--styr-color-line', 'rgb(200 0 200)');
      await until(() => pixelsOf(canvasOf(element), [200, 0, 200]) > 100);
      document.documentElement.style.removeProperty('--styr-color-line');
      await until(() => pixelsOf(canvasOf(element), [43, 93, 125]) > 100);
      expect(pixelsOf(canvasOf(element), [200, 0, 200])).to.equal(0);
    });

    it('is drawn in the system’s colours where those are forced', async () => {
      const element = await runChart(monthly(SHIFT));
      await emulateMedia({ forcedColors: true });
      await until(() => pixelsOf(canvasOf(element), [43, 93, 125]) === 0);
      expect(pixelsOf(canvasOf(element), [0, 0, 0])).to.be.greaterThan(100);
    });

    it('is printed sharp, in the colours for paper, and is itself again afterwards', async () => {
      const element = await runChart(monthly(SHIFT));
      element.style.colorScheme = 'dark';
      await until(() => pixelsOf(canvasOf(element), [127, 182, 214]) > 100);
      await emulateMedia({ media: 'print' });
      await painted();
      expect(canvasOf(element).width).to.equal(1500);
      expect(pixelsOf(canvasOf(element), [43, 93, 125])).to.be.greaterThan(100);
      await emulateMedia({});
      await painted();
      expect(canvasOf(element).width).to.equal(500);
    });

    it('is drawn at once for a printer that finds it far below the screen', async () => {
      const box = await fixture<HTMLElement>(html`<div>
        <styr-run-chart .data=${monthly(SHIFT)}></styr-run-chart>
      </div>`);
      box.style.marginBlockStart = '9000px';
      const element = box.querySelector('styr-run-chart') ?? expect.fail('no run chart');
      await drawn(element);
      expect(element.shadowRoot?.querySelector('canvas')).to.equal(null);
      window.dispatchEvent(new Event('beforeprint'));
      expect(pixelsOf(canvasOf(element), [43, 93, 125])).to.be.greaterThan(100);
      window.dispatchEvent(new Event('afterprint'));
    });

    it('keeps canvas and chart for new figures', async () => {
      const element = await runChart(monthly(SHIFT));
      const canvas = canvasOf(element);
      const chart = Chart.getChart(canvas);
      element.data = monthly([...SHIFT, 140]);
      await element.updateComplete;
      expect(canvasOf(element)).to.equal(canvas);
      expect(Chart.getChart(canvas)).to.equal(chart);
      expect(chart?.data.datasets[0]?.data.length).to.equal(22);
    });

    it('breaks the line where a month is missing', async () => {
      const element = await runChart(monthly([100, 104, null, 102]));
      const points = Chart.getChart(canvasOf(element))?.data.datasets[0]?.data as readonly { readonly y: number }[];
      expect(points.map(({ y }) => y)).to.deep.equal([100, 104, NaN, 102]);
    });

    it('draws the groups beside the own line, which goes first', async () => {
      const element = await runChart(await loadJson('documents/brp.json'));
      element.measure = 'N03702';
      await drawn(element);
      const widths = Chart.getChart(canvasOf(element))?.data.datasets.map(({ borderWidth }) => borderWidth);
      expect(widths).to.deep.equal([2, ...Array<number>(10).fill(1)]);
    });

    it('stays usable with 100,000 points: few of them drawn, each of them read', async () => {
      const observations = Array.from({ length: 100_000 }, (_, hour) => ({
        period: new Date(Date.UTC(2014, 0, 1, hour)).toISOString().slice(0, 16), value: (hour * 7919) % 1013,
      }));
      const element = await runChart(monthly([], { cadence: 'hour', observations }));
      expect(Chart.getChart(canvasOf(element))?.data.datasets[0]?.data.length).to.be.lessThan(3000);
      sliderOf(element).focus();
      await pressKey('Home');
      await pressKey('ArrowRight');
      await element.updateComplete;
      expect(readingOf(element)).to.match(/^1 januari 2014 kl. 01.00: 828 dagar/);
    });
  });

  describe('as it comes and goes', () => {
    it('destroys its chart when it leaves the page, and draws again where it comes back', async () => {
      const element = await runChart(monthly(SHIFT));
      const canvas = canvasOf(element);
      const box = element.parentElement;
      element.remove();
      expect(Chart.getChart(canvas)).to.equal(undefined);
      box?.append(element);
      await painted();
      expect(pixelsOf(canvasOf(element), [43, 93, 125])).to.be.greaterThan(100);
    });

    it('destroys its chart when there is nothing to draw any more', async () => {
      const element = await runChart(monthly(SHIFT));
      const canvas = canvasOf(element);
      element.data = monthly([]);
      await element.updateComplete;
      expect(Chart.getChart(canvas)).to.equal(undefined);
    });

    it('leaves no node and no listener behind', async () => {
      const data = monthly(SHIFT);
      const mount = async (): Promise<void> => {
        const element = Object.assign(document.createElement('styr-run-chart'), { data, loading: 'eager' });
        document.body.append(element);
        await drawn(element);
        element.remove();
      };
      for (let count = 0; count < 5; count += 1) await mount();
      const before = await domCounters();
      for (let count = 0; count < 50; count += 1) await mount();
      const after = await domCounters();
      expect({ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners })
        .to.deep.equal({ nodes: 0, listeners: 0 });
    });
  });
});
