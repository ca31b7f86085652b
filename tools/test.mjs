// `npm test`: every step, also after one has failed, then one line that says how many of all checks held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { forgetCounts, readCounts } from './counts.mjs';

/** What a step says when it fails is shown, but not without end. */
const MOST_LETTERS = 40_000;

// Each step is a script of package.json. The first ones wait for nothing and keep both processors busy; the others
// need what was built, and one at a time, since they measure.
const AT_ONCE = {
  lint: 'test:lint',
  types: 'test:types',
  'types without DOM': 'test:types-pure',
  'types for Node': 'test:types-node',
  imports: 'test:imports',
  'pure tests': 'test:pure',
  build: 'build',
};
const IN_TURN = {
  'browser tests': 'test:browser',
  stories: 'test:stories',
  size: 'test:size',
  package: 'test:package',
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const env = { ...process.env, PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH, NO_COLOR: '1' };
const total = { passed: 0, failed: 0 };

const waiting = Object.entries(AT_ONCE);
await Promise.all([workThrough(waiting), workThrough(waiting)]);
await workThrough(Object.entries(IN_TURN));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function workThrough(steps) {
  for (let step = steps.shift(); step; step = steps.shift()) await runStep(...step);
}

async function runStep(name, script) {
  forgetCounts(name);
  const start = performance.now();
  const { code, output } = await runShell(scripts[script]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped = 0 } = countsOf(name, code);
  total.passed += passed;
  total.failed += failed;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(18)}${seconds.padStart(6)} s   ${counts}`);
  if (failed > 0) console.log(`     npm run ${script}\n\n${bounded(output)}\n`);
  else if (name === 'size') console.log(output.trimEnd().replaceAll(/^/gm, '     '));
}

// A step that broke down before it could count has failed once, whatever it had counted.
function countsOf(name, code) {
  const counts = readCounts(name) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runShell(command) {
  return new Promise((done) => {
    const pieces = [];
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => pieces.push(Buffer.from(error.message)));
    child.on('close', (code) => done({ code, output: Buffer.concat(pieces).toString() }));
  });
}

function bounded(output) {
  if (output.length <= MOST_LETTERS) return output.trimEnd();
  const half = MOST_LETTERS / 2;
  const leftOut = `… ${output.length - MOST_LETTERS} letters left out …`;
  return [output.slice(0, half), leftOut, output.slice(-half).trimEnd()].join('\n');
}
