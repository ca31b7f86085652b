import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../../src/element/define.ts';
import { Fishbone } from '../../../src/widgets/fishbone/fishbone.element.ts';
import { until } from '../../element/stand-ins.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';

define('styr-fishbone', Fishbone);

interface Content {
  readonly fishbones: readonly { readonly bones: readonly object[] }[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => plain(one.textContent));
const boxOf = (element: Element, selector: string): DOMRect =>
  all(element, selector)[0]?.getBoundingClientRect() ?? expect.fail(`no ${selector}`);
const drawn = async (data: object, heading?: string): Promise<Fishbone> => {
  const element = await fixture<Fishbone>(
    html`<styr-fishbone lang="sv" loading="eager" .data=${data}></styr-fishbone>`,
  );
  if (heading !== undefined) element.heading = heading;
  await element.updateComplete;
  return element;
};

describe('<styr-fishbone>', () => {
  let small: Content;
  let large: Content;
  before(async () => {
    small = await loadJson<Content>('documents/verktyg.json');
    large = await loadJson<Content>('documents/verktyg-stora.json');
  });

  const withBones = (bones: readonly object[]): object =>
    ({ ...small, fishbones: small.fishbones.map((one) => ({ ...one, bones })) });

  it('is read as nested lists in the order of the document, the problem said once', async () => {
    const element = await drawn(withBones([
      { name: 'Arbetssätt', causes: [{ text: 'Var för sig', causes: [{ text: 'Inget beslut', root: true }] }] },
      { name: 'Planering', causes: [{ text: 'Sent' }] },
    ]));
    const lines = (await axOutline(element)).split('\n').filter((line) => !/ListMarker|text " "/.test(line));
    expect(lines.slice(0, lines.findIndex((line) => line.includes('Källa')) - 1)).to.deep.equal([
      'figure "Överväganden blir klara för sent"',
      '  heading "Överväganden blir klara för sent" level=3',
      '  text "3 orsaker på 2 ben. 1 grundorsak: Inget beslut (Arbetssätt)."',
      '  paragraph ""',
      '    text "Placeringsenheten; 14 september 2026"',
      '  list ""',
      '    listitem "" level=1',
      '      heading "Arbetssätt" level=4',
      '      list ""',
      '        listitem "" level=2',
      '          paragraph ""',
      '            text "Var för sig"',
      '          list ""',
      '            listitem "" level=3',
      '              paragraph ""',
      '                text "Inget beslut"',
      '                text "grundorsak"',
      '    listitem "" level=1',
      '      heading "Planering" level=4',
      '      list ""',
      '        listitem "" level=2',
      '          paragraph ""',
      '            text "Sent"',
    ]);
  });

  it('says the problem as the head of the fish where the page has another heading, or none', async () => {
    for (const heading of ['Vår analys', '']) {
      const element = await drawn(small, heading);
      const [problem] = all(element, '[part=problem]');
      expect(problem?.getAttribute('aria-hidden')).to.equal(null);
      await setViewport({ width: 320 });
      expect(problem?.checkVisibility()).to.equal(true);
    }
  });

  it('is a fish from 600 px on: bones by turns above and below the spine, which ends at the problem', async () => {
    const element = await drawn(small);
    const [problem] = all(element, '[part=problem]');
    element.style.inlineSize = '600px';
    await setViewport({ width: 900 });
    const middle = boxOf(element, '.problem').y + boxOf(element, '.problem').height / 2;
    const isAbove = all(element, '.bone').map((bone) => bone.getBoundingClientRect().bottom <= middle + 1);
    expect(isAbove).to.deep.equal([true, false, true, false, true]);
    element.style.inlineSize = '590px';
    await setViewport({ width: 901 });
    expect(problem?.checkVisibility()).to.equal(false);
  });

  it('keeps 60 causes apart, each as wide as its words and none cut', async () => {
    const element = await drawn(large);
    for (const width of [1920, 1440, 1100, 768, 320]) {
      await setViewport({ width });
      const boxes = all(element, '.cause > p').map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect();
      });
      expect(boxes.length).to.equal(60);
      const meetings = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4));
      expect(meetings, `${width} px`).to.deep.equal([]);
      expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('ends each twig at its rib: the line that cuts them is the rib', async () => {
    const element = await drawn(small);
    await setViewport({ width: 1000 });
    for (const box of all(element, '.bone > .box')) {
      const [rib, causes] = [box.querySelector('.rib'), box.querySelector('.causes')].map((one) =>
        one?.getBoundingClientRect() ?? expect.fail('no rib or causes'));
      expect([rib?.top, rib?.bottom]).to.deep.equal([causes?.top, causes?.bottom]);
    }
  });

  it('never grows past 320 px or 220 px, as deep as causes go and with texts as long', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    let cause: object = { text: long, root: true };
    for (let depth = 1; depth < 64; depth += 1) cause = { text: depth % 9 === 0 ? long : 'Varför', causes: [cause] };
    const element = await drawn(withBones(Array.from({ length: 3 }, () => ({ name: long, causes: [cause] }))));
    expect(all(element, '.cause').length).to.equal(3 * 64);
    for (const width of [1200, 620, 320, 220]) {
      await setViewport({ width });
      // Twigs are too long on purpose; they are cut and have no box of their own.
      const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
      expect(most, `${width} px`).to.be.at.most(width);
      expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('more than ten bones stay a list, also where there is room', async () => {
    const [one] = large.fishbones;
    const element = await drawn(withBones([...one?.bones ?? [], { name: 'En till', causes: [] }]));
    await setViewport({ width: 1920 });
    expect(all(element, '[part=problem]')[0]?.checkVisibility()).to.equal(false);
    expect(texts(element, '.nothing')).to.deep.equal(['Inga orsaker än']);
  });

  it('axe finds nothing, as a fish, as lists, dark and in forced colours', async () => {
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
    element.lang = 'nn';
    await until(() => texts(element, '[part=verdict]')[0]?.startsWith('14 årsaker på 5 bein.') ?? false);
    expect(texts(element, '.root b')).to.deep.equal(['rotårsak', 'rotårsak']);
  });
});
