import type { Document } from '../../src/contract/index.ts';
import { BENEFITS, MEETINGS, REVIEWS } from './goal-breakdown-follow-up.ts';
import { brokenDown } from './goal-breakdown-goals.ts';
import { MEASURES } from './goal-breakdown-measures.ts';
import { NOTES } from './goal-breakdown-notes.ts';

/** A municipality that is not named, two service areas, four units, and a flow that crosses them. */
const UNITS: NonNullable<Document['orgUnits']> = [
  { id: 'rlg', name: 'Rådmannens ledergruppe', level: 'kommune' },
  { id: 'oppvekst', name: 'Oppvekst', level: 'tjenesteområde', parent: 'rlg' },
  { id: 'barnehage', name: 'Barnehagen', level: 'enhet', parent: 'oppvekst' },
  { id: 'skole', name: 'Skolen', level: 'enhet', parent: 'oppvekst' },
  { id: 'helse', name: 'Helse og omsorg', level: 'tjenesteområde', parent: 'rlg' },
  { id: 'hjemmetjeneste', name: 'Hjemmetjenesten', level: 'enhet', parent: 'helse' },
  { id: 'sykehjem', name: 'Sykehjemmet', level: 'enhet', parent: 'helse' },
  {
    id: 'overganger',
    name: 'Overganger mellom tjenestene',
    kind: 'flow',
    level: 'flyt',
    // A unit and the one above it: what the unit has counts once all the same.
    members: ['oppvekst', 'skole', 'hjemmetjeneste'],
  },
];

/** Goals of a Norwegian plan broken down to units that are invented, as are all values; the title says so. */
export function goalBreakdown(): Document {
  return {
    styrtavla: '1',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    title: 'Målnedbrytning (oppdiktede verdier)',
    published: '2026-11-20',
    source: { name: 'Oppdiktede verdier; overordnede mål er etter en norsk handlingsplan for Lean' },
    orgUnits: UNITS,
    goals: brokenDown(),
    measures: MEASURES,
    notes: NOTES,
    boards: [{
      id: 'tavle-oppvekst',
      title: 'Tavle for oppvekst',
      orgUnit: 'oppvekst',
      zones: [
        { title: 'Mål', kind: 'goals', goals: ['mestring', 'tilvenning', 'lese', 'samhandling'] },
        {
          title: 'Mestring',
          kind: 'results',
          measures: ['trivsel', 'foreldre', 'bemanning', 'lesing', 'fravar', 'overganger-plan'],
        },
        // Named by both zones, and counted once.
        { title: 'Samhandling', kind: 'results', measures: ['overganger-plan'] },
        { title: 'Forbedringer', kind: 'improvements', noteKinds: ['activity', 'deviation', 'idea', 'goodExample'] },
      ],
    }],
    meetings: MEETINGS,
    reviews: REVIEWS,
    benefits: BENEFITS,
  };
}
