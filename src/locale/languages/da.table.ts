import type { TableWords } from '../words/table.ts';

export * from './da.ts';

export const table: TableWords = {
  showTable: 'Vis som tabel',
  moreRows: 'Vis flere rækker',
  saveTable: 'Hent som CSV',
};
