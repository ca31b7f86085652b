import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LIBRARY } from './folder.ts';

/**
 * The command line as one file with a library beside it, as in the package: it starts in a tenth of the time that its
 * sources take.
 *
 * @returns  The path of the program, in a folder of its own under `.tmp/`: from there it finds its packages.
 */
export async function buildProgram(): Promise<{ readonly program: string; readonly folder: string }> {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'program-'));
  const program = join(folder, 'dist', 'cli.js');
  await build({
    entryPoints: ['cli/styrtavla.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"0.0.0"}');
  for (const { name, bytes } of LIBRARY) writeFileSync(join(folder, 'dist', name), bytes);
  return { program, folder };
}
