import type { Format } from '../locale/format.ts';
import { csvName, csvOf } from './csv.view.ts';
import type { DataTableView } from './data-table.view.ts';

/** Not every browser has read a file by the time that the press is over. */
const KEPT_MS = 6e4;

/** Hands a table to the reader as a file. Nothing is asked of the network. */
export function saveCsv(view: DataTableView, format: Format): void {
  const file = URL.createObjectURL(new Blob([csvOf(view, format)], { type: 'text/csv;charset=utf-8' }));
  // Outside the document: pages that follow every press on a link are not to follow this one.
  const link = document.createElement('a');
  link.href = file;
  link.download = csvName(view);
  link.click();
  setTimeout(() => { URL.revokeObjectURL(file); }, KEPT_MS);
}
