import { expect, fixture, html } from '@open-wc/testing';
import type { StyrSelectEvent } from '../../../src/element/events.ts';
import type { Pulse } from '../../../src/pulse.ts';
import '../../../src/pulse.ts';
import { stopClock, until, type StoppedClock } from '../../element/stand-ins.ts';
import { axNode, axOutline, axTree, violations } from '../../support/accessibility.ts';
import { click, emulateMedia, emulateTouch, hover, painted, pressKey, tap } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { pulseOf, SHIFT, type Weeks } from './pulses.ts';

const THREE: Weeks = [[3, 3.5], [4, 'suppressed'], [5, 4.5]];

interface Around {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly groups?: string;
}

/** In a box of its own width. */
async function pulse(data: object, { lang = 'sv', widthPx = 700, groups = '' }: Around = {}): Promise<Pulse> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-pulse loading="eager" groups=${groups} .data=${data}></styr-pulse>
  </div>`);
  box.style.inlineSize = `${String(widthPx)}px`;
  const element = box.querySelector('styr-pulse') ?? expect.fail('no pulse');
  await element.updateComplete;
  return element;
}

const allIn = (element: Pulse, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const inside = (element: Pulse, selector: string, nth = 0): HTMLElement =>
  allIn(element, selector)[nth] ?? expect.fail(`no ${selector}`);
const sliderOf = (element: Pulse): HTMLInputElement => inside(element, 'input') as HTMLInputElement;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = (element: Pulse, part: string): readonly string[] =>
  allIn(element, `[part=${part}]`).map(({ textContent }) => plain(textContent));

/** A place in a panel's drawing, by the share of the way from its left to its right edge. */
function placeOn(element: Pulse, panel: number, share: number): { readonly x: number; readonly y: number } {
  const drawing = inside(element, '.spark', panel);
  drawing.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = drawing.getBoundingClientRect();
  return { x: x + width * share, y: y + height / 2 };
}

function selections(element: Pulse): StyrSelectEvent['detail'][] {
  const seen: StyrSelectEvent['detail'][] = [];
  element.addEventListener('styr-select', ({ detail }) => { seen.push(detail); });
  return seen;
}

describe('<styr-pulse>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(Date.UTC(2026, 9, 19)); });
  afterEach(() => { time.restore(); });

  describe('as it is read', () => {
    it('is a figure with a name, each question with its mean, its verdict and its scale, and one slider', async () => {
      const element = await pulse(pulseOf(THREE));
      expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
        'figure "Puls"',
        '  heading "Puls" level=3',
        '  list ""',
        '    listitem "" level=1',
        '      paragraph ""',
        '        text "Arbetsmängd"',
        '      paragraph ""',
        '        text "5,0"',
        '        text " "',
        '        text "vecka 42 2026, n = 20"',
        '      text "För få värden för att säga något: 3 värden, det behövs 10."',
        '      text "5 Högt"',
        '      text "median 4,0"',
        '      text "1 Lågt"',
        '    listitem "" level=1',
        '      paragraph ""',
        '        text "Arbetsglädje"',
        '      paragraph ""',
        '        text "4,5"',
        '        text " "',
        '        text "vecka 42 2026, n = 20"',
        '      text "För få värden för att säga något: 2 värden, det behövs 10."',
        '      paragraph ""',
        '        text "1 vecka (visas inte: för få svar)."',
        '      text "5 Högt"',
        '      text "median 4,0"',
        '      text "1 Lågt"',
        '  slider "Läs punkt för punkt" value="2"',
        '  group ""',
        '    DisclosureTriangle "Visa som tabell"',
      ].join('\n'));
    });

    it('reaches each week once with the keyboard, with every question\'s mean in words', async () => {
      const element = await pulse(pulseOf([...THREE, null, [3, 3], [4, 4], [3, 3]]));
      sliderOf(element).focus();
      await pressKey('Home');
      const said: string[] = [];
      for (let nth = 0; nth < 5; nth += 1) {
        await element.updateComplete;
        const { properties } = await axNode(sliderOf(element));
        said.push(String(properties['valuetext']));
        await pressKey('ArrowRight');
      }
      expect(said).to.deep.equal([
        'vecka 40 2026: Arbetsmängd 3,0; Arbetsglädje 3,5',
        'vecka 41 2026: Arbetsmängd 4,0; Arbetsglädje visas inte: för få svar',
        'vecka 42 2026: Arbetsmängd 5,0; Arbetsglädje 4,5',
        'vecka 43 2026: saknas',
        'vecka 44 2026: Arbetsmängd 3,0; Arbetsglädje 3,0',
      ]);
    });

    it('names its lists by the groups', async () => {
      const groups = [{ id: 'norr', name: 'Norr' }, { id: 'soder', name: 'Söder' }];
      const answers = [{ statement: 'f0', mean: 3 }];
      const results = groups.map(({ id }) => ({ occasion: 'v0', group: id, answers }));
      const element = await pulse(pulseOf([[3, 3]], { groups, results }), { groups: 'soder,norr' });
      expect(textsOf(element, 'group')).to.deep.equal(['Norr', 'Söder']);
      const lists = (await axOutline(element)).match(/list ".*"/g);
      expect(lists).to.deep.equal(['list "Norr"', 'list "Söder"']);
    });

    it('has nothing that axe finds wrong, at rest and while read, in light, dark and forced colours', async () => {
      const element = await pulse(await loadJson('documents/placeringsenheten.json'));
      for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
        await emulateMedia(media);
        element.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        await painted();
        expect(await violations(element)).to.deep.equal([]);
        sliderOf(element).focus();
        await painted();
        expect(await violations(element)).to.deep.equal([]);
        sliderOf(element).blur();
      }
    });

    it('speaks the language around it', async () => {
      const element = await pulse(pulseOf(THREE), { lang: 'fi' });
      expect(sliderOf(element).getAttribute('aria-valuetext')).to.equal(
        'viikko 42/2026: Arbetsmängd 5,0; Arbetsglädje 4,5');
      expect(textsOf(element, 'verdict')[0]).to.equal('Liian vähän arvoja päätelmään: 3 arvoa, tarvitaan 10.');
    });

    it('says which assessments there are where the page names none of them', async () => {
      const element = await pulse(pulseOf(THREE));
      element.assessment = 'enkat';
      await element.updateComplete;
      expect(textsOf(element, 'notice')).to.deep.equal(['”enkat” finns inte. Det finns: puls.']);
      element.removeAttribute('assessment');
      element.assessment = '';
      await element.updateComplete;
      expect(textsOf(element, 'name')).to.deep.equal(['Arbetsmängd', 'Arbetsglädje']);
    });

    it('shows the same in a table, a week a row', async () => {
      const element = await pulse(pulseOf(THREE));
      inside(element, 'summary').click();
      await until(() => allIn(element, 'tbody tr').length > 0);
      expect(allIn(element, 'tr').map(({ children }) => [...children].map((cell) => plain(cell.textContent))))
        .to.deep.equal([
          ['Period', 'Arbetsmängd', 'Arbetsglädje', 'Antal (n)'],
          ['vecka 40 2026', '3,0', '3,5', '20'],
          ['vecka 41 2026', '4,0', 'visas inte: för få svar', '20'],
          ['vecka 42 2026', '5,0', '4,5', '20'],
        ]);
    });

    it('lets nothing through of a week with too few answers, in no part of it', async () => {
      const counted = (...counts: readonly number[]): object => ({ statement: 'f0', counts });
      const results = [counted(0, 4, 4, 4, 0), counted(0, 0, 0, 1, 3), counted(0, 5, 5, 4, 0)]
        .map((answer, nth) => ({ occasion: `v${String(nth)}`, answers: [answer] }));
      const element = await pulse(pulseOf([[3], [3], [3]], { results }, ['Arbetsmängd']));
      inside(element, 'summary').click();
      await until(() => allIn(element, 'tbody tr').length > 0);
      const said: string[] = [];
      for (let place = 0; place < 3; place += 1) {
        sliderOf(element).value = String(place);
        sliderOf(element).dispatchEvent(new Event('input'));
        await element.updateComplete;
        said.push(sliderOf(element).getAttribute('aria-valuetext') ?? '', JSON.stringify(await axTree(element)));
      }
      const all = [...said, inside(element, '[part=figure]').textContent].join('\n');
      expect(all).to.include('vecka 41 2026: visas inte: för få svar').and.to.include('vecka 41 2026');
      expect(all).not.to.match(/4,75|n\u00a0=\u00a04\b/);
      expect(inside(element, '.line').getAttribute('d')).to.equal('M0 50M100 51.79');
    });
  });

  describe('as it is drawn', () => {
    it('has its panels beside each other where there is room, and below each other where there is none', async () => {
      const tops = async (widthPx: number): Promise<number> => {
        const element = await pulse(await loadJson('documents/placeringsenheten.json'), { widthPx });
        await painted();
        return new Set(allIn(element, '.field').map((field) => Math.round(field.getBoundingClientRect().top))).size;
      };
      expect([await tops(220), await tops(320), await tops(500), await tops(900)]).to.deep.equal([3, 3, 2, 1]);
    });

    it('keeps within its box, also with long names in a narrow one', async () => {
      const long = 'Ledningsgrupp och stödfunktioner tar tillvara förbättringsarbetserfarenheterna.';
      const element = await pulse(pulseOf([[3], [4]], {}, [long]), { widthPx: 220 });
      sliderOf(element).focus();
      await painted();
      const right = element.getBoundingClientRect().right;
      const past = allIn(element, '*').filter((each) => each.getBoundingClientRect().right > right + 0.5);
      expect(past.map(({ localName, className }) => `${localName} ${String(className)}`)).to.deep.equal([]);
    });

    it('has no style attribute, which strict pages would refuse', async () => {
      const element = await pulse(await loadJson('documents/placeringsenheten.json'));
      sliderOf(element).focus();
      await element.updateComplete;
      expect(allIn(element, '[style]')).to.deep.equal([]);
    });
  });

  describe('as it is pointed at', () => {
    it('reads the same week in all panels, and stops when the mouse leaves', async () => {
      const element = await pulse(pulseOf(THREE));
      await hover(placeOn(element, 1, 0.1));
      await element.updateComplete;
      expect(textsOf(element, 'reading')).to.deep.equal(['vecka 40 2026: 3,0', 'vecka 40 2026: 3,5']);
      await hover(placeOn(element, 0, 0.6));
      await element.updateComplete;
      expect(textsOf(element, 'reading'))
        .to.deep.equal(['vecka 41 2026: 4,0', 'vecka 41 2026: visas inte: för få svar']);
      expect(allIn(element, '.cursor').map((line) => line.getAttribute('d'))).to.deep.equal(['M50 0V100', 'M50 0V100']);
      expect(allIn(element, '.read').length).to.equal(1);
      await hover(inside(element, '[part=heading]'));
      await element.updateComplete;
      expect([textsOf(element, 'reading'), allIn(element, '.cursor')]).to.deep.equal([[], []]);
    });

    it('keeps its height while it is read', async () => {
      const element = await pulse(pulseOf(SHIFT.map((mean) => [mean, 3])), { widthPx: 220 });
      const heightPx = element.offsetHeight;
      await hover(placeOn(element, 0, 1));
      await element.updateComplete;
      expect(textsOf(element, 'reading')[0]).to.equal('vecka 7 2027: 4,2, ingår i signalen');
      expect(element.offsetHeight).to.equal(heightPx);
    });

    it('tells the page which occasion was chosen: by mouse, by finger and by key', async () => {
      const element = await pulse(pulseOf(THREE));
      const seen = selections(element);
      await click(placeOn(element, 0, 0));
      await emulateTouch();
      await tap(placeOn(element, 1, 0.5));
      sliderOf(element).focus();
      await pressKey('End');
      expect(seen).to.deep.equal(['v0', 'v1', 'v2'].map((id, nth) =>
        ({ kind: 'occasion', id, period: `2026-W${String(40 + nth)}` })));
    });

    it('tells the page nothing of a week in which nobody was asked', async () => {
      const element = await pulse(pulseOf([[3, 3], [4, 4], null, [3, 3], [4, 4]]));
      const seen = selections(element);
      await click(placeOn(element, 0, 0.5));
      expect([seen, textsOf(element, 'reading')[0]]).to.deep.equal([[], 'vecka 42 2026: saknas']);
    });

    it('stays at the week that was read when newer figures come', async () => {
      const element = await pulse(pulseOf(THREE));
      sliderOf(element).focus();
      await pressKey('ArrowLeft');
      element.data = pulseOf([...THREE, [3, 3]]);
      await element.updateComplete;
      expect([sliderOf(element).value, sliderOf(element).max, textsOf(element, 'reading')[0]])
        .to.deep.equal(['1', '3', 'vecka 41 2026: 4,0']);
    });

    it('starts at the latest week', async () => {
      expect(sliderOf(await pulse(pulseOf(THREE))).value).to.equal('2');
    });
  });
});
