import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, unlinkSync, utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import { Misuse } from '../../../cli/misuse.ts';
import { boardOf, contentOf, LIBRARY, newFolder, published, write } from './folder.ts';

const made: string[] = [];
let folder = '';
let out = '';
beforeEach(() => {
  folder = newFolder();
  out = join(folder, 'tavlor');
  made.push(folder);
});
after(() => {
  for (const each of made) rmSync(each, { recursive: true });
});

const tavla = (values?: readonly number[]): string => write(folder, 'tavla.json', boardOf('Enhetens tavla', values));
const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
/** Beside the folder nothing is left of how it was made. */
const beside = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

const refused = (pattern: RegExp) => (error: unknown): boolean => {
  assert.ok(error instanceof Misuse, String(error));
  assert.match(error.message, pattern);
  return true;
};

describe('a published folder', () => {
  test('holds an index, a page, the document, the library, and a list of it all', async () => {
    const { status, lines } = await published([tavla()], { out });
    assert.deepEqual([status, lines], [0, ['OUT: published. Files: 6 written, 0 unchanged, 0 removed.']]);
    const content = contentOf(out);
    assert.deepEqual(Object.keys(content), [
      'index.html', 'styrtavla-publish.json', 'styrtavla/frame.html', 'styrtavla/page.css',
      'styrtavla/styrtavla.iife.js', 'tavla.html', 'tavla.json',
    ]);
    assert.equal(content['index.html']?.includes('<a href="tavla.html">Enhetens tavla</a>'), true);
    const page = content['tavla.html'] ?? '';
    assert.ok(page.includes('<styr-board src="tavla.json" board="tavla" heading="" heading-level="1">'), page);
    assert.equal(page.includes(`integrity="${sha384(content['styrtavla/styrtavla.iife.js'] ?? '')}"`), true);
    assert.equal(page.includes(`integrity="${sha384(content['styrtavla/page.css'] ?? '')}"`), true);
    assert.deepEqual(beside(), []);
  });

  test('lists every file with the hash of what is in it, and says nothing of where it was made', async () => {
    await published([tavla()], { out });
    const content = contentOf(out);
    const text = content['styrtavla-publish.json'] ?? '';
    const { files, sources } = JSON.parse(text) as { files: Record<string, string>; sources: readonly object[] };
    for (const [path, hash] of Object.entries(files)) {
      assert.equal(createHash('sha256').update(content[path] ?? '').digest('hex'), hash, path);
    }
    assert.equal(Object.keys(files).length, Object.keys(content).length - 1);
    assert.equal(sources.length, 1);
    assert.ok(!text.includes(folder), text);
  });

  test('holds a document that checks clean', async () => {
    await published([tavla()], { out });
    assert.deepEqual(checkDocument(contentOf(out)['tavla.json']).problems, []);
  });

  test('never holds a figure over too few people, nor is it told', async () => {
    const secret = { period: '2026-04', value: 7.123, n: 3, note: 'Få svar' };
    const board = boardOf('Tavla') as { measures: readonly { observations: readonly object[] }[] };
    const [measure] = board.measures;
    const file = write(folder, 'tavla.json', {
      ...board, measures: [{ ...measure, observations: [...measure?.observations ?? [], secret] }, { id: 'fel' }],
    });
    const { lines } = await published([file], { out, keepGoing: true });
    const all = JSON.stringify([contentOf(out), lines]);
    assert.ok(!all.includes('7.123') && !all.includes('7,12'), all);
    assert.ok(lines.some((line) => line.includes('1 figure hidden: 1 small')), lines.join('\n'));
    assert.equal(contentOf(out)['tavla.html']?.includes('5\u00a0dagar'), true);
  });

  test('hides by another minimum where one is given, and the elements do so too', async () => {
    await published([tavla()], { out, minimum: 50 });
    const content = contentOf(out);
    assert.equal(content['tavla.html']?.includes('minimum="50"'), true);
    assert.equal(content['tavla.json']?.match(/"missing":"suppressed"/g)?.length, 3);
  });

  test('speaks the language of its document, or the one asked for', async () => {
    await published([tavla()], { out });
    assert.equal(contentOf(out)['tavla.html']?.includes('Till innehållet'), true);
    await published([tavla()], { out, language: 'fi', title: 'Taulut täällä' });
    const page = contentOf(out)['tavla.html'] ?? '';
    for (const said of ['<html lang="fi">', 'Siirry sisältöön', 'Taulut täällä']) assert.ok(page.includes(said), said);
  });

  test('names pages after documents and boards, each name once and in letters that every server bears', async () => {
    const unit = (id: string): object => ({ id, name: id, parent: 'stad' });
    const ids = ['Ås förskola', 'ås-förskola', 'Øst', '東'];
    const units = ids.map(unit);
    const goals = ids.map((orgUnit) => ({ id: orgUnit, text: 'Mål', orgUnit }));
    const many = { styrtavla: '1', language: 'sv', orgUnits: [{ id: 'stad', name: 'Stad' }, ...units], goals };
    await published([write(folder, 'Index.json', many), write(folder, 'b/Index.json', boardOf('B'))], { out });
    assert.deepEqual(Object.keys(contentOf(out)).filter((name) => name.endsWith('.html') && !name.includes('/')), [
      'index-2.html', 'index-3.html', 'index-4.html', 'index-as-forskola-2.html', 'index-as-forskola.html',
      'index-ost.html', 'index.html',
    ]);
  });
});

