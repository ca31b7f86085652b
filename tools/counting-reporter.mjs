// The runner lets two things pass that are faults: a file without tests, and a promise that fails outside every test.
import { relative } from 'node:path';
import { writeCounts } from './counts.mjs';

const STRAY = 'An error was thrown in a Promise outside a test';

/**
 * Adds up the browser tests, and fails the run for what the runner itself only logs.
 *
 * @param {(title: string) => boolean} [isLeftOut]  Of tests that did not run on purpose.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(isLeftOut = () => false) {
  let startTime = 0;
  let failed = 0;
  // The runner's own exit code knows nothing of these faults, and it ends the process by itself.
  process.on('exit', () => {
    if (failed > 0) process.exitCode = 1;
  });
  return {
    start: (args) => {
      startTime = args.startTime;
    },
    onTestRunFinished({ sessions }) {
      const totals = sessions.map((session) => countSession(session, isLeftOut));
      const sum = (key) => totals.reduce((total, counts) => total + counts[key], 0);
      failed = sum('failed');
      writeCounts('browser tests', { passed: sum('passed'), failed, skipped: sum('skipped') });
      const seconds = ((Date.now() - startTime) / 1000).toFixed(1);
      console.log(`${sessions.length} files in ${seconds} s, ${sum('skipped')} tests skipped`);
      console.log(`${sum('passed')} passed, ${failed} failed`);
    },
  };
}

function countSession(session, isLeftOut) {
  const tests = allTests(session.testResults);
  // The runner takes what it was told to leave out for failed.
  const leftOut = tests.filter((test) => !test.passed && !test.skipped && !test.error && isLeftOut(test.title));
  const skipped = tests.filter((test) => test.skipped).length + leftOut.length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length - leftOut.length;
  const faults = faultsOf(session, tests, failed + leftOut.length);
  for (const fault of faults) console.error(`${relative('.', session.testFile ?? '')}: ${fault}`);
  return { passed: tests.length - failed - skipped, failed: failed + faults.length, skipped };
}

// Besides failed tests: a file that could not load, promises that nobody caught, and a file with nothing in it.
function faultsOf(session, tests, failed) {
  const strays = session.logs.flat().filter((entry) => typeof entry === 'string' && entry.startsWith(STRAY));
  const faults = strays.map(() => 'a promise failed outside every test, see its log');
  const message = session.errors[0]?.message;
  if (tests.length === 0) faults.push(message ?? 'holds no test');
  else if (session.passed === false && failed === 0) faults.push(message ?? 'failed outside its tests');
  return faults;
}

const allTests = (suite, path = '') => (suite
  ? [...suite.tests, ...suite.suites].flatMap((each) => {
    const title = `${path} ${each.name}`.trim();
    return each.suites ? allTests(each, title) : [{ ...each, title }];
  })
  : []);
