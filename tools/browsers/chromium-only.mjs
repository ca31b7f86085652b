/** Files of browser tests that only Chromium can run, each with the reason. */
export const CHROMIUM_ONLY = {
  'test/element/faults-offline.test.ts': 'the DevTools protocol keeps parts of the library from coming',
  'test/element/small-groups-offline.test.ts': 'the DevTools protocol keeps parts of the library from coming',
  'test/parts/data-table-offline.test.ts': 'the DevTools protocol keeps parts of the library from coming',
};

/** Tests that ask for a habit of Chromium: words of their titles, and what the others do instead. */
const HABITS = {
  both: {
    'does not move what has been painted': 'they tell nobody of what moves (layout-shift)',
    'takes colour, font, theme, language and being hidden from its place': 'they keep the language elsewhere',
  },
  firefox: {
    'Teams shows the board in its sandbox': 'the driver loses a sandboxed frame of another site now and then',
    'shows over each cell what it is where heads are out of sight': 'attr() is told as it was written',
    'draws what is realised in the frame of what was expected': 'the box of a drawing holds its strokes',
    'its rings rise with their levels': 'the box of a drawing holds its strokes',
    '<styr-pulse> as it is drawn keeps within its box': 'the box of a drawing holds its strokes',
    'no number, week or month stands on another': 'the box of a number is as high as its font',
    'draws its line, its target and its signal in the page’s colours': 'a line between two pixels is spread over both',
    'follows along when it is looked for again and nothing is newer': 'a stream takes more tasks than its clock has',
    'has its faces two and two where there is room': 'at 220 px a word stands 4 px out',
  },
  webkit: {
    'the test server fails as asked': 'what is called off fails by another name',
    'ends each twig at its rib': 'places in a drawing are told in sixty-fourths of a pixel',
    '<styr-radar> as it is pointed at moves nothing on the page': 'what has focus is scrolled to',
    'the demo page runs under the strict policy': 'a style sheet that is sent for early is listed twice',
  },
};

/**
 * Tests that are left out in an engine.
 *
 * @param {string} [engine]
 * @returns {Record<string, string>}  Words of their titles, each with the reason.
 */
export const differencesOf = (engine) => ({ ...HABITS.both, ...HABITS[engine] });