describe('publishing again', () => {
  const timesOf = (): Readonly<Record<string, number>> => Object.fromEntries(Object.keys(contentOf(out))
    .map((path) => [path, statSync(join(out, path)).mtimeMs]));

  /** Long ago, so that what is written anew cannot have the same time by chance. */
  function age(): void {
    for (const path of Object.keys(contentOf(out))) utimesSync(join(out, path), 1e9, 1e9);
  }

  test('leaves all as it is where nothing has changed, the times too', async () => {
    const file = tavla();
    await published([file], { out });
    age();
    const before = [contentOf(out), timesOf(), statSync(out).ino];
    assert.deepEqual((await published([file], { out })).lines, ['OUT: nothing has changed.']);
    assert.deepEqual([contentOf(out), timesOf(), statSync(out).ino], before);
    assert.deepEqual(beside(), []);
  });

  test('writes only what has changed, and removes what is no more', async () => {
    const other = write(folder, 'annan.json', boardOf('En annan'));
    await published([tavla(), other], { out });
    age();
    const before = contentOf(out);
    assert.deepEqual((await published([tavla([9, 9, 9]), other], { out })).lines,
      ['OUT: published. Files: 2 written, 6 unchanged, 0 removed.']);
    const [content, times] = [contentOf(out), timesOf()];
    const changed = Object.keys(content).filter((path) => content[path] !== before[path]);
    assert.deepEqual(changed, ['styrtavla-publish.json', 'tavla.html', 'tavla.json']);
    assert.deepEqual(Object.keys(times).filter((path) => times[path] !== 1e12), changed);
    const { lines } = await published([other], { out });
    assert.deepEqual(lines, ['OUT: published. Files: 2 written, 4 unchanged, 2 removed.']);
    assert.equal(!existsSync(join(out, 'tavla.html')), true);
  });

  test('makes good a file of ours that was deleted', async () => {
    const file = tavla();
    await published([file], { out });
    const before = contentOf(out);
    unlinkSync(join(out, 'tavla.html'));
    await published([file], { out });
    assert.deepEqual(contentOf(out), before);
  });

  test('refuses to write over a page that was changed by hand, unless it may', async () => {
    const file = tavla();
    await published([file], { out });
    write(out, 'tavla.html', 'Min egen sida');
    await assert.rejects(published([file], { out }), refused(/tavla\.html changed after it was published.*--force/));
    assert.equal(contentOf(out)['tavla.html'], 'Min egen sida');
    await published([file], { out, force: true });
    assert.equal(contentOf(out)['tavla.html']?.startsWith('<!doctype html>'), true);
    assert.deepEqual(beside(), []);
  });

  test('refuses an older document, by its day of publishing or by its file, unless it may', async () => {
    const file = write(folder, 'tavla.json', { ...boardOf('Ny'), published: '2026-11-20' });
    await published([file], { out });
    write(folder, 'tavla.json', { ...boardOf('Gammal'), published: '2026-11-19' });
    await assert.rejects(published([file], { out }),
      refused(/^tavla\.json: .* was made from a newer one \(published 2026-11-20, and this one 2026-11-19\)/));
    write(folder, 'tavla.json', boardOf('Samma dag, äldre fil'));
    utimesSync(file, 1e9, 1e9);
    await assert.rejects(published([file], { out }), refused(/changed 20\d\d-.* and this one 2001-09-09T01:46:40/));
    await published([file], { out, force: true });
    assert.equal(contentOf(out)['tavla.html']?.includes('Samma dag, äldre fil'), true);
  });

  test('does not mind an old file that says what is published', async () => {
    const file = tavla();
    await published([file], { out });
    utimesSync(file, 1e9, 1e9);
    await published([file], { out });
    assert.equal(existsSync(join(out, 'tavla.html')), true);
  });
});

