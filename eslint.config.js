import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { reasonedDisable } from './tools/reasoned-disable.mjs';

const noMarkup = 'Markup from text is refused by strict pages: use a template.';
const noStyle = 'Strict pages block style attributes: use classes, states or SVG attributes.';
const given = 'Time, chance and language are given, so that a test can give them: only element/ asks the page.';

const UNSAFE = {
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]': noMarkup,
  'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]': noMarkup,
  'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]': noMarkup,
  'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)\\s*=/]': noMarkup,
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]': noStyle,
};
const IN_SRC = {
  ExportDefaultDeclaration: 'Exports have names, so that a thing is called the same everywhere.',
  'ImportDeclaration[specifiers.length=0]': 'Bundlers leave it out: by package.json only entry points act unasked.',
};
const PLAIN = {
  TSEnumDeclaration: 'Use an `as const` list and a type of its items.',
  'TSModuleDeclaration[kind="namespace"]': 'Files are the modules.',
};
const FROM_OUTSIDE = {
  'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]': given,
  'NewExpression[callee.name="Date"][arguments.length=0]': given,
  'CallExpression[callee.name="Date"]': given,
  'MemberExpression[object.name="Math"][property.name="random"]': given,
  'Identifier[name="navigator"]': given,
};

// Of two blocks that fit a file, the last one's options replace the first's: so each file is met by one block that
// names this rule, and the lists are put together for it. Presets do the same, so our own rules come after them.
const restrict = (lists) => ({
  'no-restricted-syntax': ['error', ...Object.entries(lists).map(([selector, message]) => ({ selector, message }))],
});

const unsafeImports = {
  paths: [
    { name: 'lit/directives/style-map.js', message: noStyle },
    { name: 'lit/directives/unsafe-html.js', message: noMarkup },
    { name: 'lit/directives/unsafe-svg.js', message: noMarkup },
    { name: 'lit/directives/unsafe-mathml.js', message: noMarkup },
    { name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are written in css templates.' },
    { name: '@lit/reactive-element', importNames: ['unsafeCSS'], message: 'Styles are written in css templates.' },
    { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: noMarkup },
  ],
};

const allOfLit = {
  name: 'lit', message: 'A page pays for what it takes: html is in lit/html.js, css in @lit/reactive-element.',
};

const always = {
  'max-len': ['error', { code: 120, ignoreUrls: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  // The style guide says three; four is where a reader is surely lost.
  '@typescript-eslint/max-params': ['error', { max: 4 }],
  // Pruning a document takes fields away by their names.
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/parameter-properties': 'error',
  eqeqeq: 'error',
  // A developer is told of a mistake; nothing else is said on the console.
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'own/reasoned-disable': 'error',
};

const typed = {
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // `void` before a promise says "nobody minds": here every promise has its catch.
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const nodeNames = [
  'Buffer', 'URL', 'URLSearchParams', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout',
  'structuredClone',
];

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', '.tmp/', 'test/fixtures/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { own: { rules: { 'reasoned-disable': reasonedDisable } } },
  },
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'cli/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...typed, 'no-restricted-imports': ['error', unsafeImports] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error', { paths: unsafeImports.paths.map((one) => (one.name === allOfLit.name ? allOfLit : one)) },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  },
  { files: ['**/*.{js,mjs,cjs,ts}'], rules: always },
  {
    // What adds to an interface of another package can say it in no other way.
    files: ['tools/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ignores: ['demo/**'],
    languageOptions: { globals: Object.fromEntries(nodeNames.map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off' },
  },
  { files: ['cli/**/*.ts', 'demo/build.ts'], rules: { 'no-console': 'off' } },
  // Scripts of pages: the browser's names are many, and a misspelt one fails the page's own test.
  { files: ['demo/**/*.js'], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/element/**'],
    rules: restrict({ ...UNSAFE, ...IN_SRC, ...PLAIN, ...FROM_OUTSIDE }),
  },
  { files: ['src/element/**/*.ts'], rules: restrict({ ...UNSAFE, ...IN_SRC, ...PLAIN }) },
  { files: ['cli/**/*.ts', 'demo/**/*', 'stories/**/*.ts'], rules: restrict({ ...UNSAFE, ...PLAIN }) },
);
