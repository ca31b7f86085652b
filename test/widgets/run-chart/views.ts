import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';
import { LANGUAGES, type Language } from '../../../src/locale/language.ts';
import { basePack } from '../../../src/locale/packs/base.ts';
import { fulfilmentPack } from '../../../src/locale/packs/fulfilment.ts';
import { runChartPack } from '../../../src/locale/packs/run-chart.ts';
import { isNotice, type Settings } from '../../../src/parts/widget.view.ts';
import { runChartView, type RunChartPick, type RunChartView } from '../../../src/widgets/run-chart/run-chart.view.ts';

await Promise.all(LANGUAGES.flatMap((language) =>
  [basePack, fulfilmentPack, runChartPack].map((pack) => pack(language))));

const root = new URL('../../../', import.meta.url);

/** A document of the project, by its path from the root. */
export function documentAt(path: string): Document {
  const { document } = checkDocument(readFileSync(new URL(path, root), 'utf8'));
  return document ?? assert.fail(path);
}

/** What a reader has, unless a test says otherwise: Swedish, on 22 November 2026. */
export const settingsOf = (language: Language = 'sv'): Settings =>
  ({ language, tag: language, now: Date.UTC(2026, 10, 22), base: 'https://tavla.exempel.se/' });

export type Values = readonly (number | null)[];

/** A document of one measure with a value a month from January 2024 on; a month that is `null` is left out. */
export function monthly(values: Values, more: Partial<Measure> = {}): Document {
  const observations = values.flatMap((value, nth) => (value === null ? [] : [{ period: monthOf(nth), value }]));
  const measure = { id: 'm', name: 'Utredningstid', unit: 'dagar', cadence: 'month', observations, ...more };
  const { document, problems } = checkDocument({ styrtavla: '1', language: 'sv', measures: [measure] });
  assert.deepEqual(problems, []);
  return document ?? assert.fail();
}

/** The nth month from January 2024 on, counted from 0. */
export const monthOf = (nth: number): string =>
  `${2024 + Math.floor(nth / 12)}-${String(nth % 12 + 1).padStart(2, '0')}`;

/** The view that must come of it. */
export function viewOf(document: Document, pick: RunChartPick = {}, settings: Settings = settingsOf()): RunChartView {
  const view = runChartView(document, pick, settings);
  return isNotice(view) ? assert.fail(view.text) : view;
}
