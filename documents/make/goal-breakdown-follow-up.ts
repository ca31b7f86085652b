// How the breakdown is followed up: all of it is invented.
import type { Document } from '../../src/contract/index.ts';
import { heldWeekly } from './invented.ts';

type Review = NonNullable<Document['reviews']>[number];

const TIMES = { every: { count: 1, of: 'week' }, times: ['08:15'], minutes: 15 } as const;
const BREAK = '.......';
/** Half a year of Tuesdays, with the summer in the middle and a week of autumn. */
const FIRST = '2026-05-26';

/** How the meetings at the boards went: one unit holds all, one hardly any, and one does not tell. */
export const MEETINGS: NonNullable<Document['meetings']> = [
  {
    id: 'tavlemote-rlg',
    name: 'Tavlemøte i rådmannens ledergruppe',
    orgUnit: 'rlg',
    from: '2026-06-02',
    every: { count: 1, of: 'month' },
    times: ['09:00'],
    minutes: 45,
    ledBy: 'Rådmannen',
    held: [
      { date: '2026-06-02', held: true },
      { date: '2026-09-02', held: true },
      { date: '2026-10-02', held: false },
      { date: '2026-11-02', held: true },
    ],
  },
  {
    id: 'tavlemote-oppvekst',
    name: 'Tavlemøte i oppvekst',
    orgUnit: 'oppvekst',
    from: '2026-06-04',
    every: { count: 2, of: 'week' },
    times: ['13:00'],
    minutes: 30,
    ledBy: 'Kommunalsjef',
    reportsTo: 'tavlemote-rlg',
    held: heldWeekly('2026-06-04', 'x.x.x.......x.x.-.x.x.x.x'),
  },
  {
    id: 'tavlemote-helse',
    name: 'Tavlemøte i helse og omsorg',
    orgUnit: 'helse',
    every: { count: 2, of: 'week' },
    minutes: 30,
    ledBy: 'Kommunalsjef',
    reportsTo: 'tavlemote-rlg',
  },
  {
    id: 'tavlemote-barnehage',
    name: 'Tavlemøte i barnehagen',
    orgUnit: 'barnehage',
    ...TIMES,
    reportsTo: 'tavlemote-oppvekst',
    held: heldWeekly(FIRST, `xx-x${BREAK}x--xx-x-.xx-xxx`),
  },
  {
    id: 'tavlemote-skole',
    name: 'Tavlemøte i skolen',
    orgUnit: 'skole',
    ...TIMES,
    reportsTo: 'tavlemote-oppvekst',
    held: heldWeekly(FIRST, `xxxx${BREAK}.xxxxxxx.xxxxxx`),
  },
  {
    id: 'tavlemote-hjemmetjeneste',
    name: 'Tavlemøte i hjemmetjenesten',
    orgUnit: 'hjemmetjeneste',
    ...TIMES,
    standing: true,
    reportsTo: 'tavlemote-helse',
    held: heldWeekly(FIRST, 'xxxxxx-xx-xxxxxxxxxxxxxxxx'),
  },
  {
    id: 'tavlemote-sykehjem',
    name: 'Tavlemøte på sykehjemmet',
    orgUnit: 'sykehjem',
    ...TIMES,
    reportsTo: 'tavlemote-helse',
    held: heldWeekly(FIRST, '-x-.......----x----.----x-'),
  },
];

/** The reviews of a unit, in the order in which they were planned. */
const reviewsOf = (orgUnit: string, rows: readonly Omit<Review, 'id' | 'orgUnit'>[]): readonly Review[] =>
  rows.map((row, nth) => ({ id: `${orgUnit}-${String(nth + 1)}`, orgUnit, ...row }));

