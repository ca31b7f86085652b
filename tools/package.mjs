// Looks at the package as those who install it will: what is in it, where its paths lead, and whether it runs.
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { writeCounts } from './counts.mjs';

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));
const TEXTS = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
// Half of it are source maps.
const MOST_BYTES = 5_000_000;

const run = promisify(execFile);
const bin = (name) => `node_modules/.bin/${name}`;

const CHECKS = {
  publint: () => run(bin('publint'), ['--strict']),

  // A classic script has no types to speak of, and it would count as a fault.
  'are the types wrong': () => run(bin('attw'), [
    '--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', 'styrtavla.iife.js',
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
    for (const path of paths) expect(path.startsWith('dist/') || TEXTS.includes(path), `${path} is left out`);
    for (const path of [...TEXTS, ...targets(MANIFEST.exports), MANIFEST.bin.styrtavla.slice(2)]) {
      expect(paths.includes(path), `${path} is in it`);
    }
    expect(unpackedSize <= MOST_BYTES, `it has at most ${MOST_BYTES} bytes unpacked, not ${unpackedSize}`);
  },

  'contract and statistics run in plain Node, with what they promise': () => inNode(`
    const contract = await import('styrtavla/contract');
    const statistics = await import('styrtavla/statistics');
    for (const name of ['checkDocument', 'suppress', 'fulfilment']) {
      if (typeof contract[name] !== 'function') throw new Error('styrtavla/contract has no ' + name);
    }
    for (const name of ['analyseRuns', 'individualsLimits', 'nhsRules']) {
      if (typeof statistics[name] !== 'function') throw new Error('styrtavla/statistics has no ' + name);
    }
    if (!Array.isArray(contract.checkDocument({}).problems)) throw new Error('checkDocument({}) gives no problems');
    if (statistics.longestRunLimit(24) !== 8) throw new Error('longestRunLimit(24) is not 8');
  `),

  'the command line answers': () => run(process.execPath, [MANIFEST.bin.styrtavla, '--help']),

  'the command line checks': () => run(process.execPath, [MANIFEST.bin.styrtavla, 'check', 'documents/vab.json']),

  'the classic script is one': async () => {
    const code = readFileSync('dist/styrtavla.iife.js', 'utf8');
    new Script(code);
    expect(!/\bdefine\.amd\b|\bmodule\.exports\b/.test(code), 'it looks for no module loader');
  },

  'the schema names its draft': async () => {
    const { $schema } = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
    expect($schema === 'https://json-schema.org/draft/2020-12/schema', `$schema is ${$schema}`);
  },
};

function expect(holds, what) {
  if (!holds) throw new Error(`expected: ${what}`);
}

const targets = (exports) => Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .map((path) => path.slice(2));

const inNode = (code) => run(process.execPath, ['--input-type=module', '--eval', code]);

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  try {
    await check();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${[error.message, error.stdout, error.stderr].filter(Boolean).join('\n')}`);
  }
}
writeCounts('package', { passed: Object.keys(CHECKS).length - failed, failed });
process.exitCode = failed > 0 ? 1 : 0;
