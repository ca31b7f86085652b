import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { pickAssessment } from '../../src/parts/assessment.view.ts';
import type { AssessmentPick } from '../../src/parts/assessment.view.ts';
import type { ShownAssessment } from '../../src/parts/assessment-shown.view.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import '../support/words.ts';

const SETTINGS = { language: 'sv', tag: 'sv', now: 0, base: '' } as const;

const answer = (statement: string, mean: number): object => ({ statement, mean });

const PARTS = {
  id: 'enkat',
  title: { sv: 'Självskattning', fi: 'Itsearviointi' },
  scale: { min: 1, max: 7 },
  areas: [
    { id: 'tid', name: 'Tid', statements: [{ id: 'a', text: 'Vi har tid.' }, { id: 'b', text: 'Vi hinner.' }] },
    { id: 'mal', name: 'Mål', statements: [{ id: 'c', text: 'Målen är kända.' }] },
  ],
  occasions: [
    { id: '2014', name: '2014', date: '2014' },
    { id: 'maj', name: 'Maj', date: '2013-05' },
    { id: 'okt', name: 'Oktober', date: '2012-10' },
  ],
  groups: [{ id: 'ledning', name: 'Ledning', of: 'roll' }, { id: 'stod', name: 'Stöd', of: 'roll' }],
  results: [
    { occasion: 'maj', respondents: 234, answers: [answer('a', 4.08), answer('b', 4.24), answer('c', 5)] },
    { occasion: 'okt', respondents: 259, answers: [answer('a', 3.29), answer('b', 3.82), answer('c', 4.5)] },
    { occasion: 'okt', group: 'ledning', respondents: 68, answers: [answer('a', 4)] },
    { occasion: '2014', group: 'ledning', respondents: 35, answers: [answer('a', 5)] },
  ],
};

function checked(parts: object): Document {
  const { document } = checkDocument({ styrtavla: '1', language: 'sv', assessments: [parts] });
  assert.ok(document);
  return document;
}

function shown(pick: AssessmentPick = {}, parts: object = {}, settings: Partial<Settings> = {}): ShownAssessment {
  const picked = pickAssessment(pick, checked({ ...PARTS, ...parts }), { ...SETTINGS, ...settings });
  assert.ok(!isNotice(picked), 'a notice');
  return picked;
}

function noticeOf(pick: AssessmentPick, parts: object = {}): string {
  const picked = pickAssessment(pick, checked({ ...PARTS, ...parts }), SETTINGS);
  assert.ok(isNotice(picked), 'no notice');
  return picked.text;
}

const roundsOf = ({ groups }: ShownAssessment): readonly string[] =>
  groups.flatMap(({ name, rounds }) => rounds.map(({ occasion }) => `${name} ${occasion.name}`));
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('pickAssessment(picked, document, settings)', () => {
  it('shows everyone together on each occasion in time order where no attribute says otherwise', () => {
    assert.deepEqual(roundsOf(shown()), ['Alla svarande Oktober', 'Alla svarande Maj']);
  });

  it('shows each group where nobody has put them together', () => {
    const results = PARTS.results.filter(({ group }) => group !== undefined);
    assert.deepEqual(roundsOf(shown({}, { results })), ['Ledning Oktober', 'Ledning 2014']);
  });

  it('keeps the order of the document where an occasion has no date', () => {
    const occasions = [...PARTS.occasions.slice(0, 2), { id: 'okt', name: 'Oktober' }];
    assert.deepEqual(roundsOf(shown({}, { occasions })), ['Alla svarande Maj', 'Alla svarande Oktober']);
  });

  for (const groups of ['all,ledning', ' ledning , all ', 'ledning all', 'all all ledning']) {
    it(`reads groups="${groups}" as everyone and one group`, () => {
      assert.deepEqual(shown({ groups }).groups.map(({ name }) => name), ['Alla svarande', 'Ledning']);
    });
  }

  it('reads an id with a space, a comma or both as one id', () => {
    const [first, ...others] = PARTS.occasions;
    const occasions = [{ ...first, id: 'våren, år 2014' }, ...others];
    const results = [{ ...PARTS.results[0], occasion: 'våren, år 2014' }];
    assert.deepEqual(roundsOf(shown({ occasions: 'våren, år 2014' }, { occasions, results })), ['Alla svarande 2014']);
  });

  it('shows the occasions that are picked', () => {
    assert.deepEqual(roundsOf(shown({ occasions: 'maj' })), ['Alla svarande Maj']);
  });

  it('names the ids there are where an id is none', () => {
    assert.equal(noticeOf({ occasions: 'juni' }), '”juni” finns inte. Det finns: okt, maj och 2014.');
    assert.equal(noticeOf({ groups: 'chefer' }), '”chefer” finns inte. Det finns: all, ledning och stod.');
    assert.equal(noticeOf({ assessment: 'x' }), '”x” finns inte. Det finns: enkat.');
  });

  it('says that there is nothing to show where no group has answered', () => {
    assert.equal(noticeOf({ groups: 'stod' }), 'Det finns inga siffror att visa än.');
    assert.equal(noticeOf({}, { results: [] }), 'Det finns inga siffror att visa än.');
  });

  it('takes a group that is called all for what it says', () => {
    const groups = [{ id: 'all', name: 'Hela gruppen' }];
    const results = [{ occasion: 'maj', group: 'all', answers: [answer('a', 4)] }];
    assert.deepEqual(roundsOf(shown({ groups: 'all' }, { groups, results })), ['Hela gruppen Maj']);
  });

  it('numbers the statements through all areas, and words all in the reader\'s language', () => {
    const { name, areas } = shown({}, {}, { language: 'fi', tag: 'fi' });
    assert.equal(name, 'Itsearviointi');
    assert.deepEqual(areas.map(({ statements }) => statements.map(({ number }) => number)), [[1, 2], [3]]);
  });

  it('gives each mean by its statement, and as many decimals as they have', () => {
    const { groups: [everyone], decimals } = shown({ occasions: 'maj' });
    assert.deepEqual([...everyone?.rounds[0]?.means ?? []], [['a', 4.08], ['b', 4.24], ['c', 5]]);
    assert.equal(decimals, 2);
  });

  it('leaves a hidden answer without a mean, and keeps why', () => {
    const results = [{ occasion: 'maj', answers: [{ statement: 'a', missing: 'suppressed' }, answer('b', 4)] }];
    const [round] = shown({}, { results }).groups[0]?.rounds ?? [];
    assert.deepEqual([...round?.means.keys() ?? []], ['b']);
    assert.equal(round?.answers.get('a')?.missing, 'suppressed');
  });

  it('says how many responded, and calls for caution where that fell by about half', () => {
    assert.deepEqual(plain(shown().facts), ['Oktober n = 259, Maj n = 234']);
    assert.deepEqual(plain(shown({ groups: 'ledning' }).facts), [
      'Oktober n = 68, 2014 n = 35', '2014: 35 svarande mot 68 tidigare, bör tolkas med försiktighet',
    ]);
  });

  it('names the group in each fact where there are several', () => {
    assert.deepEqual(plain(shown({ groups: 'all,ledning' }).facts).map((fact) => fact.slice(0, 10)),
      ['Alla svara', 'Ledning: O', 'Ledning: 2']);
  });

  it('says that figures are preliminary', () => {
    assert.equal(shown({}, { preliminary: true }).facts.at(-1), 'preliminärt');
  });
});
