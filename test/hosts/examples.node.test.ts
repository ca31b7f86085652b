import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

for (const example of ['sitevision-webapp', 'spfx-webpart']) {
  test(`the example ${example} asks for this version of the package`, () => {
    const { dependencies } = manifest(`demo/hosts/${example}/package.json`);
    equal(dependencies['styrtavla'], manifest('package.json').version);
  });
}
