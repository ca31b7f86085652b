import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Document, Observation } from '../../src/contract/index.ts';

/**
 * An attacker who knows nothing of how figures are suppressed. People are counted in the cells where all divisions and
 * the shortest periods cross ("atoms"), and each figure is a sum of atoms. Whatever shown figures, taken as often as
 * wanted and with either sign, give the atoms of a hidden one tell it.
 */
type Atoms = readonly number[];

const isZero = (vector: Atoms): boolean => vector.every((number) => Math.abs(number) < 1e-9);
const plus = (one: Atoms, other: Atoms, factor = 1): Atoms =>
  one.map((number, atom) => number + factor * (other[atom] ?? 0));

/** Whether a vector is a sum of others, by plain elimination. */
function isTold(target: Atoms, shown: readonly Atoms[]): boolean {
  const rows: Atoms[] = [];
  const reduced = (vector: Atoms): Atoms => rows.reduce((rest, row) => {
    const lead = row.findIndex((number) => Math.abs(number) > 1e-9);
    return plus(rest, row, -(rest[lead] ?? 0) / (row[lead] ?? 1));
  }, vector);
  for (const vector of shown) {
    const rest = reduced(vector);
    if (!isZero(rest)) rows.push(rest);
  }
  return isZero(reduced(target));
}

/** The shortest periods, and the longer ones that are made of them. */
const KINDS = {
  plain: { shortest: ['2025', '2027'], longer: {} },
  nested: { shortest: ['2026-S1', '2026-Q3', '2026-Q4'], longer: { '2026': [0, 1, 2], '2026-S2': [1, 2] } },
};
const WAYS = ['both', 'value', 'suppressed', 'absent'] as const;

interface World {
  /** By part of the first division, part of the second, shortest period. */
  readonly people: readonly (readonly (readonly number[])[])[];
  readonly kind: keyof typeof KINDS;
  /** Whether the document has the last part of each division; of two parts it always has both. */
  readonly listed: readonly boolean[];
  /** How each observation is written. */
  readonly ways: readonly (typeof WAYS)[number][];
}

const several = <T>(count: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: count, maxLength: count });
const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 14 }));
const way = fc.oneof(
  { weight: 6, arbitrary: fc.constant('both' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...WAYS) },
);
const kind = fc.constantFrom('plain', 'nested');
const sizes = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }), kind);
const world: fc.Arbitrary<World> = sizes.chain(([a, b, of]) => fc.record({
  people: several(a, several(b, several(KINDS[of].shortest.length, count))),
  kind: fc.constant(of),
  listed: several(2, fc.boolean()),
  ways: several(48, way),
}));

const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

interface Line {
  readonly name: string;
  readonly of?: string;
  readonly has: (a: number, b: number) => boolean;
}

function linesOf({ people, listed }: World): readonly Line[] {
  const parts = (of: 'a' | 'b', size: number): readonly Line[] =>
    Array.from({ length: size > 2 && !listed[of === 'a' ? 0 : 1] ? size - 1 : size }, (_, part) =>
      ({ name: `${of}${part}`, of, has: (a, b) => (of === 'a' ? a : b) === part }));
  const [a, b] = [people.length, people[0]?.length ?? 0];
  return [{ name: 'whole', has: () => true }, ...parts('a', a), ...b > 1 ? parts('b', b) : []];
}

/** A part with nobody in it is known to be empty; how two divisions cross is not known. */
function atomsOf({ people }: World, has: Line['has'], times: readonly number[]): Atoms {
  return people.flatMap((row, a) => row.flatMap((cell, b) => cell.map((_, time) => {
    const inA = total(row.map((one) => one[time] ?? 0));
    const inB = total(people.map((one) => one[b]?.[time] ?? 0));
    return Number(inA > 0 && inB > 0 && has(a, b) && times.includes(time));
  })));
}

interface Figure {
  readonly line: Line;
  readonly period: string;
  readonly atoms: Atoms;
  readonly count: number;
  readonly observation: Observation | undefined;
}

function observed(period: string, n: number, written: World['ways'][number] = 'both'): Observation | undefined {
  if (n === 0) return { period, n };
  if (written === 'absent') return undefined;
  if (written === 'suppressed') return { period, missing: written };
  return { period, value: 50, ...(written === 'both' && { n }) };
}

