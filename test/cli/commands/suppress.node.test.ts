import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { suppressFile } from '../../../cli/commands/suppress.ts';
import type { SuppressSettings } from '../../../cli/commands/suppress.ts';
import { checkDocument, suppress } from '../../../src/contract/index.ts';
import { runCli } from '../../support/run-cli.ts';

const SMALL = 'documents/liten-grupp.json';

let folder = '';
const at = (name: string): string => join(folder, name);
before(() => { folder = mkdtempSync(join(tmpdir(), 'styrtavla-suppress-')); });
after(() => { rmSync(folder, { recursive: true }); });

interface Told {
  readonly status: number;
  readonly printed: readonly string[];
  readonly told: readonly string[];
}

async function suppressed(name: string, settings: SuppressSettings = {}): Promise<Told> {
  const printed: string[] = [];
  const told: string[] = [];
  const status = await suppressFile(name, settings, (text) => { printed.push(text); }, (text) => { told.push(text); });
  return { status, printed, told };
}

async function suppressedText(document: unknown, settings?: SuppressSettings): Promise<Told> {
  const file = at('document.json');
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  const { status, printed, told } = await suppressed(file, settings);
  return { status, printed, told: told.map((line) => line.replaceAll(file, 'FILE')) };
}

const measure = (observations: readonly object[], more: object = {}): object => ({
  styrtavla: '1', measures: [{ id: 'nojda', name: 'Nöjda', observations, ...more }],
});

describe('styrtavla suppress', () => {
  test('prints the document without what is hidden, and says on stderr what that was and why', async () => {
    const { status, out, err } = await runCli(['suppress', SMALL]);
    const { document } = checkDocument(readFileSync(SMALL, 'utf8'));
    assert.ok(document);
    const expected = suppress(document);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), expected.document);
    const lines = err.trimEnd().split('\n');
    const paths = lines.slice(0, -2).map((line) => line.split('  ')[0]);
    assert.deepEqual(paths, expected.suppressed.map(({ path }) => path));
    assert.ok(lines.includes('/assessments/0/results/10/answers/0  assessment medarbetarenkat, occasion 2026, '
      + 'group administrator, statement 1: hidden, fewer people stand behind it than may be shown  [small]'));
    assert.equal(lines.at(-2), `${SMALL}: 23 figures hidden: 15 small, 8 complementary.`);
    assert.match(lines.at(-1) ?? '', /^Texts are not read/);
  });

  test('names measure, group, period and baseline', async () => {
    const document = measure([{ period: '2025', value: 71, n: 4 }], {
      baseline: { value: 71, period: '2025' },
      groups: [{ name: { fi: 'Naiset', sv: 'Kvinnor\u001b' }, observations: [{ period: '2026-Q1', value: 5, n: 5 }] }],
    });
    const { status, told } = await suppressedText(document);
    assert.equal(status, 0);
    const small = 'hidden, fewer people stand behind it than may be shown  [small]';
    assert.deepEqual(told.slice(0, 3), [
      `/measures/0/baseline  measure nojda, baseline: ${small}`,
      `/measures/0/observations/0  measure nojda, 2025: ${small}`,
      `/measures/0/groups/0/observations/0  measure nojda, group Naiset, 2026-Q1: ${small}`,
    ]);
    assert.equal(told[3], 'FILE: 3 figures hidden: 3 small, 0 complementary.');
  });

  test('takes another minimum, and refuses one that hides nothing', async () => {
    const document = measure([{ period: '2025', value: 71, n: 9 }]);
    assert.deepEqual((await suppressedText(document)).told, ['FILE: nothing had to be hidden.']);
    assert.match((await suppressedText(document, { minimum: 10 })).told[1] ?? '', /^FILE: 1 figure hidden/);
    for (const minimum of ['1', '0', '-6', '5.5', 'sex', '']) {
      const { status, out, err } = await runCli(['suppress', SMALL, '--minimum', minimum]);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /Write a whole number from 2 on\./);
    }
  });

  test('writes to a file, and says the same on stdout', async () => {
    const out = at('mapp/publik.json');
    const { status, printed, told } = await suppressed(SMALL, { out });
    assert.deepEqual([status, told], [0, []]);
    assert.equal(printed.at(-2), `${SMALL}: 23 figures hidden: 15 small, 8 complementary, written to ${out}.`);
    const written = readFileSync(out, 'utf8');
    assert.ok(written.endsWith('}\n'));
    assert.deepEqual(checkDocument(written).problems, []);
  });

  test('goes never over the document itself, and over a newer file only by force', async () => {
    const [file, same, out] = [at('a.json'), at('same.json'), at('out.json')];
    writeFileSync(file, readFileSync(SMALL));
    linkSync(file, same);
    for (const place of [file, same]) {
      await assert.rejects(suppressed(file, { out: place, force: true }), /is the document itself.*Name another file/);
    }
    writeFileSync(out, 'newer');
    utimesSync(file, 1000, 1000);
    await assert.rejects(suppressed(file, { out }), /newer/);
    assert.equal(readFileSync(out, 'utf8'), 'newer');
    await suppressed(file, { out, force: true });
    assert.deepEqual(checkDocument(readFileSync(out, 'utf8')).problems, []);
  });

  test('goes on with what holds of a faulty document, counts its faults and ends with 1', async () => {
    const { status, printed, told } = await suppressedText(measure([
      { period: '2024', value: '71,5' }, { period: '2025', value: 70, n: 3 }, { period: 'mars', value: 1 },
    ]));
    assert.equal(status, 1);
    const expected = measure([{ period: '2024' }, { period: '2025', missing: 'suppressed' }]);
    assert.deepEqual(JSON.parse(printed.join('')), expected);
    assert.equal(told.at(-1), 'The document has 2 errors, 0 warnings. What is faulty is left out. '
      + 'Run npx styrtavla check FILE');
  });

  for (const text of ['', '{"styrtavla": "2"}', '[1]', '{"styrtavla": "1",}']) {
    test(`writes nothing where nothing can be shown: ${text || 'an empty file'}`, async () => {
      const out = at('none.json');
      const { status, printed } = await suppressedText(text, { out });
      assert.equal(status, 1);
      assert.match(printed.join('\n'), /nothing in it can be shown, and nothing was written\..*Run npx /);
      assert.ok(!readdirSync(folder).includes('none.json'));
    });
  }

  test('reads what is piped in', async () => {
    const input = JSON.stringify(measure([{ period: '2025', value: 71, n: 4 }]));
    const { status, out, err } = await runCli(['suppress', '-'], { input });
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), measure([{ period: '2025', missing: 'suppressed' }]));
    assert.match(err, /\(stdin\): 1 figure hidden/);
  });

  test('ends with 2 where there is nothing to read', async () => {
    assert.deepEqual(await runCli(['suppress', 'finns-inte.json']), {
      status: 2, out: '', err: 'finns-inte.json: cannot be read: there is no such file\n',
    });
  });
});

