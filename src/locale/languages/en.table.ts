import type { TableWords } from '../words/table.ts';

export * from './en.ts';

export const table: TableWords = {
  showTable: 'Show as table',
  moreRows: 'Show more rows',
  saveTable: 'Download as CSV',
};
