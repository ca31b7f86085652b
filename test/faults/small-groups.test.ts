// What stands on too few may be read nowhere: not in the tree, not by assistive technology, not in events or tables.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/gauge.ts';
import '../../src/run-chart.ts';
import { listenTo, readOff } from '../support/told.ts';
import type { Listening } from '../support/told.ts';

/** Known again wherever they turn up, in any language and with any number of decimals. */
const SECRET = /91[.,]37|17[.,]53|91(?!\d)|18(?!\d)/;

const month = (index: number): string => `2026-${String(index + 1).padStart(2, '0')}`;
const months = (values: readonly number[], n: number): object[] =>
  values.map((value, index) => ({ period: month(index), value, n }));

/** A single respondent in the last month and in one of two groups; the other group would tell, and goes too. */
const DOCUMENT = {
  styrtavla: '1',
  language: 'sv',
  goals: [{ id: 'trivsel', text: 'Alla trivs' }],
  measures: [{
    id: 'nojdhet',
    name: 'Nöjdhet',
    unit: '%',
    goal: 'trivsel',
    target: { atLeast: 60 },
    baseline: { from: '2026-03', to: '2026-03' },
    observations: [...months([62, 64], 40), { period: '2026-03', value: 91.37, n: 1 }],
    groups: [
      { name: 'Kvinnor', of: 'kön', observations: [{ period: '2026-01', value: 63, n: 39 }] },
      { name: 'Män', of: 'kön', observations: [{ period: '2026-01', value: 17.53, n: 1 }] },
    ],
  }],
};

const widgets: Readonly<Record<string, (data: object) => TemplateResult>> = {
  'a gauge of a measure': (data) => html`<styr-gauge loading="eager" .data=${data}></styr-gauge>`,
  'a gauge of a goal': (data) => html`<styr-gauge goal="trivsel" loading="eager" .data=${data}></styr-gauge>`,
  'a run chart': (data) => html`<styr-run-chart loading="eager" .data=${data}></styr-run-chart>`,
  'a run chart with limits': (data) =>
    html`<styr-run-chart rules="nhs" loading="eager" .data=${data}></styr-run-chart>`,
};

describe('a single respondent', () => {
  const { warn } = console;
  const warnings: string[] = [];
  let heard: Listening;
  beforeEach(() => {
    heard = listenTo(document.body);
    console.warn = (...said: readonly unknown[]) => { warnings.push(said.join(' ')); };
  });
  afterEach(() => {
    heard.stop();
    console.warn = warn;
  });

  for (const [name, widget] of Object.entries(widgets)) {
    it(`is not seen in ${name}`, async () => {
      const shown = await fixture<LitElement>(widget(structuredClone(DOCUMENT)));
      const read = await readOff(shown);
      expect(read).to.include('Nöjdhet');
      expect(read).not.to.match(SECRET);
      expect(heard.heard()).to.include('"missing":"suppressed"');
      expect(heard.heard()).not.to.match(SECRET);
    });

    it(`is seen in ${name} where the page turns the lock off`, async () => {
      const shown = await fixture<LitElement>(widget(structuredClone(DOCUMENT)));
      shown.setAttribute('minimum', '0');
      await shown.updateComplete;
      const said = await readOff(shown) + heard.heard();
      expect(said).to.match(SECRET);
    });
  }

  it('is not spoken of to the one who publishes', () => {
    expect(warnings.length).to.be.greaterThan(0);
    expect(warnings.join()).not.to.match(SECRET);
  });
});
