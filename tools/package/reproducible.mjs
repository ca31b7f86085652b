// Whether the package is what its source makes of it, wherever it is built: the same bytes from another folder.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from './expect.mjs';
import { run } from './project.mjs';

const SOURCES = [
  'src', 'cli', 'demo', 'tools', 'package.json', 'rollup.config.js', 'tsconfig.base.json', 'tsconfig.json',
];

/** Scripts, their maps, hashes and licences: all that rollup makes. Types and manifests are read from the source. */
export const reproducibleChecks = {
  'built again in another folder, every script has the same bytes': async () => {
    const base = mkdtempSync(join(tmpdir(), 'styrtavla-again-'));
    const folder = join(base, 'a', 'longer path');
    mkdirSync(folder, { recursive: true });
    try {
      for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
      // As if the packages lay there: their paths are in the maps.
      const args = [resolve('node_modules/rollup/dist/bin/rollup'), '-c', '--preserveSymlinks', '--silent'];
      await run(process.execPath, args, { cwd: folder });
      const made = filesIn(join(folder, 'dist'));
      expect(made.includes('styrtavla.iife.js') && made.length > 500, `the second build has all files: ${made.length}`);
      const others = made.filter((path) => !readFileSync(join('dist', path)).equals(read(folder, path)));
      expect(others.length === 0, `the same bytes in both builds: ${others.slice(0, 10).join(', ')}`);
    } finally {
      rmSync(base, { recursive: true });
    }
  },
};

const read = (folder, path) => readFileSync(join(folder, 'dist', path));

const filesIn = (folder) => readdirSync(folder, { withFileTypes: true, recursive: true })
  .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []));
