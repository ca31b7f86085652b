import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/scorecard.ts';
import type { Scorecard } from '../../../src/scorecard.ts';
import type { StyrSelectEvent } from '../../../src/element/events.ts';
import { stopClock, until } from '../../element/stand-ins.ts';
import type { StoppedClock } from '../../element/stand-ins.ts';
import { axTree, violations } from '../../support/accessibility.ts';
import type { AxNode } from '../../support/accessibility.ts';
import { emulateMedia, pressKey, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';

const board = await loadJson<object>('documents/placeringsenheten.json');

/** Two goals, one below the other, and three measures: the second has no value yet, the last the oldest. */
const SMALL = {
  styrtavla: '1',
  language: 'sv',
  source: { name: 'Egen mätning' },
  orgUnits: [{ id: 'norr', name: 'Norr' }],
  goals: [{ id: 'trygg', text: 'Trygg uppväxt' }, { id: 'besok', text: 'Besök i tid', parent: 'trygg' }],
  measures: [
    {
      id: 'o', name: 'Önskemål', goal: 'trygg', unit: '%', target: { atLeast: 90 },
      observations: [{ period: '2026-10', value: 92.5 }],
    },
    { id: 'b', name: 'Besök', goal: 'besok', target: { atMost: 10 } },
    { id: 'a', name: 'Arbete', observations: [{ period: '2026-09', value: 7 }] },
  ],
};

interface Placing {
  readonly widthPx?: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

async function card(data: object = SMALL, { widthPx = 1300, attributes = {} }: Placing = {}): Promise<Scorecard> {
  const box = await fixture<HTMLElement>(html`
    <div lang="sv" style="inline-size: ${widthPx}px; color-scheme: light dark; background: Canvas; color: CanvasText">
      <styr-scorecard loading="eager" .data=${data}></styr-scorecard>
    </div>`);
  const element = box.querySelector('styr-scorecard') ?? expect.fail('no scorecard');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

const rootOf = ({ shadowRoot }: Scorecard): ShadowRoot => shadowRoot ?? expect.fail('no root');
const found = <T extends HTMLElement = HTMLElement>(element: Scorecard, selector: string): T =>
  rootOf(element).querySelector<T>(selector) ?? expect.fail(selector);
const all = (element: Scorecard, selector: string): readonly HTMLElement[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>(selector)];
const textOf = ({ innerText }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();
const names = (element: Scorecard): readonly string[] => all(element, '[part=name]').map(textOf);
const told = (element: Scorecard): string => textOf(found(element, '[role=status]'));
const head = (element: Scorecard, label: string): HTMLElement =>
  all(element, '[part=sort]').find((button) => textOf(button) === label) ?? expect.fail(label);

/** Roles of what stands in an element, one line each, but for texts and boxes. */
function rolesIn({ role, name, children }: AxNode): readonly string[] {
  const isText = role === 'StaticText' || role === 'paragraph' || role === 'generic';
  const own = isText ? [] : [`${role} ${name}`.replaceAll('\u00a0', ' ').trim()];
  return role === 'button' ? own : [...own, ...children.flatMap(rolesIn)];
}

describe('<styr-scorecard>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  it('is a table with a name, heads of columns and heads of rows', async () => {
    const element = await card();
    const roles = rolesIn(await axTree(found(element, 'table')));
    expect(roles.filter((role) => !role.startsWith('rowgroup') && !/^row( |$)/.test(role))).to.deep.equal([
      'table 3 mått i ursprunglig ordning',
      'columnheader Mått', 'button Mått',
      'columnheader Värde', 'columnheader Mål',
      'columnheader Period', 'button Period',
      'columnheader Utfall', 'button Utfall',
      'columnheader Utveckling', 'columnheader Bidrar till',
      'rowheader Önskemål', 'button Önskemål',
      'cell 92,5 %', 'cell mål minst 90', 'cell oktober 2026', 'cell Når målet',
      'cell För få värden 1 värde, det behövs 10', 'cell Trygg uppväxt',
      'rowheader Besök', 'button Besök',
      'cell', 'cell mål högst 10', 'cell', 'cell Inget värde', 'cell', 'cell Besök i tid',
      'rowheader Arbete', 'button Arbete',
      'cell 7', 'cell', 'cell september 2026', 'cell Inget mål',
      'cell För få värden 1 värde, det behövs 10', 'cell',
    ]);
  });

  it('stays that table in a narrow place, but for cells with nothing to say', async () => {
    const isTold = (role: string): boolean => role !== 'cell' && !role.startsWith('rowgroup');
    const wide = rolesIn(await axTree(found(await card(), 'table')));
    const narrow = rolesIn(await axTree(found(await card(SMALL, { widthPx: 320 }), 'table')));
    const labelled = narrow.map((role) => role.replace('cell Bidrar till: ', 'cell '));
    expect(labelled.filter(isTold)).to.deep.equal(wide.filter(isTold));
  });

  for (const widthPx of [220, 320, 768, 1152, 1900]) {
    it(`needs no sideways scroll at ${widthPx} px`, async () => {
      await setViewport({ width: 1920 });
      const element = await card(board, { widthPx, attributes: { 'org-unit': 'placeringsenheten' } });
      const { right } = element.getBoundingClientRect();
      const out = all(element, '*').filter((inner) =>
        inner.getBoundingClientRect().right > right + 1 && !inner.closest('svg') && !inner.closest('dialog'));
      expect(out.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
      expect(found(element, 'figure').scrollWidth).to.be.at.most(widthPx);
    });
  }

  it('has nothing that axe finds wrong, wide or narrow, in light, dark and forced colours', async () => {
    await setViewport({ width: 1400 });
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      for (const widthPx of [320, 1300]) {
        const element = await card(board, {
          widthPx, attributes: { 'org-unit': 'placeringsenheten', 'sort': '-period' },
        });
        expect(await violations(element.parentElement ?? element)).to.deep.equal([]);
      }
    }
  });

  it('is sorted by keyboard: one way, the other, and back; the head and a sentence tell it', async () => {
    const element = await card();
    const button = head(element, 'Mått');
    button.focus();
    const steps: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await pressKey(press === 1 ? 'Space' : 'Enter');
      await element.updateComplete;
      steps.push([names(element).join(' '), button.closest('th')?.getAttribute('aria-sort'), told(element)]);
      expect(rootOf(element).activeElement).to.equal(button);
    }
    expect(steps).to.deep.equal([
      ['Arbete Besök Önskemål', 'ascending', '3 mått efter namn'],
      ['Önskemål Besök Arbete', 'descending', '3 mått efter namn, omvänt'],
      ['Önskemål Besök Arbete', null, '3 mått i ursprunglig ordning'],
    ]);
  });

  it('is sorted by one column at a time', async () => {
    const element = await card();
    for (const label of ['Mått', 'Period']) {
      head(element, label).click();
      await element.updateComplete;
    }
    expect(names(element)).to.deep.equal(['Arbete', 'Önskemål', 'Besök']);
    expect(all(element, '[aria-sort]').map(textOf)).to.deep.equal(['Period']);
  });

  it('follows its attribute until the reader sorts, and again when it changes', async () => {
    const element = await card(SMALL, { attributes: { sort: 'name' } });
    expect(names(element)).to.deep.equal(['Arbete', 'Besök', 'Önskemål']);
    head(element, 'Mått').click();
    await element.updateComplete;
    expect(told(element)).to.equal('3 mått efter namn, omvänt');
    element.data = { ...SMALL };
    await element.updateComplete;
    expect(told(element)).to.equal('3 mått efter namn, omvänt');
    element.setAttribute('sort', 'period');
    await element.updateComplete;
    expect(told(element)).to.equal('3 mått efter period');
  });

  it('shows the measures of a goal that the reader chooses, and of those below it', async () => {
    const element = await card();
    const select = found<HTMLSelectElement>(element, '[part=filter] select');
    expect(select.labels[0]?.textContent.replace(/\s+/g, ' ').trim()).to.match(/^Bidrar till/);
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Alla mål', 'Trygg uppväxt', 'Besök i tid']);
    const choose = async (value: string): Promise<unknown> => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      return [names(element), told(element), textOf(found(element, '[part=verdict]'))];
    };
    expect(await choose('trygg')).to.deep.equal([
      ['Önskemål', 'Besök'], '2 av 3 mått i ursprunglig ordning', '1 av 1 mål nått; 1 saknar värde',
    ]);
    expect(await choose('besok')).to.deep.equal([
      ['Besök'], '1 av 3 mått i ursprunglig ordning', 'Inget mål att räkna än; 1 saknar värde',
    ]);
    expect(await choose('')).to.deep.equal([
      ['Önskemål', 'Besök', 'Arbete'], '3 mått i ursprunglig ordning',
      '1 av 1 mål nått; 1 saknar mål och 1 saknar värde',
    ]);
  });

  it('saves what is seen, in the order in which it is seen', async () => {
    const element = await card(SMALL, { attributes: { sort: '-name', goal: 'trygg' } });
    const saved: { readonly name: string; readonly file: Blob | undefined }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let file: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return 'blob:stand-in';
    };
    HTMLAnchorElement.prototype.click = function save() { saved.push({ name: this.download, file }); };
    try {
      found(element, '[part=save]').click();
      await until(() => saved.length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [first] = saved;
    const bytes = await first?.file?.arrayBuffer();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\u00a0', ' ');
    expect(first?.name).to.equal('Trygg uppväxt.csv');
    expect(text.split('\r\n').slice(0, 3)).to.deep.equal([
      '\ufeffMått;Värde;Enhet;Period;Mål;Utfall;Utveckling;Bidrar till;Källa',
      'Önskemål;92,5;%;oktober 2026;mål minst 90;Når målet;"För få värden: 1 värde, det behövs 10";'
        + 'Trygg uppväxt;Egen mätning',
      'Besök;saknas;;;mål högst 10;Inget värde;;Besök i tid;Egen mätning',
    ]);
  });

  it('opens a measure’s run chart from its row, and gives the focus back', async () => {
    const element = await card(board, { attributes: { 'org-unit': 'placeringsenheten' } });
    const [, second] = all(element, '[part=name]');
    second?.focus();
    const chosen = oneEvent(element, 'styr-select') as Promise<StyrSelectEvent>;
    await pressKey('Enter');
    expect((await chosen).detail).to.deep.equal({ kind: 'measure', id: 'skolkontakt' });
    await until(() => found<HTMLDialogElement>(element, 'dialog').open);
    expect(found(element, 'styr-run-chart').getAttribute('measure')).to.equal('skolkontakt');
    await pressKey('Escape');
    await until(() => !found<HTMLDialogElement>(element, 'dialog').open);
    expect(rootOf(element).activeElement).to.equal(second);
  });

  it('leaves a measure to the page that cancels the choice of it', async () => {
    const element = await card();
    element.addEventListener('styr-select', (event) => { event.preventDefault(); });
    found(element, '[part=name]').click();
    await element.updateComplete;
    expect(found<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
  });

  it('names a unit that has no measures, without an empty table', async () => {
    const element = await card({ ...SMALL, measures: [] });
    expect(textOf(found(element, '[part=heading]'))).to.equal('Norr');
    expect(textOf(found(element, '[part=verdict]'))).to.equal('Inga mått än');
    expect(rootOf(element).querySelector('table, [part=save]')).to.equal(null);
  });

  it('sorts two hundred measures', async () => {
    const measures = Array.from({ length: 200 }, (_, nth) => ({
      id: `m${nth}`, name: `Mått ${(nth * 37) % 200}`, observations: [{ period: '2026', value: nth }],
    }));
    const element = await card({ ...SMALL, goals: [], measures }, { attributes: { sort: 'name' } });
    expect(names(element)).to.deep.equal(Array.from({ length: 200 }, (_, nth) => `Mått ${nth}`));
  });
});
