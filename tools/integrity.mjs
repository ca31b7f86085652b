// dist/integrity.json: hashes by which a page makes sure that it loads what was published, and what a module loads.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const inOrder = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Gathers the files of several bundles in one dist/integrity.json:
 * - `version`: of the package;
 * - `files`: path in dist/ to `sha384-…`, for each script and style that a page may load;
 * - `imports`: entry point to the files that it imports by `import … from`, and those by theirs, without the packages
 *   that lie beside this one.
 *
 * @returns {() => import('rollup').Plugin}  A plugin for each bundle. Each writes the file anew, with all so far.
 */
export function integrity() {
  const files = new Map();
  const imports = new Map();
  return () => ({
    name: 'integrity',
    // From the disk: what is hashed is what is served.
    writeBundle({ dir, file }, bundle) {
      const folder = dir ?? dirname(file);
      const nameOf = (fileName) => relative('dist', join(folder, fileName)).replaceAll('\\', '/');
      for (const { fileName, type, isEntry } of Object.values(bundle)) {
        if (!/\.(js|css)$/.test(fileName)) continue;
        files.set(nameOf(fileName), hashOf(join(folder, fileName)));
        if (type !== 'chunk' || !isEntry || !dir) continue;
        imports.set(nameOf(fileName), [...importsOf(fileName, bundle)].map(nameOf).sort());
      }
      const content = { version, files: inOrder(files), imports: inOrder(imports) };
      writeFileSync('dist/integrity.json', `${JSON.stringify(content, null, 2)}\n`);
    },
  });
}

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

function importsOf(name, bundle, found = new Set()) {
  for (const next of bundle[name]?.imports ?? []) {
    if (found.has(next) || !bundle[next]) continue;
    found.add(next);
    importsOf(next, bundle, found);
  }
  return found;
}
