import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { answered, fromFile, read, shownOf, tableOf, viewOf } from './views.ts';

const ANSWERS = fromFile('sjalvskattning-fordelning');
const MEANS = fromFile('sjalvskattning');
const SMALL = fromFile('liten-grupp');
const SEVEN = ['1', '2', '3', '4', '5', '6', '7'];

describe('distributionView(document, pick, settings)', () => {
  it('shows the answers of a group along the scale', () => {
    const { table, ...view } = shownOf(ANSWERS, { statement: '4', groups: 'ledning', occasions: 'maj' });
    const counts = [0, 3, 13, 31, 36, 21, 6];
    const percents = ['0 %', '3 %', '12 %', '28 %', '33 %', '19 %', '5 %'];
    assert.deepEqual(view, {
      name: 'Ledningsgrupp och stödfunktioner tar tillvara respektive grupps kunskaper och erfarenheter.',
      isDiverging: false,
      sentences: ['Ledning: 57 % (Maj) av svaren är 5–7'],
      ends: '1 = Instämmer inte alls, 7 = Instämmer helt',
      steps: SEVEN,
      axis: { length: 0.4, zero: 0, labels: ['0 %', '20 %', '40 %'] },
      blocks: [{
        name: 'Ledning',
        panels: [{
          name: 'Maj',
          facts: ['Medelvärde 4,7', 'n = 110', 'vet ej: 1'],
          mean: (4.7 - 1 + 0.5) / 7,
          from: 0,
          steps: SEVEN.map((label, index) => ({
            label,
            percent: percents[index],
            count: counts[index] ? String(counts[index]) : '',
            size: (counts[index] ?? 0) / 110 / 0.4,
            isAbove: index > 3,
          })),
        }],
      }],
      facts: ['andelarna gäller dem som har tagit ställning, ”vet ej” räknas inte med'],
      source: {
        origin: 'Egen bearbetning av uppgifter från SKL (Sveriges Kommuner och Landsting), '
          + 'Leda för Resultat 2012–2013. Uppföljning',
        facts: ['Fördelningen av svaren är påhittade värden; medelvärdena och antalet svarande är rapportens'],
      },
    });
    assert.equal(table.caption, view.name);
  });

  it('has a panel for each group and occasion, and a sentence for each group', () => {
    const view = shownOf(ANSWERS, { statement: '4', groups: 'ledning, stod' });
    assert.deepEqual(view.sentences, [
      'Ledning: 40 % (Oktober) och 57 % (Maj) av svaren är 5–7',
      'Stöd: 28 % (Oktober) och 50 % (Maj) av svaren är 5–7',
    ]);
    assert.deepEqual(read(view).map((panel) => panel.split('; ').slice(0, 5).join('; ')), [
      'Ledning; Oktober; Medelvärde 4,2; n = 135; vet ej: 1',
      'Ledning; Maj; Medelvärde 4,7; n = 110; vet ej: 1',
      'Stöd; Oktober; Medelvärde 3,8; n = 116; vet ej: 1',
      'Stöd; Maj; Medelvärde 4,5; n = 104; vet ej: 1',
    ]);
  });

  it('shows everybody where no group is picked', () => {
    assert.deepEqual(read(shownOf(ANSWERS, { statement: '3', occasions: 'okt' })), [
      'Alla svarande; Oktober; Medelvärde 4,6; n = 259; '
        + '1: 2 % (5); 2: 6 % (16); 3: 14 % (37); 4: 23 % (59); 5: 25 % (65); 6: 20 % (51); 7: 10 % (26)',
    ]);
  });

  it('rounds each share for itself: three thirds are not forced to a hundred', () => {
    const view = shownOf(answered({ max: 3 }, { counts: [4, 4, 4] }));
    assert.deepEqual(read(view), [
      'Alla svarande; Våren; Medelvärde 2,0; n = 12; 1: 33 % (4); 2: 33 % (4); 3: 33 % (4)',
    ]);
  });

  it('names those without an opinion apart, and leaves them out of shares, n and mean', () => {
    const view = shownOf(answered({ max: 2 }, { counts: [5, 5], noOpinion: 90 }));
    assert.deepEqual(read(view), [
      'Alla svarande; Våren; Medelvärde 1,5; n = 10; vet ej: 90; 1: 50 % (5); 2: 50 % (5)',
    ]);
    assert.deepEqual(view.facts, ['andelarna gäller dem som har tagit ställning, ”vet ej” räknas inte med']);
    const { facts } = shownOf(answered({ max: 2 }, { counts: [5, 5], noOpinion: 0 }));
    assert.deepEqual(facts, []);
  });

  it('asks for a statement where there are several, and tells which ids there are', () => {
    assert.equal(viewOf(ANSWERS), 'Ange statement: 1, 2, 3, 4, 5, 6, 7, 8, 9, … och 19.');
    assert.equal(viewOf(SMALL, { statement: 'x' }), '”x” finns inte. Det finns: 1, 2, 3, 4, 5 och 6.');
    assert.equal(viewOf(SMALL, { statement: '1', groups: 'x' }).toString().slice(0, 15), '”x” finns inte.');
  });

  it('has nothing to show of a statement that nobody was asked', () => {
    assert.equal(viewOf(MEANS, { statement: '1', groups: 'ledning' }), 'Det finns inga siffror att visa än.');
  });

  it('says where only means are published, and shows them', () => {
    const view = shownOf(MEANS, { statement: '4', groups: 'ledning' });
    assert.deepEqual(view.sentences, ['Fördelningen är inte publicerad, bara medelvärdet']);
    assert.deepEqual(view.steps, []);
    assert.deepEqual(read(view), [
      'Ledning; Oktober; Medelvärde 4,2; n = 136',
      'Ledning; Maj; Medelvärde 4,7; n = 111',
    ]);
    assert.deepEqual(tableOf(view), [
      ['Svar', 'Ledning, Oktober: antal', 'Ledning, Oktober: %', 'Ledning, Maj: antal', 'Ledning, Maj: %'],
      ['Antal (n)', 136, '', 111, ''],
      ['Medelvärde', 4.2, '', 4.7, ''],
    ]);
  });

  it('says it in the panel where others have their answers published', () => {
    const view = shownOf(answered({ max: 2 }, { counts: [5, 5] }, { mean: 1.6, n: 20 }));
    assert.deepEqual(read(view), [
      'Alla svarande; Våren; Medelvärde 1,5; n = 10; 1: 50 % (5); 2: 50 % (5)',
      'Alla svarande; Hösten; Medelvärde 1,6; n = 20; Fördelningen är inte publicerad, bara medelvärdet',
    ]);
    assert.deepEqual(view.sentences, ['Alla svarande: 50 % (Våren) av svaren är 2']);
  });

  it('says where nobody chose a step, where a figure is missing and why', () => {
    const none = answered({ max: 2 }, { counts: [0, 0], noOpinion: 8 }, { missing: 'notCollected' });
    assert.deepEqual(read(shownOf(none)), [
      'Alla svarande; Våren; vet ej: 8; inga svar på skalan',
      'Alla svarande; Hösten; inte insamlat',
    ]);
    assert.deepEqual(tableOf(shownOf(none)).slice(1), [
      ['Antal (n)', 'inga svar på skalan', '', 'inte insamlat', ''],
      ['vet ej', 8, '', 'inte insamlat', ''],
      ['Medelvärde', 'inga svar på skalan', '', 'inte insamlat', ''],
    ]);
    assert.deepEqual(shownOf(none).sentences, []);
  });

  it('shows no figure of a hidden group, and the others as they are', () => {
    const view = shownOf(SMALL, { statement: '1', groups: 'rehab, administrator, underskoterskor' });
    assert.deepEqual(read(view), [
      'Undersköterskor; Våren 2025; Medelvärde 4,0; n = 12; '
        + '1: 0 % (); 2: 0 % (); 3: 25 % (3); 4: 50 % (6); 5: 25 % (3)',
      'Undersköterskor; Våren 2026; Medelvärde 4,2; n = 13; '
        + '1: 0 % (); 2: 0 % (); 3: 23 % (3); 4: 38 % (5); 5: 38 % (5)',
      'Rehabpersonal; Våren 2025; Medelvärde 4,3; n = 6; 1: 0 % (); 2: 0 % (); 3: 0 % (); 4: 67 % (4); 5: 33 % (2)',
      'Rehabpersonal; Våren 2026; visas inte: för få svar',
      'Administratör; Våren 2026; visas inte: för få svar',
    ]);
    assert.deepEqual(tableOf(view).map((row) => row.at(-2)), [
      'Administratör, Våren 2026: antal', ...Array.from({ length: 7 }, () => 'visas inte: för få svar'),
    ]);
  });

  it('says in the table what the drawing says, with a decimal more', () => {
    assert.deepEqual(tableOf(shownOf(ANSWERS, { statement: '4', groups: 'stod', occasions: 'maj' })), [
      ['Svar', 'Stöd, Maj: antal', 'Stöd, Maj: %'],
      ['1', 0, 0],
      ['2', 4, 3.8],
      ['3', 16, 15.4],
      ['4', 32, 30.8],
      ['5', 32, 30.8],
      ['6', 16, 15.4],
      ['7', 4, 3.8],
      ['Antal (n)', 104, ''],
      ['vet ej', 1, ''],
      ['Medelvärde', 4.5, ''],
    ]);
    const { table: { columns } } = shownOf(ANSWERS, { statement: '4', groups: 'stod', occasions: 'maj' });
    const { decimals } = columns[1] ?? {};
    const perRow = typeof decimals === 'function' ? Array.from({ length: 10 }, (_, row) => decimals(row)) : [];
    // The mean as all means of the assessment are written.
    assert.deepEqual(perRow, [0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('cautions where far fewer answered than before, and says what is preliminary', () => {
    const { assessments: [first] = [], ...rest } = answered({ max: 2 }, { counts: [50, 50] }, { counts: [10, 10] });
    assert.ok(first);
    const results = first.results?.map((result, nth) => ({ ...result, respondents: nth ? 20 : 100 })) ?? [];
    const { facts } = shownOf({ ...rest, assessments: [{ ...first, results, preliminary: true }] });
    assert.deepEqual(facts, ['Hösten: 20 svarande mot 100 tidigare, bör tolkas med försiktighet', 'preliminärt']);
  });

  describe('knows scales of all kinds', () => {
    it('eleven steps', () => {
      const view = shownOf(answered({ min: 0, max: 10 }, { counts: [1, 0, 0, 0, 1, 2, 2, 1, 1, 1, 1] }));
      assert.deepEqual(view.steps, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
      assert.deepEqual(view.sentences, ['Alla svarande: 60 % (Våren) av svaren är 6–10']);
    });

    it('two steps', () => {
      const view = shownOf(answered({ min: 0, max: 1, minLabel: 'Nej', maxLabel: 'Ja' }, { counts: [3, 9] }));
      assert.deepEqual(view.sentences, ['Alla svarande: 75 % (Våren) av svaren är 1']);
      assert.equal(view.ends, '0 = Nej, 1 = Ja');
      assert.deepEqual(view.axis, { length: 0.8, zero: 0, labels: ['0 %', '40 %', '80 %'] });
    });

    it('an even number of steps, half of them above the middle', () => {
      const { sentences, blocks } = shownOf(answered({ max: 4 }, { counts: [1, 2, 3, 4] }));
      assert.deepEqual(sentences, ['Alla svarande: 70 % (Våren) av svaren är 3–4']);
      assert.deepEqual(blocks[0]?.panels[0]?.steps.map(({ isAbove }) => isAbove), [false, false, true, true]);
    });

    it('steps of a half', () => {
      const { steps } = shownOf(answered({ min: 0, max: 1, step: 0.5 }, { counts: [4, 4, 4] }));
      assert.deepEqual(steps, ['0', '0,5', '1']);
    });

    it('too many steps to draw: it says so, and the table has them all', () => {
      const view = shownOf(answered({ min: 0, max: 100 }, { counts: Array.from({ length: 101 }, () => 2) }));
      assert.deepEqual(view.facts, ['skalan har 101 steg, för många att rita: tabellen visar dem alla']);
      assert.deepEqual(view.sentences, ['Alla svarande: 50 % (Våren) av svaren är 51–100']);
      assert.deepEqual(read(view), ['Alla svarande; Våren; Medelvärde 50,0; n = 202']);
      assert.deepEqual(view.steps, []);
      assert.equal(view.table.count, 103);
    });
  });

  describe('with bars on both sides of the middle', () => {
    it('splits the middle of an odd scale, and begins where the bar reaches furthest', () => {
      const view = shownOf(answered({ max: 5 }, { counts: [1, 2, 2, 3, 2] }, { counts: [0, 0, 2, 4, 4] }), {
        isDiverging: true,
      });
      const { axis, blocks } = view;
      // Left of the middle 40 % at most, right of it 90 %.
      assert.ok(Math.abs(axis.length - 1.3) < 1e-12);
      assert.ok(Math.abs(axis.zero - 0.4 / 1.3) < 1e-12);
      assert.deepEqual(axis.labels, []);
      const [spring, autumn] = blocks[0]?.panels ?? [];
      assert.equal(spring?.from, 0);
      assert.ok(Math.abs((autumn?.from ?? 0) - 0.3 / 1.3) < 1e-12);
      assert.ok(Math.abs((autumn?.steps[3]?.size ?? 0) - 0.4 / 1.3) < 1e-12);
      assert.equal(spring.mean, undefined);
    });

    it('has the middle of an even scale between two steps', () => {
      const { axis } = shownOf(answered({ max: 2 }, { counts: [3, 9] }), { isDiverging: true });
      assert.deepEqual(axis, { length: 1, zero: 0.25, labels: [] });
    });

    it('shows one statement, group by group', () => {
      const view = shownOf(ANSWERS, { statement: '4', groups: 'ledning stod', isDiverging: true });
      assert.deepEqual(view.blocks.map(({ name, panels }) => [name, panels.length]), [['Ledning', 2], ['Stöd', 2]]);
    });

    it('shows all statements where none is picked, under the name of the assessment', () => {
      const view = shownOf(ANSWERS, { isDiverging: true, groups: 'all' });
      assert.equal(view.name, 'Självskattning, Leda för Resultat III (påhittad fördelning)');
      assert.equal(view.blocks.length, 19);
      const eighth = view.blocks[7];
      assert.equal(eighth?.name, '8. Ledningsfunktionen har bra faktaunderlag för att diskutera förbättringar.');
      assert.deepEqual(eighth.panels.map(({ name }) => name), ['Oktober', 'Maj']);
      assert.deepEqual(tableOf(view)[0]?.slice(0, 3), ['Påstående', 'Svar', 'Alla svarande, Oktober: antal']);
      assert.equal(view.table.count, 19 * 10);
      assert.equal(tableOf(view)[10]?.[0], '1. Ledningsfunktionen lägger tillräckligt med tid på strategiska frågor.');
    });

    it('names the group of each bar where there are several, and leaves out what nobody was asked', () => {
      const { blocks } = shownOf(ANSWERS, { isDiverging: true, groups: 'ledning stod' });
      assert.deepEqual(blocks.map(({ name }) => name.split('.')[0]), ['4', '7']);
      assert.deepEqual(blocks[0]?.panels.map(({ name }) => name), [
        'Ledning, Oktober', 'Ledning, Maj', 'Stöd, Oktober', 'Stöd, Maj',
      ]);
    });

    it('needs no statement where there is only one', () => {
      assert.equal(shownOf(answered({ max: 2 }, { counts: [5, 5] }), { isDiverging: true }).name, 'Jag trivs.');
    });

    it('has nothing to draw of what is hidden', () => {
      const view = shownOf(SMALL, { statement: '1', groups: 'administrator', isDiverging: true });
      assert.deepEqual(view.axis, { length: 1, zero: 0, labels: [] });
      assert.deepEqual(read(view), ['Administratör; Våren 2026; visas inte: för få svar']);
    });
  });

  it('speaks every language', () => {
    const said = LANGUAGES.map((language) => {
      const pick = { statement: '4', groups: 'stod' };
      return shownOf(ANSWERS, pick, { language, tag: language }).sentences.join().replaceAll('\u00a0', ' ');
    });
    assert.deepEqual(said, [
      'Stöd: 28 % (Oktober) och 50 % (Maj) av svaren är 5–7',
      'Stöd: 28 % (Oktober) og 50 % (Maj) av svarene er 5–7',
      'Stöd: 28 % (Oktober) og 50 % (Maj) av svara er 5–7',
      'Stöd: 28 % (Oktober) og 50 % (Maj) af svarene er 5–7',
      'Stöd: 28 % (Oktober) ja 50 % (Maj) vastauksista on 5–7',
      'Stöd: 28 % (Oktober) and 50 % (Maj) of the answers are 5–7',
    ]);
  });
});
