// A group of one in a self-assessment: no figure of it, and none from which it follows, by any way out of the widgets.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/change.ts';
import '../../src/distribution.ts';
import '../../src/pulse.ts';
import '../../src/radar.ts';
import { listenTo, readOff } from '../support/told.ts';
import type { Listening } from '../support/told.ts';

/** The figures of the one, and of those who are everyone but the one: known again with any decimals. */
const SECRET = /91[.,]37|88[.,]13|58[.,]83|59[.,]97|(?<!\d)(91|88)(?!\d)/;
const AREAS = ['tid', 'mal', 'brukare'];

const answers = (mean: number, n: number): object[] => AREAS.map((statement) => ({ statement, mean, n }));
const result = (occasion: string, group: string | undefined, [mean, n]: readonly [number, number]): object =>
  ({ occasion, ...(group && { group }), respondents: n, answers: answers(mean, n) });

/** Twenty answered, one of them the only one in support. */
const DOCUMENT = {
  styrtavla: '1',
  language: 'sv',
  assessments: [{
    id: 'enkat',
    title: 'Självskattning',
    scale: { min: 0, max: 100 },
    areas: AREAS.map((id) => ({ id, name: `Område ${id}`, statements: [{ id, text: `Påstående om ${id}` }] })),
    occasions: [{ id: 'v1', name: 'Vecka 1', date: '2026-W01' }, { id: 'v2', name: 'Vecka 2', date: '2026-W02' }],
    groups: [{ id: 'ledning', name: 'Ledning', of: 'roll' }, { id: 'stod', name: 'Stöd', of: 'roll' }],
    results: [
      result('v1', undefined, [60.46, 20]),
      result('v2', undefined, [61.38, 20]),
      result('v1', 'ledning', [58.83, 19]),
      result('v2', 'ledning', [59.97, 19]),
      result('v1', 'stod', [91.37, 1]),
      result('v2', 'stod', [88.13, 1]),
    ],
  }],
};

const GROUPS = 'all, ledning, stod';
const widgets: Readonly<Record<string, (data: object) => TemplateResult>> = {
  'styr-radar': (data) => html`<styr-radar groups=${GROUPS} lang="sv" loading="eager" .data=${data}></styr-radar>`,
  'styr-change': (data) => html`<styr-change groups=${GROUPS} lang="sv" loading="eager" .data=${data}></styr-change>`,
  'styr-distribution': (data) => html`
    <styr-distribution groups=${GROUPS} statement="tid" lang="sv" loading="eager" .data=${data}></styr-distribution>`,
  'styr-pulse': (data) => html`<styr-pulse groups=${GROUPS} lang="sv" loading="eager" .data=${data}></styr-pulse>`,
};

/** The file that a press on the table's button would save. */
async function saved(widget: LitElement): Promise<string> {
  const { createObjectURL } = URL;
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob): string => {
    files.push(file);
    return '#';
  };
  const button = [...widget.renderRoot.querySelectorAll('details button')].at(-1);
  if (button instanceof HTMLElement) button.click();
  URL.createObjectURL = createObjectURL;
  return (await Promise.all(files.map((file) => file.text()))).join('\n');
}

describe('a group of one in a self-assessment', () => {
  const { warn } = console;
  let heard: Listening;
  beforeEach(() => {
    heard = listenTo(document.body);
    // That the document has small groups is told to its publisher.
    console.warn = () => undefined;
  });
  afterEach(() => {
    heard.stop();
    console.warn = warn;
  });

  for (const [name, widget] of Object.entries(widgets)) {
    it(`is not seen, heard, told or saved by <${name}>`, async () => {
      const shown = await fixture<LitElement>(widget(structuredClone(DOCUMENT)));
      const read = await readOff(shown);
      const file = await saved(shown);
      expect(read).to.include('Stöd').and.to.match(/60,46|60,5/).and.not.to.match(SECRET);
      expect(file).to.include('visas inte').and.to.match(/60,46/).and.not.to.match(SECRET);
      expect(heard.heard()).to.include('"missing":"suppressed"').and.not.to.match(SECRET);
    });

    it(`is seen, told and saved by <${name}> where the page turns the lock off`, async () => {
      const shown = await fixture<LitElement>(widget(structuredClone(DOCUMENT)));
      shown.setAttribute('minimum', '0');
      await shown.updateComplete;
      for (const said of [await readOff(shown), await saved(shown), heard.heard()]) expect(said).to.match(SECRET);
    });
  }
});
