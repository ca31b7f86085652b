import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a command gave when somebody typed it. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Typed {
  /** What is piped in. */
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../..');
const LOADER = join(ROOT, 'node_modules/tsx/dist/loader.mjs');

/** Runs the command line from its source. */
export const runCli = (args: readonly string[], { input = '', cwd = ROOT, env = {} }: Typed = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const command = ['--import', LOADER, join(ROOT, 'cli/styrtavla.ts'), ...args];
    const child = spawn(process.execPath, command, { cwd, env: { ...process.env, ...env } });
    const told = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { told.out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { told.err += text; });
    child.on('error', reject).on('close', (status) => { resolve({ status, ...told }); });
    child.stdin.on('error', () => undefined).end(input);
  });
