import type { YearWheel } from '../../src/contract/index.ts';

type Event = NonNullable<YearWheel['events']>[number];

const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november',
  'december',
];
const two = (number: number): string => String(number).padStart(2, '0');

/** Every month but July, when nobody meets. */
const working = MONTHS.map((_, nth) => nth + 1).filter((month) => month !== 7);

const on = (track: string, events: readonly Omit<Event, 'track'>[]): readonly Event[] =>
  events.map(({ from, to, text }) => ({ from, ...(to !== undefined && { to }), text, track }));

const followUp = on('Uppföljning', [
  ...MONTHS.map((_, nth) => ({
    from: `2026-${two(nth + 1)}`,
    text: `Resultat för ${MONTHS[(nth + 11) % 12] ?? ''}`,
  })),
  { from: '2026-W05', text: 'Rapport för hela 2025' },
  { from: '2026-W17', text: 'Rapport för kvartal 1' },
  { from: '2026-W34', text: 'Rapport för kvartal 2' },
  { from: '2026-W43', text: 'Rapport för kvartal 3' },
]);

/** The third Wednesday. */
const COMMITTEE = [21, 18, 18, 15, 20, 17, 0, 19, 16, 21, 18, 16];
const committee = on('Nämnd', working.map((month) => ({
  from: `2026-${two(month)}-${two(COMMITTEE[month - 1] ?? 1)}`,
  text: 'Nämnden sammanträder',
})));

const staff = on('Medarbetare', [
  ...working.map((month) => ({ from: `2026-${two(month)}-05`, text: `Arbetsplatsträff i ${MONTHS[month - 1] ?? ''}` })),
  { from: '2026-01-12', to: '2026-03-13', text: 'Medarbetarsamtal' },
  { from: '2026-03-16', to: '2026-04-24', text: 'Lönesamtal' },
  { from: '2026-W11', to: '2026-W14', text: 'Önskemål om semester' },
  { from: '2026-W38', to: '2026-W40', text: 'Medarbetarenkät' },
  { from: '2026-W46', text: 'Enkätens resultat vid tavlan' },
  // 2026 is a year of 53 weeks.
  { from: '2026-W53', text: 'Beredskap i mellandagarna' },
]);

const budget = on('Mål och budget', [
  { from: '2025-12-08', to: '2026-02-06', text: 'Bokslut för 2025' },
  { from: '2026-03', to: '2026-04', text: 'Förslag till mål och budget' },
  { from: '2026-06-15', text: 'Kommunfullmäktige beslutar om mål och budget' },
  { from: '2026-T3', text: 'Detaljbudget och mätpunkter för nästa år' },
  { from: '2026-12-16', text: 'Nämnden beslutar om detaljbudgeten' },
  { from: '2026-12-07', to: '2027-02-05', text: 'Bokslut för 2026' },
]);

const school = on('Skola och lov', [
  { from: '2025-12-20', to: '2026-01-08', text: 'Jullov' },
  { from: '2026-W09', text: 'Sportlov' },
  { from: '2026-W15', text: 'Påsklov' },
  { from: '2026-06-11', to: '2026-08-17', text: 'Sommarlov' },
  { from: '2026-W44', text: 'Höstlov' },
  { from: '2026-12-19', to: '2027-01-10', text: 'Jullov' },
]);

const homes = on('Familjehem', [
  { from: '2025-12-15', to: '2026-01-23', text: 'Årets besök planeras' },
  { from: '2026-Q2', text: 'Enkät till familjehemmen' },
  { from: '2026-05-23', text: 'Familjehemmens dag' },
  { from: '2026-12-14', to: '2027-01-22', text: 'Nästa års besök planeras' },
]);

/** As much as a wheel is made for: 60 events in six tracks, periods of all kinds, spans over both new years. */
export const LARGE_YEAR: YearWheel = {
  id: 'arshjul',
  title: 'Ett helt år (påhittat exempel)',
  year: 2026,
  events: [...followUp, ...committee, ...staff, ...budget, ...school, ...homes],
};
