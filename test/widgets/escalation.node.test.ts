import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import { escalationView } from '../../src/widgets/escalation/escalation.view.ts';
import type { EscalationView } from '../../src/widgets/escalation/escalation.view.ts';
import { checked, SETTINGS } from '../support/view.node.ts';
import '../support/words.ts';

function viewOf(document: Document, orgUnit?: string, settings: Partial<Settings> = {}): EscalationView {
  const view = escalationView(document, orgUnit, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const workshop = checked(readFileSync('documents/transmission.json', 'utf8'));
const cascade = checked(readFileSync('documents/malnedbrytning.json', 'utf8'));
const note = (id: string, more: object): object =>
  ({ id, kind: 'deviation', text: id, orgUnit: 'lag', escalatedTo: 'enhet', ...more });
const ladder = (notes: readonly object[]): Document => checked({
  styrtavla: '1',
  language: 'sv',
  orgUnits: [{ id: 'enhet', name: 'Enheten', level: 'enhet' }, { id: 'lag', name: 'Laget', parent: 'enhet' }],
  meetings: [{ id: 'm', name: 'Tavelmöte', orgUnit: 'lag', every: { count: 1, of: 'week' }, minutes: 15 }],
  notes,
});

describe('escalationView', () => {
  it('says all of a ladder of two levels', () => {
    const { table, ...view } = viewOf(ladder([
      note('Vi väntar.', { escalated: '2026-11-10', state: 'underway' }),
      note('Löst.', { escalated: '2026-11-01', state: 'done', closed: '2026-11-05' }),
    ]), 'lag');
    assert.deepEqual(view, {
      name: 'Eskalering, Laget',
      sentence: '1 öppen eskalering: Enheten (äldst 10 dagar).',
      levels: [
        {
          name: 'Laget', meetings: ['Tavelmöte: varje vecka, 15 minuter'], open: [], closed: [],
          closedLabel: '0 avslutade',
        },
        {
          name: 'Enheten',
          level: 'Enhet',
          meetings: [],
          open: [{
            id: 'Vi väntar.', kind: 'avvikelse', state: { mark: 'underway', text: 'pågår' }, text: 'Vi väntar.',
            facts: ['från Laget', 'kom hit för 10 dagar sedan', 'inget svar än'], links: [], ledTo: [],
          }],
          closed: [{
            id: 'Löst.', kind: 'avvikelse', state: { mark: 'done', text: 'klar' }, text: 'Löst.',
            facts: ['från Laget', 'avslutad 5 november 2026', 'kom hit för 2 veckor sedan'], links: [], ledTo: [],
          }],
          closedLabel: '1 avslutad',
        },
      ],
      beside: [],
      besideLabel: 'Vid sidan om',
    });
    assert.deepEqual(table?.rows(1), [
      ['Vi väntar.', 'avvikelse', 'pågår', 'Laget', 'Enheten', '10 november 2026', 10, '', ''],
    ]);
    assert.deepEqual(table?.columns.map(({ label }) => label), [
      'Text', 'Slag', 'Läge', 'Från', 'Eskalerad till', 'Eskalerad', 'Dagar där', 'Svar', 'Avslutad',
    ]);
  });

  it('goes from the team upwards, and counts what is open at each level with the oldest', () => {
    const { levels, sentence } = viewOf(workshop, 'arbetsgruppen');
    assert.deepEqual(levels.map(({ level }) => level), ['Team Leader', 'Supervisor', 'Verkstadschef', 'Platschef']);
    assert.equal(sentence, '4 öppna eskaleringar: Supervisorns arbetsgrupper 1 (äldst 1 dag), '
      + 'Verkstaden 2 (äldst 14 dagar), Platsen 1 (äldst 46 dagar).');
  });

  it('says calmly where nothing came, and where nothing is open any more', () => {
    const none = viewOf(ladder([]), 'lag');
    assert.equal(none.sentence, 'Ingen öppen eskalering.');
    assert.deepEqual(none.levels.map(({ nothing }) => nothing), [undefined, 'Inget har eskalerats hit.']);
    assert.equal(none.table, undefined);
    const over = viewOf(ladder([note('Löst.', { state: 'done' })]), 'lag');
    assert.deepEqual(over.levels.map(({ nothing }) => nothing), [undefined, 'Inga just nu']);
  });

  it('tells no age that nobody knows', () => {
    const { sentence, levels } = viewOf(ladder([note('Vi väntar.', {})]), 'lag');
    assert.equal(sentence, '1 öppen eskalering: Enheten.');
    assert.deepEqual(levels[1]?.open[0]?.facts, ['från Laget', 'inget svar än']);
  });

  it('has units beside that something was escalated to', () => {
    const { levels, beside } = viewOf(cascade, 'skole');
    assert.deepEqual(levels.map(({ name }) => name), ['Skolen', 'Oppvekst', 'Rådmannens ledergruppe']);
    assert.deepEqual(beside.map(({ name, open }) => [name, open.length]), [['Overganger mellom tjenestene', 1]]);
  });

  it('asks which unit is meant', () => {
    const view = escalationView(workshop, undefined, SETTINGS);
    assert.deepEqual(view, {
      state: 'notice', text: 'Ange org-unit: platsen, verkstaden, supervisor och arbetsgruppen.',
    });
  });

  for (const language of LANGUAGES) {
    it(`has all its words in ${language}`, () => {
      const view = viewOf(workshop, 'arbetsgruppen', { language, tag: language });
      assert.doesNotMatch(JSON.stringify([view, view.table?.rows(99)]), /undefined|NaN/);
    });
  }
});
