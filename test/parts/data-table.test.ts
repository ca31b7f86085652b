// A widget's table as its readers open, page, scroll and save it.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import '../../src/gauge.ts';
import '../../src/run-chart.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { DataTable } from '../../src/parts/data-table.ts';
import type { DataTableView, Row } from '../../src/parts/data-table.view.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';
import { axTree, violations } from '../support/accessibility.ts';
import { emulateMedia, pressKey, setViewport } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';

type Observations = readonly { readonly period: string; readonly value?: number; readonly missing?: string }[];

const documentOf = (observations: Observations, more: object = {}): object => ({
  styrtavla: '1',
  language: 'sv',
  published: '2026-11-20',
  source: { name: 'Kolada', url: 'https://www.kolada.se/' },
  measures: [{ id: 'a', name: 'Utredningstid', unit: 'dagar', decimals: 1, observations, ...more }],
});

const SHORT: Observations = [
  { period: '2026-01', value: -1234.56 }, { period: '2026-02', missing: 'suppressed' }, { period: '2026-03', value: 7 },
];

const years = (count: number): Observations =>
  Array.from({ length: count }, (_, index) => ({ period: String(1000 + index), value: index }));

async function gauge(data: object, { lang = 'sv', widthPx = 600 } = {}): Promise<ShadowRoot> {
  const box = await fixture<HTMLElement>(html`
    <div lang=${lang} style="inline-size: ${widthPx}px; background: Canvas; color: CanvasText">
      <styr-gauge loading="eager" .data=${data}></styr-gauge>
    </div>`);
  return box.querySelector('styr-gauge')?.shadowRoot ?? expect.fail('no gauge');
}

async function open(root: ShadowRoot): Promise<HTMLTableElement> {
  await until(() => root.querySelector('summary') !== null);
  root.querySelector('summary')?.click();
  await until(() => root.querySelector('table') !== null);
  return root.querySelector('table') ?? expect.fail('no table');
}

const cells = ({ rows }: HTMLTableElement): readonly string[][] =>
  [...rows].map((row) => [...row.cells].map(({ innerText }) => innerText.replaceAll('\u00a0', ' ')));

const buttons = (root: ShadowRoot): readonly HTMLElement[] => [...root.querySelectorAll('button')];
const named = (root: ShadowRoot, name: string): HTMLElement =>
  buttons(root).find(({ textContent }) => textContent === name) ?? expect.fail(name);

/** A file that the page has handed to its reader. */
interface Saved {
  readonly name: string;
  readonly address: string;
  readonly file: Blob | undefined;
  readonly isInPage: boolean;
}

/** Stands where the browser would save a file: keeps what it would have saved, and the clock by which it is let go. */
class SaveBox {
  readonly saved: Saved[] = [];
  readonly released: string[] = [];
  readonly later: (() => void)[] = [];
  readonly #files = new Map<string, Blob>();
  readonly #real = {
    create: URL.createObjectURL, revoke: URL.revokeObjectURL, after: window.setTimeout,
    click: HTMLAnchorElement.prototype.click,
  };

  open(): void {
    const { saved, released, later } = this;
    const files = this.#files;
    const { after } = this.#real;
    URL.createObjectURL = (file: Blob) => {
      const address = `blob:stand-in/${String(files.size)}`;
      files.set(address, file);
      return address;
    };
    URL.revokeObjectURL = (address) => { released.push(address); };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push({
        name: this.download, address: this.href, file: files.get(this.href), isInPage: this.isConnected,
      });
    };
    // Tests wait with timers too, and none of them this long.
    const stand = (run: () => void, ms?: number): number => {
      if ((ms ?? 0) < 1000) return after(run, ms);
      later.push(run);
      return 0;
    };
    Object.assign(window, { setTimeout: stand });
  }

  close(): void {
    URL.createObjectURL = this.#real.create;
    URL.revokeObjectURL = this.#real.revoke;
    HTMLAnchorElement.prototype.click = this.#real.click;
    window.setTimeout = this.#real.after;
  }

  async next(): Promise<Saved & { readonly text: string }> {
    await until(() => this.saved.length > 0);
    const [first] = this.saved.splice(0, 1);
    const bytes = new Uint8Array(await first?.file?.arrayBuffer() ?? []);
    if (!first) throw new Error('next: nothing is saved');
    return { ...first, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  }
}

