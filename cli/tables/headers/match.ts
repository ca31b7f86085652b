import { COLUMNS } from './columns.ts';
import type { ColumnName } from './columns.ts';
import { folded, namesIn, SHEET_LANGUAGES } from './languages.ts';
import type { SheetLanguage } from './languages.ts';

const byName = new Map<string, ColumnName[]>();
for (const column of Object.keys(COLUMNS) as ColumnName[]) {
  const names = [column, ...SHEET_LANGUAGES.flatMap((language) => namesIn(COLUMNS[column], language))];
  for (const name of new Set(names.map(folded))) byName.set(name, [...(byName.get(name) ?? []), column]);
}

/** What a header says before its parenthesis: "Utfall (%)" is "Utfall". */
export const beforeParenthesis = (header: string): string => header.replace(/\s*\([^()]*\)\s*$/, '');

/** The columns that a header may stand for, in any of the languages. */
export const columnsNamed = (header: string): readonly ColumnName[] =>
  byName.get(folded(header)) ?? byName.get(folded(beforeParenthesis(header))) ?? [];

/** The first name of a column. */
export const columnName = (column: ColumnName, language: SheetLanguage): string =>
  namesIn(COLUMNS[column], language)[0] ?? column;

/** Every name of some columns, in every language. */
export const allNames = (columns: readonly ColumnName[]): readonly string[] =>
  columns.flatMap((column) => SHEET_LANGUAGES.flatMap((language) => namesIn(COLUMNS[column], language)));

/** In which of the languages most headers are written; undefined where that does not follow. */
export function languageOf(headers: readonly string[]): SheetLanguage | undefined {
  const known = headers.map((header) => [folded(header), folded(beforeParenthesis(header))]);
  const scores = SHEET_LANGUAGES.map((language) => {
    const names = new Set(Object.values(COLUMNS).flatMap((column) => namesIn(column, language).map(folded)));
    return { language, score: known.filter((forms) => forms.some((form) => names.has(form))).length };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score > (second?.score ?? 0) ? first.language : undefined;
}
