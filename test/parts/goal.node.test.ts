import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document, Goal } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { goalView } from '../../src/parts/goal.view.ts';
import type { GoalAbout, GoalCounts, GoalView } from '../../src/parts/goal.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import '../support/words.ts';

const settings: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://example.org/mal.json',
};
const document: Document = { styrtavla: '1', language: 'sv' };
const view = (goal: Partial<Goal>, about: Partial<GoalAbout> = {}): GoalView =>
  goalView({ id: 'g', text: 'Trygg vardag', ...goal }, { document, settings, ...about });
const counts = (met: number, counted: number, leftOut: Partial<GoalCounts['leftOut']> = {}): GoalCounts =>
  ({ met, counted, leftOut: { noTarget: 0, noValue: 0, notYet: 0, ...leftOut } });

describe('goalView(goal, about)', () => {
  it('shows a goal of which only its text is known', () => {
    assert.deepEqual(view({}), {
      id: 'g', text: 'Trygg vardag', facts: [], verdict: { state: 'unknown', text: 'Inte bedömt' }, beside: [],
    });
  });

  it('shows whose a goal is, when it holds, who decided it and what it serves', () => {
    const goal = { from: '2024', deadline: '2027-06', decidedBy: 'kommunfullmäktige', decided: '2023-11-27' };
    const about = { orgUnit: { id: 'u', name: 'Skolan' }, parent: { id: 'p', text: 'Alla lyckas' } };
    assert.deepEqual(view(goal, about).facts, [
      'Skolan',
      'från 2024, senast juni 2027',
      'beslutat av kommunfullmäktige, 27 november 2023',
      'bidrar till: Alla lyckas',
    ]);
  });

  it('says when a goal was decided where nobody says by whom, and the other way round', () => {
    assert.deepEqual(view({ decided: '2023-11-27' }).facts, ['beslutat 27 november 2023']);
    assert.deepEqual(view({ decidedBy: 'nämnden' }).facts, ['beslutat av nämnden']);
  });

  it('shows what people judged, when and why, with a mark only for done and behind', () => {
    const judged = (state: NonNullable<Goal['judgement']>['state']): GoalView =>
      view({ judgement: { state, on: '2026-10-05', why: 'Två av tre är klara.' } });
    assert.deepEqual(judged('behind'), {
      id: 'g',
      text: 'Trygg vardag',
      facts: [],
      verdict: { state: 'missed', text: 'Ligger efter' },
      beside: ['bedömt 5 oktober 2026', 'Två av tre är klara.'],
    });
    const marks = (['notStarted', 'onTrack', 'atRisk', 'done'] as const).map((state) => judged(state).verdict.state);
    assert.deepEqual(marks, ['unknown', 'unknown', 'unknown', 'met']);
  });

  it('shows what is counted where measures are, and what people judged beside it', () => {
    const goal = { judgement: { state: 'atRisk', on: '2026-10-05' } } as const;
    assert.deepEqual(view(goal, { counts: counts(3, 5, { noValue: 1, notYet: 2 }) }), {
      id: 'g',
      text: 'Trygg vardag',
      facts: [],
      verdict: { state: 'missed', text: '3 av 5 mått når målet' },
      beside: ['1 saknar värde och 2 ska nås senare', 'Risk att målet inte nås', 'bedömt 5 oktober 2026'],
      counts: { met: 3, counted: 5 },
    });
  });

  it('meets where all that count do, and cannot say where none does', () => {
    assert.deepEqual(view({}, { counts: counts(2, 2, { noTarget: 1 }) }).verdict,
      { state: 'met', text: '2 av 2 mått når målet' });
    assert.deepEqual(view({}, { counts: counts(0, 0, { noTarget: 1 }) }).verdict,
      { state: 'unknown', text: 'Inget mått räknas än' });
  });

  it('is judged by people where nothing at all measures it', () => {
    const { verdict, counts: counted } = view({ judgement: { state: 'done' } }, { counts: counts(0, 0) });
    assert.deepEqual([verdict, counted], [{ state: 'met', text: 'Klart' }, undefined]);
  });

  it('is past its deadline when the period is over and the goal is neither done nor met', () => {
    const over = (goal: Partial<Goal>, about?: Partial<GoalAbout>): string | undefined => view(goal, about).over;
    const time = (now: number): Partial<GoalAbout> => ({ settings: { ...settings, now } });
    assert.equal(over({ deadline: '2018' }), 'tiden har gått ut');
    assert.equal(over({ deadline: '2026' }), undefined);
    assert.equal(over({ deadline: '2018', judgement: { state: 'done' } }), undefined);
    assert.equal(over({ deadline: '2018', judgement: { state: 'onTrack' } }), 'tiden har gått ut');
    assert.equal(over({ deadline: '2018' }, { counts: counts(2, 2) }), undefined);
    assert.equal(over({ deadline: '2018' }, { counts: counts(1, 2) }), 'tiden har gått ut');
    // Midnight is that of the document: 23.30 in London is half an hour past it in Stockholm.
    assert.equal(over({ deadline: '2026-11' }, time(Date.UTC(2026, 10, 30, 22, 30))), undefined);
    assert.equal(over({ deadline: '2026-11' }, time(Date.UTC(2026, 10, 30, 23, 30))), 'tiden har gått ut');
  });

  it('says in each language that a goal serves none, and how many measures meet their target', () => {
    assert.deepEqual(LANGUAGES.map((language) => {
      const about = { counts: counts(1, 1), isLoose: true, settings: { ...settings, language, tag: language } };
      const { loose, verdict } = view({}, about);
      return `${language}: ${loose}; ${verdict.text}`;
    }), [
      'sv: bidrar inte till överordnat mål; 1 av 1 mått når målet',
      'nb: bidrar ikke til overordnet mål; 1 av 1 måltall når målet',
      'nn: bidreg ikkje til overordna mål; 1 av 1 måltal når målet',
      'da: bidrager ikke til et overordnet mål; 1 af 1 måltal når målet',
      'fi: ei edistä ylempää tavoitetta; 1/1 mittari saavuttaa tavoitteen',
      'en: contributes to no higher goal; 1 of 1 measure meets its target',
    ]);
  });
});
