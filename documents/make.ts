// Writes the example documents and tables from the files in sources/. Run it after a change to either.
import { mkdirSync, writeFileSync } from 'node:fs';
import { EXAMPLES } from './make/all.ts';
import { TABLES } from './make/tables.ts';
import { writeJson } from '../cli/json/write.ts';

for (const [name, make] of Object.entries(EXAMPLES)) {
  writeFileSync(new URL(name, import.meta.url), `${writeJson(make())}\n`);
}
for (const [name, make] of Object.entries(TABLES)) {
  const file = new URL(`tables/${name}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, make());
}
