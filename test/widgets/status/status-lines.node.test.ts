import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readPlaces } from '../../../cli/findings/places.ts';
import { linesOf } from '../../../src/widgets/status/status-lines.view.ts';

const folder = new URL('../../../documents/', import.meta.url);

/** The pointers to everything in a value, and to a field that nothing has. */
function pointersIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pointersIn(part, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  return [at, `${at}/finns-inte`, ...inner];
}

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['placeringsenheten', 'transmission', 'liten-grupp', 'flera-sprak', 'broken/bad-period']
    .map((name) => [name, readFileSync(new URL(`${name}.json`, folder), 'utf8')])),
  'one line': '{"a":[1,[2,{"b":null}],"c"],"d":{}}',
  'names with signs of their own': '{\n"a/b": {\n"~": 1,\n"\\"{": [\n1,\n2]},\n"": 3\n}',
  'texts with brackets, commas and line ends in them': '{"a": "}],\\n\\\\",\n"b": ["[", "{\\"",\n":"]}',
  'a byte order mark, tabs and carriage returns': '\ufeff{\r\n\t"a"\r\n:\r\n[\r\n1]}',
  'a list at the top': '[\n[],\n{},\n3]',
};

for (const [name, text] of Object.entries(texts)) {
  test(`every place is on the line where the command line finds it: ${name}`, () => {
    const pointers = pointersIn(JSON.parse(text.replace(/^\ufeff/, '')));
    const { placeOf } = readPlaces(text.replace(/^\ufeff/, ''), pointers);
    assert.ok(pointers.length > 3);
    assert.deepEqual([...linesOf(text, pointers)], pointers.map((pointer) => [pointer, placeOf(pointer).line]));
  });
}

test('a text of a million letters and one nested deep are read', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const text = `{"a": "${'x'.repeat(1e6)}",\n"b": ${deep},\n"c": 1}`;
  assert.deepEqual([...linesOf(text, ['/a', '/b/0/0/0', '/c'])], [['/a', 1], ['/b/0/0/0', 2], ['/c', 3]]);
});

test('all files of documents/broken that are JSON have their faults on a line of theirs', () => {
  const broken = new URL('broken/', folder);
  for (const file of readdirSync(broken).filter((name) => name !== 'not-json.json')) {
    const text = readFileSync(new URL(file, broken), 'utf8');
    const pointers = pointersIn(JSON.parse(text)).slice(0, 500);
    const last = text.split('\n').length;
    for (const line of linesOf(text, pointers).values()) assert.ok(line >= 1 && line <= last, file);
  }
});
