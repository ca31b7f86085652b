// What meets when not all is changed at once: two copies of the library on a page, a document newer than the library.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/gauge.ts';
import '../../src/run-chart.ts';
import type { DocumentProblem } from '../../src/index.ts';
import { until } from '../element/stand-ins.ts';
import { listenToConsole } from '../support/console.ts';
import { inside } from '../support/demo.ts';
import { strictFrame } from '../support/strict-frame.ts';
import { watchedFrame } from '../support/watched-frame.ts';
import type { WatchedFrame } from '../support/watched-frame.ts';

const TAGS = ['styr-gauge', 'styr-run-chart'] as const;

/** As a library of the future may write it: more fields everywhere, and a list that is not known yet. */
const NEWER = {
  styrtavla: '1',
  language: 'sv',
  timeSpan: { from: '2026' },
  risks: [{ id: 'r', text: 'Risk' }],
  measures: [{
    id: 'a',
    name: 'Svarstid',
    unit: 'dagar',
    cadence: 'month',
    colour: 'blue',
    target: { atMost: 3, firmly: true },
    runChart: { smooth: 3 },
    observations: [
      { period: '2026-09', value: 4, weight: 2 }, { period: '2026-10', value: 2, drawnBy: { name: 'x' } },
    ],
  }],
};

describe('a document newer than the library', () => {
  for (const tag of TAGS) {
    it(`is shown by <${tag}>: what it does not know is a warning, and readers hear nothing of it`, async () => {
      const heard = listenToConsole();
      const told: DocumentProblem[] = [];
      const box = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
      const element = Object.assign(document.createElement(tag), { loading: 'eager', data: NEWER } as const);
      element.addEventListener('styr-problem', ({ detail }) => { told.push(...detail.problems); });
      box.append(element);
      await until(() => told.length > 0);
      await element.updateComplete;
      heard.restore();
      expect(inside(element, '[part=heading]')).to.equal('Svarstid');
      expect(inside(element, '[part=verdict]')).to.not.equal('');
      expect(element.shadowRoot?.querySelector('[part=left-out], [part=stale]')).to.equal(null);
      expect(new Set(told.map(({ code, severity }) => `${severity} ${code}`)))
        .to.deep.equal(new Set(['warning unknown-field']));
      expect(told.map(({ path }) => path)).to.include('/measures/0/colour');
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('is not guessed at where it says that it means something else', async () => {
    for (const version of ['2', '1.1', 1, undefined]) {
      const heard = listenToConsole();
      const element = await fixture<HTMLElementTagNameMap['styr-gauge']>(
        html`<styr-gauge lang="en" loading="eager" .data=${{ ...NEWER, styrtavla: version }}></styr-gauge>`,
      );
      await until(() => heard.warnings.length > 0);
      heard.restore();
      expect(inside(element, '[part=notice]'), String(version))
        .to.equal('The figures cannot be shown: the version is unknown.');
    }
  });
});

describe('two copies of the library on one page', () => {
  let page: WatchedFrame;
  afterEach(() => { page.remove(); });

  const CLASSIC = '<script src="/dist/styrtavla.iife.js" defer></script>';
  const MODULE = '<script src="/dist/gauge.js" type="module"></script>';
  const body = TAGS.map((tag) =>
    `<${tag} loading="eager" src="/documents/placeringsenheten.json" measure="arbetsmangd"></${tag}>`).join('');

  for (const [order, head] of [
    ['a classic script, then the same again', CLASSIC + CLASSIC],
    ['a classic script, then modules', CLASSIC + MODULE],
    ['modules, then a classic script', MODULE + CLASSIC],
  ] as const) {
    it(`show what they are given, and say once that they are two: ${order}`, async () => {
      page = await watchedFrame(() => strictFrame({ head, body }));
      const elements = [...page.document.querySelectorAll<HTMLElement>(TAGS.join())];
      await until(() => elements.every((element) => inside(element, 'figure [part=heading]') === 'Arbetsmängd'));
      const [said = '', ...more] = page.said().filter((line) => !line.includes('Lit is in dev mode'));
      expect(said).to.match(/^warn styrtavla: <styr-[a-z-]+> is there already: the page loads the library twice\.$/);
      expect(more.filter((line) => line.includes('styrtavla'))).to.deep.equal([]);
      expect([...page.refusals(), ...page.failures()]).to.deep.equal([]);
    });
  }
});
