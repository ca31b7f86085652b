import type { TableWords } from '../words/table.ts';

export * from './sv.ts';

export const table: TableWords = {
  showTable: 'Visa som tabell',
  moreRows: 'Visa fler rader',
  saveTable: 'Hämta som CSV',
};