describe('a widget’s table', () => {
  let time: StoppedClock;
  let files: SaveBox;
  beforeEach(() => {
    time = stopClock();
    files = new SaveBox();
    files.open();
  });
  afterEach(() => {
    time.restore();
    files.close();
  });

  it('writes figures as its reader does, and why there is none in words', async () => {
    expect(cells(await open(await gauge(documentOf(SHORT))))).to.deep.equal([
      ['Period', 'Värde (dagar)'],
      ['januari 2026', '−1 234,6'],
      ['februari 2026', 'visas inte: för få svar'],
      ['mars 2026', '7,0'],
    ]);
    expect(cells(await open(await gauge(documentOf(SHORT), { lang: 'en' })))[1]).to.deep.equal(
      ['January 2026', '-1,234.6']);
  });

  it('sets figures, their head and the words in their place to the right', async () => {
    const table = await open(await gauge(documentOf(SHORT)));
    const ends = [...table.rows].map(({ cells: [, cell] }) => cell && getComputedStyle(cell).textAlign);
    expect(ends).to.deep.equal(['end', 'end', 'end', 'end']);
    expect([...table.rows].map(({ cells: [cell] }) => cell && getComputedStyle(cell).textAlign))
      .to.deep.equal(['start', 'start', 'start', 'start']);
  });

  it('follows the language of its reader while it is open', async () => {
    const root = await gauge(documentOf(SHORT));
    const table = await open(root);
    root.host.closest('div')?.setAttribute('lang', 'fi');
    await until(() => buttons(root)[0]?.textContent === 'Lataa CSV-tiedostona');
    expect(cells(table)[3]).to.deep.equal(['maaliskuu 2026', '7,0']);
  });

  it('leaves the keyboard on the summary that opened it, with its rows next', async () => {
    const root = await gauge(documentOf(SHORT));
    await until(() => root.querySelector('summary') !== null);
    const summary = root.querySelector('summary');
    summary?.focus();
    await pressKey('Enter');
    await until(() => root.querySelector('table') !== null);
    expect(root.activeElement).to.equal(summary);
    await pressKey('Tab');
    expect(root.activeElement?.textContent).to.equal('Hämta som CSV');
    await pressKey('Shift+Tab');
    expect(root.activeElement).to.equal(summary);
    await pressKey('Enter');
    await until(() => root.querySelector('table') === null);
  });

  it('keeps the keyboard’s place when the last rows are shown', async () => {
    const root = await gauge(documentOf(years(600)));
    await open(root);
    named(root, 'Visa fler rader').focus();
    await pressKey('Enter');
    await until(() => root.querySelectorAll('tbody tr').length === 600);
    await until(() => root.activeElement?.textContent === 'Hämta som CSV');
    expect(buttons(root).length).to.equal(1);
  });

  it('is a stop for the keyboard when newer figures make it too wide', async () => {
    const root = await gauge(documentOf(SHORT), { widthPx: 320 });
    await open(root);
    expect(root.querySelector('.scroll')?.hasAttribute('tabindex')).to.equal(false);
    Object.assign(root.host, { data: documentOf(SHORT, { unit: 'personbilstransportverksamhetskoordinatorer' }) });
    await until(() => root.querySelector('.scroll')?.getAttribute('tabindex') === '0');
  });

  it('says what it is a table of within its place, also when it is scrolled sideways', async () => {
    await setViewport({ width: 320, height: 700 });
    const name = 'Andel brukare som är nöjda med bemötandet i hemtjänsten, personbilstransportverksamhetskoordinatorer';
    const unit = 'personbilstransportverksamhetskoordinatorer';
    const root = await gauge(documentOf(SHORT, { name, unit }), { widthPx: 288 });
    await open(root);
    const box = root.querySelector('.scroll') ?? expect.fail('no box');
    const caption = root.querySelector('#caption') ?? expect.fail('no caption');
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    for (const left of [0, 60, 1000]) {
      box.scrollLeft = left;
      const place = box.getBoundingClientRect();
      const { left: from, right: to } = caption.getBoundingClientRect();
      expect(from).to.be.closeTo(place.left, 1);
      expect(to).to.be.at.most(place.right + 1);
    }
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  it('is a table with a name to assistive technology, and its buttons are called what they do', async () => {
    const root = await gauge(documentOf(years(600)));
    await open(root);
    expect((await axTree(root.querySelector('table') ?? undefined)).name).to.equal('Utredningstid');
    const told: string[] = [];
    for (const button of buttons(root)) {
      const { role, name } = await axTree(button);
      told.push(`${role} ${name}`);
    }
    expect(told).to.deep.equal(['button Visa fler rader', 'button Hämta som CSV']);
    expect(await violations(root.host)).to.deep.equal([]);
  });

  it('leaves its buttons out of print', async () => {
    const root = await gauge(documentOf(years(600)));
    const table = await open(root);
    await emulateMedia({ media: 'print' });
    expect(buttons(root).map((button) => getComputedStyle(button).display)).to.deep.equal(['none', 'none']);
    expect(getComputedStyle(table).display).to.equal('table');
  });

  it('keeps all its columns on paper, where nothing can be scrolled to', async () => {
    const groups = ['Norrköping', 'Jönköping', 'Västerås', 'Stockholm', 'Göteborg', 'Linköping', 'Helsingborg'];
    const box = await fixture<HTMLElement>(html`<div lang="sv" style="inline-size: 480px">
      <styr-run-chart loading="eager" .data=${documentOf(SHORT, {
        groups: groups.map((name) => ({ name, observations: [{ period: '2026-01', value: 80.25 }] })),
      })}></styr-run-chart></div>`);
    const chart = box.querySelector('styr-run-chart')?.shadowRoot ?? expect.fail('no chart');
    await open(chart);
    const place = chart.querySelector('.scroll') ?? expect.fail('no box');
    expect(place.scrollWidth).to.be.above(place.clientWidth);
    await emulateMedia({ media: 'print' });
    expect(place.scrollWidth).to.equal(place.clientWidth);
  });

  it('touches nothing outside it with its looks', async () => {
    const root = await gauge(documentOf(SHORT));
    await until(() => root.querySelector('summary') !== null);
    const looks = (): readonly string[] => [...root.querySelectorAll('figure > :not(details), summary')]
      .map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = looks();
    await open(root);
    expect(before.length).to.be.above(3);
    expect(looks()).to.deep.equal(before);
  });

  it('is saved as a file, with its source, by keyboard', async () => {
    const root = await gauge(documentOf(SHORT));
    await open(root);
    named(root, 'Hämta som CSV').focus();
    await pressKey('Enter');
    const { text, name, file, address, isInPage } = await files.next();
    expect(text).to.equal('\ufeffPeriod;Värde (dagar)\r\njanuari 2026;-1234,56\r\n'
      + 'februari 2026;visas inte: för få svar\r\nmars 2026;7\r\n\r\n'
      + 'Källa: Kolada\r\nhttps://www.kolada.se/\r\nPublicerat 20 november 2026\r\n');
    expect(name).to.equal('Utredningstid.csv');
    expect(file?.type).to.equal('text/csv;charset=utf-8');
    expect(isInPage).to.equal(false);
    expect(root.activeElement?.textContent).to.equal('Hämta som CSV');
    expect(files.released).to.deep.equal([]);
    for (const run of files.later) run();
    expect(files.released).to.deep.equal([address]);
  });

  it('is saved as it is now: each press makes a new file', async () => {
    const root = await gauge(documentOf(SHORT));
    await open(root);
    named(root, 'Hämta som CSV').click();
    const first = await files.next();
    Object.assign(root.host, { data: documentOf([{ period: '2026-04', value: 3 }]) });
    await until(() => root.querySelectorAll('tbody tr').length === 1);
    named(root, 'Hämta som CSV').click();
    const second = await files.next();
    expect(first.text).to.include('mars 2026;7\r\n');
    expect(second.text).to.include('Period;Värde (dagar)\r\napril 2026;3\r\n\r\n');
    expect(second.address).to.not.equal(first.address);
  });

  it('does not let out what is too small to show', async () => {
    const console = listenToConsole();
    const few = [{ period: '2026-01', value: 71.25, n: 3 }, { period: '2026-02', value: 80, n: 40 }];
    const root = await gauge(documentOf(few));
    await open(root);
    named(root, 'Hämta som CSV').click();
    const { text } = await files.next();
    expect(text).to.not.include('71,25');
    expect(text).to.include('januari 2026;visas inte: för få svar\r\n');
    console.restore();
  });

  it('is saved whole where only its first rows are shown: a hundred thousand', async () => {
    const observations = Array.from({ length: 100_000 }, (_, hour) => ({
      period: new Date(Date.UTC(2014, 0, 1, hour)).toISOString().slice(0, 16), value: (hour * 7919) % 1013,
    }));
    const root = await gauge(documentOf(observations));
    await open(root);
    expect(root.querySelectorAll('tbody tr').length).to.equal(500);
    named(root, 'Hämta som CSV').click();
    const lines = (await files.next()).text.split('\r\n');
    expect(lines.length).to.equal(100_000 + 6);
    expect(lines[100_000]).to.equal('29 maj 2025 kl. 15.00;604');
    expect(root.querySelectorAll('tbody tr').length).to.equal(500);
  });

  it('of a run chart holds its groups, targets and remarks', async () => {
    const data = documentOf(SHORT, {
      target: { atMost: 60 },
      groups: [{ name: '=Riket', observations: [{ period: '2026-01', value: 80.25 }] }],
    });
    const chart = await fixture<HTMLElement>(html`
      <styr-run-chart lang="sv" loading="eager" .data=${data}></styr-run-chart>`);
    const root = chart.shadowRoot ?? expect.fail('no chart');
    await open(root);
    named(root, 'Hämta som CSV').click();
    expect((await files.next()).text.split('\r\n').slice(0, 2)).to.deep.equal(
      ['\ufeffPeriod;Värde (dagar);\'=Riket;Mål;Anmärkning', 'januari 2026;-1234,56;80,25;mål högst 60;']);
  });
});

/** A table by itself, for what no document leads to. */
class TableProbe extends LitElement {
  readonly table = new DataTable(this);
  view?: DataTableView;

  protected override render(): TemplateResult | undefined {
    return this.view && this.table.template(this.view);
  }
}
customElements.define('table-probe', TableProbe);

describe('DataTable', () => {
  before(() => basePack('sv'));

  const cellsOf = async (columns: DataTableView['columns'], rows: readonly Row[]): Promise<readonly string[][]> => {
    const view: DataTableView = {
      language: 'sv', caption: 'Tabell', columns, count: rows.length, rows: (most) => rows.slice(0, most),
      source: undefined,
    };
    const probe = await fixture<TableProbe>(html`<table-probe .view=${view}></table-probe>`);
    return cells(await open(probe.shadowRoot ?? expect.fail('no probe')));
  };

  it('shows each number with the decimals of its column, or of its row', async () => {
    expect(await cellsOf([{ label: 'Mått' }, { label: 'A', decimals: 2 }, { label: 'B', decimals: (row) => row }],
      [['x', 1, 2.26], ['y', 1.005, 2.26], ['z', 'saknas', 2.26]])).to.deep.equal(
      [['Mått', 'A', 'B'], ['x', '1,00', '2'], ['y', '1,01', '2,3'], ['z', 'saknas', '2,26']]);
  });

  it('shows differences with their sign', async () => {
    expect(await cellsOf([{ label: 'Mått' }, { label: 'Skillnad', decimals: 1, isSigned: true }],
      [['x', 1.5], ['y', -1.5], ['z', 0]])).to.deep.equal(
      [['Mått', 'Skillnad'], ['x', '+1,5'], ['y', '−1,5'], ['z', '0,0']]);
  });

  it('takes numbers as heads of rows as well', async () => {
    expect(await cellsOf([{ label: 'Nr', decimals: 0 }, { label: 'Text' }], [[1, 'a']]))
      .to.deep.equal([['Nr', 'Text'], ['1', 'a']]);
  });
});
