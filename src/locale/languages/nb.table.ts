import type { TableWords } from '../words/table.ts';

export * from './nb.ts';

export const table: TableWords = {
  showTable: 'Vis som tabell',
  moreRows: 'Vis flere rader',
  saveTable: 'Last ned som CSV',
};
