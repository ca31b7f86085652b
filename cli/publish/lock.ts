import { randomUUID } from 'node:crypto';
import { readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, whyFailed } from '../files/reasons.ts';
import { Misuse } from '../misuse.ts';

/** A lock that is held. */
export interface Lock {
  /** @throws  {Misuse} where somebody else has taken the lock: what is staged must not be published then. */
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** What a test gives. */
export interface LockWorld {
  readonly now?: () => number;
  readonly pid?: number;
  readonly host?: string;
  /** Whether a program of this machine still runs. */
  readonly isRunning?: (pid: number) => boolean;
}

/** Whoever holds a lock says so this often. */
const BEAT_MS = 30_000;
/** So long after its last sign of life a lock is nobody's: of a holder on another machine nothing else is known. */
const DEAD_MS = 600_000;
/** A lock that names nobody is just being written, or its writer was killed at that. */
const NAMELESS_MS = 2000;
const MOST_TRIES = 3;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly id: string;
}

/**
 * Sees to it that two do not publish to one folder at the same time. A holder that was killed is found out: at once on
 * the same machine, elsewhere after ten minutes without a sign of life.
 *
 * @throws  {Misuse} where somebody else is at it.
 */
export async function takeLock(path: string, world: LockWorld = {}): Promise<Lock> {
  const { pid = process.pid, host = hostname() } = world;
  const own = JSON.stringify({ pid, host, id: randomUUID() } satisfies Holder);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await write(path, own)) {
      await clearGraves(path);
      return held(path, own, world);
    }
    await removeDead(path, world);
  }
  throw taken(path);
}

async function write(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Misuse(`${path}: cannot be written beside the folder: ${whyFailed(error)}`);
  }
}

function held(path: string, own: string, { now = Date.now }: LockWorld): Lock {
  const beat = setInterval(() => {
    const time = now() / 1000;
    utimes(path, time, time).catch(() => undefined);
  }, BEAT_MS);
  // It must not keep a program alive that has nothing else to do.
  beat.unref();
  const isOwn = async (): Promise<boolean> => (await read(path))?.text === own;
  return {
    confirm: async () => {
      if (!(await isOwn())) throw taken(path);
    },
    release: async () => {
      clearInterval(beat);
      if (await isOwn()) await rm(path, { force: true });
    },
  };
}

/** Takes away a lock whose holder is no more; leaves one whose holder may live. */
async function removeDead(path: string, world: LockWorld): Promise<void> {
  const there = await read(path);
  if (!there) return;
  if (!isDead(there, world)) throw taken(path);
  // Renamed first: of two that find it dead only one gets it, and neither takes what a third has just written.
  const grave = `${path}.${randomUUID()}`;
  await rename(path, grave).catch(() => undefined);
  const buried = await read(grave);
  if (buried && buried.text !== there.text) await rename(grave, path);
  else await rm(grave, { force: true });
}

/** What is left of dead locks where somebody was killed while burying one. */
async function clearGraves(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  const graves = (await readdir(dirname(path))).filter((name) => name.startsWith(start));
  for (const grave of graves) await rm(join(dirname(path), grave), { force: true });
}

function isDead({ text, changedMs }: Text, world: LockWorld): boolean {
  const { now = Date.now, host = hostname(), isRunning = runs } = world;
  const silentMs = now() - changedMs;
  const holder = holderIn(text);
  if (!holder) return silentMs > NAMELESS_MS;
  return (holder.host === host && !isRunning(holder.pid)) || silentMs > DEAD_MS;
}

interface Text {
  readonly text: string;
  readonly changedMs: number;
}

async function read(path: string): Promise<Text | undefined> {
  try {
    return { text: await readFile(path, 'utf8'), changedMs: (await stat(path)).mtimeMs };
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, id } = Object(JSON.parse(text)) as Partial<Holder>;
    const isWhole = typeof pid === 'number' && typeof host === 'string' && typeof id === 'string';
    return isWhole ? { pid, host, id } : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 is sent to nobody: it only asks. One that may not be asked is there. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const taken = (path: string): Misuse =>
  new Misuse(`Somebody else is publishing to this folder: ${path} says so. Wait until that is done; `
    + 'if nobody is, delete that file.');
