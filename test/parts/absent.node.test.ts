import { deepEqual } from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SeriesPoint } from '../../src/contract/index.ts';
import { absentTold } from '../../src/parts/absent.view.ts';
import '../support/words.ts';

const POINTS: readonly SeriesPoint[] = [
  { period: '2026-W01', value: 3 },
  { period: '2026-W02', gap: true },
  { period: '2026-W03', missing: 'notCollected' },
  { period: '2026-W04' },
  { period: '2026-W05', missing: 'suppressed' },
  { period: '2026-W06', missing: 'notApplicable' },
];

describe('absentTold(points, cadence, language)', () => {
  test('counts what nobody delivered apart from what is hidden and from what cannot be', () => {
    deepEqual(absentTold(POINTS, 'week', 'sv'),
      ['3 veckor saknas', '1 vecka (visas inte: för få svar)', '1 vecka (inte tillämpligt)']);
  });

  test('counts values where the points have no rhythm', () => {
    deepEqual(absentTold(POINTS.slice(0, 2), undefined, 'en'), ['1 value missing']);
  });

  test('says nothing where nothing is missing', () => {
    deepEqual(absentTold(POINTS.slice(0, 1), 'week', 'sv'), []);
  });
});
