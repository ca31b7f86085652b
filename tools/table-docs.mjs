// Writes into docs/tables.md what the columns of each kind of table are called, and which words their cells understand.
import { readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../cli/tables/cells/decode.ts';
import { COLUMNS } from '../cli/tables/headers/columns.ts';
import { KINDS, TABLE_KINDS } from '../cli/tables/headers/kinds.ts';
import { namesIn, SHEET_LANGUAGES } from '../cli/tables/headers/languages.ts';
import * as words from '../cli/tables/headers/words.ts';

const FILE = new URL('../docs/tables.md', import.meta.url);
const LANGUAGE_NAMES = {
  sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk', da: 'Dansk', fi: 'Suomi', en: 'English',
};
const OPTIONS = {
  'Kind of a note': words.NOTE_KINDS,
  'State of a note': words.NOTE_STATES,
  'State of an action': words.ACTION_STATES,
  'Judgement of a goal': words.JUDGEMENTS,
  'Better': words.BETTER,
  'Measured': words.CADENCES,
  'Reason missing': words.MISSING,
  'Held': words.YES_NO,
};

/** An example of each kind, from documents/tables/. */
const SAMPLES = {
  goals: 'sv/mal.csv', measures: 'sv/matt.csv', values: 'sv/varden.csv', 'period-rows': 'sv/per-manad.csv',
  'measure-rows': 'nb/avstand.csv', notes: 'sv/lappar.csv', 'action-plan': 'nb/handlingsplan.csv',
  meetings: 'sv/moten.csv', assessment: 'sv/fordelning.csv', answers: 'sv/svar.csv',
};
const SAMPLE_LINES = 6;
const WIDEST = 118;

const sampleOf = (kind) => {
  const { text } = decode(readFileSync(new URL(`../documents/tables/${SAMPLES[kind]}`, import.meta.url)));
  const lines = text.split('\r\n').slice(0, SAMPLE_LINES).map((line) => line.split('\n').join(' / '));
  return [
    `The beginning of \`documents/tables/${SAMPLES[kind]}\`:`, '', '```',
    ...lines.map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST - 3)}...` : line)), '```', '',
  ];
};

const row = (cells) => `| ${cells.join(' | ')} |`;
const head = (first) => [
  row([first, ...SHEET_LANGUAGES.map((language) => LANGUAGE_NAMES[language])]),
  row(['---', ...SHEET_LANGUAGES.map(() => '---')]),
];
const inLanguages = (names) => SHEET_LANGUAGES.map((language) => namesIn(names, language).join(', '));

/** One table of headers for each kind of table. */
const headersOf = (kind) => [
  `### ${kind}`, '', `${KINDS[kind].what} ${needsOf(kind)}`, '', ...sampleOf(kind), ...head('column'),
  ...KINDS[kind].columns.map((column) => row([`\`${column}\``, ...inLanguages(COLUMNS[column])])), '',
];

const needsOf = (kind) => {
  const needs = KINDS[kind].needs.map((columns) => columns.map((column) => `\`${column}\``).join(' or '));
  return `It needs ${needs.join('; and ')}.`;
};

const optionsOf = ([what, options]) => [
  `### ${what}`, '', ...head('means'),
  ...Object.entries(options).map(([option, names]) => row([`\`${option}\``, ...inLanguages(names)])), '',
];

const SECTIONS = {
  headers: () => TABLE_KINDS.flatMap(headersOf),
  words: () => Object.entries(OPTIONS).flatMap(optionsOf),
};

/**
 * The text with its generated parts written anew: what stands between `<!-- headers -->` and `<!-- /headers -->`.
 *
 * @param {string} text
 */
export const withTables = (text) =>
  Object.entries(SECTIONS).reduce(
    (all, [name, lines]) => all.replace(
      new RegExp(`(<!-- ${name} -->\n)[^]*(<!-- /${name} -->)`),
      (_, open, close) => `${open}\n${lines().join('\n')}\n${close}`,
    ),
    text,
  );

if (process.argv[1]?.endsWith('table-docs.mjs')) writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')));
