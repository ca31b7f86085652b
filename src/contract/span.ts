import { parsePeriod } from './period.ts';
import type { PeriodSpan } from './period.ts';

const NOWHEN: PeriodSpan = { kind: 'moment', year: NaN, index: NaN, start: NaN, end: NaN };

/** The stretch of a period in a checked document, where every period is one; of any other text all numbers are NaN. */
export const spanOf = (period: string): PeriodSpan => parsePeriod(period) ?? NOWHEN;
