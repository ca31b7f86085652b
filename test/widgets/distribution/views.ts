import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkDocument, suppress } from '../../../src/contract/index.ts';
import type { Assessment, Document, Result } from '../../../src/contract/index.ts';
import type { Cell } from '../../../src/parts/data-table.view.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { distributionView } from '../../../src/widgets/distribution/distribution.view.ts';
import type { DistributionPick, DistributionView } from '../../../src/widgets/distribution/distribution.view.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22), base: 'https://tavla.exempel.se/mal.json',
};

/** A document that has been checked, and without what is small, as widgets hand it to their views. */
function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  return suppress(document ?? assert.fail('no document'), { minimum: 6 }).document;
}

/** A document of the project, by its name. */
export const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

type Answer = Omit<NonNullable<Result['answers']>[number], 'statement'>;

/** A document of one statement on a scale from 1, or from 0: what everybody answered in spring, then in autumn. */
export function answered(scale: Partial<Assessment['scale']>, ...answers: readonly Answer[]): Document {
  const occasions = [{ id: 'v', name: 'Våren', date: '2026-04' }, { id: 'h', name: 'Hösten', date: '2026-10' }];
  return checked({
    styrtavla: '1',
    language: 'sv',
    assessments: [{
      id: 'enkät',
      title: 'Enkät',
      scale: { min: 1, max: 5, ...scale },
      areas: [{ id: 'a', name: 'Arbete', statements: [{ id: 's', text: 'Jag trivs.' }] }],
      occasions,
      results: answers.map((answer, nth) => ({
        occasion: occasions[nth]?.id, answers: [{ statement: 's', ...answer }],
      })),
    }],
  });
}

type Pick = Partial<DistributionPick>;

/** What is shown, or the words that say why nothing is. Spaces that do not break are spaces here. */
export function viewOf(
  document: Document,
  pick: Pick = {},
  settings: Partial<Settings> = {},
): DistributionView | string {
  const view = distributionView(document, { isDiverging: false, ...pick }, { ...SETTINGS, ...settings });
  return isNotice(view) ? view.text : { ...plain(view), table: view.table };
}

/** The same, where something must be shown. */
export function shownOf(...given: Parameters<typeof viewOf>): DistributionView {
  const view = viewOf(...given);
  return typeof view === 'string' ? assert.fail(view) : view;
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T;

/** Each panel in words: block, name, what is known, the columns or why there are none. */
export const read = ({ blocks }: DistributionView): readonly string[] =>
  blocks.flatMap(({ name: block, panels }) => panels.map(({ name, facts, notice = '', steps }) =>
    [block, name, ...facts, notice, ...steps.map(({ label, percent, count }) => `${label}: ${percent} (${count})`)]
      .filter(Boolean).join('; ')));

/** All of the table, with its heads; figures to one decimal. */
export function tableOf({ table }: DistributionView): readonly (readonly Cell[])[] {
  const round = (cell: Cell): Cell => (typeof cell === 'number' ? Math.round(cell * 10) / 10 : cell);
  return [table.columns.map(({ label }) => label), ...table.rows(table.count).map((row) => row.map(round))];
}
