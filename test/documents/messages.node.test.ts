// docs/messages.md is what the command line says: never a copy that has aged.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { STORIES } from '../../documents/stories.ts';
import { messagesPage } from '../../tools/messages.mjs';

/** The faulty files that a person may meet. */
const faulty = (folder: string): readonly string[] =>
  (existsSync(`documents/${folder}`) ? readdirSync(`documents/${folder}`) : [])
    .filter((name) => /\.(json|csv)$/.test(name)).map((name) => `${folder}/${name}`);
const files = [...faulty('broken'), ...faulty('mistakes'), ...faulty('tables/broken')];

const page = await messagesPage();

test('docs/messages.md is what the tool makes of the broken documents and sheets', () => {
  assert.equal(readFileSync('docs/messages.md', 'utf8'), page,
    'Run node --import tsx tools/messages.mjs, and read what has changed.');
});

test('every broken document and sheet has a story, and every story is about one', () => {
  assert.deepEqual(Object.keys(STORIES).sort(), [...files].sort());
  for (const file of files) assert.ok(page.includes(`### ${STORIES[file] ?? '-'}\n`), file);
  assert.ok(files.filter((file) => file.endsWith('.json')).length >= 20);
  assert.ok(files.filter((file) => file.endsWith('.csv')).length >= 10);
});

test('every message about a document says first what was found and then what to do', () => {
  const [documents = ''] = page.split('\n## Sheets');
  const messages = documents.split('\n').filter((line) => /^ {2}\S.* {2}\[[a-z\d-]+\]$/.test(line));
  assert.equal(messages.length, files.filter((file) => file.endsWith('.json')).length);
  for (const message of messages) assert.match(message, /^ {2}[A-Z"].*?[.:] .*[A-Z"].*\. {2}\[/);
});
