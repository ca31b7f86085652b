import type { Document, Measure } from '../../src/contract/index.ts';
import { monthly, quarterly } from './invented.ts';

const INVENTED = 'Oppdiktede verdier.';

/** What belongs to a goal; the description says first that the values are invented. */
const of = (goal: string, orgUnit: string, description: string): Pick<Measure, 'goal' | 'orgUnit' | 'description'> =>
  ({ goal, orgUnit, description: `${INVENTED} ${description}` });

const across: readonly Measure[] = [
  {
    id: 'tilfredshet',
    name: 'Innbyggere som er fornøyd med tjenestene',
    ...of('tjenester', 'rlg', 'Innbyggerundersøkelsen, hvert år.'),
    unit: '%',
    decimals: 0,
    cadence: 'year',
    target: { atLeast: 75, by: '2027' },
    baseline: { value: 70, period: '2022' },
    observations: [
      { period: '2022', value: 70, n: 1214 },
      { period: '2023', value: 71, n: 1180 },
      { period: '2024', value: 71, n: 1096 },
      { period: '2025', value: 73, n: 1132 },
    ],
  },
  {
    id: 'tavlemoter',
    name: 'Gjennomføring av tavlemøter',
    ...of('system', 'rlg', 'Møter som ble holdt, av dem som var planlagt i alle enheter.'),
    unit: '%',
    decimals: 0,
    cadence: 'month',
    target: { atLeast: 90 },
    observations: monthly('2025-08', [71, 74, 78, 80, 77, 82, 85, 84, 88, 87, 83, 79, 86, 91, 92]),
  },
  {
    id: 'overganger-plan',
    name: 'Overganger med avtalt plan',
    // The flow's goal, and one of the units that the flow crosses.
    ...of('samhandling', 'skole', 'Barn som går fra barnehage til skole med en plan som begge har skrevet under.'),
    unit: '%',
    decimals: 0,
    cadence: 'quarter',
    target: { atLeast: 90 },
    observations: quarterly('2024-Q4', [64, 70, 73, 79, 81, 80, 84, 86]),
  },
];

const children: readonly Measure[] = [
  {
    id: 'trivsel',
    name: 'Elever og barn som trives',
    ...of('mestring', 'oppvekst', 'Undersøkelser i skoler og barnehager, hver høst.'),
    unit: '%',
    decimals: 0,
    cadence: 'year',
    target: { atLeast: 85 },
    observations: [
      { period: '2022', value: 83 },
      { period: '2023', value: 82 },
      { period: '2024', value: 86 },
      { period: '2025', value: 88 },
    ],
  },
  {
    id: 'foreldre',
    name: 'Foreldre som er fornøyd med tilvenningen',
    ...of('tilvenning', 'barnehage', 'Spørsmål etter den fjerde uken.'),
    unit: '%',
    decimals: 0,
    cadence: 'halfYear',
    target: { atLeast: 90 },
    observations: [
      { period: '2024-S2', value: 84, n: 61 },
      { period: '2025-S1', value: 88, n: 24 },
      { period: '2025-S2', value: 91, n: 58 },
      { period: '2026-S1', value: 93, n: 27 },
    ],
  },
  {
    id: 'bemanning',
    name: 'Dager med full bemanning',
    ...of('tilvenning', 'barnehage', 'Fra åpning til stenging.'),
    unit: '%',
    decimals: 0,
    cadence: 'month',
    target: { atLeast: 95 },
    observations: monthly('2025-08', [94, 92, 90, 88, 91, 89, 90, 93, 95, 96, 94, 97, 93, 90, 91]),
  },
  {
    id: 'lesing',
    name: 'Elever over bekymringsgrensen i lesing',
    ...of('lese', 'skole', 'Kartleggingen på 3. trinn.'),
    unit: '%',
    decimals: 0,
    cadence: 'year',
    target: { atLeast: 80 },
    observations: [
      { period: '2022', value: 74 },
      { period: '2023', value: 77 },
      { period: '2024', value: 76 },
      { period: '2025', value: 81 },
      { period: '2026', value: 83 },
    ],
  },
  {
    id: 'fravar',
    name: 'Elevfravær',
    ...of('lese', 'skole', 'Alt fravær, også med melding hjemmefra.'),
    unit: '%',
    decimals: 1,
    cadence: 'month',
    target: { atMost: 6 },
    observations: monthly('2025-08', [
      4.1, 5.2, 5.9, 6.8, 7.1, 7.4, 7.2, 6.6, 6.1, 5.8, 5.5, null, 4.6, 5.9, 6.4,
    ]),
  },
];

const health: readonly Measure[] = [
  {
    id: 'ventetid',
    name: 'Dager fra søknad til hjelp',
    ...of('hjemme', 'helse', 'Median for søknader som ble innvilget.'),
    unit: 'dager',
    decimals: 0,
    cadence: 'month',
    target: { atMost: 14 },
    observations: monthly('2025-08', [19, 18, 20, 17, 18, 16, 15, 17, 14, 15, 13, 16, 14, 12, 12]),
  },
  {
    id: 'ansatte-per-bruker',
    name: 'Ansatte per bruker',
    ...of('kjente', 'hjemmetjeneste', 'Så mange ulike ansatte møter en bruker i løpet av to uker, median.'),
    unit: 'ansatte',
    decimals: 0,
    cadence: 'month',
    target: { atMost: 9, by: '2027-06' },
    baseline: { value: 16, period: '2025-08' },
    observations: monthly('2025-08', [16, 15, 16, 15, 14, 15, 14, 13, 13, 12, 13, 15, 12, 12, 11]),
  },
  {
    id: 'brukertid',
    name: 'Arbeidstid hos brukerne',
    ...of('kjente', 'hjemmetjeneste', 'Uten mål: først skal vi vite hva som er vanlig.'),
    unit: '%',
    decimals: 0,
    cadence: 'month',
    better: 'higher',
    observations: monthly('2026-04', [52, 54, 53, 49, 55, 56, 58]),
  },
  {
    id: 'fall',
    name: 'Fall med skade',
    ...of('ingen-fall', 'sykehjem', 'Fall som førte til tilsyn av lege.'),
    unit: 'fall',
    decimals: 0,
    cadence: 'month',
    target: { atMost: 0 },
    observations: monthly('2025-08', [2, 1, 3, 0, 1, 2, 0, 1, 0, 0, 1, 0, 0, 0, 1]),
  },
  {
    id: 'ernaering',
    name: 'Beboere med ernæringsplan',
    ...of('ingen-fall', 'sykehjem', 'Målingen begynner i desember.'),
    unit: '%',
    cadence: 'month',
    target: { atLeast: 100 },
    observations: [
      { period: '2026-09', missing: 'notApplicable', note: 'Planen innføres' },
      { period: '2026-10', missing: 'notCollected' },
    ],
  },
  {
    id: 'onsket-turnus',
    name: 'Vakter etter ønske',
    ...of('turnus', 'sykehjem', 'Vakter som ble som den ansatte ønsket.'),
    unit: '%',
    decimals: 0,
    cadence: 'month',
    target: { atLeast: 70 },
    observations: monthly('2026-03', [61, 64, 66, 70, 58, 69, 72, 74]),
  },
];

/** The measures of the breakdown; every value is invented. */
export const MEASURES: NonNullable<Document['measures']> = [...across, ...children, ...health];