function figuresOf(given: World): readonly Figure[] {
  const { shortest, longer } = KINDS[given.kind];
  const periods = [...shortest.map((period, time) => [period, [time]] as const), ...Object.entries(longer)];
  const cells = linesOf(given).flatMap((line) => periods.map(([period, times]) => ({ line, period, times })));
  return cells.map(({ line, period, times }, index) => {
    const atoms = atomsOf(given, line.has, times);
    const n = total(given.people.flat(2).map((people, atom) => people * (atoms[atom] ?? 0)));
    return { line, period, atoms, count: n, observation: observed(period, n, given.ways[index]) };
  });
}

function documentOf(figures: readonly Figure[]): Document {
  const lines = [...new Set(figures.map(({ line }) => line))];
  const [observations, ...groups] = lines.map((line) =>
    figures.flatMap((figure) => (figure.line === line && figure.observation ? [figure.observation] : [])));
  const parts = groups.map((list, index) => {
    const { name = '', of = '' } = lines[index + 1] ?? {};
    return { name, of, observations: list };
  });
  return { styrtavla: '1', measures: [{ id: 'm', name: 'Nöjdhet', observations: observations ?? [], groups: parts }] };
}

/** The figures of which something can be read in a document that was made of them. */
function shownIn({ measures: [measure] = [] }: Document, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ line: { name, of }, period }) => {
    const series = of === undefined ? measure : measure?.groups?.find((group) => group.name === name);
    const observation = series?.observations?.find((one) => one.period === period);
    return observation && observation.missing === undefined;
  });
}

test('no sum of what is left gives a suppressed figure, whatever adds up to what', () => {
  let hid = 0;
  fc.assert(fc.property(world, (given) => {
    const figures = figuresOf(given);
    const { document, suppressed } = suppress(documentOf(figures));
    const shown = shownIn(document, figures);
    hid += Number(suppressed.length > 0);
    for (const figure of figures) {
      if (shown.includes(figure) || !figure.observation || figure.count === 0) continue;
      const follows = isTold(figure.atoms, shown.map(({ atoms }) => atoms));
      assert.ok(!follows, `${figure.line.name} ${figure.period} follows: ${JSON.stringify(document.measures)}`);
    }
    const faults = checkDocument(document).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(faults, []);
  }), { numRuns: 1500, includeErrorInReport: true });
  assert.ok(hid > 500, `only ${hid} documents had something to hide`);
});

/** All sums of some of the figures that have no atom in common. */
function sumsOf(figures: readonly Figure[], none: Atoms): readonly Atoms[] {
  return figures.reduce<readonly Atoms[]>((all, { atoms }) => {
    const apart = all.filter((sum) => isZero(sum.map((number, atom) => number * (atoms[atom] ?? 0))));
    return [...all, ...apart.map((sum) => plus(sum, atoms))];
  }, [none]);
}

test('what is left when parts, or shorter periods, are taken from a shown figure is enough or nobody', () => {
  fc.assert(fc.property(world, (given) => {
    // Where a figure does not say how many it is over, nobody can tell how many are left.
    const figures = figuresOf({ ...given, ways: given.ways.map((one) => (one === 'value' ? 'both' : one)) });
    const { document } = suppress(documentOf(figures));
    const shown = shownIn(document, figures);
    const people = given.people.flat(2);
    for (const { line, period, atoms } of shown) {
      const isWithin = (other: Atoms): boolean => other !== atoms && plus(atoms, other, -1).every((one) => one >= 0);
      const within = shown.filter((other) => isWithin(other.atoms));
      const times = within.filter((other) => other.line === line);
      const parts = ['a', 'b'].map((of) => within.filter((other) => other.line.of === of && other.period === period));
      for (const taken of [times, ...line.of ? [] : parts].flatMap((family) => sumsOf(family, atoms.map(() => 0)))) {
        const left = total(plus(atoms, taken, -1).map((number, atom) => number * (people[atom] ?? 0)));
        const what = `${line.name} ${period} leaves ${left}: ${JSON.stringify(document.measures)}`;
        assert.ok(left === 0 || left >= 6, what);
      }
    }
  }), { numRuns: 500, includeErrorInReport: true });
});
