// The command as a program, killed as a power cut would, at moments all over its work.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sha256 } from '../../../cli/publish/manifest.ts';
import { boardOf, contentOf, newFolder, write } from './folder.ts';
import { buildProgram } from './program.ts';

const KILLS = 50;
/** Of these, so many as soon as the folder's neighbours show that it is being replaced. */
const AT_THE_SWAP = 20;
/** So many boards: the work is long enough to be met in the middle. */
const BOARDS = 20;
/** What shows how far the replacing has come. */
const NEIGHBOURS = ['styrtavla-old', 'styrtavla-new', 'tavlor', 'styrtavla-lock'];

let program = '';
let built = '';
let folder = '';
let out = '';
before(async () => {
  ({ program, folder: built } = await buildProgram());
  folder = newFolder();
  out = join(folder, 'tavlor');
});
after(() => {
  rmSync(built, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** Documents of which every page differs from edition to edition. */
function edition(value: number): void {
  for (let board = 0; board < BOARDS; board += 1) {
    write(folder, `enheter/e${board}.json`, boardOf(`Tavla ${board}`, [value, value + 1, value + 2]));
  }
}

interface Ended {
  readonly status: number | null;
  readonly wasKilled: boolean;
  readonly tookMs: number;
}

type Kill = () => void;

/** Publishes; `plan` says when it is killed, and gives what no longer needs watching. */
function run(plan: (kill: Kill) => () => void = () => () => undefined): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'publish', join(folder, 'enheter', '*.json'), '--out', out]);
  const stop = plan(() => { child.kill('SIGKILL'); });
  return new Promise((resolve) => {
    child.on('exit', (status, signal) => {
      stop();
      resolve({ status, wasKilled: signal === 'SIGKILL', tookMs: performance.now() - start });
    });
  });
}

const atTime = (ms: number) => (kill: Kill): (() => void) => {
  const timer = setTimeout(kill, ms);
  return () => { clearTimeout(timer); };
};

/** As soon as a neighbour of the folder, or the folder itself, comes or goes. */
const whenSeen = (name: string) => (kill: Kill): (() => void) => {
  const watcher = watch(folder, (_, file) => {
    if (file?.endsWith(name)) kill();
  });
  return () => { watcher.close(); };
};

/** Which edition stands in a folder; fails where it is none, or not all of one. */
function editionIn(place: string): number {
  const content = contentOf(place);
  const { files } = JSON.parse(content['styrtavla-publish.json'] ?? '') as { files: Readonly<Record<string, string>> };
  assert.deepEqual(Object.keys(files), Object.keys(content).filter((path) => path !== 'styrtavla-publish.json'));
  for (const [path, hash] of Object.entries(files)) assert.equal(sha256(content[path] ?? ''), hash, path);
  const editions = new Set(Array.from({ length: BOARDS }, (_, board) =>
    /"value":(\d+)/.exec(content[`e${board}.json`] ?? '')?.[1]));
  assert.equal(editions.size, 1, `editions ${[...editions].join(', ')} stand side by side`);
  return Number([...editions][0]);
}

test(`killed ${KILLS} times at any moment, it leaves the old folder or the new one, whole`, async () => {
  edition(1000);
  assert.equal((await run()).status, 0);
  edition(1001);
  const { tookMs } = await run();
  const tally = { old: 0, new: 0, killed: 0 };
  let stands = 1001;
  for (let nth = 0; nth < KILLS; nth += 1) {
    const next = 1002 + nth;
    edition(next);
    const atSwap = nth - (KILLS - AT_THE_SWAP);
    const { wasKilled } = await run(atSwap < 0
      ? atTime(tookMs * (nth + 1) / (KILLS - AT_THE_SWAP))
      : whenSeen(NEIGHBOURS[atSwap % NEIGHBOURS.length] ?? ''));
    tally.killed += Number(wasKilled);
    // Whoever aims at it can meet the instant between the two renames: then the old folder stands aside, whole, and the
    // next publish puts it back.
    const left = editionIn(existsSync(out) ? out : join(folder, '.tavlor.styrtavla-old'));
    assert.ok(left === stands || left === next, `kill ${nth}: edition ${left} stands, and not ${stands} or ${next}`);
    tally[left === next ? 'new' : 'old'] += 1;
    stands = left;
  }
  assert.ok(tally.killed > KILLS / 2 && tally.old > 0 && tally.new > 0, JSON.stringify(tally));
  edition(2000);
  assert.equal((await run()).status, 0);
  assert.equal(editionIn(out), 2000);
  assert.deepEqual(readdirSync(folder).sort(), ['enheter', 'tavlor']);
});