describe('a folder with files of somebody else', () => {
  test('is refused where publish has never been', async () => {
    mkdirSync(out);
    write(out, 'budget.xlsx', 'siffror');
    await assert.rejects(published([tavla()], { out }), refused(/publish has not made, such as budget\.xlsx/));
    await assert.rejects(published([tavla()], { out, force: true }), refused(/publish has not made/));
    assert.deepEqual(contentOf(out), { 'budget.xlsx': 'siffror' });
    assert.deepEqual(beside(), []);
  });

  test('keeps them, with their times, folders and links', async () => {
    await published([tavla()], { out });
    write(out, 'bilder/karta.svg', '<svg/>');
    utimesSync(join(out, 'bilder/karta.svg'), 1e9, 1e9);
    symlinkSync('tavla.html', join(out, 'start.html'));
    await published([tavla([1, 2, 3])], { out });
    await published([tavla([1, 2, 4])], { out });
    assert.equal(readFileSync(join(out, 'bilder/karta.svg'), 'utf8'), '<svg/>');
    assert.equal(statSync(join(out, 'bilder/karta.svg')).mtimeMs, 1e12);
    assert.equal(readFileSync(join(out, 'start.html'), 'utf8'), contentOf(out)['tavla.html']);
  });

  test('keeps also what is put there while the new folder is made', async () => {
    await published([tavla()], { out });
    const { swap } = await import('../../../cli/publish/swap.ts');
    await published([tavla([1, 2, 3])], { out }, { exchange: (places) => {
      write(out, 'sent/bild.png', 'bild');
      swap(places);
    } });
    assert.equal(contentOf(out)['sent/bild.png'], 'bild');
  });

  test('is refused where a new page would take the name of one', async () => {
    await published([tavla()], { out });
    write(out, 'annan.html', 'Min');
    const other = write(folder, 'annan.json', boardOf('Annan'));
    await assert.rejects(published([other], { out }), refused(/annan\.html: publish has not made this file/));
    assert.equal(contentOf(out)['annan.html'], 'Min');
    await published([other], { out, force: true });
    assert.equal(contentOf(out)['annan.html']?.startsWith('<!doctype'), true);
  });

  test('is refused where the list of what is ours cannot be read', async () => {
    await published([tavla()], { out });
    for (const text of ['{', '{"version":1,"sources":[],"files":{"../../x":"0"}}', '{"version":2}']) {
      write(out, 'styrtavla-publish.json', text);
      await assert.rejects(published([tavla()], { out }), refused(/is not as publish writes it/));
    }
  });

  test('is refused where it is a file, and made where it is not there, with the folders around it', async () => {
    write(folder, 'fil', '');
    await assert.rejects(published([tavla()], { out: join(folder, 'fil') }), refused(/is a file/));
    await published([tavla()], { out: join(folder, 'a/b/c') });
    assert.equal(existsSync(join(folder, 'a/b/c/index.html')), true);
  });

  test('is replaced where a link leads, and the link stays', async () => {
    mkdirSync(join(folder, 'riktig'));
    symlinkSync(join(folder, 'riktig'), out);
    await published([tavla()], { out });
    await published([tavla([1, 2, 3])], { out });
    assert.equal(existsSync(join(folder, 'riktig/index.html')), true);
    assert.equal(readdirSync(folder).filter((name) => name.startsWith('.')).length, 0);
  });

  test('does not share its files with copies that somebody has linked', async () => {
    await published([tavla()], { out });
    linkSync(join(out, 'tavla.json'), join(folder, 'kopia.json'));
    const before = readFileSync(join(folder, 'kopia.json'), 'utf8');
    await published([tavla([1, 2, 3])], { out });
    assert.equal(readFileSync(join(folder, 'kopia.json'), 'utf8'), before);
  });
});

