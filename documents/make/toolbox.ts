import type { Benefit, Cycle, Document, FiveWhys, Note, YearWheel } from '../../src/contract/index.ts';
import { bonesOf } from './outline.ts';

/** Stands below every one of these tools. */
export const INVENTED_EXAMPLE = 'Påhittat exempel; innehållet har ingen källa';

const UNIT = 'placeringsenheten';

const WHEEL: YearWheel = {
  id: 'arshjul',
  title: 'Placeringsenhetens år (påhittat exempel)',
  orgUnit: UNIT,
  year: 2026,
  events: [
    { from: '2025-12-15', to: '2026-01-23', text: 'Årets besök planeras', track: 'Barn och familjehem' },
    { from: '2026-01-19', text: 'Mål och mätpunkter för året', track: 'Mål och uppföljning' },
    { from: '2026-02', to: '2026-03', text: 'Medarbetarsamtal', track: 'Medarbetare' },
    { from: '2026-W09', text: 'Sportlov', track: 'Barn och familjehem' },
    { from: '2026-04-13', text: 'Uppföljning av första kvartalet', track: 'Mål och uppföljning' },
    { from: '2026-W15', text: 'Påsklov', track: 'Barn och familjehem' },
    { from: '2026-05-21', text: 'Revision av tavlan', track: 'Mål och uppföljning' },
    { from: '2026-05-23', text: 'Familjehemmens dag', track: 'Barn och familjehem' },
    { from: '2026-06-11', to: '2026-08-17', text: 'Sommarlov', track: 'Barn och familjehem' },
    { from: '2026-W27', to: '2026-W33', text: 'Semestrar', track: 'Medarbetare' },
    { from: '2026-08-31', text: 'Uppföljning av andra kvartalet', track: 'Mål och uppföljning' },
    { from: '2026-W38', to: '2026-W40', text: 'Medarbetarenkät', track: 'Medarbetare' },
    { from: '2026-10-12', text: 'Uppföljning av tredje kvartalet', track: 'Mål och uppföljning' },
    { from: '2026-W44', text: 'Höstlov', track: 'Barn och familjehem' },
    { from: '2026-11-23', to: '2026-11-27', text: 'Nästa års mål förankras', track: 'Mål och uppföljning' },
    { from: '2026-12-14', to: '2027-01-22', text: 'Nästa års besök planeras', track: 'Barn och familjehem' },
  ],
};

const NOTES: readonly Note[] = [
  {
    id: 'ide-paminnelse',
    kind: 'idea',
    text: 'Påminnelse i kalendern två månader innan ett övervägande ska vara klart.',
    orgUnit: UNIT,
    state: 'underway',
    raised: '2026-09-21',
  },
  {
    id: 'kontaktvag',
    kind: 'activity',
    text: 'Skicka kontaktvägen till alla skolor.',
    orgUnit: UNIT,
    state: 'done',
    raised: '2026-01-12',
    closed: '2026-03-02',
  },
  {
    id: 'mall',
    kind: 'activity',
    text: 'Ta fram en mall för vårdplanen och prova den i en grupp.',
    orgUnit: UNIT,
    state: 'underway',
    raised: '2026-09-07',
  },
];

const CAUSES = `
Arbetssätt
  Underlag begärs in olika
    Varje handläggare har sitt sätt
      * Ingen har bestämt ett gemensamt sätt
  Utkast väntar på att läsas
Planering
  Datumet syns inte i tid
    * Kalendern påminner samma vecka
  Flera överväganden ska vara klara samtidigt
Information
  Skolans yttrande kommer sent
    Skolan får frågan sent
  Uppgifter skrivs in i två system
Resurser
  Två gör alla bokningar
  Bilarna räcker inte på torsdagar
Uppföljning
  Förseningar tas upp först när de har hänt
    Tavlan visar bara det som är klart
`;

