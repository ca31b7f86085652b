import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/gauge.ts';
import type { Gauge } from '../../src/gauge.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, pressKey, screenshot, setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';
import { standInServer, stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';

const month = (values: readonly number[]): object[] =>
  values.map((value, index) => ({ period: `2026-${String(index + 1).padStart(2, '0')}`, value }));

const measured = (values: readonly number[], more: object = {}): object => ({
  styrtavla: '1',
  language: 'sv',
  source: { name: 'Kolada', url: '/kolada' },
  measures: [{
    id: 'a', name: 'Utredningstid', unit: 'dagar', target: { atMost: 60 }, observations: month(values), ...more,
  }],
});

const drawn = (template: TemplateResult): Promise<Gauge> => fixture<Gauge>(template);
const gauge = (data: object, lang = 'sv'): Promise<Gauge> =>
  drawn(html`<styr-gauge lang=${lang} loading="eager" .data=${data}></styr-gauge>`);
const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const text = (element: Element, name: string): string | undefined =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim();

describe('<styr-gauge>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  it('is read as a figure with a name, its sentence, its value and its target, each once', async () => {
    const element = await gauge(measured([70, 65]));
    expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
      'figure "Utredningstid"',
      '  heading "Utredningstid" level=3',
      '  text "5 dagar över målet"',
      '  paragraph ""',
      '    text "65"',
      '    text " "',
      '    text "dagar"',
      '  paragraph ""',
      '    text "mål högst 60"',
      '  paragraph ""',
      '    text "Februari 2026"',
      '  paragraph ""',
      '    link "Källa: Kolada"',
      '    text "."',
      '  group ""',
      '    DisclosureTriangle "Visa som tabell"',
    ].join('\n'));
  });

  it('has nothing that axe finds wrong, open or closed, in light, dark and forced colours', async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      const box = await fixture<HTMLElement>(html`
        <div lang="sv" style="color-scheme: light dark; background: Canvas; color: CanvasText">
          <styr-gauge loading="eager" .data=${measured([70, 65])}></styr-gauge>
        </div>`);
      expect(await violations(box)).to.deep.equal([]);
      box.querySelector('styr-gauge')?.shadowRoot?.querySelector('summary')?.click();
      await until(() => box.querySelector('styr-gauge')?.shadowRoot?.querySelector('table') !== null);
      expect(await violations(box)).to.deep.equal([]);
    }
  });

  it('draws the band from zero to the value, and the zone where the target is met', async () => {
    const element = await gauge(measured([40]));
    const dashes = (name: string): string | null | undefined =>
      element.shadowRoot?.querySelector(`.${name}`)?.getAttribute('stroke-dasharray');
    expect(dashes('band')).to.equal(`0 0 ${40 / 80} 2`);
    expect(dashes('zone')).to.equal(`0 0 ${60 / 80} 2`);
    expect([...element.shadowRoot?.querySelectorAll('svg.dial text') ?? []].map((label) => label.textContent))
      .to.deep.equal(['60', '0', '80']);
  });

  it('draws as many segments as targets are counted', async () => {
    const document = await loadJson<object>('documents/placeringsenheten.json');
    const element = await drawn(html`
      <styr-gauge lang="sv" loading="eager" org-unit="placeringsenheten" .data=${document}></styr-gauge>`);
    const count = (name: string): number | undefined =>
      element.shadowRoot?.querySelector(`.${name}`)?.getAttribute('stroke-dasharray')?.trim().split(/\s+/).length;
    expect(text(element, 'verdict')).to.match(/^\d av \d mål nådda/);
    const [met, counted] = (text(element, 'value') ?? '').split(' av ').map(Number);
    expect(count('band')).to.equal((met ?? 0) * 2 + 2);
    expect(counted).to.be.above(met ?? 0);
  });

  it('follows its attributes from a measure to a goal to a unit', async () => {
    const document = await loadJson<object>('documents/placeringsenheten.json');
    const element = await drawn(html`
      <styr-gauge lang="sv" loading="eager" measure="skolkontakt" .data=${document}></styr-gauge>`);
    expect(text(element, 'heading')).to.equal('Barn med skolkontakt');
    element.removeAttribute('measure');
    element.setAttribute('goal', 'kvalitet');
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Öka kvalitet');
    element.removeAttribute('goal');
    element.setAttribute('org-unit', 'resultatenheten');
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Resultatenheten');
    element.removeAttribute('org-unit');
    await element.updateComplete;
    expect(text(element, 'notice')).to.match(/^Ange measure: besok-per-barn, .* och svar-pa-synpunkter\.$/);
  });

  it('opens its table by keyboard, and lets what is too wide be scrolled by keyboard', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 320px">
      <styr-gauge lang="sv" loading="eager" .data=${measured([70, 65])}></styr-gauge></div>`);
    const element = box.querySelector('styr-gauge');
    if (!element) throw new Error('no gauge');
    expect(element.shadowRoot?.querySelector('table')).to.equal(null);
    element.shadowRoot?.querySelector('summary')?.focus();
    await pressKey('Enter');
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    const rows = [...element.shadowRoot?.querySelectorAll('tr') ?? []];
    expect(rows.map((row) => [...row.cells].map((cell) => cell.innerText))).to.deep.equal([
      ['Period', 'Värde (dagar)', 'Mål'],
      ['januari 2026', '70', 'mål högst 60'],
      ['februari 2026', '65', 'mål högst 60'],
    ]);
    const region = (): Element | null | undefined =>
      element.shadowRoot?.querySelector('.scroll[role=group][tabindex="0"]');
    expect(region()).to.equal(null);
    box.style.width = '150px';
    await until(() => !!region());
    expect(region()?.getAttribute('aria-labelledby')).to.equal('caption');
    box.style.width = '320px';
    await until(() => !region());
  });

  it('keeps an open table up to date', async () => {
    const element = await gauge(measured([70]));
    element.shadowRoot?.querySelector('summary')?.click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    element.data = measured([70, 65]);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(2);
  });

  it('shows five hundred rows at a time of a long table', async () => {
    const observations = Array.from({ length: 1200 }, (_, index) => ({ period: String(1000 + index), value: index }));
    const element = await gauge(measured([], { observations }));
    element.shadowRoot?.querySelector('summary')?.click();
    const rows = (): number | undefined => element.shadowRoot?.querySelectorAll('tbody tr').length;
    await until(() => rows() === 500);
    const buttons = (): readonly HTMLElement[] => [...element.shadowRoot?.querySelectorAll('button') ?? []];
    for (const count of [1000, 1200]) {
      expect(buttons().map(({ textContent }) => textContent)).to.deep.equal(['Visa fler rader', 'Hämta som CSV']);
      buttons()[0]?.click();
      await until(() => rows() === count);
    }
    expect(buttons().map(({ textContent }) => textContent)).to.deep.equal(['Hämta som CSV']);
  });

  it('never grows past its container, from 320 px and with the longest words', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = 'Personbilstransportverksamhetskoordinatorsutbildningsplatser';
    const longest = measured([1234567.5], { name: long, unit: long, target: { atMost: 1e6, label: long } });
    for (const data of [measured([65]), longest]) {
      const box = await fixture<HTMLElement>(html`
        <div style="width: 288px"><styr-gauge loading="eager" .data=${data}></styr-gauge></div>`);
      expect(box.scrollWidth).to.equal(288);
      expect(document.documentElement.scrollWidth).to.equal(320);
    }
  });

  it('fits where it is given 400 by 300 px', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 400px">
      <styr-gauge lang="sv" loading="eager" .data=${measured([65])}></styr-gauge></div>`);
    expect(box.offsetHeight).to.be.below(300);
  });

  it('shows its picture in forced colours: band, track and zone are drawn', async () => {
    await emulateMedia({ forcedColors: true });
    const element = await gauge(measured([40]));
    const dial = part(element, 'drawing');
    if (!dial) throw new Error('no drawing');
    const { data } = await screenshot(dial, 'gauge-forced-colors.png');
    const dark = data.filter((value, index) => index % 4 === 0 && value < 50).length;
    expect(dark).to.be.above(500);
  });

  it('tells that it is ready only when it is drawn', async () => {
    const element = document.createElement('styr-gauge');
    const box = await fixture(html`<div></div>`);
    Object.assign(element, { data: measured([65]), loading: 'eager' });
    setTimeout(() => { box.append(element); });
    await oneEvent(element, 'styr-load');
    expect(part(element, 'drawing')?.querySelector('svg path')).to.not.equal(null);
  });

  it('leads its source relative to where the document lies', async () => {
    const server = standInServer();
    const element = await drawn(html`<styr-gauge lang="sv" loading="eager" src="/tavla/2026/mal.json"></styr-gauge>`);
    const data = { ...measured([65]), source: { name: 'Egen mätning', url: '../om' } };
    server.asked[0]?.answer(JSON.stringify(data));
    await oneEvent(element, 'styr-load');
    expect(part(element, 'source')?.querySelector('a')?.href).to.equal(`${location.origin}/tavla/om`);
    server.restore();
  });
});
