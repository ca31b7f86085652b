import type { Answer, Assessment, Result } from '../definition.ts';
import { assessments as read } from '../definition/assessments.ts';
import { isFew, peopleBehind, respondedIn } from '../people-behind.ts';
import { spanOf } from '../period.ts';
import type { Hiding } from '../schema.ts';
import { lock } from './lock.ts';

/** Assessments as a page shows them. */
export const assessments: typeof read & Hiding<Assessment> = { ...read, mayHide, lock };

/** How many stand behind a figure, in one way of counting them. */
interface Told {
  /** Occasion, statement and way of counting: the same for everybody and for each group. */
  readonly key: string;
  readonly group: string | undefined;
  readonly people: number;
}

function mayHide({ groups = [], occasions = [], results = [] }: Assessment, minimum: number): boolean {
  const told = results.flatMap(toldIn);
  const isHiding = results.some(({ answers }) => answers?.some(({ missing }) => missing === 'suppressed'));
  const isDivided = groups.some(({ of }) => of !== undefined);
  return told.some(({ people }) => isFew(people, minimum))
    || (isHiding && isDivided)
    || ((isHiding || told.length > 0) && doOverlap(occasions.flatMap(({ date }) => date ?? [])))
    || (isDivided && isFewLeft(told, groups, minimum));
}

function toldIn(result: Result): readonly Told[] {
  const { occasion, group, respondents, answers = [] } = result;
  const counts = answers.filter(isAnything)
    .map((answer) => ({ of: answer.statement, ways: peopleBehind(answer, respondents) }));
  return [{ of: '', ways: [respondedIn(result)] }, ...counts].flatMap(({ of, ways }) =>
    ways.flatMap((people, way) =>
      (people === undefined ? [] : [{ key: `${occasion}\0${of}\0${way}`, group, people }])));
}

/** What says nothing stands on nobody, however many responded. */
const isAnything = ({ mean, counts, noOpinion, n }: Answer): boolean =>
  [mean, counts, noOpinion, n].some((part) => part !== undefined);

/** Whether of some periods one reaches into another. */
function doOverlap(periods: readonly string[]): boolean {
  const spans = periods.map(spanOf).sort((a, b) => a.start - b.start);
  return spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? start));
}

/** Whether few are left when a division's parts are taken from everybody, or from the parts of another division. */
function isFewLeft(told: readonly Told[], groups: NonNullable<Assessment['groups']>, minimum: number): boolean {
  const parts = groups.flatMap(({ id, of }) => (of === undefined ? [] : [[id, JSON.stringify(of)] as const]));
  const divisions = new Map<string | undefined, string>([[undefined, 'everybody'], ...parts]);
  const sums = new Map<string, Map<string, number>>();
  for (const { key, group, people } of told) {
    const division = divisions.get(group);
    if (division === undefined) continue;
    const totals = sums.get(key) ?? new Map<string, number>();
    sums.set(key, totals.set(division, (totals.get(division) ?? 0) + people));
  }
  return [...sums.values()].some((totals) => {
    const sorted = [...totals.values()].sort((a, b) => a - b);
    return sorted.some((total, index) => isFew(total - (sorted[index - 1] ?? total), minimum));
  });
}
