// From the sheets that Excel writes to a folder for the intranet, as README.md and docs/publish.md have it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import { readable } from '../pages/made.ts';
import { contentOf, newFolder } from '../publish/folder.ts';
import { buildProgram } from '../publish/program.ts';

let program = '';
let built = '';
let folder = '';
before(async () => {
  ({ program, folder: built } = await buildProgram());
  program = resolve(program);
  folder = newFolder();
});
after(() => {
  rmSync(built, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** A line as it stands in the docs, without `npx`, run where the sheets are. */
const run = (line: string, cwd: string): Promise<number> => new Promise((done) => {
  const [, ...args] = line.split(' ');
  execFile(process.execPath, [program, ...args], { cwd }, (error) => {
    done(typeof error?.code === 'number' ? error.code : 0);
  });
});

/** The lines of the first block of a text that publishes. */
function commandsIn(file: string): readonly string[] {
  const blocks = readFileSync(file, 'utf8').split('```').filter((_, place) => place % 2 === 1);
  const block = blocks.find((text) => text.includes('import csv') && text.includes('publish')) ?? assert.fail(file);
  return block.split('\n').filter((line) => line.startsWith('npx styrtavla')).map((line) => line.slice('npx '.length));
}

/** What stands in the sheets and has to stand on the page. */
const SETS = {
  sv: ['Kontakter med skolan', 'Nästa möte', 'Placeringsenheten'],
  nb: ['Statistisk sentralbyrå', 'Utfordringer'],
  en: ['Waited more than four hours', 'Value'],
} as const;

describe('three commands', () => {
  for (const [set, words] of Object.entries(SETS)) {
    test(`lead from the sheets of ${set}/ to a folder with their figures in it`, async () => {
      const place = join(folder, set);
      cpSync(`documents/tables/${set}`, place, { recursive: true });
      const commands = commandsIn('README.md');
      assert.deepEqual(commandsIn('docs/publish.md'), commands);
      assert.equal(commands.length, 3);
      for (const line of commands) assert.equal(await run(line, place), 0, line);
      const content = contentOf(join(place, 'public/tavlor'));
      const { document, problems } = checkDocument(content['tavla.json']);
      assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), []);
      const text = readable(content['tavla.html'] ?? '');
      const names = document?.measures?.map(({ name }) => (typeof name === 'string' ? name : '')) ?? [];
      assert.ok(names.length >= 2, String(names.length));
      for (const word of [...words, ...names]) assert.ok(text.includes(word), `${word}: ${text.slice(0, 500)}`);
    });
  }
});
