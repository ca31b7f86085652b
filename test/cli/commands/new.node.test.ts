import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { ownLanguage, startNew } from '../../../cli/commands/new.ts';
import { starter, starterName } from '../../../cli/starters/starter.ts';
import { LANGUAGES } from '../../../cli/starters/texts.ts';
import type { Language } from '../../../cli/starters/texts.ts';
import { boardOf, checkDocument, jsonSchema } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { runCli } from '../../support/run-cli.ts';

const TODAY = new Date('2026-03-31T23:30:00Z');
const NAMES = { document: 'tavla.json', schema: 'styrtavla.schema.json' };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(jsonSchema());

/** The checked document of a language. */
function documentIn(language: Language, today = TODAY): Document {
  const { document, problems } = checkDocument(starter(language, NAMES, today).document);
  assert.deepEqual(problems, []);
  return document ?? assert.fail('no document');
}

/** Every text of a document; without ids, dates, and words of the contract. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return TEXT_FIELDS.has(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, Array.isArray(value) ? name : key));
}
const TEXT_FIELDS = new Set(['title', 'publisher', 'name', 'text', 'responsible', 'ledBy', 'agenda']);

/** Words that each language has, and the others do not write so: whole words, in small letters. */
const OWN_WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['och', 'är', 'inte', 'någon', 'siffrorna', 'vilken', 'från'],
  nb: ['noen', 'enhetene', 'noe'],
  nn: ['ikkje', 'eit', 'dykkar', 'korleis', 'kva', 'frå', 'tala'],
  da: ['af', 'jeres', 'hvornår', 'siger', 'næste', 'må'],
  fi: ['ja', 'tai', 'luvut', 'joka', 'ovat', 'sen'],
  en: ['the', 'and', 'with', 'which', 'of'],
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu));
/** A readme without what stands in it as code, which is English everywhere. */
const prose = (readme: string): string => readme.replace(/```[^]*?```|`[^`]*`/g, '');

describe('a document to start from', () => {
  for (const language of LANGUAGES) {
    test(`checks clean, is valid by the schema and is in ${language}`, () => {
      const { document, readme } = starter(language, NAMES, TODAY);
      assert.equal(documentIn(language).language, language);
      assert.equal(validate(JSON.parse(document)), true, JSON.stringify(validate.errors));
      const texts = `${textsIn(JSON.parse(document)).join('\n')}\n${prose(readme)}`;
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        assert.deepEqual(OWN_WORDS[other].filter((word) => wordsOf(texts).has(word)), [], `words of ${other}`);
      }
      assert.ok(OWN_WORDS[language].some((word) => wordsOf(prose(readme)).has(word)));
    });

    test(`has the parts that the readme explains, in ${language}`, () => {
      const { document, readme } = starter(language, NAMES, TODAY);
      for (const name of Object.keys(JSON.parse(document) as object)) {
        if (!['$schema', 'styrtavla', 'language'].includes(name)) assert.ok(readme.includes(`\`${name}\``), name);
      }
      for (const command of ['check tavla.json', 'publish tavla.json --out ', 'import csv --help']) {
        assert.ok(readme.includes(`\n\`\`\`sh\nnpx styrtavla ${command}`), command);
      }
      assert.ok(readme.includes('`styrtavla.schema.json`') && !readme.includes('undefined'));
      assert.ok(readme.split('\n').every((line) => line.length <= 120), 'lines are short enough to be read');
    });
  }

  // Danish and bokmål write the same sentence now and then, so each is held against the other four.
  for (const left of ['da', 'nb'] as const) {
    test(`has no sentence in common with one in another language, ${left} left out`, () => {
      const all = LANGUAGES.filter((language) => language !== left).flatMap((language) => {
        const { document, readme } = starter(language, NAMES, TODAY);
        const sentences = [...textsIn(JSON.parse(document)), ...prose(readme).split(/[.:\n]+/)];
        return [...new Set(sentences.map((text) => text.trim()).filter((text) => wordsOf(text).size >= 4))];
      });
      assert.ok(all.length > 150);
      assert.deepEqual(all.filter((text, index) => all.indexOf(text) !== index), []);
    });
  }

  test('says of its figures that they are examples, wherever they are shown', () => {
    const marked = { sv: /exempel/i, nb: /eksempel/i, nn: /døme/i, da: /eksempel/i, fi: /esimerkki/i, en: /example/i };
    for (const language of LANGUAGES) {
      const { source, title } = documentIn(language);
      for (const text of [source?.name, title]) assert.match(JSON.stringify(text), marked[language]);
    }
  });

  test('holds a unit, two goals, three kinds of target, a note, a meeting and a board that shows them all', () => {
    const document = documentIn('sv');
    const { orgUnits = [], goals = [], measures = [], notes = [], meetings = [], boards: [board] = [] } = document;
    assert.deepEqual([orgUnits, goals, notes, meetings].map(({ length }) => length), [1, 2, 1, 1]);
    assert.deepEqual(measures.map(({ target }) => target), [{ atMost: 0 }, { atLeast: 85, atMost: 95 }, undefined]);
    assert.deepEqual(measures[0]?.observations?.map(({ period }) => period),
      ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']);
    const zones = boardOf(document, { board: board?.id ?? '' })?.zones ?? [];
    assert.deepEqual(zones.map(({ kind }) => kind), ['goals', 'results', 'improvements']);
  });

  test('is of the day it was made on, and clean on any day', () => {
    const days = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (today) => {
      assert.equal(documentIn('fi', today).published, today.toISOString().slice(0, 10));
    }), { numRuns: 100 });
  });
});

