import type { Document } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

type Goals = NonNullable<Document['goals']>;
type Goal = Goals[number];

/** The plan, as far as its words become goals. */
interface Plan {
  readonly focusAreas: readonly {
    readonly sub: string | null;
    readonly points: readonly (string | { readonly text: string })[];
  }[];
  readonly rows: readonly {
    readonly utfordringer: readonly string[];
    readonly tiltak: { readonly sections: readonly { readonly items: readonly string[] }[] };
  }[];
}

/** What the plan says that lean is for; its sentence goes on before it. */
const PURPOSE = /målet med Lean er at (vi skal .+)\.$/;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Finds the plan's own words by how they begin. */
function wordsOf({ focusAreas, rows }: Plan): (start: string) => string {
  const words = [
    ...focusAreas.flatMap(({ sub, points }) => [
      ...(sub === null ? [] : [sub]), ...points.map((point) => (typeof point === 'string' ? point : point.text)),
    ]),
    ...rows.flatMap(({ tiltak }) => tiltak.sections.flatMap(({ items }) => items)),
    ...rows.flatMap(({ utfordringer }) => utfordringer.map((text) => PURPOSE.exec(text)?.[1] ?? text)).map(capital),
  ];
  return (start) => {
    const found = words.find((text) => text.startsWith(start));
    if (found === undefined) throw new Error(`The plan says nothing that begins with ${start}`);
    return found;
  };
}

/** Goals without measures, in the plan's words: one judged in each way, one not judged and without a deadline. */
function judged(words: (start: string) => string): readonly Goal[] {
  return [
    {
      id: 'lederavtaler',
      text: words('Lederavtaler for alle ledere'),
      orgUnit: 'rlg',
      parent: 'ledere',
      deadline: '2026-06-30',
      judgement: { state: 'behind', on: '2026-10-05', why: 'Ni av fjorten ledere har en avtale.' },
    },
    {
      id: 'tavler',
      text: words('Gjennomgående målnedbrytning'),
      orgUnit: 'rlg',
      parent: 'system',
      deadline: '2026-12-31',
      judgement: { state: 'atRisk', on: '2026-11-02', why: 'To enheter mangler tavle.' },
    },
    {
      id: 'arshjul',
      text: words('Årshjul i RLG'),
      orgUnit: 'rlg',
      parent: 'system',
      deadline: '2026-03-31',
      judgement: { state: 'done', on: '2026-03-16' },
    },
    {
      id: 'kompetanse',
      text: words('Definere og sikre rett kompetanse'),
      orgUnit: 'rlg',
      parent: 'ledere',
      from: '2026-01-01',
      deadline: '2027-06-30',
      judgement: { state: 'onTrack', on: '2026-11-02', why: 'Kompetansen er beskrevet, og kursene er i gang.' },
    },
    {
      id: 'nettverk',
      text: words('Prioritere høyt å skaffe oversikt'),
      orgUnit: 'overganger',
      parent: 'samhandling',
      from: '2027-01',
      deadline: '2027-12',
      judgement: { state: 'notStarted', on: '2026-11-02' },
    },
    {
      id: 'interessenter',
      text: words('Bevissthet rundt å invitere'),
      orgUnit: 'overganger',
      parent: 'samhandling',
    },
  ];
}

/**
 * Three levels: the plan's purpose, what the municipality and its service areas want, and the units. Goals of the
 * municipality and the flow are the plan's words; those of service areas and units are invented.
 */
export function brokenDown(): Goals {
  const words = wordsOf(readJson<Plan>('handlingsplan-lean.json'));
  return [
    { id: 'tjenester', text: words('Vi skal yte'), orgUnit: 'rlg' },
    { id: 'ledere', text: words('Utvikle kompetente ledere'), orgUnit: 'rlg', parent: 'tjenester' },
    { id: 'system', text: words('Enhetlig forståelse'), orgUnit: 'rlg', parent: 'tjenester' },
    { id: 'samhandling', text: words('Helhetlig forståelse'), orgUnit: 'overganger', parent: 'tjenester' },
    { id: 'mestring', text: 'Barn og unge opplever mestring', orgUnit: 'oppvekst', parent: 'tjenester' },
    {
      id: 'tilvenning',
      text: 'Alle barn får en trygg tilvenning',
      orgUnit: 'barnehage',
      parent: 'mestring',
      deadline: '2026-12-31',
    },
    { id: 'lese', text: 'Alle elever lærer å lese', orgUnit: 'skole', parent: 'mestring', deadline: '2027-06' },
    { id: 'hjemme', text: 'Innbyggerne bor hjemme så lenge de vil', orgUnit: 'helse', parent: 'tjenester' },
    { id: 'kjente', text: 'Brukerne møter ansatte som de kjenner', orgUnit: 'hjemmetjeneste', parent: 'hjemme' },
    { id: 'ingen-fall', text: 'Ingen beboer skader seg', orgUnit: 'sykehjem', parent: 'hjemme' },
    // Serves no goal above it.
    { id: 'turnus', text: 'De ansatte er med på å legge turnusen', orgUnit: 'sykehjem' },
    ...judged(words),
  ];
}
