import type { At } from '../json/at.ts';
import type { Fault } from '../json/fault.ts';
import { Misuse } from '../misuse.ts';

/** The dataset of a text: itself in JSON-stat 2, a field of it in JSON-stat 1. Or why there is none. */
export function datasetIn(root: At, name?: string): At | Fault {
  const kind = root.field('class').text;
  if (kind === 'dataset') return root;
  if (kind === 'collection') return collection(root);
  if (kind !== undefined) {
    return root.field('class').error(`This is a ${kind} of JSON-stat, and has no figures.`, 'Save the dataset itself.');
  }
  const sets = root.fields.filter(([, at]) => at.field('dimension').isObject);
  const [first, ...others] = sets;
  const chosen = name === undefined ? first : sets.find(([each]) => each === name);
  if (chosen && (name !== undefined || others.length === 0)) return chosen[1];
  if (first === undefined) return strange(root);
  const names = sets.map(([each, at]) => `  ${each}  ${at.field('label').text ?? ''}`.trimEnd()).join('\n');
  const wrong = name === undefined ? `There are ${sets.length} datasets` : `There is no dataset ${name}`;
  throw new Misuse(`${root.file}: ${wrong}. Name one with --dataset:\n${names}`);
}

function collection(root: At): Fault {
  const items = root.field('link').field('item').items;
  const listed = items.flatMap((item) => item.field('href').text ?? []).slice(0, 10).join(' ');
  return root.field('class').error(
    `This is a collection of ${items.length} datasets, and has no figures.`,
    listed ? `Import one of them: ${listed}` : 'Save one of its datasets.',
  );
}

function strange(root: At): Fault {
  const said = root.field('error').field('message').text ?? root.field('title').text ?? root.field('message').text;
  if (said) return root.error(`This is no dataset but a message: "${said}".`, 'Look at what was asked for.');
  if (root.field('values').isList) {
    return root.error('This looks like an answer of Kolada.', 'npx styrtavla import kolada reads it.');
  }
  return root.error(
    'This is no JSON-stat: it has neither a "class" nor a "dataset".',
    'Ask for the format json-stat2 (or json-stat), and save all that is answered.',
  );
}