describe('what is hidden', () => {
  /** Figures over few people, and over many, in a measure and in parts of it; some are written wrongly. */
  const people = fc.constantFrom(1, 2, 3, 5, 6, 40);
  const cell = fc.record({ n: people, isFaulty: fc.boolean() });
  const series = fc.array(cell, { minLength: 1, maxLength: 4 });
  type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

  /** The document, with one figure or another wherever few people stand behind it. */
  function document(all: readonly (readonly Cell[])[], secret: number): object {
    const observations = (cells: readonly Cell[]): object[] => cells.map(({ n, isFaulty }, index) => {
      const value = n < 6 ? secret + index / 8 : 50;
      return { period: `20${20 + index}`, value: isFaulty && n < 6 ? `${value} st` : value, n };
    });
    const [whole = [], ...parts] = all.map(observations);
    return {
      ...measure(whole, { groups: parts.map((part, index) => ({ name: `${index}`, of: 'kön', observations: part })) }),
      assessments: [{
        id: 'e', title: 'E', scale: { min: 0, max: 1e6 },
        areas: [{ id: 'o', name: 'O', statements: [{ id: 'p', text: 'P' }] }],
        occasions: all.map((_, index) => ({ id: `${index}`, name: 'T' })),
        results: all.map(([first], index) => ({
          occasion: `${index}`, respondents: first?.n ?? 1,
          answers: [{ statement: 'p', mean: (first?.n ?? 1) < 6 ? secret + (first?.isFaulty ? 1e7 : 0) : 50 }],
        })),
      }],
    };
  }

  test('cannot be told from anything that is printed or written: another figure there changes nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(series, { minLength: 1, maxLength: 3 }), async (all) => {
      const [one, other] = [await suppressedText(document(all, 12_345)), await suppressedText(document(all, 67_890))];
      assert.deepEqual(one, other);
      assert.ok(!/12345|12 345|67890/.test(JSON.stringify([one, other])));
    }), { numRuns: 60 });
  });

  test('is not quoted where the checker would quote it', async () => {
    const { document: faulty, quoted } = {
      quoted: /987654/,
      document: {
        styrtavla: '1',
        assessments: [{
          id: 'e', title: 'E', scale: { min: 1, max: 5 },
          areas: [{ id: 'o', name: 'O', statements: [{ id: 'p', text: 'P' }, { id: 'q', text: 'Q' }] }],
          occasions: [{ id: 't', name: 'T' }],
          results: [{
            occasion: 't', respondents: 3,
            answers: [
              { statement: 'p', mean: 987654 }, { statement: 'q', counts: [0, 0, 3, 0, 0], n: 987654 },
            ],
          }],
        }],
      },
    };
    assert.match(checkDocument(faulty).problems.map(({ message }) => message).join(), quoted);
    const { status, printed, told } = await suppressedText(faulty);
    assert.equal(status, 1);
    assert.doesNotMatch([...printed, ...told].join('\n'), quoted);
  });
});
