// What pages do with an element: they move it, hide it, show it, print it, and make it again and again.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.ts';
import { until } from '../element/stand-ins.ts';
import { domCounters, emulateMedia, painted, printToPdf, setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';

const TAGS = ['styr-gauge', 'styr-run-chart'] as const;
const PATH = '/documents/placeringsenheten.json';
const given = await loadJson<object>('documents/placeringsenheten.json');

type Tag = (typeof TAGS)[number];

function made(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { measure: 'utredningstid', lang: 'sv', ...properties });
}

const isDrawn = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector('figure [part=drawing]') !== null;

/** What a reader sees, without what stands in closed boxes; empty where nothing is drawn. */
const seen = (element: Element): string =>
  element.shadowRoot?.querySelector('figure')?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** Whether a chart has anything on its canvas, in the size of its place. A gauge is drawn by itself. */
function isPainted({ shadowRoot }: Element): boolean {
  const canvas = shadowRoot?.querySelector('canvas');
  if (!canvas) return shadowRoot?.querySelector('svg.dial path') !== null;
  const { width, height } = canvas;
  if (Math.round(width / devicePixelRatio) !== canvas.parentElement?.clientWidth || height === 0) return false;
  return canvas.getContext('2d')?.getImageData(0, 0, width, height).data.some((value) => value > 0) ?? false;
}

const requests = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(PATH)).length;

interface Placed {
  readonly box: HTMLElement;
  readonly element: HTMLElementTagNameMap[Tag];
}

/** A box with a widget in it, drawn. */
async function placed(tag: Tag, properties: object): Promise<Placed> {
  const box = await fixture<HTMLElement>(html`<div style="width: 500px"></div>`);
  const element = made(tag, properties);
  box.append(element);
  await until(() => isDrawn(element) && isPainted(element));
  return { box, element };
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('goes on when it is moved, also into another shadow root, and asks nobody again', async () => {
      const { box, element } = await placed(tag, { src: PATH, loading: 'eager' });
      const before = { text: seen(element), requests: requests() };
      const other = await fixture<HTMLElement>(html`<div style="width: 400px"></div>`);
      const root = document.createElement('div');
      root.attachShadow({ mode: 'open' });
      box.append(root);
      for (const place of [other, root.shadowRoot ?? box, box]) {
        place.append(element);
        await element.updateComplete;
        await until(() => isPainted(element));
        expect(seen(element)).to.equal(before.text);
      }
      expect(requests()).to.equal(before.requests);
    });

    it('speaks the language of the place that it is moved to', async () => {
      const { box, element } = await placed(tag, { data: given, loading: 'eager', lang: '' });
      element.removeAttribute('lang');
      const finnish = await fixture<HTMLElement>(html`<section lang="fi"></section>`);
      finnish.append(element);
      await until(() => seen(element).endsWith('Näytä taulukkona'));
      box.lang = 'nb';
      box.append(element);
      await until(() => seen(element).endsWith('Vis som tabell'));
    });

    it('goes on when it is taken out and put back', async () => {
      const { box, element } = await placed(tag, { src: PATH, loading: 'eager' });
      const before = seen(element);
      element.remove();
      await painted();
      element.remove();
      box.append(element);
      await until(() => isPainted(element));
      expect(seen(element)).to.equal(before);
      const shown = element.shadowRoot?.querySelector('summary')?.innerText;
      element.lang = 'en';
      await until(() => element.shadowRoot?.querySelector('summary')?.innerText !== shown);
    });

    it('is drawn when a box around it is shown: display, hidden, a closed disclosure, a dialog', async () => {
      for (const [make, show] of HIDDEN) {
        const box = make();
        const around = await fixture<HTMLElement>(html`<div style="width: 500px"></div>`);
        around.append(box);
        const element = made(tag, { data: given });
        box.append(element);
        await painted();
        expect(isDrawn(element), box.outerHTML).to.equal(false);
        show(box);
        await until(() => isPainted(element));
        expect(seen(element), box.outerHTML).to.not.equal('');
        around.remove();
      }
    });

    it('is whole again when it has been hidden for a while, and its data have changed meanwhile', async () => {
      const { box, element } = await placed(tag, { data: given, loading: 'eager' });
      box.hidden = true;
      await painted();
      Object.assign(element, { data: { ...given }, measure: 'besok-per-barn' });
      await element.updateComplete;
      box.hidden = false;
      box.style.width = '420px';
      await until(() => isPainted(element));
      expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent).to.equal('Besök per barn');
    });

    it('is drawn before it is printed, though nobody has scrolled to it', async () => {
      for (const print of [() => emulateMedia({ media: 'print' }), () => printToPdf()]) {
        const box = await fixture<HTMLElement>(html`<div><div style="height: 5000px"></div></div>`);
        const element = made(tag, { data: given });
        box.append(element);
        await painted();
        expect(isDrawn(element)).to.equal(false);
        await print();
        await until(() => isDrawn(element));
        expect(seen(element)).to.not.equal('');
        await emulateMedia({});
        await until(() => isPainted(element));
      }
    });

    it('is read at 400 % zoom: nothing beside the screen, nothing cut', async () => {
      await setViewport({ width: 320, height: 256 });
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = made(tag, { data: given, loading: 'eager' });
      box.append(element);
      await until(() => isPainted(element));
      expect(document.documentElement.scrollWidth).to.equal(320);
      const texts = [...element.shadowRoot?.querySelectorAll<HTMLElement>('[part]:not([part=table]), li') ?? []];
      const cut = texts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(cut.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('is one of its kind when it is cloned', async () => {
      const { box, element } = await placed(tag, { src: PATH, loading: 'eager' });
      element.setAttribute('src', PATH);
      element.setAttribute('measure', 'utredningstid');
      const copy = element.cloneNode(true) as HTMLElementTagNameMap[Tag];
      copy.loading = 'eager';
      box.append(copy);
      await until(() => isPainted(copy));
      expect(seen(copy)).to.equal(seen(element));
    });

    it('leaves nothing behind after 200 mounts', async function () {
      this.timeout(60_000);
      const box = await fixture<HTMLElement>(html`<div style="width: 500px"></div>`);
      const mountTen = async (): Promise<void> => {
        const ten = Array.from({ length: 10 }, () => made(tag, { data: given, loading: 'eager' }));
        box.append(...ten);
        await painted();
        expect(ten.every(isDrawn)).to.equal(true);
        for (const element of ten) element.remove();
      };
      for (let round = 0; round < 3; round += 1) await mountTen();
      const before = await domCounters();
      for (let round = 0; round < 20; round += 1) await mountTen();
      const after = await domCounters();
      expect({ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners })
        .to.deep.equal({ nodes: 0, listeners: 0 });
    });
  });
}

function box(name: 'div' | 'details' | 'dialog', change: (made: HTMLElement) => void): HTMLElement {
  const element = document.createElement(name);
  element.style.width = '480px';
  change(element);
  return element;
}

/** Ways to hide a box, and how each is undone. */
const HIDDEN: readonly (readonly [() => HTMLElement, (box: HTMLElement) => void])[] = [
  [() => box('div', ({ style }) => { style.display = 'none'; }), ({ style }) => { style.display = ''; }],
  [() => box('div', (made) => { made.hidden = true; }), (made) => { made.hidden = false; }],
  [() => box('details', () => undefined), (made) => { made.setAttribute('open', ''); }],
  [() => box('dialog', () => undefined), (made) => { if (made instanceof HTMLDialogElement) made.showModal(); }],
];
