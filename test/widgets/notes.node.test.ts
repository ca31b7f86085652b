import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import type { NotesView, Section, ShownNotes } from '../../src/widgets/notes/notes-parts.view.ts';
import { shownNotes } from '../../src/widgets/notes/notes-shown.view.ts';
import { notesView } from '../../src/widgets/notes/notes.view.ts';
import type { NotesPick } from '../../src/widgets/notes/notes.view.ts';
import { checked, SETTINGS } from '../support/view.node.ts';
import '../support/words.ts';

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const board = (notes: readonly object[]): Document => checked({
  styrtavla: '1', language: 'sv', published: '2026-11-20', orgUnits: [{ id: 'lag', name: 'Arbetslaget' }], notes,
});

const SMALL = board([
  { id: 'a', kind: 'deviation', text: 'A', state: 'underway', raised: '2026-11-01', due: '2026-11-10' },
  { id: 'b', kind: 'idea', text: 'B', state: 'parked', raised: '2026-11-02', answered: '2026-11-04' },
  { id: 'c', kind: 'idea', text: 'C', state: 'new', raised: '2026-11-14' },
  { id: 'd', kind: 'activity', text: 'D', state: 'done', closed: '2026-02-01', responsible: 'Chef' },
  { id: 'e', kind: 'activity', text: 'E', state: 'done', closed: '2025-02-01' },
  { id: 'f', kind: 'idea', text: 'F', state: 'declined' },
  { id: 'g', kind: 'goodExample', text: 'G' },
  { id: 'h', kind: 'feedback', text: 'H', state: 'done' },
]);

