import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { MESSAGES } from '../../../cli/tables/messages.ts';
import { withTables } from '../../../tools/table-docs.mjs';
import { periodOf, read, valueOf } from './support.ts';

const text = readFileSync('docs/tables.md', 'utf8');

describe('docs/tables.md', () => {
  test('has the headers and words that the program understands: node --import tsx tools/table-docs.mjs', () => {
    assert.equal(withTables(text), text);
    assert.match(text, /`atLeast` \| Minst, /);
  });

  /** The cells of a table of the docs: what stands in backticks in its first column, and what is said of it. */
  const rowsOf = (heading: string): readonly (readonly [cells: readonly string[], said: string])[] => {
    const [, section = ''] = text.split(`## ${heading}\n`);
    return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(
      ([, cells = '', said = '']) => [[...cells.matchAll(/`([^`]+)`/g)].map(([, cell = '']) => cell), said],
    );
  };

  test('says of values what becomes of them', () => {
    const [numbers, , units, negative, kolada, taken, hidden] = rowsOf('Values').map(([cells]) =>
      cells.map((cell) => valueOf(cell)),
    );
    assert.deepEqual(numbers, [12.5, 12.5, 1234, 1234.5, 1234.5]);
    assert.deepEqual(units, [12.5, 1234, 12]);
    assert.deepEqual(negative, [-12, -12]);
    assert.deepEqual(kolada, ['notCollected', 'notApplicable', 'suppressed']);
    assert.deepEqual(taken, ['notCollected', 'notCollected', 'notCollected', 'notCollected']);
    assert.deepEqual(hidden, ['suppressed', 'suppressed', 'suppressed']);
  });

  test('says of periods what they are', () => {
    const periods = rowsOf('Periods and dates').map(([cells]) => cells.map((cell) => periodOf(cell)));
    const rows = rowsOf('Periods and dates');
    assert.deepEqual(periods[0], rows[0]?.[0]);
    const each = (period: string, count: number): readonly string[] => Array.from({ length: count }, () => period);
    assert.deepEqual(periods.slice(1, 5), [
      each('2025-03', 5),
      each('2025-Q1', 4),
      each('2025-W07', 4),
      each('2025-T2', 2),
    ]);
    assert.deepEqual(periods[5], ['2025-S1', '2025-S1', '2025-S1', '2025-S2']);
    assert.deepEqual(periods[6], ['2025-02-03', '2025-02-03', '2025-03-01']);
    assert.deepEqual(
      periods
        .slice(7)
        .flat()
        .filter((found) => !/^\d/.test(found ?? '')),
      ['period-ambiguous', 'period-ambiguous', 'school-year', 'no-year'],
    );
  });
});

describe('messages', () => {
  test('are sentences, and say what to write where something is wrong', () => {
    for (const [code, [severity, message, fix]] of Object.entries(MESSAGES) as [
      string,
      readonly [string, string, string?],
    ][]) {
      assert.match(message, /^[A-Z$].*[.]$/s, code);
      if (severity !== 'note') assert.match(fix ?? '', /^(?:[A-Z].*[.]|\$\w+(?:\$\w+)?)$/s, code);
    }
  });

  test('hold what was found as it stands, also where it looks like a part of a message', () => {
    const { result } = read('Mått;Period;Värde\nA;2025;$found$$1');
    assert.match(result.findings.map(({ message }) => message).join('\n'), /"\$found\$\$1" is not a number/);
  });
});
