// What editors and compilers know of the package: small projects that are right, with lines that must be refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from './expect.mjs';
import { run } from './project.mjs';

const tsc = resolve('node_modules/typescript/bin/tsc');

const STRICT = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
};

/**
 * @param {Awaited<ReturnType<import('./project.mjs').emptyProject>>} project
 * @returns {Record<string, () => Promise<unknown>>}  Checks by name.
 */
export function typeChecks({ folder, add }) {
  add('types');
  add('ways');
  const compile = async (name, files, options) => {
    const path = join(folder, `tsconfig.${name}.json`);
    writeFileSync(path, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files }));
    await run(process.execPath, [tsc, '-p', path], { cwd: folder });
  };
  const examples = writeExamples(folder);
  return {
    // Every declaration of the package is checked too, not only what is used of it.
    'types hold with a bundler, in plain TypeScript and in React, Preact, Vue and Svelte': () => compile(
      'bundler',
      [
        'types/plain.ts', 'types/react.tsx', 'types/preact.tsx', 'types/vue.ts', 'types/svelte.ts', 'ways/react.tsx',
        ...examples,
      ],
      { module: 'esnext', moduleResolution: 'bundler' },
    ),
    'types hold by Node’s own rules': () => compile(
      'nodenext', ['types/plain.ts', 'types/react.tsx'], { module: 'nodenext', moduleResolution: 'nodenext' },
    ),
  };
}

/** The examples of docs/package.md, as files of the project. */
function writeExamples(folder) {
  const blocks = [...readFileSync('docs/package.md', 'utf8').matchAll(/^```(tsx?)\n([^]*?)^```/gm)];
  expect(blocks.length >= 4, `docs/package.md has four examples in TypeScript, not ${blocks.length}`);
  return blocks.map(([, kind, code], index) => {
    const path = `example-${index + 1}.${kind}`;
    writeFileSync(join(folder, path), code);
    return path;
  });
}
