import type { Format } from '../locale/format.ts';
import { csvName, csvOf } from './csv.view.ts';
import type { DataTableView } from './data-table.view.ts';
import { saveFile } from './save-file.ts';

/** Hands a table to the reader as a file. */
export const saveCsv = (view: DataTableView, format: Format): void => {
  saveFile(csvOf(view, format), csvName(view), 'text/csv;charset=utf-8');
};
