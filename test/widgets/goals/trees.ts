import type { Document, Goal } from '../../../src/contract/index.ts';

/** So many goals, below each of them so many, and so on: a goal's text tells its place, "Mål 2.1". */
export function cascade(widths: readonly number[]): Document {
  const goals: Goal[] = [];
  let above: readonly (Goal | undefined)[] = [undefined];
  for (const width of widths) {
    above = above.flatMap((parent) => Array.from({ length: width }, (_, nth): Goal => {
      const id = parent ? `${parent.id}.${nth + 1}` : `${nth + 1}`;
      return { id, text: `Mål ${id}`, ...(parent && { parent: parent.id }) };
    }));
    goals.push(...above.filter((goal) => goal !== undefined));
  }
  return { styrtavla: '1', language: 'sv', goals };
}

/** One goal below the other. */
export const chain = (levels: number): Document => ({
  styrtavla: '1',
  language: 'sv',
  goals: Array.from({ length: levels }, (_, nth) =>
    ({ id: `${nth}`, text: `Mål ${nth}`, ...(nth > 0 && { parent: `${nth - 1}` }) })),
});
