import { expect, fixture, html } from '@open-wc/testing';
import '../../src/five-whys.ts';
import type { FiveWhys } from '../../src/five-whys.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';
import { until } from '../element/stand-ins.ts';

interface Content {
  readonly fiveWhys: readonly { readonly whys: readonly object[] }[];
  readonly notes: readonly object[];
}

const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const asked = (chain: object): object =>
  ({ styrtavla: '1', language: 'sv', fiveWhys: [{ id: 'k', problem: 'För sent', ...chain }] });

describe('<styr-five-whys>', () => {
  let toolbox: Content;
  let large: Content;
  before(async () => {
    toolbox = await loadJson<Content>('documents/verktyg.json');
    large = await loadJson<Content>('documents/verktyg-stora.json');
  });

  const drawn = async (data: object = toolbox): Promise<FiveWhys> =>
    fixture<FiveWhys>(html`<styr-five-whys lang="sv" loading="eager" .data=${data}></styr-five-whys>`);

  it('is a list from the problem by its answers to the root cause, and what that led to', async () => {
    const [chain] = all(await drawn(), '.chain');
    const said = (await axOutline(chain)).split('\n').map((line) => line.trim())
      .filter((line) => /^(list|text)/.test(line));
    expect(said.slice(0, 7)).to.deep.equal([
      'list ""',
      'listitem "" level=1',
      'text "Problem"',
      'text "Vart femte övervägande blev klart för sent i våras"',
      'listitem "" level=1',
      'text "1"',
      'text "Varför blev de klara för sent?"',
    ]);
    expect(said.slice(-7)).to.deep.equal([
      'listitem "" level=1',
      'text "Grundorsak"',
      'text "Det är inte bestämt när arbetet med ett övervägande ska börja."',
      'text "Ledde till"',
      'text "Idé"',
      'text ", pågår"',
      'text "Påminnelse i kalendern två månader innan ett övervägande ska vara klart."',
    ]);
  });

  it('links the slip where it has an address', async () => {
    const notes = toolbox.notes.map((note) => ({ ...note, url: 'https://example.org/lapp' }));
    const [link] = all(await drawn({ ...toolbox, notes }), '[part=note] a') as readonly HTMLAnchorElement[];
    expect(link?.href).to.equal('https://example.org/lapp');
    expect(link?.textContent).to.equal('Påminnelse i kalendern två månader innan ett övervägande ska vara klart.');
  });

  it('marks the root cause by a shape of its own, and by another where it is not found', async () => {
    const shape = (element: Element): readonly string[] => all(element, '.chain > li').map((one) => {
      const { rotate, borderTopStyle } = getComputedStyle(one, '::before');
      return `${rotate} ${borderTopStyle}`;
    });
    const found = shape(await drawn());
    expect(found.at(-1)).to.equal('45deg solid');
    expect(found.filter((one) => one === '45deg solid')).to.have.length(1);
    const open = await drawn(asked({ whys: [{ why: 'Varför?', because: 'Därför.' }] }));
    expect(shape(open).at(-1)).to.equal('45deg dashed');
    expect(texts(open, '[part=root]')).to.deep.equal(['Grundorsak Grundorsaken är inte utpekad än.']);
  });

  it('goes down step by step where there is room, and straight down where there is not', async () => {
    const element = await drawn(large);
    const lefts = (): readonly number[] => all(element, '.chain > li').map((one) => one.getBoundingClientRect().left);
    const tops = (): readonly number[] => all(element, '.chain > li').map((one) => one.getBoundingClientRect().top);
    await setViewport({ width: 1200 });
    expect(new Set(lefts()).size).to.equal(10);
    expect(lefts()).to.deep.equal(lefts().toSorted((a, b) => a - b));
    await setViewport({ width: 320 });
    expect(new Set(lefts()).size).to.equal(1);
    expect(tops()).to.deep.equal(tops().toSorted((a, b) => a - b));
  });

  it('counts the answers by their numbers, and neither problem nor root cause', async () => {
    const [chain] = all(await drawn(large), '.chain');
    const said = (await axOutline(chain)).split('\n').map((line) => line.trim());
    expect(said.filter((line) => /^text "\d+"$/.test(line))).to.deep.equal(
      Array.from({ length: 8 }, (_, place) => `text "${place + 1}"`),
    );
  });

  it('never grows past 320 px or 220 px, also with long words', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    const element = await drawn(asked({
      problem: long, rootCause: long, whys: Array.from({ length: 8 }, () => ({ why: long, because: long })),
    }));
    for (const width of [1200, 580, 320, 220]) {
      await setViewport({ width });
      const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
      expect(most, `${width} px`).to.be.at.most(width);
    }
  });

  it('axe finds nothing', async () => {
    for (const document of [toolbox, large, asked({})]) {
      expect(await violations(await drawn(document))).to.deep.equal([]);
    }
  });

  it('speaks another language when the page does', async () => {
    const element = await drawn();
    element.lang = 'fi';
    await until(() => texts(element, '[part=heading]')[0] === 'Viisi kertaa miksi, Placeringsenheten');
    expect(texts(element, '[part=root] .quiet')).to.deep.equal(['Juurisyy', 'Seurasi', 'Idea, käynnissä']);
  });
});
