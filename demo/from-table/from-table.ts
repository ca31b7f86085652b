import { fromTable } from './page.ts';

const EXAMPLES = ['matt', 'varden', 'per-manad', 'mal', 'lappar', 'moten'];

const root = document.querySelector<HTMLElement>('#from-table');
if (root) {
  fromTable(root, Object.fromEntries(EXAMPLES.map((name) => [`${name}.csv`, `../documents/tables/sv/${name}.csv`])));
}
