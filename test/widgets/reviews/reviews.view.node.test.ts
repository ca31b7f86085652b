import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { reviewsTable } from '../../../src/widgets/reviews/reviews-table.view.ts';
import { reviewsView } from '../../../src/widgets/reviews/reviews.view.ts';
import type { ReviewsView, YearView } from '../../../src/widgets/reviews/reviews.view.ts';
import '../../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2030, 0, 1, 12), base: 'https://example.org/tavla/mal.json',
};
const plan = checkDocument(readFileSync('documents/malnedbrytning.json', 'utf8')).document ?? assert.fail();

function viewOf(document: Document, unit?: string, settings: Partial<Settings> = {}): ReviewsView {
  const view = reviewsView(document, unit, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}
const shownYear = (view: ReviewsView): YearView =>
  view.years.find(({ year }) => year === view.year) ?? assert.fail('no year');
const checked = (input: object): Document => checkDocument({ styrtavla: '1', ...input }).document ?? assert.fail();
const one = (review: object, published = '2026-11-20'): YearView =>
  shownYear(viewOf(checked({ published, reviews: [{ id: 'r', kind: 'gemba', planned: '2026-S1', ...review }] })));

describe('reviewsView', () => {
  it('tells a unit\'s year: each half with its reviews, and what is followed up', () => {
    const { reviewYears, frame, language, ...view } = viewOf(plan, 'barnehage');
    assert.equal(reviewYears.length, 1);
    assert.equal(frame.language, language);
    assert.deepEqual(view, {
      name: 'Gemba och revision, Barnehagen',
      yearLabel: 'År',
      year: '2026',
      years: [{
        year: '2026',
        sentences: [
          { state: 'met', text: '2026: 2 av 2 planerade är hållna; 2 kommer (per 20 november 2026).' },
          { text: '3 avvikelser; 0 av 1 uppföljningar är avslutade.' },
        ],
        columns: ['Enhet', 'Första halvåret 2026', 'Andra halvåret 2026', 'Uppföljning'],
        units: [{
          name: 'Barnehagen',
          halves: [
            [
              { mark: 'met', kind: 'Gemba', told: 'hållen 12 maj; 2 avvikelser' },
              { mark: 'met', kind: 'Revision', told: 'hållen 12 maj; 1 avvikelse' },
            ],
            [
              { mark: 'unknown', kind: 'Gemba', told: 'kommer' },
              { mark: 'unknown', kind: 'Revision', told: 'kommer; planerad 8 december' },
            ],
          ],
          followUp: [{
            text: 'Tavlemøter blir avlyst når lederen er borte.', state: { mark: 'underway', text: 'pågår' },
          }],
        }],
      }],
      source: {
        origin: 'Källa: Oppdiktede verdier; overordnede mål er etter en norsk handlingsplan for Lean',
        facts: ['Publicerat 20 november 2026'],
      },
    });
  });

  it('shows units in the document\'s order, those below the one that is named and no others', () => {
    const names = (unit?: string): readonly string[] => shownYear(viewOf(plan, unit)).units.map(({ name }) => name);
    assert.deepEqual(names(), ['Barnehagen', 'Skolen', 'Hjemmetjenesten', 'Sykehjemmet']);
    assert.deepEqual(names('helse'), ['Hjemmetjenesten', 'Sykehjemmet']);
  });

  it('tells what was missed, and never of what is still to come', () => {
    const view = viewOf(plan, 'skole');
    assert.deepEqual(shownYear(view).sentences, [
      {
        state: 'missed',
        text: '2026: 1 av 3 planerade är hållna; 2 inte hållna i tid; 1 kommer (per 20 november 2026).',
      },
      { text: '1 avvikelse; 0 av 1 uppföljningar är avslutade.' },
    ]);
    assert.deepEqual(shownYear(view).units[0]?.halves.map((half) => half.map(({ mark, told }) => `${mark} ${told}`)), [
      ['missed inte hållen', 'missed inte hållen'], ['met hållen 20 oktober; 1 avvikelse', 'unknown kommer'],
    ]);
  });

  it('says nothing of deviations before anything is held, and not nought where nobody tells', () => {
    assert.deepEqual(one({ planned: '2026-S2' }).sentences, [
      { state: 'unknown', text: '2026: 1 kommer (per 20 november 2026).' },
    ]);
    assert.equal(one({ held: '2026-02-01' }).sentences[1]?.text, '1 utan uppgift om avvikelser.');
    assert.equal(one({ held: '2026-02-01', deviations: 0 }).sentences[1]?.text, '0 avvikelser.');
  });

  it('says when one was held after its time, with the year where it is another', () => {
    const late = one({ planned: '2025-S2', held: '2026-01-13', deviations: 1 });
    assert.deepEqual([late.year, late.units[0]?.halves[1]], [
      '2025', [{ mark: 'met', kind: 'Gemba', told: 'hållen 13 januari 2026, efter planerad tid; 1 avvikelse' }],
    ]);
  });

  it('places a shorter period in its half-year, and says when it is', () => {
    const told = (planned: string): readonly (string | undefined)[] =>
      one({ planned }).units[0]?.halves.map((half) => half[0]?.told) ?? [];
    assert.deepEqual(told('2026-12'), [undefined, 'kommer; planerad december']);
    assert.deepEqual(told('2026-W52'), [undefined, 'kommer; planerad vecka 52 2026']);
    assert.deepEqual(told('2026'), [undefined, 'kommer']);
    assert.deepEqual(told('2026-03'), ['inte hållen; planerad mars', undefined]);
  });

  it('begins with the year that it was published in; before the first year with that', () => {
    assert.deepEqual(viewOf(plan).years.map(({ year }) => year), ['2025', '2026']);
    assert.equal(viewOf(plan).year, '2026');
    assert.equal(viewOf({ ...plan, published: '2025-12-01' }).year, '2025');
    assert.equal(viewOf({ ...plan, published: '2020-12-01' }).year, '2025');
  });

  it('has every review of every year in its table', () => {
    const table = reviewsTable(viewOf(plan));
    assert.deepEqual(table.columns.map(({ label }) => label), [
      'Enhet', 'Slag', 'Planerad', 'Utfall', 'Hållen', 'Avvikelser', 'Uppföljning',
    ]);
    assert.equal(table.count, plan.reviews?.length);
    const rows = table.rows(table.count);
    assert.deepEqual(rows.slice(0, 2), [
      ['Sykehjemmet', 'gemba', 'andra halvåret 2025', 'hållen', '13 januari 2026', '', ''],
      [
        'Barnehagen', 'gemba', 'första halvåret 2026', 'hållen', '12 maj 2026', 2,
        'Tavlemøter blir avlyst når lederen er borte. (pågår)',
      ],
    ]);
    assert.deepEqual(rows.filter(([unit]) => unit === 'Skolen').map((row) => row[3]), [
      'inte hållen', 'inte hållen', 'hållen', 'kommer',
    ]);
    assert.equal(table.rows(3).length, 3);
  });

  it('says so where nothing is planned, and where there is no such unit', () => {
    assert.deepEqual(reviewsView(checked({}), undefined, SETTINGS), {
      state: 'notice', text: 'Här finns ingen planerad gemba eller revision än.',
    });
    const unknown = reviewsView(plan, 'ingen', SETTINGS);
    assert.match(isNotice(unknown) ? unknown.text : '', /^”ingen” finns inte\. Det finns: rlg, /);
  });

  it('names those without a unit so', () => {
    assert.equal(one({}).units[0]?.name, 'Utan enhet');
  });
});
