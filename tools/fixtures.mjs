// Copies the shared fixtures into the tests where both stand side by side; elsewhere the copy is all there is.
import { cpSync, existsSync } from 'node:fs';

const from = '../shared/fixtures';
const to = 'test/fixtures';

if (existsSync(from)) {
  cpSync(from, to, { recursive: true });
  console.log(`Copied ${from} to ${to}.`);
} else {
  console.log(`There is no ${from} here: ${to} stays as it is, nothing to do.`);
}
