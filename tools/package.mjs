// Looks at the package as those who install it will: what is in it, where its paths lead, and whether it runs.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { Script } from 'node:vm';
import { writeCounts } from './counts.mjs';
import { expect } from './package/expect.mjs';
import { graphChecks } from './package/graph.mjs';
import { emptyProject, run } from './package/project.mjs';
import { reproducibleChecks } from './package/reproducible.mjs';
import { typeChecks } from './package/types.mjs';
import { wayChecks } from './package/ways.mjs';

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));
const TEXTS = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
// A third of it are source maps.
const MOST_BYTES = 5_000_000;

const CLASSIC = ['styrtavla.iife.js', 'frame.js', 'frame-host.js'];
const bin = (name) => `node_modules/.bin/${name}`;

/** What a user of a framework has beside this package. */
const OF_USERS = ['react', 'react-dom', '@types/react', '@types/react-dom', 'preact', 'vue', 'svelte'];
/** Of what a tool has to say when a check fails. */
const MOST_LETTERS = 4000;
/** What keeps both processors busy, and no more. */
const AT_ONCE = 2;

const OF_THE_TARBALL = {
  publint: () => run(bin('publint'), ['--strict']),

  // Classic scripts have no types to speak of, and they would count as a fault.
  'are the types wrong': () => run(bin('attw'), [
    '--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...CLASSIC,
    'frame.html', 'frame.css',
  ]),

  'each entry point is exported, and kept for what it does': async () => {
    const names = readdirSync('src').filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, ''));
    const pure = ['index', 'contract', 'statistics'];
    for (const name of pure) expect(names.includes(name), `src/${name}.ts is there`);
    for (const name of names.filter((each) => !pure.includes(each))) {
      expect(`./${name}.js` in MANIFEST.exports, `package.json exports ./${name}.js`);
      for (const path of [`./dist/${name}.js`, `./src/${name}.ts`]) {
        expect(MANIFEST.sideEffects.includes(path), `sideEffects in package.json has ${path}`);
      }
    }
  },

  'the tarball holds what it should': async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { maxBuffer: 1e8 });
    const [{ files, unpackedSize }] = JSON.parse(stdout);
    const paths = files.map(({ path }) => path);
    for (const path of paths) {
      expect(/^dist\/(?!demo\/)/.test(path) || TEXTS.includes(path), `${path} is left out`);
    }
    for (const path of [...TEXTS, ...targets(MANIFEST.exports), MANIFEST.bin.styrtavla.slice(2)]) {
      expect(paths.includes(path), `${path} is in it`);
    }
    expect(unpackedSize <= MOST_BYTES, `it has at most ${MOST_BYTES} bytes unpacked, not ${unpackedSize}`);
  },

  'classic scripts are such': async () => {
    for (const file of CLASSIC) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      new Script(code);
      expect(!/\bdefine\.amd\b|\bmodule\.exports\b/.test(code), `${file} looks for no module loader`);
    }
  },

  'licences of all that is inside come along': async () => {
    const text = readFileSync('dist/LICENSES.txt', 'utf8');
    const top = readFileSync('dist/styrtavla.iife.js', 'utf8').slice(0, 1000);
    for (const name of ['chart.js', '@lit/reactive-element', 'lit-html']) {
      const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      const line = `${name} ${version} (${license})`;
      expect(text.includes(`\n${line}\n`), `dist/LICENSES.txt has ${line}`);
      expect(top.startsWith('/*!') && top.includes(line), `styrtavla.iife.js names ${line}`);
    }
    for (const words of ['Google LLC', 'Chart.js Contributors', 'WITHOUT WARRANTY', 'Redistribution and use']) {
      expect(text.includes(words), `dist/LICENSES.txt has “${words}”`);
    }
  },

  'integrity.json has the hash of every script and style, and all that an entry point imports': async () => {
    const { version, files, imports } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    expect(version === MANIFEST.version, `it is of version ${MANIFEST.version}, not ${version}`);
    for (const [path, hash] of Object.entries(files)) {
      const sum = createHash('sha384').update(readFileSync(`dist/${path}`)).digest('base64');
      expect(hash === `sha384-${sum}`, `the hash of ${path}`);
    }
    for (const path of scriptsAndStyles()) expect(path in files, `${path} has a hash`);
    for (const target of targets(MANIFEST.exports).filter((path) => /^dist\/[^/]+\.js$/.test(path))) {
      const entry = target.slice('dist/'.length);
      if (CLASSIC.includes(entry)) continue;
      expectSame(imports[entry], followed(entry), `imports of ${entry}`);
    }
  },

  'the schema names its draft': async () => {
    const { $schema } = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
    expect($schema === 'https://json-schema.org/draft/2020-12/schema', `$schema is ${$schema}`);
  },
};

const targets = (exports) => Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .map((path) => path.slice(2));

/** Those for pages: not the command line, the file that stands for types, or the demo's own. */
const scriptsAndStyles = () => readdirSync('dist', { recursive: true, withFileTypes: true })
  .flatMap((entry) => (entry.isFile() ? [relative('dist', join(entry.parentPath, entry.name))] : []))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(js|css)$/.test(path) && !/^(cli[.-]|frameworks\/|demo\/)/.test(path));

/** Files that a module imports, and those by theirs, as its text has it. */
function followed(entry, found = new Set()) {
  const text = readFileSync(`dist/${entry}`, 'utf8');
  for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
    const next = posix.join(posix.dirname(entry), path);
    if (found.has(next)) continue;
    found.add(next);
    followed(next, found);
  }
  return [...found].sort();
}

function expectSame(found, wanted, what) {
  expect(JSON.stringify(found) === JSON.stringify(wanted), `${what}: ${wanted}; not ${found}`);
}

/** Runs checks, some at once; tells of each as it ends. */
async function runAll(checks) {
  let failed = 0;
  const waiting = Object.entries(checks);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next;
      const start = performance.now();
      const fault = await check().then(() => null, (error) => error);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${fault ? 'FAIL' : 'ok  '} ${seconds.padStart(5)} s ${name}`);
      if (!fault) continue;
      failed += 1;
      console.log([fault.message, fault.stdout, fault.stderr].filter(Boolean).join('\n').slice(0, MOST_LETTERS));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

const project = await emptyProject(OF_USERS);
const ways = wayChecks(project);
try {
  // The longest first, so that none of them is left alone at the end.
  const checks = {
    ...reproducibleChecks, ...typeChecks(project), ...OF_THE_TARBALL, ...graphChecks(project), ...ways.checks,
  };
  const failed = await runAll(checks);
  writeCounts('package', { passed: Object.keys(checks).length - failed, failed });
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await ways.close();
  project.remove();
}
