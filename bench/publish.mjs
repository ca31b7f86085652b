// How long `styrtavla publish` takes, and how much memory, for a large municipality: 1,000 units with 10,000 measures
// and a million observations. All figures in it are made up, the same each time.
//
//   npm run build && node bench/publish.mjs        prints the table of docs/performance.md
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const DEPARTMENTS = 10;
const UNITS = 100;
const MEASURES = 10;
const MONTHS = 100;
const PROGRAM = resolve('dist/cli.js');
const PEAK = resolve('bench/peak.mjs');

/** Numbers from 0 to 1 that look like chance and are the same each time: mulberry32. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const times = (count, make) => Array.from({ length: count }, (_, nth) => make(nth));
const month = (nth) => `${2018 + Math.floor(nth / 12)}-${String(nth % 12 + 1).padStart(2, '0')}`;

/** A department with its units, each with a board of its own. */
function department(nth) {
  const next = numbers(nth + 1);
  const whole = (most) => Math.floor(next() * most);
  const id = `f${nth}`;
  const units = times(UNITS, (place) => `${id}-${place}`);
  const goalOf = (unit) => `mal-${unit}`;
  const measuresOf = (unit) => times(MEASURES, (place) => `${unit}-m${place}`);
  return {
    styrtavla: '1',
    language: 'sv',
    title: `Förvaltning ${nth + 1} (påhittade värden)`,
    published: '2026-05-04',
    source: { name: 'Påhittade värden' },
    orgUnits: [
      { id: 'stad', name: 'Exempelstad' },
      { id, name: `Förvaltning ${nth + 1}`, parent: 'stad', level: 'förvaltning' },
      ...units.map((unit, place) => ({ id: unit, name: `Enhet ${nth + 1}.${place + 1}`, parent: id, level: 'enhet' })),
    ],
    goals: [
      { id: goalOf(id), text: 'Alla får svar i tid', orgUnit: id, deadline: '2027' },
      ...units.map((unit) => ({ id: goalOf(unit), text: 'Vi svarar i tid', orgUnit: unit, parent: goalOf(id) })),
    ],
    measures: units.flatMap((unit) => measuresOf(unit).map((measure, place) => ({
      id: measure,
      name: `Påhittat mått ${place + 1}`,
      unit: 'dagar',
      orgUnit: unit,
      goal: goalOf(unit),
      cadence: 'month',
      target: { atMost: 20 + whole(60) },
      observations: times(MONTHS, (period) => ({ period: month(period), value: whole(1000) / 10, n: 20 + whole(200) })),
    }))),
    notes: units.flatMap((unit) => times(4, (place) => ({
      id: `${unit}-n${place}`,
      kind: ['deviation', 'idea', 'activity', 'idea'][place],
      text: `Påhittad lapp ${place + 1}`,
      orgUnit: unit,
      state: ['new', 'underway', 'done'][whole(3)],
      raised: '2026-03-02',
    }))),
    boards: units.map((unit) => ({
      id: `tavla-${unit}`,
      title: `Tavla för ${unit}`,
      orgUnit: unit,
      zones: [
        { title: 'Mål', kind: 'goals', goals: [goalOf(unit)] },
        { title: 'Resultat', kind: 'results', measures: measuresOf(unit) },
        { title: 'Förbättringar', kind: 'improvements', noteKinds: ['activity', 'deviation', 'idea'] },
      ],
    })),
    meetings: units.map((unit) => ({
      id: `mote-${unit}`, name: 'Tavelmöte', orgUnit: unit, from: '2026-01-12', every: { count: 1, of: 'week' },
      times: ['08:30'], minutes: 15, agenda: ['Mål', 'Resultat', 'Förbättringar'],
    })),
  };
}

/** Runs the command and gives how it went. */
function publish(folder, out) {
  const start = performance.now();
  const peak = join(folder, 'peak');
  const child = spawn(process.execPath, [
    '--import', PEAK, PROGRAM, '--quiet', 'publish', join(folder, '*.json'), '--out', out, '--split', 'unit',
    '--title', 'Exempelstad (påhittade värden)',
  ], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PEAK_FILE: peak } });
  let told = '';
  child.stdout.on('data', (piece) => { told += piece; });
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0) fail(new Error(`publish ended with ${code}: ${told}`));
      const seconds = (performance.now() - start) / 1000;
      const { kilobytes, microseconds } = JSON.parse(readFileSync(peak, 'utf8'));
      const [, counts = told] = /Files: (.*)\./.exec(told) ?? [];
      done({ seconds, computed: microseconds / 1e6, mb: kilobytes / 1000, counts: counts.trim() });
    });
  });
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const sizes = files.map((file) => statSync(file)).filter((each) => each.isFile()).map(({ size }) => size);
  return { count: sizes.length, mb: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

const root = mkdtempSync(join(tmpdir(), 'styrtavla-bench-'));
const folder = join(root, 'dokument');
const out = join(root, 'tavlor');
try {
  mkdirSync(folder);
  const write = (nth, change = (document) => document) =>
    writeFileSync(join(folder, `forvaltning-${nth + 1}.json`), JSON.stringify(change(department(nth))));
  for (let nth = 0; nth < DEPARTMENTS; nth += 1) write(nth);
  console.log(`${cpus().length} cores, Node ${process.versions.node}`);
  console.log(`documents: ${sizeOf(folder).mb.toFixed(1)} MB in ${DEPARTMENTS} files`);
  const tell = async (what) => {
    const { seconds, computed, mb, counts } = await publish(folder, out);
    const took = `${seconds.toFixed(1)} s, ${computed.toFixed(1)} s of them computing`;
    console.log(`${what.padEnd(24)} ${took}; at most ${mb.toFixed(0)} MB of memory; ${counts}`);
  };
  await tell('the first time');
  const { count, mb } = sizeOf(out);
  console.log(`folder: ${mb.toFixed(1)} MB in ${count} files`);
  await tell('nothing changed');
  write(0, ({ measures: [first, ...others], ...document }) => ({
    ...document, published: '2026-05-05', measures: [{ ...first, name: 'Påhittat mått, nytt namn' }, ...others],
  }));
  await tell('one document changed');
} finally {
  rmSync(root, { recursive: true });
}
