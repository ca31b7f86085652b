import type { TableWords } from '../words/table.ts';

export * from './nn.ts';

export const table: TableWords = {
  showTable: 'Vis som tabell',
  moreRows: 'Vis fleire rader',
  saveTable: 'Last ned som CSV',
};
