import type { Assessment, Document, Result, Source } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

/** The report as it was transcribed, as far as it is used here. */
interface Report {
  readonly id: string;
  readonly title: string;
  readonly source: { readonly publisher: string; readonly report: string };
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly minLabel: string;
    readonly maxLabel: string;
  };
  readonly occasions: readonly { readonly id: string; readonly label: string; readonly date: string }[];
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly respondents: readonly Respondents[];
  readonly areas: readonly { readonly id: string; readonly label: string; readonly statements: readonly number[] }[];
  readonly statements: readonly { readonly n: number; readonly text: string }[];
  readonly table1: { readonly n: number; readonly rows: readonly Readonly<Record<string, number | string | null>>[] };
  readonly table2: { readonly rows: readonly { readonly n: number; readonly okt: number; readonly maj: number }[] };
  readonly groupMeans: readonly {
    readonly n: number;
    readonly okt: Readonly<Record<Part, number>>;
    readonly maj: Readonly<Record<Part, number>>;
  }[];
}

/** The report's own halves: leaders, and those who support them. */
export const PARTS = ['ledning', 'stod'] as const;
export type Part = (typeof PARTS)[number];

/** The occasions at which all municipalities answered. */
export const ALL_ASKED = ['okt', 'maj'] as const;

interface Respondents extends Readonly<Record<Part, number>> {
  readonly group: string;
  readonly occasion: string;
  readonly total: number;
}

export const report = readJson<Report>('leda-for-resultat.json');

/** The report, as it wants to be named. */
export const skl: Source = { name: `${report.source.publisher}, ${report.source.report}` };

const FOLLOWED_UP = 'utvalda';

/** How many answered: `alla` are all municipalities, `utvalda` those that were followed up. */
export function respondentsOf(group: string, occasion: string): Respondents {
  const found = report.respondents.find((each) => each.group === group && each.occasion === occasion);
  if (!found) throw new Error(`The report does not say how many of ${group} answered in ${occasion}`);
  return found;
}

const labelOf = (id: string): string => report.groups.find((group) => group.id === id)?.label ?? id;

/** What was asked, whom and when; statements keep the report's numbers. Leaders and support are parts of a division. */
export function questionnaire(): Omit<Assessment, 'title'> {
  const { id, scale, areas, statements } = report;
  const { min, max, step, minLabel, maxLabel } = scale;
  return {
    id,
    scale: { min, max, step, minLabel, maxLabel },
    areas: areas.map((area) => ({
      id: area.id,
      name: area.label,
      statements: statements
        .filter(({ n }) => area.statements.includes(n))
        .map(({ n, text }) => ({ id: String(n), text })),
    })),
    occasions: report.occasions.map(({ id: occasion, label, date }) => ({ id: occasion, name: label, date })),
    groups: PARTS.map((part) => ({ id: part, name: labelOf(part), of: 'funktion' })),
  };
}

/** Table 2, and the diagrams whose means stand in the text: everybody, then leaders and support. */
const ofAll = (occasion: (typeof ALL_ASKED)[number]): readonly Result[] => [
  {
    occasion,
    respondents: respondentsOf('alla', occasion).total,
    answers: report.table2.rows.map((row) => ({ statement: String(row.n), mean: row[occasion] })),
  },
  ...PARTS.map((part) => ({
    occasion,
    group: part,
    respondents: respondentsOf('alla', occasion)[part],
    answers: report.groupMeans.map((means) => ({ statement: String(means.n), mean: means[occasion][part] })),
  })),
];

/** Table 1: one statement at three occasions. */
function ofFollowedUp(): readonly Result[] {
  const { n, rows } = report.table1;
  const row = rows.find(({ group }) => group === FOLLOWED_UP) ?? {};
  return report.occasions.map(({ id: occasion }) => ({
    occasion,
    group: FOLLOWED_UP,
    respondents: respondentsOf(FOLLOWED_UP, occasion).total,
    answers: [{ statement: String(n), mean: Number(row[occasion]) }],
  }));
}

/**
 * The self-assessment of Leda för Resultat III, with the means that the report gives as numbers.
 *
 * The municipalities followed up are of no division: they are among all, and leaders and support are among them.
 */
export function selfAssessment(): Document {
  const { groups = [], ...asked } = questionnaire();
  return {
    styrtavla: '1',
    language: 'sv',
    title: report.title,
    source: skl,
    assessments: [{
      ...asked,
      title: 'Självskattning, Leda för Resultat III',
      groups: [{ id: FOLLOWED_UP, name: 'Uppföljda kommuner' }, ...groups],
      results: [...ALL_ASKED.flatMap(ofAll), ...ofFollowedUp()],
    }],
  };
}
