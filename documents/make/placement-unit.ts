import type { Document } from '../../src/contract/index.ts';
import { heldWeekly, invented } from './invented.ts';
import { MEASURES } from './placement-measures.ts';
import { NOTES } from './placement-notes.ts';
import { readJson } from './source-files.ts';
import { weeklyPulse } from './weekly-pulse.ts';
import type { Pulse } from './weekly-pulse.ts';

interface Place {
  readonly id: string;
  readonly boardMeeting?: {
    readonly maxMinutes: number;
    readonly agenda: readonly string[];
    /** The agenda ends with "med mera". */
    readonly agendaOpenEnded: boolean;
  };
  readonly escalation?: readonly { readonly what?: string }[];
  readonly weeklyPulse?: Pulse;
}

/** The article as it was transcribed. */
interface Article {
  readonly shared: { readonly values: readonly string[]; readonly principles: readonly { readonly text: string }[] };
  readonly places: readonly Place[];
}

const UNIT = 'placeringsenheten';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The goals as the article names them; which of them another contributes to is invented. */
const GOALS = [
  { id: 'brukaren', text: 'Sätta brukarens behov främst' },
  { id: 'kvalitet', text: 'Öka kvalitet' },
  { id: 'medarbetarna', text: 'Ha respekt för och utveckla medarbetarna' },
  { id: 'besok', text: 'Besök hos barnen ett visst antal gånger per år', parent: 'brukaren' },
  { id: 'skolan', text: 'Kontakter med skolan', parent: 'brukaren' },
  { id: 'utredningstider', text: 'Utredningstider', parent: 'kvalitet' },
  { id: 'overvaganden', text: 'Tid för nya överväganden', parent: 'kvalitet' },
  { id: 'familjehem', text: 'Att hitta ett lämpligt familjehem', parent: 'brukaren' },
  { id: 'forbattringar', text: 'Målen genererar förbättringar varje vecka', parent: 'medarbetarna' },
];

/** The levels' meetings; their words are the article's, their days and which of them were held are invented. */
function meetings({ boardMeeting, escalation = [] }: Place): NonNullable<Document['meetings']> {
  const { maxMinutes = 0, agenda = [], agendaOpenEnded = false } = boardMeeting ?? {};
  const [routines, goals, flows] = escalation.map(({ what = '' }) => capital(what));
  return [
    {
      id: 'tavelmote',
      name: 'Tavelmöte',
      orgUnit: UNIT,
      from: '2026-05-25',
      every: { count: 1, of: 'week' },
      times: ['08:30'],
      minutes: maxMinutes,
      standing: true,
      ledBy: 'Gruppcheferna',
      agenda: [...agenda.map(capital), ...(agendaOpenEnded ? ['Med mera'] : [])],
      reportsTo: 'manadsmote',
      held: heldWeekly('2026-05-25', 'xxxxx-....-xxxxxxxxxxx-xxx'),
    },
    { id: 'arbetsplatstraff', name: 'Arbetsplatsträff', orgUnit: UNIT, agenda: [routines ?? ''] },
    {
      id: 'manadsmote',
      name: 'Resultatenhetschef och närmaste chef',
      orgUnit: 'resultatenheten',
      from: '2026-06-02',
      every: { count: 1, of: 'month' },
      times: ['13:00'],
      agenda: [goals ?? ''],
      reportsTo: 'ledningsgrupp',
      held: [
        { date: '2026-06-02', held: true },
        { date: '2026-07-02', held: true },
        { date: '2026-09-02', held: true },
        { date: '2026-10-02', held: false },
        { date: '2026-11-02', held: true },
      ],
    },
    { id: 'ledningsgrupp', name: 'Ledningsgrupp', orgUnit: 'ledningsgruppen', agenda: [flows ?? ''] },
  ];
}

/** Held, missed and to come; the article has none of them. */
const REVIEWS: NonNullable<Document['reviews']> = [
  {
    id: 'uppfoljning-2025-2',
    kind: 'revision',
    orgUnit: UNIT,
    planned: '2025-S2',
    held: '2025-11-27',
    deviations: 2,
    followUp: ['olika-vagar'],
  },
  { id: 'gemba-2026-1', kind: 'gemba', orgUnit: UNIT, planned: '2026-S1' },
  {
    id: 'uppfoljning-2026-1',
    kind: 'revision',
    orgUnit: UNIT,
    planned: '2026-S1',
    held: '2026-05-21',
    deviations: 1,
    followUp: ['installd-utbildning'],
  },
  {
    id: 'gemba-2026-2',
    kind: 'gemba',
    orgUnit: UNIT,
    planned: '2026-S2',
    held: '2026-09-10',
    deviations: 2,
    followUp: ['sena-underlag', 'planer-fran-borjan'],
  },
  { id: 'uppfoljning-2026-2', kind: 'revision', orgUnit: UNIT, planned: '2026-12-03' },
];

/** A unit's goals, meetings and board after the article about Södertälje; every value is invented, and says so. */
export function placementUnit(): Document {
  const { shared, places } = readJson<Article>('sodertalje-scania.json');
  const place = places.find(({ id }) => id === 'sodertalje-placeringsenheten') ?? { id: '' };
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Placeringsenhetens tavla (påhittade värden)',
    published: '2026-11-20',
    source: invented,
    orgUnits: [
      { id: 'ledningsgruppen', name: 'Ledningsgruppen', level: 'ledningsgrupp' },
      { id: 'resultatenheten', name: 'Resultatenheten', level: 'resultatenhet', parent: 'ledningsgruppen' },
      { id: UNIT, name: 'Placeringsenheten', level: 'tavelgrupp', parent: 'resultatenheten' },
    ],
    goals: GOALS.map((goal) => ({ ...goal, orgUnit: UNIT })),
    measures: MEASURES,
    notes: NOTES,
    boards: [{
      id: 'malstyrningstavla',
      title: 'Målstyrningstavla',
      orgUnit: UNIT,
      zones: [
        { title: 'Mål', kind: 'goals', goals: GOALS.filter(({ parent }) => parent).map(({ id }) => id) },
        { title: 'Resultat', kind: 'results', measures: MEASURES.map(({ id }) => id) },
        { title: 'Ständiga förbättringar', kind: 'improvements', noteKinds: ['activity', 'deviation', 'idea'] },
      ],
    }],
    meetings: meetings(place),
    reviews: REVIEWS,
    assessments: place.weeklyPulse ? [weeklyPulse(place.weeklyPulse, UNIT)] : [],
    houses: [{
      id: 'vardegrund',
      title: 'Värden och principer',
      layers: [
        { name: 'Värden', items: shared.values.map(capital) },
        { name: 'Principer', items: shared.principles.map(({ text }) => text) },
      ],
    }],
  };
}
