// Programs of others: run to their end, or started and stopped with us.
import { execFileSync, spawn } from 'node:child_process';

/** A reason not to try a host at all: what is missing here, in a sentence. */
export class Skip extends Error {}

const isRoot = process.getuid?.() === 0;

// Databases refuse to run as root and web servers should: there they run as the user Debian has for it.
const server = () => (isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {});
const idOf = (which) => Number(execFileSync('id', [which, 'www-data']));

/**
 * Those that have not ended, and when they will have.
 *
 * @type {Map<import('node:child_process').ChildProcess, Promise<unknown>>}
 */
const alive = new Map();

/** Ends what is running, and waits for it. */
export async function stopAll() {
  for (const { pid } of alive.keys()) if (pid !== undefined) endGroup(pid);
  await Promise.allSettled(alive.values());
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    // It has ended by itself, or never begun.
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * @typedef {object} Way
 * @property {string} [cwd]
 * @property {string} [input]  What the program reads.
 * @property {Record<string, string>} [env]  Beside what we have.
 * @property {boolean} [asServer]  As the user that servers run as, where we are root.
 */

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Way} [way]
 * @returns {Promise<string>}  What it said.
 * @throws {Error}  With the last lines it said, where it ends with another status than 0.
 */
export async function run(program, args, way = {}) {
  const { end, said } = started(program, args, way);
  const status = await end;
  if (status === 0) return said.text.trim();
  const last = said.text.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${program} ${args[0] ?? ''} ended with ${status}: ${last}`);
}

/**
 * Starts a server, which `stopAll` stops.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Way} [way]
 * @returns {{ isRunning: () => boolean, said: () => string }}
 */
export function start(program, args, way = {}) {
  const { child, said } = started(program, args, way);
  return { isRunning: () => alive.has(child), said: () => said.text.trim() };
}

function started(program, args, { cwd, input = '', env, asServer }) {
  // In a group of its own: one that ends its group, as Apache does, leaves us alone, and npm takes its children along.
  const own = { detached: true, env: { ...process.env, ...env }, ...(asServer && server()) };
  const child = spawn(program, args, { cwd, ...own });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => { said.text += part; });
  // One that ends before it has read everything says why by its status.
  child.stdin.on('error', () => {}).end(input);
  const end = new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => resolve(status ?? signal));
  });
  alive.set(child, end.finally(() => alive.delete(child)));
  alive.get(child).catch(() => {});
  return { child, end, said };
}
