import type { Command } from 'commander';
import { addImportCsv } from './import-csv.ts';
import { addImportJsonstat } from './import-jsonstat.ts';
import { addImportKolada } from './import-kolada.ts';
import { addImportKostra } from './import-kostra.ts';

/** Adds `import` to the program: a group of commands, one for each place that figures come from. */
export function addImport(program: Command): void {
  const group = program
    .command('import')
    .description('makes a document out of figures that live elsewhere');
  // Each source has its own file, and adds itself to the group here.
  addImportCsv(group);
  addImportJsonstat(group);
  addImportKolada(group);
  addImportKostra(group);
}