describe('styrtavla new', () => {
  let folder = '';
  before(() => { folder = mkdtempSync(join(tmpdir(), 'styrtavla-new-')); });
  after(() => { rmSync(folder, { recursive: true }); });
  const at = (name: string): string => join(folder, name);

  test('writes document, readme and schema beside each other, in the language of the environment', async () => {
    const cwd = mkdtempSync(join(folder, 'a'));
    const { status, out, err } = await runCli(['new'], { cwd, env: { LC_ALL: 'nn_NO.UTF-8' } });
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(readdirSync(cwd).sort(), ['styrtavla.schema.json', 'tavle.README.md', 'tavle.json']);
    assert.equal(out.split('\n').length, 4);
    const text = readFileSync(join(cwd, 'tavle.json'), 'utf8');
    assert.equal(checkDocument(text).document?.language, 'nn');
    assert.match(text, /^\{\n {2}"\$schema": "\.\/styrtavla\.schema\.json",\n/);
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'styrtavla.schema.json'), 'utf8')), jsonSchema());
    const checked = await runCli(['check', '--strict', '*.json'], { cwd });
    assert.deepEqual([checked.status, checked.err], [0, '']);
  });

  test('writes nothing where the document or its readme stands already', async () => {
    for (const [name, document] of [['b/a.json', 'b/a.json'], ['c/x.README.md', 'c/x.json']] as const) {
      await startNew(at(`${name.charAt(0)}/other.json`), { language: 'sv', today: TODAY }, () => undefined);
      writeFileSync(at(name), 'mine');
      const before = readdirSync(at(name.charAt(0)));
      await assert.rejects(startNew(at(document), { language: 'sv', today: TODAY }, () => undefined),
        /stands there already, and nothing was written\. Name another file\.$/);
      assert.equal(readFileSync(at(name), 'utf8'), 'mine');
      assert.deepEqual(readdirSync(at(name.charAt(0))), before);
    }
  });

  test('keeps a schema that stands there', async () => {
    await startNew(at('d/one.json'), { language: 'da', today: TODAY }, () => undefined);
    writeFileSync(at('d/styrtavla.schema.json'), '{}');
    await startNew(at('d/two'), { language: 'da', today: TODAY }, () => undefined);
    assert.equal(readFileSync(at('d/styrtavla.schema.json'), 'utf8'), '{}');
    assert.ok(readdirSync(at('d')).includes('two.json'), 'a name without ending gets one');
  });
});

describe('the language of the environment', () => {
  test('is the first that is said, else the system’s, else Swedish', () => {
    assert.equal(ownLanguage({ LC_ALL: '', LC_MESSAGES: 'da_DK.UTF-8', LANG: 'sv_SE.UTF-8' }), 'da');
    assert.equal(ownLanguage({ LC_ALL: 'fi', LANG: 'sv_SE' }, 'en-GB'), 'fi');
    assert.equal(ownLanguage({}, 'en-GB'), 'en');
    assert.equal(ownLanguage({}, 'no'), 'nb');
    assert.equal(ownLanguage({ LANG: 'nb_NO' }), 'nb');
    assert.equal(ownLanguage({}), 'sv');
  });

  for (const tag of ['C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'svx', '']) {
    test(`is Swedish where the environment says ${tag || 'nothing'}`, () => {
      assert.equal(ownLanguage({ LANG: tag }), 'sv');
    });
  }

  test('gives the document its name', () => {
    assert.deepEqual(LANGUAGES.map(starterName),
      ['tavla.json', 'tavle.json', 'tavle.json', 'tavle.json', 'taulu.json', 'board.json']);
  });
});
