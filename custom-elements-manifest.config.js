import { readFileSync } from 'node:fs';

// The elements as users meet them: what is private goes, and paths lead to the entry points of the package.
const isHidden = ({ privacy }) => privacy === 'private' || privacy === 'protected';

// What every widget shares, from the one place where it stands.
const TOKENS = [...readFileSync('src/parts/tokens.styles.ts', 'utf8').matchAll(/var\((--styr-[\w-]+), (.+)\);/g)]
  .map(([, name, value]) => ({ name, default: value, description: 'Shared by all elements.' }));

// `widgets/run-chart/run-chart.element.ts` is registered by the entry point `run-chart.js`.
const entryOf = (path) => `dist/${/([^/]+)\.element\.ts$/.exec(path)[1]}.js`;

const publicOnly = {
  name: 'public-only',
  // After the analyzer's own steps: members of the base class have come to the elements, and it has done its duty.
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.some(({ tagName }) => tagName));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) tidy(declaration);
      const [{ name, tagName }] = module.declarations;
      module.path = entryOf(module.path);
      module.exports = [
        { kind: 'js', name, declaration: { name, module: module.path } },
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } },
      ];
    }
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

function tidy(declaration) {
  declaration.members = (declaration.members ?? []).filter((member) => !isHidden(member) && !member.static);
  declaration.cssProperties = [...TOKENS, ...(declaration.cssProperties ?? [])];
  // In `new StyrLoadEvent(document)` the analyzer takes the argument for the event's name.
  declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('styr-'));
  // The base class is no part of the package: what it gives has been written to each element.
  declaration.superclass = { name: 'ReactiveElement', package: '@lit/reactive-element' };
  const things = Object.values(declaration).filter(Array.isArray).flat();
  for (const thing of things) delete thing.inheritedFrom;
}

export default {
  globs: ['src/element/**/*.ts', 'src/widgets/**/*.element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
