// The hosts' own packages, as Debian has them.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { atEnd } from './closing.mjs';
import { run, Skip } from './command.mjs';

// Debian starts what it installs: a database and a web server on a developer's machine are not ours to start.
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Sees to it that packages are there.
 *
 * @param {string[]} names
 * @throws {Skip}  Where they are missing and cannot be installed.
 */
export async function needs(names) {
  const missing = await missingOf(names);
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (!await answers('apt-get')) throw new Skip(`it takes Debian's packages, and there is no apt-get: ${list}`);
  if (process.getuid() !== 0) throw new Skip(`not root: first run "apt-get install --no-install-recommends ${list}"`);
  console.log(`     installs ${list}`);
  try {
    await install(missing);
  } catch (error) {
    throw new Skip(`apt-get could not install ${list}: ${error.message.split('\n').pop()}`);
  }
}

const answers = (program) => run(program, ['--version']).then(() => true, () => false);

async function missingOf(names) {
  const isThere = (name) => run('dpkg-query', ['-W', '-f', '${Status}', name])
    .then((status) => status === 'install ok installed', () => false);
  const there = await Promise.all(names.map(isThere));
  return names.filter((_, index) => !there[index]);
}

async function install(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!existsSync(POLICY)) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    atEnd(() => rmSync(POLICY, { force: true }));
  }
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...names], { env });
}