const WHYS: FiveWhys = {
  id: 'sena-overvaganden',
  problem: 'Vart femte övervägande blev klart för sent i våras',
  orgUnit: UNIT,
  whys: [
    { why: 'Varför blev de klara för sent?', because: 'Underlagen kom in några dagar före sista dagen.' },
    { why: 'Varför kom underlagen sent?', because: 'Skolor och läkare fick frågan sent.' },
    { why: 'Varför fick de frågan sent?', because: 'Handläggaren såg datumet först samma vecka.' },
    { why: 'Varför syntes det inte tidigare?', because: 'Kalendern påminner om dagen, inte om arbetet före den.' },
    { why: 'Varför påminner den så?', because: 'Ingen har bestämt när arbetet ska börja.' },
  ],
  rootCause: 'Det är inte bestämt när arbetet med ett övervägande ska börja.',
  leadsTo: 'ide-paminnelse',
};

const CYCLE: Cycle = {
  id: 'skolkontakter',
  title: 'Kontakter med skolan (påhittat exempel)',
  orgUnit: UNIT,
  turns: [
    {
      level: 1,
      plan: 'En kontaktväg för varje skola.',
      do: 'Prova med tre skolor under en termin.',
      check: 'Skolorna ringer rätt direkt. Två av dem vill ha svar samma dag.',
      act: 'Gäller alla skolor från mars.',
      from: '2025-09',
    },
    {
      level: 1,
      plan: 'Svar samma dag.',
      do: 'En telefontid varje eftermiddag.',
      check: 'Nio av tio får svar samma dag.',
      act: 'Telefontiden blir kvar.',
      from: '2026-03',
    },
    {
      level: 2,
      plan: 'Skolan och enheten går igenom läget tillsammans.',
      do: 'Ett gemensamt möte i månaden med två skolor.',
      from: '2026-09',
    },
  ],
  leaps: [{ afterTurn: 2, text: 'Från att svara på frågor till att planera tillsammans' }],
};

const BENEFITS: readonly Benefit[] = [
  {
    id: 'farre-samtal',
    text: 'Färre samtal som hamnar fel',
    orgUnit: UNIT,
    kind: 'time',
    unit: 'timmar per vecka',
    expected: { value: 6, by: '2026-06' },
    realised: [{ value: 4, on: '2026-04-30' }, { value: 7, on: '2026-06-30' }],
    from: 'kontaktvag',
  },
  {
    id: 'kortare-skrivtid',
    text: 'Kortare tid att skriva en vårdplan',
    orgUnit: UNIT,
    kind: 'time',
    unit: 'timmar per vecka',
    expected: { value: 10, by: '2027-03' },
    from: 'mall',
  },
  {
    id: 'konsulter',
    text: 'Färre inhyrda handläggare',
    orgUnit: UNIT,
    kind: 'money',
    unit: 'kr per år',
    expected: { value: 240000, by: '2027' },
    realised: [{ value: 65000, on: '2026-10-31' }],
    from: ['mall', 'ide-paminnelse'],
  },
  { id: 'lika', text: 'Planer som är tydliga vem som än skriver dem', orgUnit: UNIT, kind: 'quality', from: 'mall' },
  {
    id: 'lugn',
    text: 'Lugnare eftermiddagar',
    orgUnit: UNIT,
    kind: 'workEnvironment',
    from: 'kontaktvag',
  },
];

/** One of each tool, in the size that a unit would use it; all of the content is invented. */
export function toolbox(): Document {
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Verktyg för ständiga förbättringar (påhittat exempel)',
    published: '2026-11-20',
    source: { name: INVENTED_EXAMPLE },
    orgUnits: [{ id: UNIT, name: 'Placeringsenheten', level: 'tavelgrupp' }],
    notes: NOTES,
    yearWheels: [WHEEL],
    fishbones: [{
      id: 'fiskben',
      problem: 'Överväganden blir klara för sent',
      orgUnit: UNIT,
      date: '2026-09-14',
      bones: bonesOf(CAUSES),
    }],
    fiveWhys: [WHYS],
    cycles: [CYCLE],
    benefits: BENEFITS,
  };
}
