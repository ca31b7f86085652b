import { expect, fixture, html } from '@open-wc/testing';
import type { Cube } from '../../src/cube.ts';
import '../../src/cube.ts';
import { stopClock } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';

const MINUTE = 60_000;

interface Around {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly unit?: string;
}

/** In a box of its own width. */
async function drawn(data: object, { lang = 'sv', widthPx = 700, unit = '' }: Around = {}): Promise<Cube> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-cube loading="eager" org-unit=${unit} .data=${data}></styr-cube>
  </div>`);
  box.style.inlineSize = `${String(widthPx)}px`;
  const element = box.querySelector('styr-cube') ?? expect.fail('no cube');
  await element.updateComplete;
  return element;
}

const group = { unit: 'arbetsgruppen' };
const workshop = (): Promise<object> => loadJson('documents/transmission.json');
const allIn = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const text = (element: Element, selector: string): string =>
  allIn(element, selector)[0]?.textContent.replace(/\s+/g, ' ').trim() ?? expect.fail(`no ${selector}`);

describe('<styr-cube>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(Date.UTC(2026, 10, 20, 10, 45)); });
  afterEach(() => { time.restore(); });

  it('is read as four faces, each with its head', async () => {
    const element = await drawn({
      styrtavla: '1',
      language: 'sv',
      orgUnits: [{ id: 'u', name: 'Enheten' }],
      notes: [{ id: 'a', kind: 'activity', text: 'Torka golvet', state: 'new', responsible: 'Alla' }],
      assessments: [{
        id: 'p',
        title: 'Puls',
        scale: { min: 1, max: 5 },
        areas: [{ id: 'a', name: 'A', statements: [{ id: 's', text: 'Arbetsglädje' }] }],
        occasions: [{ id: 'v46', name: 'V. 46', date: '2026-W46' }],
        results: [{ occasion: 'v46', respondents: 18, answers: [{ statement: 's', mean: 3.5 }] }],
      }],
    });
    expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
      'figure "Daglig styrning, Enheten"',
      '  heading "Daglig styrning, Enheten" level=3',
      '  list ""',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "Dagens möten"',
      '      paragraph ""',
      '        text "Här finns inga möten än."',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "Hur vi mår"',
      '      paragraph ""',
      '        text "Vecka 46 2026, n = 18, skala från 1 till 5."',
      '      DescriptionList ""',
      '        term "Arbetsglädje"',
      '        definition ""',
      '          text "3,5"',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "Korta aktiviteter"',
      '      paragraph ""',
      '        text "1 öppen."',
      '      list ""',
      '        listitem "" level=2',
      '          text "ny"',
      '          paragraph ""',
      '            text "Torka golvet"',
      '          paragraph ""',
      '            text "Ansvarig: Alla"',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "Nyaste avvikelserna"',
      '      paragraph ""',
      '        text "Inga öppna avvikelser."',
    ].join('\n'));
  });

  it('says that a meeting goes on when its time has come', async () => {
    const element = await drawn(await workshop(), group);
    expect(text(element, '[part=next]')).to.equal('i dag kl. 12.00');
    time.advance(15 * MINUTE);
    await element.updateComplete;
    expect(text(element, '[part=next]')).to.equal('pågår nu, till kl. 12.10');
  });

  it('has its faces two and two where there is room, else below each other, and grows past no width', async () => {
    for (const [widthPx, columns] of [[220, 1], [320, 1], [768, 2], [1440, 2]] as const) {
      const element = await drawn(await workshop(), { ...group, lang: 'fi', widthPx });
      const lefts = new Set(allIn(element, '[part=face]').map((face) => face.getBoundingClientRect().left));
      expect(lefts.size, `${widthPx} px`).to.equal(columns);
      const widest = Math.max(...allIn(element, '*').map((each) => each.getBoundingClientRect().right));
      expect(widest, `${widthPx} px`).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  it('hides answers of a group that is too small', async () => {
    const element = await drawn(await workshop(), group);
    expect(text(element, '[part=answers] dd')).to.equal('4,0');
    element.minimum = 7;
    await element.updateComplete;
    expect(text(element, '[part=answers] dd')).to.equal('visas inte: för få svar');
    expect(element.shadowRoot?.querySelector('.place')).to.equal(null);
  });

  it('moves nothing by itself', async () => {
    const element = await drawn(await workshop(), group);
    const styles = allIn(element, '*').map((each) => getComputedStyle(each));
    const moves = styles.map(({ animationName, transitionDuration }) => `${animationName} ${transitionDuration}`);
    expect([...new Set(moves)]).to.deep.equal(['none 0s']);
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours', async () => {
    const element = await drawn(await workshop(), group);
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      element.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
