import type { Document, Observation } from '../../src/contract/index.ts';
import type { Language, StarterNames, StarterTexts } from './texts.ts';

const DAY_MS = 86_400_000;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const daysBefore = (today: Date, days: number): string => dayOf(new Date(today.getTime() - days * DAY_MS));

/** Six whole months up to the one before today's, with these values. */
function monthly(today: Date, values: readonly number[]): readonly Observation[] {
  const month = (ago: number): string =>
    dayOf(new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - ago, 1))).slice(0, 7);
  return values.map((value, index) => ({ period: month(values.length - index), value }));
}

/**
 * A small document that shows what a board holds, with figures made up to be replaced.
 *
 * @param today  Its day in UTC is when the document is published; everything in it has happened before.
 */
export function starterDocument(
  language: Language,
  texts: StarterTexts,
  names: StarterNames,
  today: Date,
): Document & { readonly $schema: string } {
  const { unit, goals, measures, note, meeting, board, zones } = texts;
  const orgUnit = unit.id;
  return {
    $schema: `./${names.schema}`,
    styrtavla: '1',
    language,
    title: texts.title,
    publisher: texts.publisher,
    published: dayOf(today),
    source: { name: texts.source },
    orgUnits: [{ id: unit.id, name: unit.name }],
    goals: [
      { id: goals.safe.id, text: goals.safe.name, orgUnit, deadline: dayOf(today).slice(0, 4) },
      { id: goals.inTime.id, text: goals.inTime.name, orgUnit },
    ],
    measures: [
      {
        ...measures.accidents, orgUnit, goal: goals.safe.id, cadence: 'month',
        target: { atMost: 0 }, observations: monthly(today, [2, 0, 1, 0, 1, 0]),
      },
      {
        ...measures.occupancy, orgUnit, goal: goals.inTime.id, unit: '%', cadence: 'month',
        target: { atLeast: 85, atMost: 95 }, observations: monthly(today, [98, 97, 94, 96, 92, 91]),
      },
      {
        ...measures.views, orgUnit, cadence: 'month', better: 'neither',
        observations: monthly(today, [12, 9, 15, 11, 14, 10]),
      },
    ],
    notes: [
      {
        id: note.id, kind: 'idea', text: note.name, orgUnit, state: 'underway', goals: [goals.safe.id],
        raised: daysBefore(today, 14), answered: daysBefore(today, 12), responsible: texts.responsible,
      },
    ],
    meetings: [
      {
        id: meeting.id, name: meeting.name, orgUnit, from: daysBefore(today, 28),
        every: { count: 1, of: 'week' }, times: ['09:00'], minutes: 15, standing: true,
        ledBy: texts.ledBy, agenda: texts.agenda,
        held: [4, 3, 2, 1].map((weeks) => ({ date: daysBefore(today, 7 * weeks), held: weeks !== 3 })),
      },
    ],
    boards: [
      {
        id: board.id, title: board.name, orgUnit,
        zones: [
          { title: zones.goals, kind: 'goals', goals: [goals.safe.id, goals.inTime.id] },
          {
            title: zones.results, kind: 'results',
            measures: [measures.accidents.id, measures.occupancy.id, measures.views.id],
          },
          { title: zones.improvements, kind: 'improvements', noteKinds: ['idea', 'deviation', 'activity'] },
        ],
      },
    ],
  };
}
