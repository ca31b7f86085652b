// dist/frameworks/: types by which React, Preact, Vue and Svelte know the elements in their markup. What each element
// takes and tells is read from custom-elements.json; how a framework wants to hear it stands in tools/frameworks/.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const FROM = 'tools/frameworks';
const TO = 'dist/frameworks';
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const elements = modules.map(({ path, declarations: [element] }) =>
  ({ ...element, file: path.replace(/^dist\//, '') }));
const union = (names) => names.map((name) => `'${name}'`).join(' | ');

const imported = ({ name, file }) => `import type { ${name} } from '../${file}';`;

function described({ name, tagName, description, members, events }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const renamed = fields.filter((field) => field.attribute && field.attribute !== field.name);
  const attributes = renamed.map((field) => `'${field.attribute}': ${name}['${field.name}']`);
  return `  /** ${description.replaceAll(/\s+/g, ' ')} */
  '${tagName}': {
    element: ${name};
    properties: Pick<${name}, ${union(fields.map((field) => field.name))}>;
    attributes: { ${attributes.join('; ')} };
    events: Pick<GlobalEventHandlersEventMap, ${union(events.map((event) => event.name))}>;
  };`;
}

mkdirSync(TO, { recursive: true });
writeFileSync(`${TO}/elements.d.ts`, `import type {} from '../index.js';
${elements.map(imported).join('\n')}

/** What pages set on each element and hear from it, by its tag. Made from custom-elements.json. */
export interface StyrElements {
${elements.map(described).join('\n')}
}
`);
for (const file of readdirSync(FROM)) copyFileSync(`${FROM}/${file}`, `${TO}/${file}`);
// Who imports types for their effect alone meets a file that does nothing.
writeFileSync(`${TO}/types-only.js`, 'export {};\n');
