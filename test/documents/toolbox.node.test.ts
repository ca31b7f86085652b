// The tools: one of each as a unit would use it, and the largest that their drawings are made for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bonesOf } from '../../documents/make/outline.ts';
import { checkDocument } from '../../src/contract/index.ts';
import type { Cause, Document } from '../../src/contract/index.ts';

const folder = new URL('../../documents/', import.meta.url);
const documentOf = (name: string): Document =>
  checkDocument(readFileSync(new URL(name, folder), 'utf8')).document ?? assert.fail(name);
const large = documentOf('verktyg-stora.json');
const small = documentOf('verktyg.json');

const all = (causes: readonly Cause[] = []): readonly Cause[] => causes.flatMap((one) => [one, ...all(one.causes)]);
const depth = (causes: readonly Cause[] = []): number => Math.max(0, ...causes.map((one) => 1 + depth(one.causes)));

test('an outline becomes bones with causes in each other, a star a root cause', () => {
  assert.deepEqual(bonesOf('\nA\n  b\n    * c\n  d\nE\n'), [
    { name: 'A', causes: [{ text: 'b', causes: [{ text: 'c', root: true }] }, { text: 'd' }] },
    { name: 'E', causes: [] },
  ]);
});

test('the large fishbone has ten bones and sixty causes, three deep, each text once', () => {
  const { bones = [] } = large.fishbones?.[0] ?? {};
  assert.equal(bones.length, 10);
  const causes = bones.flatMap((bone) => all(bone.causes));
  assert.equal(causes.length, 60);
  assert.equal(new Set(causes.map(({ text }) => text)).size, 60);
  assert.equal(Math.max(...bones.map((bone) => depth(bone.causes))), 3);
  assert.ok(causes.some(({ root }) => root));
});

test('the large wheel has sixty events in six tracks, of all kinds of period, over both new years', () => {
  const { events = [], year } = large.yearWheels?.[0] ?? {};
  assert.equal(events.length, 60);
  assert.equal(new Set(events.map(({ track }) => track)).size, 6);
  assert.ok(events.some(({ from, to = '' }) => from < `${String(year)}-01` && to >= `${String(year)}-01`));
  assert.ok(events.some(({ to = '' }) => to >= '2027'));
  const kinds = new Set(events.map(({ from }) => (/[QTW]/.exec(from)?.[0] ?? String(from.length))));
  assert.deepEqual([...kinds].sort(), ['10', '7', 'Q', 'T', 'W']);
});

test('the large chain asks eight times, and the large cycle turns ten times with leaps in between', () => {
  const [whys] = large.fiveWhys ?? [];
  assert.equal(whys?.whys?.length, 8);
  const { turns = [], leaps = [] } = large.cycles?.[0] ?? {};
  assert.equal(turns.length, 10);
  const levels = turns.map(({ level = NaN }) => level);
  assert.deepEqual(levels, levels.toSorted((a, b) => a - b));
  for (const { afterTurn } of leaps) assert.ok(afterTurn < turns.length);
  assert.equal(leaps.length, 3);
});

test('the tools of one unit hang together: whys and benefits lead to its slips', () => {
  const ids = new Set((small.notes ?? []).map(({ id }) => id));
  const { whys = [], leadsTo = '' } = small.fiveWhys?.[0] ?? {};
  assert.equal(whys.length, 5);
  assert.ok(ids.has(leadsTo));
  const from = (small.benefits ?? []).flatMap((benefit) => benefit.from ?? []);
  assert.ok(from.length > 0);
  assert.deepEqual(from.filter((id) => !ids.has(id)), []);
  assert.ok(small.benefits?.some(({ expected, realised }) => !expected && !realised));
  assert.ok(small.yearWheels?.length && small.fishbones?.length && small.cycles?.length);
});
