// "Imports go one way" of CONTRIBUTING.md, as rules. Type imports, import() and cycles count.
const ORDER = ['statistics', 'contract', 'locale', 'parts', 'chart', 'element', 'widgets', 'frame'];

// Right under src/. The index files of contract/ and statistics/ are entry points of the package too, but they register
// nothing: to the folders after them they are the folder's face.
const ENTRY = '^src/[^/]+\\.ts$';

// A board shows other widgets; it and a scorecard open a measure's run chart.
const OPENERS = '^src/widgets/(board|scorecard)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const folder = (...names) => `^src/(${names.join('|')})/`;
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const upwards = ORDER.slice(0, -1).map((name, index) => forbid(
  `${name}-looks-back-only`,
  `${name}/ may import from the folders before it: ${ORDER.slice(0, index).join(', ') || 'none'}.`,
  { path: folder(name) },
  { path: folder(...ORDER.slice(index + 1)) },
));

module.exports = {
  forbidden: [
    ...upwards,
    forbid('no-cycle', 'Two files that need each other are one idea, or three.', {}, { circular: true }),
    forbid('no-missing', 'The file or package does not exist.', {}, { couldNotResolve: true }),
    forbid('nobody-imports-an-entry', 'An entry point serves the page; what opens a widget loads one by import().',
      { path: '^src/', pathNot: OPENERS }, { path: ENTRY }),
    forbid('entries-are-loaded-lazily', 'A widget that opens another loads its entry point by import().',
      { path: OPENERS }, { path: ENTRY, dynamic: false }),
    forbid('widgets-apart', 'What two widgets share moves to parts/, contract/ or statistics/.',
      { path: '^src/widgets/([^/]+)/' }, { path: '^src/widgets/', pathNot: '^src/widgets/$1/' }),
    forbid('figures-come-locked', 'What may stand on few answers is read with what hides it: from contract/shown/.',
      { path: '^src/', pathNot: '^src/contract/' }, { path: '^src/contract/definition/(measures|assessments)\\.ts$' }),
    forbid('views-are-pure', 'A view needs statistics, contract, locale, and views of its own folder and of parts/.',
      { path: '^src/(.+)/[^/]+\\.view\\.ts$' },
      { pathNot: [folder('statistics', 'contract', 'locale'), '^src/(parts|$1)/[^/]+\\.view\\.ts$'] }),
    forbid('drawings-read-the-view', 'A drawing reads its view, parts/ and chart/: it neither computes nor fetches.',
      { path: '\\.(svg|config|styles)\\.ts$' },
      { path: [folder('statistics', 'contract', 'locale', 'element'), '\\.element\\.ts$'] }),
    forbid('no-lit-before-parts', 'What is computed and worded needs no DOM.',
      { path: folder('statistics', 'contract', 'locale') }, { path: npm('lit', '@lit', 'lit-html', 'lit-element') }),
    forbid('one-door-to-chart-js', 'Chart.js is imported through chart/ only.',
      { path: '^(src|cli)/', pathNot: '^src/chart/' }, { path: npm('chart\\.js') }),
    forbid('src-stands-alone', 'The library knows nothing of what uses it.',
      { path: '^src/' }, { pathNot: ['^src/', 'node_modules/'] }),
    forbid('no-node-in-src', 'The library runs in a browser.', { path: '^src/' }, { dependencyTypes: ['core'] }),
    forbid('cli-uses-the-contract', 'The command line stands on the contract, as any other user of the package.',
      { path: '^cli/' }, {
        path: '^(src|test|tools|demo|stories|documents)/',
        // Pages say before any script runs what the elements say: in the same words, made by the same views.
        pathNot: ['^src/contract/index\\.ts$', '^src/widgets/views\\.ts$'],
      }),
    forbid('only-pages-need-views', 'What else the command line says is no page, and starts faster without words.',
      { path: '^cli/', pathNot: '^cli/(pages|publish)/' }, { path: '^src/widgets/' }),
    forbid('views-face-is-pure', 'The views have a face of their own so that no element comes with them.',
      { path: '^src/widgets/views\\.ts$' },
      { pathNot: [folder('statistics', 'contract', 'locale'), '\\.view\\.ts$'] }),
    forbid('pages-are-pure', 'What a page says follows from its document: it reads no file and no clock.',
      { path: '^cli/pages/' }, { path: '^cli/(?!pages/)' }),
    forbid('pages-need-no-node', 'What makes pages could make them in a browser.',
      { path: '^cli/pages/' }, { dependencyTypes: ['core'] }),
    forbid('tables-run-in-a-browser-too',
      'What turns tables into documents also runs in the page where they are dropped.',
      { path: '^cli/(tables|json|kolada|jsonstat|kostra|findings|starters)/' },
      { path: '^cli/(commands|files)/|^node:|^(fs|path|os|process|util)$', dependencyTypesNot: ['npm'] }),
    forbid('only-dependencies', 'What is published may need only what is listed under dependencies.',
      { path: '^(src|cli)/' },
      { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'deprecated'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
