// Style sheets of intranets reach for everything on the page. Nothing of a widget may look different for it, but for
// what it takes from its place on purpose: colour and font.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.ts';
import { until } from '../element/stand-ins.ts';
import { painted } from '../support/browser.ts';
import { deepElements } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';

const HOSTILE = `
  html { font-size: 62.5%; }
  * {
    box-sizing: content-box; margin: 0; padding: 0; border: 0; background: none; float: none; animation: none;
    line-height: 1; letter-spacing: 0.2em; word-spacing: 1em; text-transform: uppercase; text-indent: 3em;
    text-align: right; text-shadow: 1px 1px red; white-space: nowrap; word-break: break-all; overflow-wrap: normal;
    hyphens: manual; hyphenate-character: "!"; text-underline-offset: 9px; tab-size: 20; quotes: none; orphans: 9;
    font-variant: small-caps; font-stretch: 75%; font-kerning: none; cursor: help; outline: 3px solid red;
    list-style: square inside; border-collapse: separate; border-spacing: 9px; caption-side: bottom; empty-cells: hide;
    fill: red; stroke: red; stroke-width: 9px; stroke-dasharray: 1 9; stroke-linecap: square; text-anchor: end;
  }
  *::before, *::after { box-sizing: content-box; color: red; }
  h1, h2, h3, h4, h5, h6 { font-size: 40px; font-weight: 100; text-transform: uppercase; border-bottom: 9px solid; }
  p { margin: 3em; font-size: 30px; text-indent: 2em; }
  figure { margin: 4em; padding: 4em; border: 9px dashed; }
  table { width: auto; table-layout: fixed; border: 5px solid; border-spacing: 9px; }
  th, td { padding: 20px; border: 3px dotted; text-align: center; text-transform: uppercase; }
  button, input, select, summary { display: none; appearance: none; height: 99px; font: 30px monospace; }
  details { display: inline; } ul, ol, li { margin: 3em; list-style: square; float: left; }
  canvas, svg, img { display: none; width: 9px; max-width: 9px; } path, circle, line, text { stroke: red; fill: red; }
  a { color: red; text-decoration: none; } b, strong { font-weight: 100; } span { display: block; float: right; }
  [part], .verdict, .quiet, .mark, .plot, .reading, .scroll { opacity: 0.1; position: fixed; }
`;

// What comes from the place by intention: see src/element/widget.styles.ts.
const TAKEN = /^(color|font-family|font-size|font-style|font-weight)$/;

type Looks = Readonly<Record<string, string>>;

function looksOf(element: Element, pseudo?: string): Looks {
  const style = getComputedStyle(element, pseudo);
  const names = [...style].filter((name) => !TAKEN.test(name));
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/** What differs between before and after, one line for each property of each element. */
function differences(elements: readonly Element[], before: readonly Looks[], after: readonly Looks[]): string[] {
  const tell = (element: Element | undefined): string =>
    `${element?.localName ?? ''}.${element?.getAttribute('part') ?? element?.getAttribute('class') ?? ''}`;
  return before.flatMap((looks, index) => Object.entries(looks)
    .filter(([name, value]) => after[index]?.[name] !== value)
    .map(([name, value]) => `${tell(elements[index])} ${name}: ${value} became ${after[index]?.[name] ?? ''}`));
}

/** A widget in a box of a set width. */
async function placed(tag: string, properties: object): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`
    <div lang="sv" style="width: 500px; font: 16px/1.5 sans-serif; color: rgb(1, 2, 3)"></div>`);
  const element = Object.assign(document.createElement(tag), { loading: 'eager', ...properties });
  box.append(element);
  await until(() => element.shadowRoot?.firstElementChild !== null && !element.matches(':state(loading)'));
  return element;
}

describe('a widget under a hostile style sheet', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOSTILE);
  afterEach(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet); });

  /** What the sheet changes in a shadow root. A slot is left out: what stands there is the page's own. */
  async function changesIn({ shadowRoot }: Element): Promise<readonly string[]> {
    const inside = deepElements(shadowRoot ?? expect.fail()).filter(({ localName }) => localName !== 'slot');
    const looks = (): readonly Looks[] =>
      [undefined, '::before', '::first-letter'].flatMap((pseudo) => inside.map((each) => looksOf(each, pseudo)));
    const before = looks();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await painted();
    return differences([...inside, ...inside, ...inside], before, looks());
  }

  for (const tag of ['styr-gauge', 'styr-run-chart']) {
    it(`looks as it did before, down to each property of each element: <${tag}>`, async () => {
      const data = await loadJson<object>('documents/placeringsenheten.json');
      const element = await placed(tag, { data, measure: 'utredningstid' });
      element.shadowRoot?.querySelector('summary')?.click();
      await until(() => element.shadowRoot?.querySelector('tbody tr') !== null);
      await painted();
      expect(await changesIn(element)).to.deep.equal([]);
    });

    it(`looks as it did before when it has nothing to show: <${tag}>`, async () => {
      const element = await placed(tag, { data: { styrtavla: '1' } });
      expect(await changesIn(element)).to.deep.equal([]);
    });
  }

  it('is changed where the sheet could reach, so that the test would tell', async () => {
    const copy = await fixture(html`<figure part="figure"><p class="quiet">Text</p></figure>`);
    const before = [looksOf(copy)];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    expect(differences([copy], before, [looksOf(copy)]).length).to.be.above(30);
  });

  it('takes colour, font, theme, language and being hidden from its place', async () => {
    const element = await placed('styr-gauge', { data: { styrtavla: '1' } });
    const { parentElement: box, shadowRoot } = element;
    const text = shadowRoot?.querySelector('span');
    if (!box || !text) throw new Error('nothing drawn');
    Object.assign(box.style, { font: 'italic 700 20px/1 serif', colorScheme: 'dark', visibility: 'hidden' });
    const { fontFamily, fontSize, fontStyle, fontWeight, colorScheme, visibility } = getComputedStyle(text);
    expect([fontFamily, fontSize, fontStyle, fontWeight, colorScheme, visibility])
      .to.deep.equal(['serif', '20px', 'italic', '700', 'dark', 'hidden']);
    // By which words are hyphenated.
    expect(getComputedStyle(text).getPropertyValue('-webkit-locale')).to.equal('"sv"');
  });
});
