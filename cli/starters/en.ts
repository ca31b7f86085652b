import type { StarterTexts } from './texts.ts';

export const en: StarterTexts = {
  fileName: 'board.json',
  title: 'Goal board of a unit (example)',
  publisher: 'Example Municipality',
  source: 'Example figures, to be replaced',
  unit: { id: 'unit', name: 'Example unit' },
  goals: {
    safe: { id: 'safety', name: 'Nobody comes to harm with us' },
    inTime: { id: 'place-in-time', name: 'Those who need a place get it in time' },
  },
  measures: {
    accidents: { id: 'accidents', name: 'Accidents' },
    occupancy: { id: 'occupied-places', name: 'Occupied places' },
    views: { id: 'comments', name: 'Comments received' },
  },
  note: { id: 'checklist', name: 'Try a checklist when somebody moves in' },
  responsible: 'Team leader',
  meeting: { id: 'weekly-meeting', name: 'Weekly meeting at the board' },
  ledBy: 'Head of unit',
  agenda: ['Has anything happened since last time?', 'How are the goals doing?', 'Suggestions, new and underway'],
  board: { id: 'board', name: 'Board of the example unit' },
  zones: { goals: 'Our goals', results: 'How it is going', improvements: 'What we are improving' },
  readme: ({ document, schema }) => `# How to use ${document}

\`${document}\` is a document that styrtavla shows on web pages. All figures in it are **made-up examples**: replace
them with your own. JSON holds no comments, so the explanations are here instead.

## The parts

- \`title\`, \`publisher\`, \`published\`: what the board is called, who publishes it, and which day it is from.
- \`source\`: where the figures come from. It is shown under every figure. Change it when the figures are your own.
- \`orgUnits\`: the units. Where there are several, \`parent\` says which unit another one belongs to.
- \`goals\`: the goals. Other parts refer to a goal by its \`id\`.
- \`measures\`: the measures. \`target\` is what is aimed at: \`"atMost": 0\` means zero accidents, \`atLeast\`
  together with \`atMost\` is a range, and without \`target\` only the development is shown.
- \`observations\`: the values, one for each period. A period is written \`2026\`, \`2026-T1\`, \`2026-Q1\`,
  \`2026-03\`, \`2026-W07\` or \`2026-03-01\`. Decimals are written with a point: \`12.5\`. Where a value is
  missing, take \`value\` away and write \`"missing": "notCollected"\`. Write in \`n\` how many people are behind a
  value: small groups are then hidden.
- \`notes\`: the slips on the board. \`kind\` is \`idea\`, \`deviation\`, \`activity\`, \`feedback\` or
  \`goodExample\`.
- \`meetings\`: the meetings at the board, when they are and which of them were held.
- \`boards\`: the board itself. Each zone lists what it shows.

Every list can be left out. Name roles and not people. Remarks of your own can stand in fields that begin with
\`x-\`.

## What comes next

Look for mistakes, and learn which line they are on:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Make a folder of finished web pages, in which figures about few people are hidden:

\`\`\`sh
npx styrtavla publish ${document} --out web
\`\`\`

Are the figures in Excel? Save the sheet as CSV, and read how it is brought in:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

\`${schema}\` lets an editor such as Visual Studio Code suggest fields and underline mistakes. It need
not be published.
`,
};
