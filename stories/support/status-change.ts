import type { Sample } from './documents.ts';

/** The address of a text that is no file. */
const addressOf = (document: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }));

/**
 * A board as it comes out of an export that went wrong: numbers as texts, a misspelt field, an id twice, a name and an
 * address in a slip.
 */
export function goneWrong({ document }: Sample): string {
  const { measures = [], notes = [], goals = [] } = document;
  const broken = measures.map((measure, index) => ({
    ...measure,
    ...(index % 5 === 0 && { cadence: 'varje månad' }),
    ...(index === 3 && { id: measures[2]?.id }),
    observations: measure.observations?.map((observation, place) =>
      (place % 4 === 1 ? { ...observation, value: '12,5' } : observation)),
  }));
  const [first, ...rest] = notes;
  return addressOf({
    ...document,
    measures: broken,
    goals: goals.map((goal) => ({ ...goal, ansvarig: 'Gruppchefen' })),
    notes: [{ ...first, text: 'Fråga anna.exempel@exempelkommunen.example', responsibel: 'Gruppchefen' }, ...rest],
  });
}

/** A document without title, publisher, day or source, and with one measure that has no value. */
export const barest = (): string =>
  addressOf({ styrtavla: '1', language: 'sv', measures: [{ id: 'a', name: 'Avbrott' }] });
