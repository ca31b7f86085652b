// Writes docs/messages.md: what the command line says of each broken document and sheet. Run through tsx.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { check } from '../cli/commands/check.ts';
import { importCsv } from '../cli/commands/import-csv.ts';
import { STORIES } from '../documents/stories.ts';

const PAGE = 'docs/messages.md';
const SHEETS = 'documents/tables/broken';
const WIDEST = 110;
const MOST_ROWS = 4;

/** What cannot stand in a page. */
// eslint-disable-next-line no-control-regex -- this is what it looks for
const UNSEEN = /[\u0000-\u0008\ufffd]/;

const HEAD = `# What the messages say

Each broken document and sheet of \`documents/\`, how it came to be, the line where the first fault stands, and what the
command line says of it. Whoever meets one of these messages should know what to do without this page: where that is
not so, the message is at fault. How a sheet was read is told too, and left out here.

Made by \`node --import tsx tools/messages.mjs\`; a test holds it up to date.
`;

/** The files of a folder that end so, sorted; none where there is no such folder. */
function filesIn(folder, ending) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
  } catch {
    return [];
  }
}

/** Markdown's fence, around lines that may hold anything but one. */
const fenced = (lines, language = '') => ['```' + language, ...lines, '```'].join('\n');

const cut = (line) => (line.length > WIDEST ? `${line.slice(0, WIDEST - 3)}...` : line);

/** The line that the first finding points to, unless it is not written in UTF-8. */
function lineOf(file, told) {
  const number = Number(/:(\d+):\d+ {2}/.exec(told)?.[1] ?? 0);
  const line = readFileSync(file, 'utf8').split(/\r?\n/)[number - 1] ?? '';
  return UNSEEN.test(line) ? '' : cut(line.trim());
}

async function documentsIn(folder) {
  const parts = [];
  for (const name of filesIn(`documents/${folder}`, '.json')) {
    const file = `documents/${folder}/${name}`;
    const told = [];
    const status = await check([file], (lines) => told.push(...lines.split('\n')));
    const line = lineOf(file, told[0] ?? '');
    const block = fenced(told.map((text) => text.replaceAll(file, name)));
    const story = STORIES[`${folder}/${name}`];
    const found = line ? [fenced([line], 'json')] : [];
    parts.push([`### ${story}`, ...found, block, `Exit status ${status}.`].join('\n\n'));
  }
  return parts;
}

async function sheets() {
  const parts = [];
  for (const name of filesIn(SHEETS, '.csv')) {
    const told = [];
    const tell = (lines) => told.push(...lines.split('\n'));
    const status = await importCsv([`${SHEETS}/${name}`], {}, { print: () => undefined, tell });
    const rows = readFileSync(`${SHEETS}/${name}`, 'utf8').trimEnd().split(/\r?\n/).slice(0, MOST_ROWS);
    const found = UNSEEN.test(rows.join('')) ? [] : [fenced(rows.map(cut), 'csv')];
    const block = fenced(withoutNotes(told).map((text) => text.replaceAll(`${SHEETS}/`, '')));
    parts.push([`### ${STORIES[`tables/broken/${name}`]}`, ...found, block, `Exit status ${status}.`].join('\n\n'));
  }
  return parts;
}

/** How a table was understood is told too, in two lines each; here it is about what is wrong. */
const withoutNotes = (told) => told.filter((text, index) => !/: note$/.test(text) && !/: note$/.test(told[index - 1]));

/** The page, as it should be. */
export async function messagesPage() {
  const sections = [
    ['One document for each problem of the contract', await documentsIn('broken')],
    ['What people do to files', await documentsIn('mistakes')],
    ['Sheets that cannot be read as they stand', await sheets()],
  ];
  const filled = sections.filter(([, parts]) => parts.length > 0);
  return [HEAD, ...filled.flatMap(([title, parts]) => [`## ${title}`, ...parts]).map((part) => `${part}\n`)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(PAGE, await messagesPage());
