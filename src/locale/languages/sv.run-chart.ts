import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './sv.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'median', mean: 'medelvärde' },
  theCentre: { median: 'medianen', mean: 'medelvärdet' },
  above: (line) => `över ${line}`,
  below: (line) => `under ${line}`,
  on: (line) => `på ${line}`,
  sameSide: 'på samma sida',
  values: ['värde', 'värden'],
  signal: {
    better: 'Signal åt rätt håll',
    worse: 'Signal åt fel håll',
    up: 'Signal uppåt',
    down: 'Signal nedåt',
    unsaid: 'Signal',
  },
  noSignal: 'Ingen signal',
  inARow: (where, limit) => pair('punkt', 'punkter', ` i rad ${where}, gränsen är ${limit}`),
  crossings: (line, fewest) => pair('korsning', 'korsningar', ` av ${line}, minst ${fewest} väntades`),
  tooFew: 'För få värden',
  tooFewValues: (values, needed) => `För få värden för att säga något: ${values}, det behövs ${needed}`,
  tooFewOffLine: (useful, values, line, needed) =>
    `För få värden för att säga något: bara ${useful} av ${values} ligger utanför ${line}, det behövs ${needed}`,
  withheld: 'Ingen bedömning: diagrammets inställningar går inte att läsa',
  tied: 'Väl många värden är lika för det här testet',
  shortBaseline: (line, values) => `Osäkert: ${line} bygger på bara ${values}`,
  hardlyVaries: 'Värdena varierar knappt, så inga gränser ritas',
  nhs: {
    outside: 'senaste värdet ligger utanför gränserna',
    trend: 'minst 7 punkter i rad åt samma håll',
    twoOfThree: '2 av 3 punkter i rad nära samma gräns',
    shift: 'minst 7 punkter i rad på samma sida om medelvärdet',
  },
  nhsNone: 'ingen regel ger utslag på senaste värdet',
  marked: ['tidigare punkt är markerad', 'tidigare punkter är markerade'],
  phase: (number) => `Fas ${number}`,
  excluded: (why) => `räknas inte: ${why}`,
  inSignal: 'ingår i signalen',
  outside: 'utanför gränserna',
  annotation: 'Händelse',
  baseline: (line) => `underlag för ${line}`,
  upperLimit: 'övre styrgräns',
  lowerLimit: 'undre styrgräns',
  axisFrom: (value) => `axeln börjar på ${value}`,
  readPoints: 'Läs punkt för punkt',
  close: 'Stäng',
};
