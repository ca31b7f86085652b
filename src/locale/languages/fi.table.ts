import type { TableWords } from '../words/table.ts';

export * from './fi.ts';

export const table: TableWords = {
  showTable: 'Näytä taulukkona',
  moreRows: 'Näytä lisää rivejä',
  saveTable: 'Lataa CSV-tiedostona',
};
