// The demo page as the browser hands it to a screen reader.
import { expect } from '@open-wc/testing';
import { checkDocument, clockOf, goalRollUp, inTimeOrder, unitFulfilment } from '../../src/contract/index.ts';
import type { Document, Measure, Observation } from '../../src/contract/index.ts';
import { formatFor } from '../../src/locale/format.ts';
import { languageOf, textIn } from '../../src/locale/language.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { fulfilmentPack } from '../../src/locale/packs/fulfilment.ts';
import { goalPack } from '../../src/locale/packs/goal.ts';
import { figureWords } from '../../src/locale/words/figures.ts';
import { fulfilmentWords } from '../../src/locale/words/fulfilment.ts';
import { goalWords } from '../../src/locale/words/goal.ts';
import { axNode, axTree } from '../support/accessibility.ts';
import type { AxNode } from '../support/accessibility.ts';
import { cdp, pressKey } from '../support/browser.ts';
import { DEMO_PAGES, deepElements, drawAll, openDemo } from '../support/demo.ts';
import type { Demo } from '../support/demo.ts';

const page = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
const shown = [...page.querySelectorAll('styr-run-chart, styr-gauge')].map((element, index) => ({
  index,
  tag: element.localName,
  src: (element.getAttribute('src') ?? '').replace('../', '/'),
  measure: element.getAttribute('measure'),
  goal: element.getAttribute('goal'),
  orgUnit: element.getAttribute('org-unit'),
  lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
}));
type Shown = (typeof shown)[number];

const documents = new Map<string, Document>();
for (const src of new Set(shown.map((each) => each.src))) {
  const response = await fetch(src);
  const { document } = response.ok ? checkDocument(await response.text()) : {};
  if (document) documents.set(src, document);
}
for (const language of ['sv', 'nb', 'nn'].map(languageOf)) {
  await Promise.all([basePack, fulfilmentPack, goalPack].map((pack) => pack(language)));
}

/** The measure that a widget of the page shows. */
function measureOf({ src, measure: id }: Shown): Measure | undefined {
  const measures = documents.get(src)?.measures ?? [];
  return id === null && measures.length === 1 ? measures[0] : measures.find((measure) => measure.id === id);
}

const charts = shown.filter((each) => each.tag === 'styr-run-chart');
const gauges = shown.filter((each) => each.tag === 'styr-gauge' && measureOf(each));
const counts = shown.filter(({ goal, orgUnit }) => goal !== null || orgUnit !== null);

/** As many decimals as the document says; else the most that its values have, at most 2. */
function decimalsOf({ decimals, observations = [] }: Measure): number {
  const lengths = observations.map(({ value }) => String(value ?? '').split('.')[1]?.length ?? 0);
  return decimals ?? Math.min(2, Math.max(0, ...lengths));
}

const formatOf = ({ lang }: Shown): ReturnType<typeof formatFor> => formatFor(languageOf(lang));

function unitOf(widget: Shown, { unit }: Measure): string {
  return unit ? textIn(unit, widget.lang, documents.get(widget.src)?.language) : '';
}

/** Period and value of one observation, as its reader should hear them. */
function heard(widget: Shown, measure: Measure, { period, value, missing, n = 0 }: Observation): string {
  const format = formatOf(widget);
  const words = figureWords[languageOf(widget.lang)];
  const why = n > 0 && n < 6 ? words.missing.suppressed : missing ? words.missing[missing] : words.noValue;
  const isShown = typeof value === 'number' && missing === undefined && !(n > 0 && n < 6);
  const what = isShown ? format.withUnit(value, unitOf(widget, measure), decimalsOf(measure)) : why;
  return `${format.period(String(period))}: ${what}`;
}

/** One step of a key that is held down: half as slow as one that is let go each time. */
const stepRight = (): Promise<unknown> => cdp('Input.dispatchKeyEvent', {
  type: 'rawKeyDown', key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39,
});

const flat = (node: AxNode): readonly AxNode[] => [node, ...node.children.flatMap(flat)];
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
const texts = (node: AxNode): readonly string[] =>
  flat(node).filter(({ role }) => role === 'StaticText').map(({ name }) => spaced(name)).filter(Boolean);