describe('documents with errors', () => {
  const faulty = (): string => write(folder, 'fel.json', { ...boardOf('Fel'), goals: [{ id: 'g' }] });

  test('keep the folder as it is, all of them told by their places, with 1', async () => {
    const file = tavla();
    await published([file], { out });
    const before = contentOf(out);
    const { status, lines } = await published([faulty(), write(folder, 'trasig.json', '{')], { out });
    assert.equal(status, 1);
    assert.deepEqual(lines.map((line) => line.replaceAll(`${folder}/`, '')), [
      'fel.json: 1 error, 0 warnings.',
      '  fel.json:1:515  /goals/0/text  [missing-field]',
      '  npx styrtavla check fel.json says what to write instead.',
      'trasig.json: 1 error, 0 warnings; nothing in it can be shown.',
      '  trasig.json:1:2  (the document)  [not-json]',
      '  npx styrtavla check trasig.json says what to write instead.',
      'OUT: nothing was published, and what stood there is as it was. Correct the errors, or add --keep-going '
        + 'to publish all that is not faulty.',
    ]);
    assert.deepEqual(contentOf(out), before);
    assert.deepEqual(beside(), []);
  });

  test('are published without what is faulty where that is asked for, with 1', async () => {
    const files = [faulty(), write(folder, 'trasig.json', '{'), tavla()];
    const { status } = await published(files, { out, keepGoing: true });
    assert.equal(status, 1);
    assert.deepEqual(Object.keys(contentOf(out)).filter((path) => /^[a-z]+\.html$/.test(path)),
      ['fel.html', 'index.html', 'tavla.html']);
  });

  test('do not stop anything where they are warnings', async () => {
    const { status, lines } = await published([write(folder, 'a.json', { ...boardOf('A'), titel: 'B' })], { out });
    assert.equal(status, 0);
    assert.match(lines[0] ?? '', /0 errors, 1 warning\.$/);
  });
});

describe('what cannot be published', () => {
  test('is told, and leaves the folder as it was', async () => {
    const file = tavla();
    await published([file], { out });
    const before = contentOf(out);
    await assert.rejects(published([join(folder, 'saknas.json')], { out }), refused(/there is no such file/));
    await assert.rejects(published([file, join(folder, '*.csv')], { out }), refused(/no file fits this pattern/));
    assert.deepEqual(contentOf(out), before);
    assert.deepEqual(beside(), []);
  });

  test('is told where a part of the way to the folder is a file', async () => {
    const file = tavla();
    await assert.rejects(published([file], { out: join(file, 'tavlor') }), refused(/tavla\.json: cannot be made/));
    await assert.rejects(published([file], { out: '/' }), refused(/is a whole disk/));
  });
});

describe('split by unit', () => {
  const units = ['a', 'b', 'c'];
  const large = (): string => write(folder, 'stad.json', {
    styrtavla: '1',
    language: 'sv',
    title: 'Staden',
    orgUnits: [{ id: 'stad', name: 'Staden' }, ...units.map((id) => ({ id, name: `Enhet ${id}`, parent: 'stad' }))],
    measures: units.map((id) => ({
      id: `m-${id}`, name: `Mått ${id}`, orgUnit: id, observations: [{ period: '2026', value: 3 }],
    })),
    houses: [{ id: 'h', title: 'Huset' }],
  });

  test('each page has a document of its own with what it shows, and the index leads to all', async () => {
    await published([large()], { out, split: 'unit' });
    const content = contentOf(out);
    assert.deepEqual(Object.keys(content).filter((path) => path.startsWith('stad')),
      ['stad-a', 'stad-b', 'stad-c', 'stad'].flatMap((name) => [`${name}.html`, `${name}.json`]));
    assert.equal(content['stad-a.html']?.includes('src="stad-a.json"'), true);
    assert.equal(content['stad-a.json']?.includes('Mått a') && !content['stad-a.json'].includes('Mått b'), true);
    assert.equal(!content['stad.json']?.includes('Mått'), true);
    assert.equal(content['index.html']?.match(/<a href="stad/g)?.length, 4);
  });

  test('a page has the same address as without', async () => {
    await published([large()], { out });
    const whole = Object.keys(contentOf(out)).filter((path) => path.endsWith('.html'));
    await published([large()], { out, split: 'unit' });
    assert.deepEqual(Object.keys(contentOf(out)).filter((path) => path.endsWith('.html')), whole);
  });
});

test('a library without a script is a mistake of the program', async () => {
  await assert.rejects(published([tavla()], { out }, { library: LIBRARY.slice(1) }), TypeError);
  assert.deepEqual(beside(), []);
});