function viewOf(document: Document, picked: NotesPick = {}, settings: Partial<Settings> = {}): NotesView {
  const view = notesView(document, picked, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

function noticeOf(document: Document, picked: NotesPick): string {
  const view = notesView(document, picked, SETTINGS);
  assert.ok(isNotice(view), 'no notice');
  return view.text;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const brief = ({ title, count, notes, isFolded }: Section): unknown =>
  [title, count, notes.map(({ id }) => id).join(''), isFolded];
const shape = ({ columns, sections }: ShownNotes): unknown => [columns.map(brief), sections.map(brief)];

describe('notesView', () => {
  it('counts what is open, late, parked and done, and what was done this year; a good example is neither', () => {
    assert.deepEqual(viewOf(SMALL).sentences, ['3 öppna, varav 1 försenad och 1 parkerad; 3 klara, 1 i år.']);
    assert.deepEqual(viewOf(SMALL, { kinds: 'goodExample' }).sentences, ['1 lapp.']);
    assert.deepEqual(viewOf(SMALL, { states: 'done', kinds: 'activity' }).sentences, ['0 öppna; 2 klara, 1 i år.']);
    assert.deepEqual(viewOf(board([
      { id: 'a', kind: 'activity', text: 'A', state: 'done', closed: '2026-02-01' },
    ])).sentences, ['0 öppna; 1 klar i år.']);
  });

  it('says of ideas how soon they get a reply, over how many, and how many still wait', () => {
    const { name, sentences } = viewOf(SMALL, { layout: 'ideas' });
    assert.equal(name, 'Idébank, Arbetslaget');
    // Two days for b; c has waited six until the document was published.
    assert.deepEqual(sentences.map(plain), [
      '2 öppna, varav 1 parkerad.', 'Svar efter 4 dagar i median (n = 2; 1 väntar på svar).',
    ]);
  });

  it('is called what its slips are where they are all of one kind', () => {
    assert.equal(viewOf(SMALL).name, 'Förbättringstavla, Arbetslaget');
    assert.equal(viewOf(SMALL, { kinds: 'feedback' }).name, 'Synpunkter, Arbetslaget');
    assert.equal(viewOf(SMALL, { kinds: 'feedback idea' }).name, 'Förbättringstavla, Arbetslaget');
  });

  it('takes kinds and states with commas or spaces between, and names those there are where one is none', () => {
    const own = (picked: NotesPick): string => viewOf(SMALL, picked).notes.map(({ id }) => id).join('');
    assert.equal(own({ kinds: 'idea, feedback' }), 'bcfh');
    assert.equal(own({ states: 'new underway unstated' }), 'acg');
    assert.equal(own({ kinds: '', states: ' ', layout: '' }), 'abcgdefh');
    assert.equal(noticeOf(SMALL, { kinds: 'idéer' }),
      '”idéer” finns inte. Det finns: activity, deviation, idea, feedback och goodExample.');
    assert.equal(noticeOf(SMALL, { layout: 'tavla' }), '”tavla” finns inte. Det finns: columns, list och ideas.');
  });

  it('asks which unit is meant, and says so where there is none, and where it has no slips', () => {
    const placements = fromFile('placeringsenheten');
    assert.equal(noticeOf(placements, {}),
      'Ange org-unit: ledningsgruppen, resultatenheten och placeringsenheten.');
    assert.equal(noticeOf(placements, { orgUnit: 'x' }),
      '”x” finns inte. Det finns: ledningsgruppen, resultatenheten och placeringsenheten.');
    assert.equal(noticeOf(placements, { orgUnit: 'ledningsgruppen' }), 'Här finns inga lappar än.');
  });

  it('shows all slips of a document without units', () => {
    const { name, notes } = viewOf(checked({ styrtavla: '1', notes: [{ id: 'a', kind: 'idea', text: 'A' }] }));
    assert.deepEqual([name, notes.length], ['Förbättringstavla', 1]);
  });

  it('offers the kinds and states that there are, with how many; no choice where there is but one', () => {
    assert.deepEqual(viewOf(SMALL).controls, [
      { by: 'kind', label: 'Slag', options: [
        { value: '', label: 'Alla' }, { value: 'activity', label: 'Aktiviteter (2)' },
        { value: 'deviation', label: 'Avvikelser (1)' }, { value: 'idea', label: 'Idéer (3)' },
        { value: 'feedback', label: 'Synpunkter (1)' }, { value: 'goodExample', label: 'Goda exempel (1)' },
      ] },
      { by: 'state', label: 'Läge', options: [
        { value: '', label: 'Alla' }, { value: 'new', label: 'Ny (1)' }, { value: 'underway', label: 'Pågår (1)' },
        { value: 'done', label: 'Klar (3)' }, { value: 'parked', label: 'Parkerad (1)' },
        { value: 'declined', label: 'Genomförs inte (1)' }, { value: 'unstated', label: 'Utan läge (1)' },
      ] },
    ]);
    assert.deepEqual(viewOf(SMALL, { kinds: 'feedback' }).controls, []);
  });
});

describe('shownNotes', () => {
  it('has a column for each state, also an empty one; parked and declined folded at the end', () => {
    assert.deepEqual(shape(shownNotes(viewOf(SMALL))), [
      [['Ny', '1', 'c', false], ['Pågår', '1', 'a', false], ['Prövad', '0', '', false], ['Klar', '3', 'deh', false]],
      [['Goda exempel', '1', 'g', false], ['Parkerad', '1', 'b', true], ['Genomförs inte', '1', 'f', true]],
    ]);
    assert.equal(shownNotes(viewOf(SMALL)).columns[2]?.none, 'Inga just nu');
  });

  it('has no column for a state that is not asked for, and parked ones open where only they are', () => {
    assert.deepEqual(shape(shownNotes(viewOf(SMALL, { states: 'done new' }))), [
      [['Ny', '1', 'c', false], ['Klar', '3', 'deh', false]], [],
    ]);
    assert.deepEqual(shape(shownNotes(viewOf(SMALL, { states: 'parked' }))), [[], [['Parkerad', '1', 'b', false]]]);
  });

  it('the idea bank has what is open, what is done, and the others folded', () => {
    assert.deepEqual(shape(shownNotes(viewOf(SMALL, { layout: 'ideas' }))), [[], [
      ['Öppna', '1', 'c', false], ['Parkerad', '1', 'b', true], ['Genomförs inte', '1', 'f', true],
    ]]);
  });

  it('the list has chains, each slip once, those done last', () => {
    const shown = shownNotes(viewOf(fromFile('placeringsenheten'), { orgUnit: 'placeringsenheten', layout: 'list' }));
    const [all, ...folded] = shown.sections;
    assert.deepEqual(all?.notes.slice(0, 2).map(({ id, ledTo }) =>
      [id, ledTo.map((next) => [next.id, next.ledTo.map((last) => last.id)])]), [
      ['sena-underlag', [['ide-paminnelse', ['paminnelser']]]],
      ['planer-fran-borjan', [['ide-mall', ['prova-mall']], ['ide-tva-laser', []]]],
    ]);
    assert.deepEqual(folded.map(({ title, count, isFolded }) => [title, count, isFolded]), [
      ['Parkerad', '2', true], ['Genomförs inte', '1', true],
    ]);
  });

  it('a choice of the reader\'s leaves those, says how many of how many, and the table has just them', () => {
    const { status, columns, table } = shownNotes(viewOf(SMALL), { kind: 'idea', state: '' });
    assert.equal(status, '3 av 8 lappar');
    assert.deepEqual(columns.map(({ count }) => count), ['1', '0', '0', '0']);
    assert.deepEqual(table.rows(9).map(([text]) => text), ['B', 'C', 'F']);
    assert.equal(shownNotes(viewOf(SMALL), { kind: 'deviation', state: 'done' }).status, '0 av 8 lappar');
    assert.equal(shownNotes(viewOf(SMALL), { kind: 'gone', state: '' }).status, '8 lappar');
  });

  it('the table says all that the document does, without columns that would be empty', () => {
    const { table } = shownNotes(viewOf(SMALL));
    assert.deepEqual(table.columns, [
      { label: 'Text' }, { label: 'Slag' }, { label: 'Läge' }, { label: 'Ansvarig' }, { label: 'Tillkom' },
      { label: 'Senast' }, { label: 'Dagar försenad', decimals: 0 }, { label: 'Svar' },
      { label: 'Dagar till svar', decimals: 0 }, { label: 'Avslutad' },
    ]);
    assert.deepEqual(table.rows(2), [
      ['A', 'avvikelse', 'pågår', '', '1 november 2026', '10 november 2026', 10, '', '', ''],
      ['B', 'idé', 'parkerad', '', '2 november 2026', '', '', '4 november 2026', 2, ''],
    ]);
  });

  it('the table names goals and measures, units, chains and escalations', () => {
    const { table } = shownNotes(viewOf(fromFile('placeringsenheten'), { orgUnit: 'placeringsenheten' }));
    assert.deepEqual(table.columns.slice(10).map(({ label }) => label),
      ['Kom av', 'Ledde till', 'Eskalerad till', 'Eskalerad', 'Gäller', 'Enhet']);
    const row = table.rows(99).find(([text]) => text === 'Samma uppgifter skrivs in i två system.');
    assert.deepEqual(row?.slice(10, 14), [
      '', 'idé: Låt uppgifterna föras över automatiskt (parkerad)', 'Ledningsgruppen', '26 februari 2026',
    ]);
    assert.equal(row?.at(-1), 'Placeringsenheten');
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, () => {
      const view = viewOf(SMALL, { layout: 'ideas', kinds: 'idea feedback' }, { language, tag: language });
      const { status, sections, table } = shownNotes(view);
      const told = JSON.stringify([view.name, view.sentences, view.controls, status, sections, table, table.rows(99)]);
      assert.doesNotMatch(told, /undefined|NaN/);
    });
  }
});
