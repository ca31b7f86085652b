import { cubeDocument } from '../../cli/jsonstat/document.ts';
import type { CubeSettings } from '../../cli/jsonstat/document.ts';
import { readCube } from '../../cli/jsonstat/read.ts';
import type { Document, Measure, Source } from '../../src/contract/index.ts';
import { answerOf } from './source-files.ts';

/** The measures that `import jsonstat` makes of a source file: the publisher's figures and signs, untouched. */
function imported(file: string, settings: CubeSettings): readonly Measure[] {
  const { cube, faults } = readCube(answerOf(file));
  const made = cube && cubeDocument(cube, settings);
  if (!made?.document?.measures) throw new Error(`${file}: ${[...faults, ...made?.faults ?? []][0]?.message ?? ''}`);
  return made.document.measures;
}

const CULTURE = 'ssb-05300-avstand-kultur.jsonstat.json';
const UNEMPLOYMENT = 'ssb-aku-arbeidslause-nynorsk.jsonstat1.json';

const cultureSource: Source = {
  name: 'Statistisk sentralbyrå, tabell 05300',
  url: 'https://www.ssb.no/statbank/table/05300/',
  licence: 'CC BY 4.0',
  retrieved: '2026-11-22',
};

/** How the example calls what it shows: the nearest and the farthest distance, by their codes. */
const SHOWN = [['01', 'naer', 'under 1 km'], ['06', 'langt', '50 km eller over']] as const;

/** Distance to culture: nine years with two to five between them, and two reasons for a figure that is not there. */
export function culture(): Document {
  const description = 'Andel av befolkningen etter avstand til nærmeste lokale eller sted.';
  const whole = ({ id, name, unit = '', decimals = 0, observations = [] }: Measure): Measure => ({
    id, name, description, unit, decimals, better: 'neither', observations,
  });
  const near = SHOWN.flatMap(([code, distance, words]) =>
    imported(CULTURE, { language: 'nb', measure: ['Kulturtilbud'], select: new Map([['Avstand1', [code]]]) })
      .map((measure, offer) => whole({
        ...measure, id: `${String(offer + 1)}-${distance}`, name: `${String(measure.name)}: ${words}`,
      })));
  const [compared] = imported(CULTURE, {
    language: 'nb', select: new Map([['Avstand1', ['01']]]), groups: 'Kulturtilbud', own: ['Folkebibliotek'],
  }).map((measure): Measure => ({
    ...whole({ ...measure, id: 'under-1-km', name: 'Folkebibliotek og andre kulturtilbud under 1 km unna' }),
    groups: measure.groups ?? [],
  }));
  return {
    styrtavla: '1',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    title: 'Avstand til nærmeste kulturtilbud',
    source: cultureSource,
    measures: [...(compared ? [compared] : []), ...near],
  };
}

/** Unemployment in nynorsk: two measures that share a cube, the last month not there yet. */
export function unemployment(): Document {
  return {
    styrtavla: '1',
    language: 'nn',
    timeZone: 'Europe/Oslo',
    title: 'Arbeidslause 15–74 år',
    source: {
      ...cultureSource, name: 'Statistisk sentralbyrå, arbeidskraftundersøkinga', url: 'https://www.ssb.no/aku',
    },
    measures: imported(UNEMPLOYMENT, { language: 'nn' }).map(({ observations = [], ...measure }, nth) => ({
      ...measure, id: ['personar', 'prosent'][nth] ?? '', better: 'lower' as const, observations,
    })),
  };
}
