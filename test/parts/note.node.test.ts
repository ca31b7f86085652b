import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document, Note } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { noteTrees } from '../../src/parts/note-tree.view.ts';
import { noteFrame, noteView } from '../../src/parts/note.view.ts';
import type { NoteFrame, NotePlace, NoteView } from '../../src/parts/note.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import '../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 20, 12), base: 'https://example.org/tavla/mal.json',
};

function framed(notes: readonly object[], settings: Partial<Settings> = {}): NoteFrame & { notes: readonly Note[] } {
  const { document, problems } = checkDocument({
    styrtavla: '1',
    language: 'sv',
    orgUnits: [{ id: 'lag', name: 'Arbetslaget', parent: 'enhet' }, { id: 'enhet', name: 'Enheten' }],
    notes,
  });
  assert.deepEqual(problems, []);
  assert.ok(document);
  return { ...noteFrame(document satisfies Document, { ...SETTINGS, ...settings }), notes: document.notes ?? [] };
}

function viewOf(note: object, place: NotePlace = {}, settings: Partial<Settings> = {}): NoteView {
  const frame = framed([{ id: 'a', kind: 'activity', text: 'Prova.', ...note }], settings);
  const [first] = frame.notes;
  assert.ok(first);
  return noteView(first, frame, place);
}

const CHAIN = [
  { id: 'avvikelse', kind: 'deviation', text: 'Bilarna räcker inte.', leadsTo: ['ide', 'annan'], state: 'underway' },
  { id: 'ide', kind: 'idea', text: 'Cykla.', state: 'tested', leadsTo: ['prova'] },
  { id: 'annan', kind: 'idea', text: 'Gå.', state: 'parked' },
  { id: 'prova', kind: 'activity', text: 'Låna två cyklar.', state: 'underway', responsible: 'Gruppchef' },
];
/** Ids in lists, those beneath another in a list after it. */
const ids = (views: readonly NoteView[]): unknown =>
  views.map(({ id, ledTo }) => (ledTo.length > 0 ? [id, ids(ledTo)] : id));