describe('the demo page in the accessibility tree', () => {
  let demo: Demo;
  before(async () => {
    demo = await openDemo();
    await drawAll(demo);
  });
  after(() => { demo.remove(); });

  const widgetAt = ({ index }: Shown): HTMLElement => demo.widgets[index] ?? expect.fail(String(index));
  const treeOf = (widget: Shown): Promise<AxNode> =>
    axTree(widgetAt(widget).shadowRoot?.querySelector('figure') ?? expect.fail(widget.src));

  it('has a figure with a name of its own for each widget that shows something', async () => {
    const figures = flat(await axTree(demo.document.documentElement)).filter(({ role }) => role === 'figure');
    expect(figures.length).to.equal(charts.length + gauges.length + counts.length);
    const isChart = (figure: AxNode): boolean => flat(figure).some(({ role }) => role === 'slider');
    const names = figures.map((figure) => `${figure.name}, ${isChart(figure) ? 'chart' : 'gauge'}`);
    expect(names.filter((name) => name.startsWith(','))).to.deep.equal([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('has the sentence of each widget that shows nothing', async () => {
    const failing = shown.filter((each) => ![...charts, ...gauges, ...counts].includes(each));
    expect(failing.length).to.equal(5);
    for (const widget of failing) {
      const notice = widgetAt(widget).shadowRoot?.querySelector<HTMLElement>('[part=notice]');
      expect(texts(await axTree(notice ?? undefined)).join(' ')).to.equal(spaced(notice?.innerText.trim() ?? '-'));
    }
  });

  for (const chart of charts) {
    const measure = measureOf(chart);
    if (!measure) throw new Error(`${chart.src} has no ${String(chart.measure)}`);
    it(`gives each point of the chart ${chart.src} ${measure.id} once, in words`, async function () {
      this.timeout(60_000);
      const slider = widgetAt(chart).shadowRoot?.querySelector('input') ?? expect.fail('no slider');
      slider.focus();
      await pressKey('Home');
      const { properties: { valuemax } } = await axNode(slider);
      const read: string[] = [];
      for (let place = 0; place <= Number(valuemax); place += 1) {
        read.push(String((await axNode(slider)).properties['valuetext']));
        await stepRight();
      }
      expect(String((await axNode(slider)).properties['valuetext'])).to.equal(read.at(-1));
      expect(new Set(read).size).to.equal(read.length);
      // What else is told of a point follows after a comma.
      const observations = inTimeOrder(measure.observations ?? []);
      const heads = observations.map((observation) => heard(chart, measure, observation));
      const found = heads.map((head) => read.findIndex((text) => text === head || text.startsWith(`${head}, `)));
      expect(heads.filter((_, index) => found[index] === -1)).to.deep.equal([]);
      expect(found).to.deep.equal([...found].sort((a, b) => a - b));
      // Between them stand the periods that were expected and that nobody delivered.
      const { noValue } = figureWords[languageOf(chart.lang)];
      const others = read.filter((_, place) => !found.includes(place));
      expect(others.filter((text) => !text.split(', ')[0]?.endsWith(`: ${noValue}`))).to.deep.equal([]);
    });
  }

  for (const gauge of gauges) {
    const measure = measureOf(gauge);
    if (!measure) throw new Error(gauge.src);
    it(`says the value of the gauge ${gauge.src} ${measure.id} once, with its period`, async () => {
      const said = texts(await treeOf(gauge));
      const format = formatOf(gauge);
      const { noValue, missing } = figureWords[languageOf(gauge.lang)];
      const valued = inTimeOrder(measure.observations ?? []).filter(({ value }) => typeof value === 'number');
      const latest = valued.at(-1);
      if (!latest) {
        const { state } = fulfilmentWords[languageOf(gauge.lang)];
        expect(said.filter((text) => text.startsWith(state.noValue) || text === noValue).length).to.equal(1);
        expect(said.every((text) => !Object.values(missing).includes(text))).to.equal(true);
        return;
      }
      const year = valued.filter(({ period }) => period.slice(0, 4) === latest.period.slice(0, 4));
      const value = measure.accumulates ? year.reduce((sum, each) => sum + (each.value ?? 0), 0) : latest.value ?? NaN;
      const number = spaced(format.number(value, decimalsOf(measure)));
      const unit = spaced(unitOf(gauge, measure));
      expect(said.filter((text) => text === number).length, said.join(' | ')).to.equal(1);
      if (unit) expect(said.join(' '), said.join(' | ')).to.include(unit);
      const { through } = fulfilmentWords[languageOf(gauge.lang)];
      const period = spaced(measure.accumulates ? through(format.period(latest.period)) : format.period(latest.period));
      const told = said.filter((text) => text.toLowerCase().startsWith(period.toLowerCase()));
      expect(told.length, said.join(' | ')).to.equal(1);
    });
  }

  for (const { index, src, goal, orgUnit } of counts) {
    it(`says how many of those counted are met, once: ${src} ${goal ?? orgUnit ?? ''}`, async () => {
      const widget = shown[index] ?? expect.fail(src);
      const document = documents.get(src) ?? expect.fail(src);
      const terms = { at: clockOf(document, Date.now()) };
      const { met, counted } = goal === null
        ? unitFulfilment(document, orgUnit ?? '', terms)
        : goalRollUp(document, goal, terms);
      const format = formatOf(widget);
      const words = goalWords[languageOf(widget.lang)];
      const said = texts(await treeOf(widget));
      const sum = words.of(format.number(met), format.plural(counted, words.targets));
      expect(said.filter((text) => text.startsWith(spaced(sum))).length, said.join(' | ')).to.equal(1);
      const ofAll = words.of(format.number(met), format.number(counted));
      expect(said.filter((text) => text.includes(ofAll)).length, said.join(' | ')).to.equal(1);
    });
  }
});

const nameOf = (element: Element | null): string => `${element?.localName ?? ''} ${element?.textContent ?? ''}`;

for (const page of DEMO_PAGES) {
  describe(`the keyboard on the demo's ${page}`, () => {
    let demo: Demo;
    afterEach(() => { demo.remove(); });

    it('reaches each slider, list, table and link once, in the order of the page', async () => {
      demo = await openDemo({ page });
      await drawAll(demo);
      const wanted = deepElements(demo.document.body).filter((element) =>
        element.matches('a[href], input, select, button:not([tabindex="-1"]), summary, [tabindex="0"]')
        && element.checkVisibility());
      const [first] = wanted;
      if (first && 'focus' in first && typeof first.focus === 'function') first.focus();
      const met: (Element | null)[] = [];
      for (const [place] of wanted.entries()) {
        if (place > 0) await pressKey('Tab');
        let active = demo.document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        met.push(active);
      }
      expect(met.map(nameOf)).to.deep.equal(wanted.map(nameOf));
      expect(new Set(met).size).to.equal(wanted.length);
    });
  });
}
