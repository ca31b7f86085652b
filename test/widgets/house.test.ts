import { expect, fixture, html } from '@open-wc/testing';
import '../../src/house.ts';
import type { House } from '../../src/house.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';

const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const file = (name: string): Promise<object> => loadJson<object>(`documents/${name}.json`);
const built = (house: object): object =>
  ({ styrtavla: '1', language: 'sv', houses: [{ id: 'hus', title: 'Huset', ...house }] });

describe('<styr-house>', () => {
  const drawn = async (data: object): Promise<House> =>
    fixture<House>(html`<styr-house lang="sv" loading="eager" .data=${data}></styr-house>`);

  it('is read from the roof down, the motto first', async () => {
    const [house] = all(await drawn(await file('kil')), '.house');
    const outline = (await axOutline(house)).split('\n').map((line) => line.trim());
    expect(outline.filter((line) => /^(list|text|paragraph)/.test(line)).slice(0, 8)).to.deep.equal([
      'paragraph ""',
      'text "Rätt från mig, blir lätt för dig."',
      'list ""',
      'listitem "" level=1',
      'paragraph ""',
      'text "Visionen"',
      'paragraph ""',
      'text "Visionen Kil - på rätt spår, är vår framtidsbild. För att nå den måste vi vara flexibla och kunna '
      + 'värdera vilket spår som är rätt, nu och i framtiden."',
    ]);
    expect(outline.filter((line) => line.startsWith('listitem'))).to.have.length(4);
    expect(outline.filter((line) => line.startsWith('image'))).to.deep.equal([]);
  });

  it('has Scania\'s four in their order, the first in the roof and still first of the list', async () => {
    const element = await drawn(await file('transmission'));
    expect(texts(element, 'ol > li')).to.deep.equal(['Värderingar', 'Principer', 'Metoder', 'Resultat']);
    expect(all(element, '.gable')).to.have.length(1);
    expect(all(element, 'ol > .roof')).to.have.length(1);
  });

  it('stands on its last layer: it is the lowest and as wide as the roof', async () => {
    const element = await drawn(await file('kil'));
    const [roof, base] = [all(element, '.roof')[0], all(element, '.layer').at(-1)].map((one) =>
      one?.getBoundingClientRect());
    const [wall] = all(element, '.layer').map((one) => one.getBoundingClientRect());
    expect(base?.width).to.equal(roof?.width);
    expect(wall?.width).to.be.below(base?.width ?? 0);
    expect(base?.top).to.be.above(wall?.top ?? Infinity);
  });

  it('what stands in the roof stays inside of it, however long it is', async () => {
    for (const motto of ['Rätt.', 'Rätt från mig, blir lätt för dig. '.repeat(6)]) {
      const element = await drawn(built({ motto, layers: [{ name: 'Grund' }] }));
      for (const width of [1200, 320, 220]) {
        await setViewport({ width });
        const [roof, name] = [all(element, '.roof')[0], all(element, '.roof .name')[0]].map((one) =>
          one?.getBoundingClientRect());
        if (!roof || !name) throw new Error('no roof');
        // How wide the roof is where its text begins.
        const room = (roof.width * (name.top - roof.top)) / roof.height;
        expect(name.width, `${width} px`).to.be.at.most(room + 1);
      }
    }
  });

  it('never grows past 320 px or 220 px, also with eight layers of long words', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    const layers = Array.from({ length: 8 }, () => ({ name: long, text: long, items: [long, long] }));
    const element = await drawn(built({ motto: long, layers }));
    for (const width of [1200, 320, 220]) {
      await setViewport({ width });
      const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
      expect(most, `${width} px`).to.be.at.most(width);
    }
  });

  it('prints as it stands on the screen', async () => {
    const element = await drawn(await file('placeringsenheten'));
    await emulateMedia({ media: 'print' });
    expect(texts(element, 'ul li').length).to.equal(8);
    for (const one of all(element, '.layer, ul li')) expect(one.checkVisibility()).to.equal(true);
  });

  it('axe finds nothing', async () => {
    for (const name of ['kil', 'transmission', 'placeringsenheten']) {
      expect(await violations(await drawn(await file(name)))).to.deep.equal([]);
    }
  });

  it('says so where there is nothing to build of', async () => {
    expect(texts(await drawn(built({})), '[part=notice]')).to.deep.equal(['Det finns inga siffror att visa än.']);
  });
});
