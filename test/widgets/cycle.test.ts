import { expect, fixture, html } from '@open-wc/testing';
import '../../src/cycle.ts';
import type { Cycle } from '../../src/cycle.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';
import { until } from '../element/stand-ins.ts';

const all = (element: Element, selector: string): readonly Element[] =>
  [...element.shadowRoot?.querySelectorAll(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
const isSeen = (element: Element, selector: string): boolean =>
  all(element, selector).some((one) => one.checkVisibility());

describe('<styr-cycle>', () => {
  let toolbox: object;
  let large: object;
  before(async () => {
    toolbox = await loadJson<object>('documents/verktyg.json');
    large = await loadJson<object>('documents/verktyg-stora.json');
  });

  const drawn = async (data: object = toolbox): Promise<Cycle> =>
    fixture<Cycle>(html`<styr-cycle lang="sv" loading="eager" .data=${data}></styr-cycle>`);

  it('says first how many turns there are, and how far the last one has come', async () => {
    expect(texts(await drawn(), '[part=verdict]')).to.deep.equal([
      '3 varv, 2 nivåer och 1 språng. Senast: varv 3, göra.',
    ]);
  });

  it('is read turn by turn, each with its steps and with the leap that came after it', async () => {
    const element = await drawn();
    const read = async (): Promise<readonly string[]> => (await axOutline(element)).split('\n')
      .flatMap((line) => /^\s*(?:text|term|definition|paragraph) "(.+)"/.exec(line)?.[1] ?? []);
    const wide = await read();
    const at = wide.indexOf('Varv 2');
    expect(wide.slice(at, at + 12)).to.deep.equal([
      'Varv 2',
      'nivå 1',
      'mars 2026',
      'Planera',
      'Svar samma dag.',
      'Göra',
      'En telefontid varje eftermiddag.',
      'Studera',
      'Nio av tio får svar samma dag.',
      'Agera',
      'Telefontiden blir kvar.',
      'Språng: Från att svara på frågor till att planera tillsammans',
    ]);
    // The same where there is no room for the drawing: nothing is said by it alone.
    await setViewport({ width: 320 });
    expect(await read()).to.deep.equal(wide);
  });

  it('is drawn where there is room, and a list with rings where there is not', async () => {
    const element = await drawn(large);
    await setViewport({ width: 1200 });
    expect(isSeen(element, '.stair')).to.equal(true);
    await setViewport({ width: 320 });
    expect(isSeen(element, '.stair')).to.equal(false);
    expect(all(element, 'li .ring').filter((ring) => ring.checkVisibility())).to.have.length(10);
  });

  it('leaves the steps open that nobody has come to', async () => {
    const element = await drawn();
    const rings = all(element, 'li .ring').map((ring) =>
      [...ring.querySelectorAll('path')].map((path) => path.getAttribute('class')));
    expect(rings.at(-1)).to.deep.equal(['done', 'done', 'open', 'open']);
    expect(rings[0]).to.deep.equal(['done', 'done', 'done', 'done']);
  });

  it('its rings rise with their levels, one arrow for each leap', async () => {
    const element = await drawn(large);
    await setViewport({ width: 1200 });
    const tops = all(element, '.stair g').map((ring) => Math.round(ring.getBoundingClientRect().top));
    expect(tops).to.have.length(10);
    expect(new Set(tops).size).to.equal(4);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => b - a));
    expect(all(element, '.stair .leap')).to.have.length(3);
  });

  it('never grows past 320 px or 220 px, also with long words', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    const turns = Array.from({ length: 10 }, (_, level) => ({ level, plan: long, do: long, check: long, act: long }));
    const element = await drawn({
      styrtavla: '1', cycles: [{ id: 'c', title: long, turns, leaps: [{ afterTurn: 10, text: long }] }],
    });
    for (const width of [1200, 768, 480, 320, 220]) {
      await setViewport({ width });
      const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
      expect(most, `${width} px`).to.be.at.most(width);
    }
  });

  it('prints its drawing and all of its turns', async () => {
    const element = await drawn(large);
    await emulateMedia({ media: 'print' });
    expect(isSeen(element, '.stair')).to.equal(true);
    expect(texts(element, 'dt').length).to.equal(38);
    for (const one of all(element, 'dd')) expect(one.checkVisibility()).to.equal(true);
  });

  it('axe finds nothing', async () => {
    for (const document of [toolbox, large]) {
      const element = await drawn(document);
      for (const width of [1200, 320]) {
        await setViewport({ width });
        expect(await violations(element)).to.deep.equal([]);
      }
    }
  });

  it('speaks another language when the page does, and has that language\'s letters in its rings', async () => {
    const element = await drawn();
    element.lang = 'nb';
    await until(() => texts(element, '[part=verdict]')[0] === '3 runder, 2 nivåer og 1 sprang. Sist: runde 3, utføre.');
    expect(texts(element, '.stair g').slice(0, 1)).to.deep.equal(['1PUKK']);
  });
});