/** Gemba twice a year and with it the half-yearly revision: held with and without deviations, missed, still to come. */
export const REVIEWS: readonly Review[] = [
  ...reviewsOf('barnehage', [
    { kind: 'gemba', planned: '2026-S1', held: '2026-05-12', deviations: 2, followUp: ['avvik-avlyst'] },
    { kind: 'revision', planned: '2026-S1', held: '2026-05-12', deviations: 1, followUp: ['avvik-avlyst'] },
    { kind: 'gemba', planned: '2026-S2' },
    { kind: 'revision', planned: '2026-12-08' },
  ]),
  // The spring's were missed.
  ...reviewsOf('skole', [
    { kind: 'gemba', planned: '2026-S1' },
    { kind: 'revision', planned: '2026-S1' },
    { kind: 'gemba', planned: '2026-S2', held: '2026-10-20', deviations: 1, followUp: ['avvik-skjema'] },
    { kind: 'revision', planned: '2026-S2' },
  ]),
  ...reviewsOf('hjemmetjeneste', [
    { kind: 'gemba', planned: '2026-S1', held: '2026-01-20', deviations: 1, followUp: ['avvik-ruter'] },
    { kind: 'revision', planned: '2026-S1', held: '2026-04-21', deviations: 1, followUp: ['avvik-tavle'] },
    { kind: 'gemba', planned: '2026-S2', held: '2026-09-08', deviations: 1, followUp: ['avvik-nokler'] },
    { kind: 'revision', planned: '2026-S2', held: '2026-09-08', deviations: 0 },
  ]),
  ...reviewsOf('sykehjem', [
    // Held when its half-year was over; how many deviations there were, nobody wrote down.
    { kind: 'gemba', planned: '2025-S2', held: '2026-01-13' },
    { kind: 'gemba', planned: '2026-S1', held: '2026-03-17', deviations: 1, followUp: ['avvik-gulv'] },
    { kind: 'revision', planned: '2026-S1' },
    { kind: 'revision', planned: '2026-S2' },
  ]),
];

/** Expected and realised, in several units of one kind, one of several improvements, one only described. */
export const BENEFITS: NonNullable<Document['benefits']> = [
  {
    id: 'tid-hos-brukerne',
    text: 'Mer tid hos brukerne når nøklene ikke må hentes',
    orgUnit: 'hjemmetjeneste',
    kind: 'time',
    unit: 'timer per uke',
    expected: { value: 60, by: '2027-03' },
    realised: [{ value: 14, on: '2026-09-30' }, { value: 22, on: '2026-10-31' }],
    from: 'digitale-laser',
    measure: 'brukertid',
  },
  {
    id: 'mindre-kjoring',
    text: 'Mindre kjøring med faste ruter',
    orgUnit: 'hjemmetjeneste',
    kind: 'time',
    unit: 'timer per uke',
    expected: { value: 25, by: '2026-06' },
    realised: [{ value: 31, on: '2026-06-30' }],
    from: ['ide-ruter', 'faste-ruter'],
  },
  {
    id: 'mote-tid',
    text: 'Kortere møter',
    orgUnit: 'skole',
    kind: 'time',
    unit: 'timer per år',
    realised: [{ value: 120, on: '2026-06-30' }],
  },
  {
    id: 'drivstoff',
    text: 'Lavere utgifter til drivstoff',
    orgUnit: 'hjemmetjeneste',
    kind: 'money',
    unit: 'kr per år',
    expected: { value: 180000, by: '2026' },
    realised: [{ value: 96500, on: '2026-09-30' }],
    from: 'faste-ruter',
  },
  {
    id: 'vikarer',
    text: 'Færre innleide vikarer',
    orgUnit: 'sykehjem',
    kind: 'money',
    unit: 'kr per år',
    expected: { value: 400000, by: '2027' },
  },
  {
    id: 'farre-fall',
    text: 'Færre fall med skade',
    orgUnit: 'sykehjem',
    kind: 'quality',
    unit: 'fall per år',
    expected: { value: 8, by: '2026' },
    realised: [{ value: 7, on: '2026-10-31' }],
    from: ['avvik-gulv', 'vask-kveld'],
    measure: 'fall',
  },
  {
    id: 'trygghet',
    text: 'Foreldrene sier at de er tryggere når de leverer barnet',
    orgUnit: 'barnehage',
    kind: 'quality',
    from: 'tilvenning-hjem',
  },
  {
    id: 'stress',
    text: 'Færre avbrudd i morgenstellet',
    orgUnit: 'sykehjem',
    kind: 'workEnvironment',
    from: 'vask-kveld',
  },
];
