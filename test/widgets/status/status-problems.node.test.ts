import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { statusWords } from '../../../src/locale/words/status.ts';
import { checkAll } from '../../../src/widgets/status/status-check.view.ts';
import { phraseIn, sectionsOf } from '../../../src/widgets/status/status-problems.view.ts';
import { build } from '../../fixtures/contract/corpus.mjs';
import '../../support/words.ts';

const fixtures = new URL('../../fixtures/contract/', import.meta.url);
const broken = new URL('../../../documents/broken/', import.meta.url);
const read = (file: string | URL): string => readFileSync(file, 'utf8');
const settings = { language: 'sv', tag: 'sv', now: 0, base: 'https://exempel.se/' } as const;

interface Case {
  readonly text?: string;
  readonly document?: unknown;
}

/** Every faulty document of the corpus and of documents/broken. */
function inputs(): readonly unknown[] {
  const faults = JSON.parse(read(new URL('faults.json', fixtures))) as readonly Case[];
  return [
    ...readdirSync(broken).map((name) => read(new URL(name, broken))),
    ...faults.map(({ text, document }) => text ?? build(document)),
  ];
}

/** What stands in a document or is a value to write: in quotes, a name, a number, a period; a script's own values. */
const isLiteral = (text: string): boolean => /^".*"$|^[\w./:+-]*$|^(?:function|Symbol)\b/s.test(text);

test('whatever the checker says of what was found and of what belongs there is said in every language', () => {
  const said = inputs().flatMap((input) => checkAll(input, false).faults).flatMap(({ found, fix }) => [found, fix]);
  const english = [...new Set(said)].filter((text) => !isLiteral(text));
  assert.ok(english.length > 30);
  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    for (const text of english) {
      const told = phraseIn(text, statusWords[language]);
      assert.notEqual(told, text, `${language}: ${text}`);
      assert.doesNotMatch(told.replaceAll(/"[^"]*"/g, ''), /\b(?:a|an|the|from|not|at most|or)\b(?! \d)/, told);
    }
  }
});

test('values of the document stay as they are', () => {
  for (const value of ['"from 1 to 2"', '12.5', 'orgUnits', '"missing": "suppressed"', '"a list"']) {
    assert.equal(phraseIn(value, statusWords.sv), value);
  }
  assert.equal(phraseIn('higher or lower or neither', statusWords.sv), 'higher eller lower eller neither');
  assert.equal(phraseIn('it ends too early at line 5, column 3', statusWords.sv),
    'den slutar för tidigt på rad 5, kolumn 3');
  assert.equal(phraseIn('a number from 0 to 6', statusWords.fi), 'luku väliltä 0–6');
});

test('each file of documents/broken has its code, its sentence and, but for what is no JSON, its line', () => {
  for (const file of readdirSync(broken)) {
    const code = file.replace('.json', '');
    const { faults } = checkAll(read(new URL(file, broken)), true);
    assert.ok(faults.some((fault) => fault.code === code), file);
    for (const fault of faults) assert.equal(fault.line === undefined, code === 'not-json', file);
    for (const section of sectionsOf(faults, settings)) {
      for (const { problem, places } of section.groups) assert.ok(problem.length > 5 && places.length > 0);
    }
  }
});

test('errors come before warnings, the most frequent first, each with its places and what to write', () => {
  const document = {
    styrtavla: '1',
    notes: [{ id: 'a', kind: 'idé', text: 'A' }, { id: 'b', kind: 'idea', text: 'B', stat: 'new' }],
    measures: [{
      id: 'm', name: 'M', colour: 'red',
      observations: [
        { period: '2026-01', value: '12,5' }, { period: '2026-02', value: '1 234' }, { period: '2026-03', value: 3 },
      ],
    }],
  };
  const { faults } = checkAll(JSON.stringify(document, null, 1), true);
  assert.deepEqual(sectionsOf(faults, settings), [
    {
      severity: 'error',
      head: '3 fel',
      note: 'Det som är fel visas inte.',
      groups: [
        {
          problem: 'Det här är inget tal', code: 'not-a-number', count: '2', write: '', more: '',
          places: [
            {
              path: '/measures/0/observations/0/value', line: 'rad 24', found: 'Där står: "12,5"', write: 'Skriv: 12.5',
            },
            {
              path: '/measures/0/observations/1/value', line: 'rad 28', found: 'Där står: "1 234"',
              write: 'Skriv: 1234',
            },
          ],
        },
        {
          problem: 'Värdet går inte att välja här', code: 'not-an-option', count: '', write: '', more: '',
          places: [{
            path: '/notes/0/kind', line: 'rad 6', found: 'Där står: "idé"',
            write: 'Skriv: activity eller deviation eller idea eller feedback eller goodExample',
          }],
        },
      ],
    },
    {
      severity: 'warning',
      head: '2 varningar',
      note: 'Visas ändå, men bör rättas.',
      groups: [{
        problem: 'Fältet finns inte', code: 'unknown-field', count: '2', write: '', more: '',
        places: [
          { path: '/measures/0/colour', line: 'rad 20', found: 'Där står: "colour"', write: '' },
          { path: '/notes/1/stat', line: 'rad 13', found: 'Där står: "stat"', write: 'Skriv: state' },
        ],
      }],
    },
  ]);
});

test('of many places in one way some are told, and what to write once where it is the same', () => {
  const observations = Array.from({ length: 8 }, (_, index) => ({ period: `2026-0${index + 1}`, value: 2, n: 3 }));
  const { faults } = checkAll({ styrtavla: '1', measures: [{ id: 'm', name: 'M', observations }] }, true);
  const [section] = sectionsOf(faults, settings);
  const [group] = section?.groups ?? [];
  assert.equal(section?.severity, 'warning');
  assert.equal(group?.write, 'Skriv: "missing": "suppressed"');
  assert.deepEqual(group.places.map(({ write, line }) => write + line), ['', '', '', '', '']);
  assert.equal(group.more, 'och 3 till, se tabellen');
});
