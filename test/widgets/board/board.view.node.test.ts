import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import type { NoteView } from '../../../src/parts/note.view.ts';
import { boardView } from '../../../src/widgets/board/board.view.ts';
import type { BoardAsked, BoardView } from '../../../src/widgets/board/board.view.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 20, 14), base: 'https://example.org/tavla/mal.json',
};

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  assert.ok(document);
  return document;
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const placements = fromFile('placeringsenheten');
const workshop = fromFile('transmission');

/** Spaces that do not break are spaces here, and what is told as `undefined` is not told. */
const plain = <T>(view: T): T => JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' ')) as T;

function viewOf(document: Document, asked: Partial<BoardAsked> = {}, settings: Partial<Settings> = {}): BoardView {
  const view = boardView(document, { density: 'desk', ...asked }, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return plain(view);
}

function noticeOf(document: Document, asked: Partial<BoardAsked> = {}): string {
  const view = boardView(document, { density: 'desk', ...asked }, SETTINGS);
  assert.ok(isNotice(view), 'no notice');
  return view.text;
}

type Zone = BoardView['groups'][number]['zones'][number];
const zonesOf = ({ groups }: BoardView): readonly Zone[] => groups.flatMap(({ zones }) => zones);
const all = (slips: readonly NoteView[] = []): readonly NoteView[] =>
  slips.flatMap((slip) => [slip, ...all(slip.ledTo)]);
const openIn = (view: BoardView): readonly NoteView[] =>
  zonesOf(view).flatMap(({ slips }) => all(slips?.open));

const SMALL = checked({
  styrtavla: '1',
  language: 'sv',
  published: '2026-11-19',
  orgUnits: [{ id: 'u', name: 'Barnenheten' }],
  goals: [{ id: 'g', text: 'Kort väntan' }],
  measures: [{
    id: 'm', name: 'Väntetid', unit: 'dagar', goal: 'g', cadence: 'month', target: { atMost: 60 },
    observations: [{ period: '2026-09', value: 70 }, { period: '2026-10', value: 65 }],
  }],
  notes: [
    {
      id: 'd', kind: 'deviation', text: 'Två ärenden låg still.', state: 'underway', raised: '2026-11-13',
      leadsTo: ['a'],
    },
    { id: 'a', kind: 'activity', text: 'Gå igenom listan varje måndag.', due: '2026-11-16', responsible: 'Gruppchef' },
    { id: 'i', kind: 'idea', text: 'En gemensam mall.', state: 'done', closed: '2026-10-01' },
  ],
  meetings: [{
    id: 't', name: 'Tavelmöte', from: '2026-11-23', times: ['09:00'], minutes: 30, agenda: ['Mål', 'Resultat'],
  }],
});

describe('boardView', () => {
  it('says all that stands on a small board', () => {
    const [goals, results, improvements] = viewOf(SMALL).groups;
    assert.deepEqual({ ...viewOf(SMALL), groups: [] }, {
      groups: [],
      name: 'Barnenheten',
      language: 'sv',
      density: 'desk',
      about: '',
      score: { text: '0 av 1 mål nått', leftOut: '', marks: ['missed'] },
      work: { text: '2 öppna lappar', late: '1 försenad' },
      meeting: {
        id: 't',
        name: 'Tavelmöte',
        next: { state: 'coming', text: 'måndag 23 november kl. 09.00', start: Date.UTC(2026, 10, 23, 9) },
        length: '30 minuter',
        until: Date.UTC(2026, 10, 20, 15),
        agenda: ['Mål', 'Resultat'],
      },
      source: { facts: ['Publicerat 19 november 2026'] },
    });
    assert.deepEqual(goals, {
      kind: 'goals',
      look: '',
      zones: [{
        title: 'Mål',
        goals: [{
          id: 'g', text: 'Kort väntan', facts: [], beside: [],
          verdict: { state: 'missed', text: '0 av 1 mått når målet' }, counts: { met: 0, counted: 1 },
        }],
        measures: [],
        shown: [],
      }],
    });
    const [{ measures: [cell], ...zone } = assert.fail('no zone')] = results?.zones ?? [];
    assert.deepEqual(zone, { title: 'Resultat', goals: [], shown: [] });
    const { name, value, unit, when, target, fulfilment, run, origin } = cell ?? assert.fail('no measure');
    assert.deepEqual({ name, value, unit, when, target, fulfilment, run, origin }, {
      name: 'Väntetid',
      value: '65',
      unit: 'dagar',
      when: 'oktober 2026',
      target: 'mål högst 60',
      fulfilment: { state: 'missed', text: '5 dagar över målet' },
      run: { text: 'För få värden', detail: '2 värden, det behövs 10', state: 'unknown' },
      origin: undefined,
    });
    assert.deepEqual(improvements?.zones, [{
      title: 'Ständiga förbättringar',
      goals: [],
      measures: [],
      shown: [],
      slips: {
        counts: [
          { text: '1 aktivitet', states: [] },
          { text: '1 avvikelse', states: [{ mark: 'underway', text: '1 pågår' }] },
          { text: '1 idé', states: [{ mark: 'done', text: '1 klar' }] },
        ],
        open: [{
          id: 'd', kind: 'avvikelse', state: { mark: 'underway', text: 'pågår' }, text: 'Två ärenden låg still.',
          facts: ['tillkom för 7 dagar sedan'], links: [],
          ledTo: [{
            id: 'a', kind: 'aktivitet', text: 'Gå igenom listan varje måndag.', late: '4 dagar försenad',
            facts: ['ansvarig: Gruppchef', 'senast 16 november 2026'], links: [], ledTo: [],
          }],
        }],
        closed: {
          text: '1 avslutad lapp',
          slips: [{
            id: 'i', kind: 'idé', state: { mark: 'done', text: 'klar' }, text: 'En gemensam mall.',
            facts: ['avslutad 1 oktober 2026'], links: [], ledTo: [],
          }],
        },
      },
    }]);
  });

  it('counts the targets that are met among those that count, and tells why the others do not', () => {
    const { score } = viewOf(placements);
    assert.equal(score?.text, '6 av 9 mål nådda');
    assert.equal(score.leftOut, '2 saknar mål, 3 saknar värde och 1 ska nås senare.');
    const marks = (state: string): number => score.marks.filter((mark) => mark === state).length;
    assert.deepEqual([marks('met'), marks('missed'), marks('unknown')], [6, 3, 6]);
  });

  it('names a board by its title, and whose it is beside', () => {
    const { name, about } = viewOf(placements);
    assert.deepEqual({ name, about }, { name: 'Målstyrningstavla', about: 'Placeringsenheten' });
  });

  it('makes a board of what a unit has, where the document lays none out', () => {
    const view = viewOf(placements, { orgUnit: 'resultatenheten' });
    assert.equal(view.name, 'Resultatenheten');
    assert.equal(view.meeting?.name, 'Resultatenhetschef och närmaste chef');
    assert.deepEqual(zonesOf(view).map(({ title }) => title), ['Mål', 'Resultat', 'Ständiga förbättringar']);
  });

  it('makes a board of goals alone, and leaves out what it does not have', () => {
    const { score, meeting, groups } = viewOf(fromFile('kil'));
    assert.deepEqual([score, meeting], [undefined, undefined]);
    assert.deepEqual(groups.map(({ look }) => look), ['', 'bare', '']);
    assert.equal(groups[1]?.zones[0]?.empty, 'Inga mått än.');
    assert.equal(groups[0]?.zones[0]?.goals[1]?.over, 'tiden har gått ut');
  });

  it('has a sentence for each kind of zone in which nothing stands', () => {
    const zones = (['goals', 'results', 'improvements', 'other'] as const).map((kind) => ({ kind, title: kind }));
    const document = checked({ styrtavla: '1', orgUnits: [{ id: 'u', name: 'U' }], boards: [{ id: 'b', zones }] });
    assert.deepEqual(zonesOf(viewOf(document)).map(({ empty }) => empty),
      ['Inga mål än.', 'Inga mått än.', 'Inga lappar än.', 'Inget här än.']);
  });

  it('puts zones of one kind together, in the publisher\'s order', () => {
    const document = fromFile('malnedbrytning');
    const { groups } = viewOf(document, {}, { language: 'nb', tag: 'nb' });
    assert.deepEqual(groups.map(({ kind, zones }) => [kind, zones.map(({ title }) => title)]), [
      ['goals', ['Mål']], ['results', ['Mestring', 'Samhandling']], ['improvements', ['Forbedringer']],
    ]);
  });

  it('counts a measure that stands in two zones once', () => {
    const { score } = viewOf(fromFile('malnedbrytning'));
    assert.equal(score?.marks.length, 6);
  });

  it('says why it does not guess, and what can be picked', () => {
    assert.equal(noticeOf(workshop), 'Ange board: arbetsgruppens-tavla och kuben.');
    assert.equal(noticeOf(workshop, { board: 'x' }), '”x” finns inte. Det finns: arbetsgruppens-tavla och kuben.');
    assert.match(noticeOf(workshop, { orgUnit: 'x' }), /^”x” finns inte\. Det finns: platsen, verkstaden, /);
    assert.match(noticeOf({ ...workshop, boards: [] }), /^Ange org-unit: platsen, /);
  });

  it('shows other widgets by the attribute that picks what is meant, and no board in a board', () => {
    const show = [
      { widget: 'styr-gauge', id: 'm' }, { widget: 'styr-gauge', id: 'g' }, { widget: 'styr-gauge', id: 'u' },
      { widget: 'styr-meeting', id: 't' }, { widget: 'styr-pulse', id: 'p' }, { widget: 'styr-board', id: 'b' },
      { widget: 'toString', id: 'x' },
    ];
    const zone = { title: 'Mer', kind: 'other' as const, show };
    const view = viewOf({ ...SMALL, boards: [{ id: 'b', orgUnit: 'u', zones: [zone] }] });
    assert.deepEqual(zonesOf(view)[0]?.shown, [
      { widget: 'styr-gauge', attribute: 'measure', id: 'm' },
      { widget: 'styr-gauge', attribute: 'goal', id: 'g' },
      { widget: 'styr-gauge', attribute: 'org-unit', id: 'u' },
      { widget: 'styr-meeting', attribute: 'meeting', id: 't' },
      { widget: 'styr-pulse', attribute: 'assessment', id: 'p' },
      { text: 'styr-board kan inte visas på en tavla.' },
      { text: 'toString kan inte visas på en tavla.' },
    ]);
    assert.equal(view.groups[0]?.look, 'wide');
  });

  it('names a measure\'s own source, where that is not the board\'s', () => {
    const [own, other] = ['Kolada', 'Egen mätning'].map((name) => ({ name }));
    const measures = SMALL.measures?.flatMap((measure) => [
      { ...measure, ...(own && { source: own }) }, { ...measure, id: 'n', ...(other && { source: other }) },
    ]);
    const document = { ...SMALL, ...(own && { source: own }), ...(measures && { measures }) };
    const cells = zonesOf(viewOf(document)).flatMap((zone) => zone.measures);
    assert.deepEqual(cells.map(({ origin }) => origin), [undefined, 'Källa: Egen mätning']);
  });

  it('puts slips and goals in rows of their own where they are too many or too long for a column', () => {
    const looks = (document: Document): readonly string[] => viewOf(document).groups.map(({ look }) => look);
    assert.deepEqual(looks(placements), ['', '', 'wide']);
    assert.deepEqual(looks(SMALL), ['', '', '']);
    const goals = placements.goals?.map((goal) => ({ ...goal, text: 'Ord '.repeat(50) }));
    assert.deepEqual(looks({ ...placements, ...(goals && { goals }) }), ['wide', '', 'wide']);
  });

  it('counts no good example among what is to be done', () => {
    const example = { id: 'x', kind: 'goodExample' as const, text: 'Listan går fort.' };
    assert.equal(viewOf({ ...SMALL, notes: [...SMALL.notes ?? [], example] }).work?.text, '2 öppna lappar');
    assert.equal(viewOf({ ...SMALL, notes: [example] }).work, undefined);
  });

  describe('on a wall', () => {
    const wall = viewOf(placements, { density: 'wall' });
    const cells = zonesOf(wall).flatMap(({ measures }) => measures);

    it('says when a value is from where it is old, and whether it has changed where that is good or bad', () => {
      assert.deepEqual(cells.filter(({ when }) => when).map(({ name, when, newer }) => [name, when, newer]),
        [['Familjehem som gått grundutbildningen', 'kvartal 4 2025, för 10 månader sedan', undefined]]);
      assert.deepEqual(cells.flatMap(({ run }) => run?.text ?? []), ['Signal åt fel håll', 'Signal åt rätt håll']);
    });

    it('has room for some slips: late ones before others, in the order they had; and it counts the rest', () => {
      const slips = openIn(wall);
      assert.ok(slips.length <= 7);
      const late = openIn(viewOf(placements)).filter((slip) => slip.late).map(({ id }) => id);
      assert.deepEqual(slips.filter((slip) => slip.late).map(({ id }) => id), late);
      const left = openIn(viewOf(placements)).length - slips.length;
      assert.equal(zonesOf(wall).at(-1)?.slips?.more, `${left} öppna lappar till`);
      assert.equal(zonesOf(wall).at(-1)?.slips?.closed, undefined);
      const order = openIn(viewOf(placements)).map(({ id }) => id);
      assert.deepEqual(slips.map(({ id }) => id), order.filter((id) => slips.some((slip) => slip.id === id)));
    });

    it('has room for work before good examples, and does not count these among what is left', () => {
      const team = viewOf(workshop, { board: 'arbetsgruppens-tavla', density: 'wall' });
      assert.deepEqual(openIn(team).filter(({ kind }) => kind === 'gott exempel'), []);
      const toDo = (slips: readonly NoteView[]): number =>
        slips.filter(({ kind, state }) => kind !== 'gott exempel' && state?.mark !== 'done').length;
      const left = toDo(openIn(viewOf(workshop, { board: 'arbetsgruppens-tavla' }))) - toDo(openIn(team));
      assert.equal(zonesOf(team).at(-1)?.slips?.more, `${left} öppna lappar till`);
      assert.equal(team.work?.text, `${toDo(openIn(team)) + left} öppna lappar`);
    });

    it('leaves out facts, and keeps what is wrong', () => {
      const slips = openIn(wall);
      assert.deepEqual(slips.flatMap(({ facts, links }) => [...facts, ...links]), []);
      assert.ok(slips.some(({ lacks }) => lacks === 'ingen ansvarig'));
      const goals = zonesOf(wall).flatMap((zone) => zone.goals);
      assert.deepEqual(goals.flatMap(({ facts, beside }) => [...facts, ...beside]), []);
      assert.equal(wall.meeting?.held, undefined);
      assert.equal(wall.meeting?.agenda.length, 8);
    });
  });

  it('says less where it is to hold more, and leaves no slip out', () => {
    const compact = viewOf(placements, { density: 'compact' });
    assert.deepEqual(openIn(compact).map(({ id }) => id), openIn(viewOf(placements)).map(({ id }) => id));
    assert.deepEqual(openIn(compact).flatMap(({ facts }) => facts), []);
    assert.ok(zonesOf(compact).at(-1)?.slips?.closed);
  });

  it('is read in each language', () => {
    const texts = (['sv', 'nb', 'nn', 'da', 'fi', 'en'] as const).map((language) => {
      const { score, work } = viewOf(placements, {}, { language, tag: language });
      return [score?.text, work?.text];
    });
    assert.deepEqual(texts, [
      ['6 av 9 mål nådda', '15 öppna lappar'],
      ['6 av 9 mål er nådd', '15 åpne lapper'],
      ['6 av 9 mål er nådde', '15 opne lappar'],
      ['6 af 9 mål er nået', '15 åbne sedler'],
      ['6/9 tavoitetta saavutettu', '15 avointa lappua'],
      ['6 of 9 targets met', '15 open slips'],
    ]);
  });
});
