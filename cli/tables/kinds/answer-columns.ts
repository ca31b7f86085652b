import { rowPeriods, whenColumn } from '../cells/period-column.ts';
import type { Scale } from '../draft/survey.ts';
import { COLUMNS } from '../headers/columns.ts';
import { folded } from '../headers/languages.ts';
import { columnsNamed } from '../headers/match.ts';
import { meanings } from '../headers/words.ts';
import type { Table } from '../table.ts';

/** What one cell of somebody's answers says; never kept, never told. */
export type Said = { readonly step: number } | 'noOpinion' | 'nothing' | 'unread' | 'offScale';

export interface Question {
  readonly index: number;
  readonly text: string;
}

/** A column that divides those who answered: "Roll", "Grupp: Avdelning". */
export interface Division {
  readonly index: number;
  readonly name: string;
}

const NO_OPINION = meanings({ none: COLUMNS.noOpinion });

/**
 * At which occasion each row was answered, in words; undefined where nothing says that, which is told.
 *
 * Time stamps are no occasions: nearly every row would be one, and its counts somebody's answers.
 */
export function occasions(table: Table): ((row: number) => string) | undefined {
  const occasionOf = occasionsSaid(table);
  if (!occasionOf) table.tell('occasion-needed', table.place(), { occasion: table.nameOf('occasion') });
  else if (isNearlyUnique(table, occasionOf)) {
    table.tell('occasion-each', table.place(undefined, table.index('occasion', whenColumn(table) ?? 'period')));
    return undefined;
  }
  return occasionOf;
}

/** Whether most rows say something that no other row says. */
function isNearlyUnique(table: Table, wordOf: (row: number) => string): boolean {
  const said = Array.from({ length: table.length }, (_, row) => wordOf(row)).filter((word) => word !== '');
  return said.length > 1 && new Set(said).size * 2 > said.length;
}

function occasionsSaid(table: Table): ((row: number) => string) | undefined {
  if (table.has('occasion')) return (row) => table.cell(row, table.index('occasion'));
  const index = table.index(whenColumn(table) ?? 'period');
  const periods = index === undefined ? [] : rowPeriods(table);
  if (index !== undefined)
    return (row) => (periods[row] === undefined ? '' : table.cell(row, index) && (periods[row] ?? ''));
  const given = table.settings.occasion;
  return given === undefined ? undefined : () => given;
}

/** Columns that divide people into groups; one in which nearly everybody is alone would show who answered what. */
export function divisionsOf(table: Table): readonly Division[] {
  const known = (['group', 'orgUnit'] as const)
    .flatMap((column) => table.index(column) ?? [])
    .map((index) => ({ index, name: table.headerOf(index) }));
  const named = table.others.flatMap(({ index, header }): Division[] => {
    const [, group = '', name = ''] = /^([^:]+):\s*(.+)$/.exec(header) ?? [];
    return columnsNamed(group).includes('group') ? [{ index, name }] : [];
  });
  return [...known, ...named].filter(({ index }) => {
    const isEach = isNearlyUnique(table, (row) => table.cell(row, index));
    if (isEach) table.tell('group-each', table.place(undefined, index));
    return !isEach;
  });
}

/** Columns that hold steps of the scale; whatever else stands in the table is thrown away, and told by its header. */
export function questionsOf(table: Table, divisions: readonly Division[]): readonly Question[] {
  const columnsOfDivisions = new Set(divisions.map(({ index }) => index));
  return table.others.flatMap(({ index, header }) => {
    if (header === '' || columnsOfDivisions.has(index)) return [];
    let [answers, all] = [0, 0];
    for (let row = 0; row < table.length; row += 1) {
      const said = saidIn(table, row, index);
      if (said !== 'nothing') all += 1;
      if (typeof said === 'object' || said === 'noOpinion') answers += 1;
    }
    if (answers * 2 > all) return [{ index, text: header }];
    if (all > 0)
      table.tell('question-left-out', table.place(undefined, index), {
        group: `${table.nameOf('group')}: ${header}`,
      });
    return [];
  });
}

/** "7", "7,0", "7 - Instämmer helt". */
const STEP = /^(\d{1,3})(?:[.,]0+)?(?:\s*[-–=.:)(]\s*\D.*)?$/;

export function saidIn(table: Table, row: number, index: number, scale?: Scale): Said {
  const cell = table.cell(row, index);
  if (cell === '') return 'nothing';
  const [, digits] = cell.length < 300 ? (STEP.exec(cell) ?? []) : [];
  if (digits === undefined) {
    if (NO_OPINION.has(folded(cell))) return 'noOpinion';
    if (scale) table.tell('no-answer-read', table.place(row, index), { noOpinion: table.nameOf('noOpinion') });
    return 'unread';
  }
  if (!scale) return { step: Number(digits) };
  const { min, max, step } = scale;
  const nth = (Number(digits) - min) / step;
  if (nth >= 0 && Number.isInteger(nth) && Number(digits) <= max) return { step: nth };
  table.tell('off-scale', table.place(row, index), { scale: `${min}-${max}` });
  return 'offScale';
}
