import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/distribution.ts';
import type { Distribution } from '../../../src/distribution.ts';
import { until } from '../../element/stand-ins.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { listenTo, readOff } from '../../support/told.ts';

interface Show {
  readonly statement?: string;
  readonly groups?: string;
  readonly occasions?: string;
  readonly layout?: string;
  readonly lang?: string;
}

const load = (name: string): Promise<object> => loadJson<object>(`documents/${name}.json`);

/** The element, and when all of it has come: what is hidden in a document is found out a little later. */
async function shown(data: object, attributes: Show = {}): Promise<Distribution> {
  const element = document.createElement('styr-distribution');
  for (const [name, value] of Object.entries({ lang: 'sv', loading: 'eager', ...attributes })) {
    element.setAttribute(name, String(value));
  }
  element.data = data;
  const box = await fixture(html`<div style="color-scheme: light dark; background: Canvas; color: CanvasText"></div>`);
  box.append(element);
  await until(() => element.shadowRoot?.querySelector('figure, [part=notice]:not(.loading)') !== null);
  return element;
}

const parts = <T extends Element>(element: Element, selector: string): readonly T[] =>
  [...element.shadowRoot?.querySelectorAll<T>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  parts(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const bars = (element: Element): readonly DOMRect[] =>
  parts(element, '.bar').map((bar) => bar.getBoundingClientRect());

/** How wide the place is that it stands in. */
function place(element: HTMLElement, widthPx: number): void {
  if (element.parentElement) element.parentElement.style.width = `${widthPx}px`;
}

describe('<styr-distribution>', () => {
  const { warn } = console;
  // The small unit's document says to its publisher that it is one.
  before(() => { console.warn = () => undefined; });
  after(() => { console.warn = warn; });

  it('is read as its sentence, its ends, and each step with per cent and count, once', async () => {
    const element = await shown(await load('liten-grupp'), { statement: '1', groups: 'rehab', occasions: '2025' });
    const said = (await axOutline(element)).replaceAll('\u00a0', ' ').split('\n').map((line) => line.trim());
    expect(said.filter((line) => /^(figure|heading|text) "[^ .]/.test(line))).to.deep.equal([
      'figure "Min chef ger mig återkoppling"',
      'heading "Min chef ger mig återkoppling" level=3',
      'text "Rehabpersonal: 100 % (Våren 2025) av svaren är 4–5"',
      'text "1 = Stämmer inte alls, 5 = Stämmer helt"',
      'text "Rehabpersonal"',
      'text "Våren 2025"',
      'text "Medelvärde 4,3, n = 6"',
      ...['1', '2', '3'].flatMap((step) => [`text "${step}"`, 'text "0 %"']),
      ...['4', '67 %', '(', '4', ')', '5', '33 %', '(', '2', ')'].map((each) => `text "${each}"`),
      'text "Källa: Påhittade värden"',
    ]);
  });

  it('has nothing that axe finds wrong, in both layouts, in light, dark and forced colours', async () => {
    const data = await load('sjalvskattning-fordelning');
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      for (const layout of ['columns', 'diverging']) {
        const element = await shown(data, { statement: '4', groups: 'ledning stod', layout });
        element.shadowRoot?.querySelector('summary')?.click();
        await until(() => parts(element, 'td').length > 0);
        expect(await violations(element)).to.deep.equal([]);
      }
    }
  });

  it('has columns as high as their shares, from one line and on one axis', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), { statement: '4', groups: 'ledning stod' });
    place(element, 900);
    const counts = [
      [1, 8, 28, 44, 36, 15, 3], [0, 3, 13, 31, 36, 21, 6], [2, 13, 31, 38, 24, 7, 1], [0, 4, 16, 32, 32, 16, 4],
    ].map((panel) => panel.map((count) => count / panel.reduce((sum, one) => sum + one)));
    const heights = bars(element).map(({ height }) => height);
    const [axis] = parts(element, '.axis');
    const full = axis?.getBoundingClientRect().height ?? 0;
    expect(full).to.be.above(50);
    for (const [index, share] of counts.flat().entries()) {
      expect(heights[index]).to.be.closeTo(share / 0.4 * full, 0.1);
    }
    const bottoms = new Set(bars(element).slice(0, 14).map(({ bottom }) => Math.round(bottom)));
    expect(bottoms.size).to.equal(1);
  });

  it('marks the mean where it lies among the columns', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), {
      statement: '4', groups: 'ledning', occasions: 'maj',
    });
    place(element, 900);
    const middle = ({ left, right }: DOMRect): number => (left + right) / 2;
    const [mark] = parts(element, '.at path').map((each) => middle(each.getBoundingClientRect()));
    const columns = bars(element).map(middle);
    // 4.7: seven tenths of the way from the fourth column to the fifth.
    expect(mark).to.be.closeTo((columns[3] ?? 0) * 0.3 + (columns[4] ?? 0) * 0.7, 0.5);
  });

  it('has the occasions of a group beside each other, and in a narrow place below, as rows', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), { statement: '4', groups: 'ledning' });
    const tops = (): number => new Set(parts(element, '.panel').map((each) => each.getBoundingClientRect().top)).size;
    place(element, 700);
    await until(() => tops() === 1);
    place(element, 220);
    await until(() => tops() === 2);
    const [first, second, third, fourth] = bars(element);
    expect(new Set([first, second, third, fourth].map((bar) => Math.round(bar?.left ?? NaN))).size).to.equal(1);
    expect((fourth?.width ?? 0) / (third?.width ?? 0)).to.be.closeTo(44 / 28, 0.01);
  });

  it('follows its layout: bars with the middle of the scale at one place, each step in their names', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), { statement: '4', groups: 'ledning stod' });
    expect(parts(element, 'li').length).to.equal(28);
    element.setAttribute('layout', 'diverging');
    await element.updateComplete;
    expect(parts(element, 'li').length).to.equal(0);
    const stacks = parts(element, '.stack[role=img]');
    expect(stacks[0]?.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))
      .to.equal('1: 1 % (1), 2: 6 % (8), 3: 21 % (28), 4: 33 % (44), 5: 27 % (36), 6: 11 % (15), 7: 2 % (3)');
    // Half of the middle step on each side of the line.
    for (const stack of stacks) {
      const zero = stack.querySelector('.zero')?.getBoundingClientRect().left ?? NaN;
      const steps = [...stack.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
      const middle = steps.at(-4);
      expect(((middle?.left ?? NaN) + (middle?.right ?? NaN)) / 2).to.be.closeTo(zero, 1);
      expect(steps.at(-1)?.right).to.be.at.most(stack.getBoundingClientRect().right + 1.1);
    }
    element.removeAttribute('layout');
    await element.updateComplete;
    expect(parts(element, 'li').length).to.equal(28);
  });

  it('shows all nineteen statements where bars diverge and none is picked', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), { layout: 'diverging' });
    expect(parts(element, '.block').length).to.equal(19);
    expect(parts(element, '.stack[role=img]').length).to.equal(38);
    expect(texts(element, '[part=verdict]'))
      .to.deep.equal(['Alla svarande: 34 % (Oktober) och 49 % (Maj) av svaren är 5–7']);
  });

  it('follows its statement, and tells which there are', async () => {
    const element = await shown(await load('liten-grupp'));
    expect(texts(element, '[part=notice]')).to.deep.equal(['Ange statement: 1, 2, 3, 4, 5 och 6.']);
    element.setAttribute('statement', '2');
    await element.updateComplete;
    expect(texts(element, '[part=heading]')).to.deep.equal(['Jag vet vad som förväntas av mig']);
  });

  it('has a table of counts and per cent', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), {
      statement: '4', groups: 'stod', occasions: 'maj',
    });
    element.shadowRoot?.querySelector('summary')?.click();
    await until(() => parts(element, 'td').length > 0);
    const rows = parts<HTMLTableRowElement>(element, 'tr').map((row) => [...row.cells].map((cell) => cell.innerText));
    expect(rows).to.deep.equal([
      ['Svar', 'Stöd, Maj: antal', 'Stöd, Maj: %'],
      ['1', '0', '0,0'],
      ['2', '4', '3,8'],
      ['3', '16', '15,4'],
      ['4', '32', '30,8'],
      ['5', '32', '30,8'],
      ['6', '16', '15,4'],
      ['7', '4', '3,8'],
      ['Antal (n)', '104', ''],
      ['vet ej', '1', ''],
      ['Medelvärde', '4,50', ''],
    ]);
  });

  describe('lets out nothing of a group that is too small', () => {
    for (const layout of ['columns', 'diverging']) {
      it(`as ${layout}`, async () => {
        const { assessments: [asked], ...rest } = await load('liten-grupp') as { assessments: [Asked] };
        // Known again wherever they turn up: the one person's answers, and a mean that no other group has.
        const results = asked.results.map((result) => (result.group === 'administrator'
          ? { ...result, respondents: 1, answers: [{ statement: '1', mean: 1.73, n: 1 }] } : result));
        const heard = listenTo(document.body);
        const element = await shown({ ...rest, assessments: [{ ...asked, results }] }, {
          statement: '1', groups: 'administrator underskoterskor', layout,
        });
        const read = await readOff(element);
        heard.stop();
        expect(read).to.include('visas inte: för få svar');
        expect(read).to.include('Medelvärde\u00a04,0');
        expect(read).not.to.match(/1[.,]7/);
        expect(read).not.to.match(/n\s=\s1(?!\d)/);
        expect(heard.heard()).to.include('"missing":"suppressed"');
        expect(heard.heard()).not.to.include('1.73');
        const hidden = parts(element, '.block').find((block) => block.textContent.includes('Administratör'));
        expect(hidden?.textContent.replace(/\s+/g, ' ').trim())
          .to.equal('Administratör Våren 2026 visas inte: för få svar');
        expect(hidden?.querySelectorAll('rect, li, .at').length).to.equal(0);
      });
    }
  });

  it('never grows past its container, from 220 px, with eleven steps and the longest words', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = 'Personbilstransportverksamhetskoordinatorsutbildningsplatser';
    const counts = [999, 1000, 2000, 0, 4, 100, 31, 58, 77, 1234, 5];
    const data = {
      styrtavla: '1',
      assessments: [{
        id: 'a',
        title: long,
        scale: { min: 0, max: 10, minLabel: long, maxLabel: long },
        areas: [{ id: 'a', name: long, statements: [{ id: 's', text: long }] }],
        occasions: [{ id: 'o', name: long }],
        groups: [{ id: 'g', name: long }],
        results: [{ occasion: 'o', group: 'g', answers: [{ statement: 's', counts, noOpinion: 12345 }] }],
      }],
    };
    for (const layout of ['columns', 'diverging']) {
      const element = await shown(data, { groups: 'g', layout });
      for (const width of [220, 288, 320, 480, 768, 1440]) {
        place(element, width);
        expect(element.parentElement?.scrollWidth, `${layout} ${width}`).to.equal(width);
      }
    }
  });

  it('has per cent that do not run into each other, where its columns are narrowest', async () => {
    const element = await shown(await load('sjalvskattning-fordelning'), { statement: '4', groups: 'ledning' });
    for (const width of [220, 252, 253, 288, 320, 480, 592, 617, 640, 768]) {
      place(element, width);
      const labels = parts(element, 'li span').map((label) => label.getBoundingClientRect());
      for (const [index, one] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(Math.min(across, down), `${width} px`).to.be.below(0.5);
        }
      }
    }
  });

  it('draws in forced colours', async () => {
    await emulateMedia({ forcedColors: true });
    const element = await shown(await load('sjalvskattning-fordelning'), { statement: '4', groups: 'ledning' });
    const [plot] = parts<HTMLElement>(element, '.plot');
    if (!plot) throw new Error('no plot');
    const { data } = await screenshot(plot, 'distribution-forced-colors.png');
    const dark = data.filter((value, index) => index % 4 === 0 && value < 50).length;
    expect(dark).to.be.above(1500);
  });
});

interface Asked {
  readonly results: readonly { readonly group?: string }[];
}
