// Writes the example documents from the files in sources/. Run it after a change to either.
import { writeFileSync } from 'node:fs';
import { EXAMPLES } from './make/all.ts';
import { writeJson } from './make/write-json.ts';

for (const [name, make] of Object.entries(EXAMPLES)) {
  writeFileSync(new URL(name, import.meta.url), `${writeJson(make())}\n`);
}