describe('noteView', () => {
  it('says all there is to say of a late activity that nobody answers for', () => {
    assert.deepEqual(viewOf({
      state: 'underway', raised: '2026-11-08', due: '2026-11-16', url: 'lappar/1', escalatedTo: 'enhet',
      escalated: '2026-11-19',
    }), {
      id: 'a',
      kind: 'aktivitet',
      state: { mark: 'underway', text: 'pågår' },
      text: 'Prova.',
      href: 'https://example.org/tavla/lappar/1',
      late: '4 dagar försenad',
      lacks: 'ingen ansvarig',
      facts: ['senast 16 november 2026', 'tillkom för 12 dagar sedan', 'eskalerad till Enheten i går'],
      links: [],
      ledTo: [],
    });
  });

  it('says of a closed one when it was closed, and no longer that it was late or that nobody answers', () => {
    assert.deepEqual(
      viewOf({ state: 'done', raised: '2026-03-01', due: '2026-04-01', closed: '2026-05-04', answered: '2026-03-01' }),
      {
        id: 'a', kind: 'aktivitet', state: { mark: 'done', text: 'klar' }, text: 'Prova.',
        facts: ['avslutad 4 maj 2026', 'svar samma dag'], links: [], ledTo: [],
      },
    );
  });

  it('says nothing of dates that nobody wrote down', () => {
    assert.deepEqual(viewOf({ kind: 'deviation', state: 'done' }).facts, []);
    assert.deepEqual(viewOf({ kind: 'deviation', state: 'done', raised: '2026-03-01' }).facts, ['tillkom 1 mars 2026']);
    assert.deepEqual(viewOf({ kind: 'deviation', answered: '2026-03-01' }).facts, ['svar lämnat']);
  });

  it('says that an idea or a complaint waits for its reply, until it has one or is over', () => {
    const reply = (note: object): string | undefined => viewOf(note).facts.find((fact) => fact.includes('svar'));
    assert.equal(reply({ kind: 'idea' }), 'inget svar än');
    assert.equal(reply({ kind: 'feedback', state: 'new' }), 'inget svar än');
    assert.equal(reply({ kind: 'deviation' }), undefined);
    assert.equal(reply({ kind: 'idea', state: 'declined' }), undefined);
    assert.equal(reply({ kind: 'idea', raised: '2026-10-01', answered: '2026-10-03' }), 'svar efter 2 dagar');
  });

  it('tells a day that is today, and one that is still to come', () => {
    assert.deepEqual(viewOf({ kind: 'deviation', raised: '2026-11-20' }).facts, ['tillkom i dag']);
    assert.deepEqual(viewOf({ kind: 'deviation', raised: '2026-11-27' }).facts, ['tillkom 27 november 2026']);
    assert.equal(viewOf({ due: '2026-11-20' }).late, undefined);
    assert.equal(viewOf({ due: '2026-11-19' }).late, '1 dag försenad');
  });

  it('only an activity that is open lacks somebody who answers for it', () => {
    assert.equal(viewOf({ kind: 'idea' }).lacks, undefined);
    assert.equal(viewOf({ responsible: 'Gruppchef' }).lacks, undefined);
    assert.equal(viewOf({ state: 'declined' }).lacks, undefined);
    assert.equal(viewOf({ state: 'parked' }).lacks, 'ingen ansvarig');
  });

  it('leaves out what its place says', () => {
    const { kind, state } = viewOf({ state: 'new' }, { isKindSaid: true, isStateSaid: true });
    assert.deepEqual([kind, state], [undefined, undefined]);
  });

  it('where it was escalated to, says from where, since when, and whether it was answered there', () => {
    const note = { kind: 'deviation', orgUnit: 'lag', escalatedTo: 'enhet', escalated: '2026-11-10' };
    const facts = (more: object): readonly string[] => viewOf({ ...note, ...more }, { orgUnit: 'enhet' }).facts;
    assert.deepEqual(facts({}), ['från Arbetslaget', 'kom hit för 10 dagar sedan', 'inget svar än']);
    assert.deepEqual(facts({ raised: '2026-11-01', answered: '2026-11-02' }).slice(-1), ['inget svar än']);
    assert.deepEqual(facts({ answered: '2026-11-12' }).slice(-1), ['svar efter 2 dagar']);
  });

  it('refers to what it came from and what it led to; a long text is cut there and nowhere else', () => {
    const long = 'Ordet '.repeat(40).trim();
    const frame = framed([
      { id: 'a', kind: 'deviation', text: long, leadsTo: ['b'] },
      { id: 'b', kind: 'idea', text: 'Cykla.', state: 'new', leadsTo: ['c'] },
      { id: 'c', kind: 'activity', text: 'Låna.', state: 'done' },
    ]);
    const [first, second] = frame.notes.map((note) => noteView(note, frame));
    assert.equal(first?.text, long);
    assert.deepEqual(first?.links, ['ledde till idé: Cykla (ny)']);
    assert.deepEqual(second?.links, [
      `kom av avvikelse: ${'Ordet '.repeat(10).slice(0, 58)}…`, 'ledde till aktivitet: Låna (klar)',
    ]);
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, () => {
      const frame = framed([
        ...CHAIN, { id: 'x', kind: 'feedback', text: 'Bra.', raised: '2026-11-01', due: '2026-11-02' },
        { id: 'y', kind: 'goodExample', text: 'Så.', state: 'declined', answered: '2026-11-01' },
      ], { language, tag: language });
      const told = JSON.stringify(frame.notes.map((note) => noteView(note, frame, { orgUnit: 'lag' })));
      assert.doesNotMatch(told, /undefined|NaN|null/);
    });
  }
});

describe('noteTrees', () => {
  it('puts beneath a slip those that it led to, each once', () => {
    const frame = framed(CHAIN);
    assert.deepEqual(ids(noteTrees(frame.notes, frame)), [['avvikelse', [['ide', ['prova']], 'annan']]]);
  });

  it('refers to what is not among the slips', () => {
    const frame = framed(CHAIN);
    const [tree] = noteTrees(frame.notes.filter(({ id }) => id === 'ide'), frame);
    assert.deepEqual(tree?.links, [
      'kom av avvikelse: Bilarna räcker inte (pågår)', 'ledde till aktivitet: Låna två cyklar (pågår)',
    ]);
    assert.deepEqual(noteTrees(frame.notes, frame)[0]?.ledTo[0]?.links, []);
  });

  it('one that two led to stands beneath the first, and the other refers to it', () => {
    const frame = framed([
      { id: 'a', kind: 'deviation', text: 'A', leadsTo: ['c'] },
      { id: 'b', kind: 'deviation', text: 'B', leadsTo: ['c'] },
      { id: 'c', kind: 'idea', text: 'C' },
    ]);
    const trees = noteTrees(frame.notes, frame);
    assert.deepEqual(ids(trees), [['a', ['c']], 'b']);
    assert.deepEqual(trees[1]?.links, ['ledde till idé: C']);
    assert.deepEqual(trees[0]?.ledTo[0]?.links, ['kom av avvikelse: B']);
  });

  it('what lies deeper than four begins anew, however long the chain', () => {
    const notes = Array.from({ length: 2000 }, (_, place) =>
      ({ id: `${place}`, kind: 'idea', text: `${place}`, ...(place < 1999 && { leadsTo: [`${place + 1}`] }) }));
    const frame = framed(notes);
    const trees = noteTrees(frame.notes, frame);
    assert.equal(trees.length, 500);
    assert.deepEqual(ids(trees.slice(0, 2)), [['0', [['1', [['2', ['3']]]]]], ['4', [['5', [['6', ['7']]]]]]]);
  });
});
