import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../../src/element/define.ts';
import { YearWheel } from '../../../src/widgets/year-wheel/year-wheel.element.ts';
import { stopClock, until } from '../../element/stand-ins.ts';
import type { StoppedClock } from '../../element/stand-ins.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';

define('styr-year-wheel', YearWheel);

const MINUTE = 60_000;

const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => plain(one.textContent));
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const drawn = (data: object, lang = 'sv'): Promise<YearWheel> => fixture<YearWheel>(
  html`<styr-year-wheel lang=${lang} loading="eager" .data=${data}></styr-year-wheel>`,
);
const wheel = (events: readonly object[]): object => ({
  styrtavla: '1', language: 'sv', yearWheels: [{ id: 'hjul', title: 'Året', year: 2026, events }],
});

describe('<styr-year-wheel>', () => {
  let time: StoppedClock;
  let small: object;
  let large: object;
  before(async () => {
    small = await loadJson('documents/verktyg.json');
    large = await loadJson('documents/verktyg-stora.json');
  });
  // Two minutes to midnight in Sweden, on the Friday before week 48.
  beforeEach(() => { time = stopClock(Date.UTC(2026, 10, 20, 22, 58)); });
  afterEach(() => { time.restore(); });

  it('is read as a sentence and a list by month; the wheel is for eyes only', async () => {
    const element = await drawn(wheel([
      { from: '2025-12-15', to: '2026-01-23', text: 'Besök planeras', track: 'Barn' },
      { from: '2026-11-16', to: '2026-11-27', text: 'Enkät', track: 'Medarbetare' },
      { from: '2026-11-23', text: 'Mål förankras', url: 'https://example.org/mal' },
    ]));
    const lines = (await axOutline(element)).replaceAll('\u2060', '').split('\n');
    expect(lines).to.deep.equal([
      'figure "Året"',
      '  heading "Året" level=3',
      '  text "Nu: Enkät (till 27 november). Härnäst: Mål förankras, 23 november, vecka 48."',
      '  list ""',
      '    listitem "" level=1',
      '      heading "Januari" level=4',
      '      list ""',
      '        listitem "" level=2',
      '          ListMarker "1. "',
      '          paragraph ""',
      '            text "Besök planeras"',
      '          paragraph ""',
      '            text "15 december 2025–23 januari, vecka 51–4; Barn"',
      '    listitem "" level=1',
      '      heading "November" level=4',
      '      list ""',
      '        listitem "" level=2',
      '          ListMarker "2. "',
      '          paragraph ""',
      '            text "Enkät"',
      '          paragraph ""',
      '            text "Nu"',
      '            text ": "',
      '            text "16 november–27 november, vecka 47–48; Medarbetare"',
      '        listitem "" level=2',
      '          ListMarker "3. "',
      '          paragraph ""',
      '            link "Mål förankras"',
      '          paragraph ""',
      '            text "Härnäst"',
      '            text ": "',
      '            text "23 november, vecka 48"',
    ]);
  });

  it('turns over to the next day at midnight, without a new document', async () => {
    const element = await drawn(wheel([{ from: '2026-11-21', text: 'Lördag' }]));
    const told = (): readonly string[] => [...texts(element, '[part=verdict]'), ...texts(element, '.wheel .day')];
    expect(told()).to.deep.equal(
      ['Inget pågår i dag. Härnäst: Lördag, 21 november, vecka 47.', 'i dag', '20 nov', 'vecka 47'],
    );
    time.advance(MINUTE);
    await element.updateComplete;
    expect(told()[2]).to.equal('20 nov');
    time.advance(MINUTE);
    await element.updateComplete;
    expect(told()).to.deep.equal(['Nu: Lördag. Inget mer är planerat.', 'i dag', '21 nov', 'vecka 47']);
  });

  it('numbers the events on the wheel as in the list', async () => {
    const element = await drawn(large);
    await setViewport({ width: 1440 });
    const numbers = texts(element, '.wheel .event text').map(Number).toSorted((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: 60 }, (_, index) => index + 1));
    const starts = (all(element, '.months ol') as readonly HTMLOListElement[])
      .flatMap((list) => [...list.children].map((_, index) => list.start + index));
    expect(starts).to.deep.equal(numbers);
  });

  it('no number, week or month stands on another, few or many', async () => {
    for (const data of [small, large, wheel([{ from: '2026-03', text: 'A' }])]) {
      const element = await drawn(data, 'fi');
      await setViewport({ width: 1440 });
      for (const kind of ['.event text', '.week', '.month']) {
        // What is turned has a larger box than its letters: a little of it may meet.
        const boxes = all(element, `.wheel ${kind}`).map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return new DOMRect(x + 1, y + 3, width - 2, height - 6);
        });
        const meetings = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
        expect(meetings, kind).to.deep.equal([]);
      }
    }
  });

  it('the wheel gives way to the list where it would be too small to read', async () => {
    for (const [data, least] of [[small, 336], [large, 608]] as const) {
      const element = await drawn(data);
      element.style.inlineSize = `${String(least)}px`;
      await setViewport({ width: 1000 });
      const [drawing] = all(element, '.wheel');
      expect(drawing?.checkVisibility(), `${String(least)} px`).to.equal(true);
      element.style.inlineSize = `${String(least - 2)}px`;
      await setViewport({ width: 1001 });
      expect(drawing?.checkVisibility(), `${String(least - 2)} px`).to.equal(false);
    }
  });

  it('never grows past its place, also with long texts and tracks', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    const element = await drawn(wheel(
      ['01', '02', '03', '04', '05'].map((month) => ({ from: `2026-${month}`, text: long, track: long + month })),
    ));
    for (const width of [1920, 768, 480, 320, 220]) {
      await setViewport({ width });
      const most = Math.max(...all(element, '[part=figure], [part=figure] *').map((one) =>
        (one instanceof SVGElement ? 0 : one.getBoundingClientRect().right)));
      expect(most, `${String(width)} px`).to.be.at.most(width);
      expect(document.documentElement.scrollWidth, `${String(width)} px`).to.be.at.most(width);
    }
  });

  it('says calmly that there is nothing, and shows the list alone where the wheel has no room', async () => {
    const empty = await drawn(wheel([]));
    expect(texts(empty, '[part=notice]')).to.deep.equal(['Det finns inget på årshjulet än.']);
    const crowded = await drawn(wheel(Array.from({ length: 60 }, () => ({ from: '2026-W48', text: 'A' }))));
    expect(all(crowded, '.wheel')).to.deep.equal([]);
    expect(all(crowded, '[part=event]').length).to.equal(60);
  });

  it('prints both, the wheel in one piece', async () => {
    const element = await drawn(small);
    await emulateMedia({ media: 'print' });
    await setViewport({ width: 718 });
    const [drawing] = all(element, '.wheel');
    const { breakInside, position } = getComputedStyle(drawing ?? expect.fail('no wheel'));
    expect([drawing?.checkVisibility(), breakInside, position]).to.deep.equal([true, 'avoid', 'static']);
  });

  it('axe finds nothing, wide, narrow and in forced colours', async () => {
    const element = await drawn(large);
    for (const width of [1200, 320]) {
      await setViewport({ width });
      expect(await violations(element)).to.deep.equal([]);
    }
    await emulateMedia({ forcedColors: true });
    expect(await violations(element)).to.deep.equal([]);
  });

  it('speaks another language when the page does', async () => {
    const element = await drawn(small);
    element.lang = 'en';
    await until(() => texts(element, '.wheel .day').join() === 'today,20 Nov,week 47');
    expect(texts(element, '.head')[0]).to.equal('January');
  });
});
