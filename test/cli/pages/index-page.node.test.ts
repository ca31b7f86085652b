import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadWords } from '../../../src/widgets/views.ts';
import { indexHtml } from '../../../cli/pages/index-page.ts';
import { countOf, treeOf } from '../../../cli/pages/tree.ts';
import type { Entry } from '../../../cli/pages/tree.ts';
import { readable, site } from './made.ts';

const entry = (title: string, ...units: readonly string[]): Entry => ({
  address: `${title.toLowerCase()}.html`,
  title,
  facts: ['1 av 2 mål nådda'],
  units: units.map((name) => ({ id: name, name })),
});

before(() => loadWords('sv'));

const indexOf = (entries: readonly Entry[]): string => String(indexHtml(site('sv'), entries));

test('one page is one link', () => {
  const page = indexOf([entry('Tavla')]);
  assert.ok(page.includes('<li><a href="tavla.html">Tavla</a> <span class="quiet">1 av 2 mål nådda</span></li>'), page);
  assert.equal(!page.includes('<nav'), true);
});

test('twelve stand in one list, each below the unit that it is of', () => {
  const units = ['A', 'B', 'C'].flatMap((top) => [entry(top, 'Stad', top), ...['1', '2', '3'].map((team) =>
    entry(`${top}${team}`, 'Stad', top, `${top}${team}`))]);
  const page = indexOf(units);
  assert.equal(page.match(/<li>/g)?.length, 13);
  assert.equal(!page.includes('<h2'), true);
  assert.match(readable(page), /Stad A 1 av 2 mål nådda A1 1 av 2 mål nådda/);
});

test('a thousand stand in parts, with the way to each and how many pages it has', () => {
  const entries = Array.from({ length: 1000 }, (_, nth) =>
    entry(`Enhet${nth}`, 'Stad', `Förvaltning ${nth % 10}`, `Enhet${nth}`));
  const page = indexOf([entry('Stad', 'Stad'), ...entries]);
  assert.equal(page.match(/<h2 id="part-\d+">/g)?.length, 10);
  assert.equal(page.match(/<a href="#part-\d+">/g)?.length, 10);
  assert.equal(page.match(/<a href="enhet\d+\.html">/g)?.length, 1000);
  assert.match(readable(page), /Förvaltning 3 100 sidor/);
  assert.equal(countOf(treeOf(entries)), 1000);
});

test('units of several documents are the same where id and name are', () => {
  const other = { ...entry('C'), units: [{ id: 'Stad', name: 'En annan stad' }] };
  const { branches } = treeOf([entry('A', 'Stad', 'A'), entry('B', 'Stad', 'B'), other]);
  const told = branches.map(({ name, branches: below }) => [name, below.length]);
  assert.deepEqual(told, [['Stad', 2], ['En annan stad', 0]]);
});

test('pages of units with a single page stand together at the end of a long index', () => {
  const many = Array.from({ length: 40 }, (_, nth) => entry(`E${nth}`, 'Stor', `E${nth}`));
  const page = indexOf([...many, entry('Ensam', 'Ensam')]);
  assert.match(readable(page), /Övrigt Ensam/);
});
