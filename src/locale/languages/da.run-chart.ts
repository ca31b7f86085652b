import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './da.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'median', mean: 'gennemsnit' },
  theCentre: { median: 'medianen', mean: 'gennemsnittet' },
  above: (line) => `over ${line}`,
  below: (line) => `under ${line}`,
  on: (line) => `på ${line}`,
  sameSide: 'på samme side',
  values: ['værdi', 'værdier'],
  signal: {
    better: 'Signal i den rigtige retning',
    worse: 'Signal i den forkerte retning',
    up: 'Signal opad',
    down: 'Signal nedad',
    unsaid: 'Signal',
  },
  noSignal: 'Intet signal',
  inARow: (where, limit) => pair('punkt', 'punkter', ` i træk ${where}, grænsen er ${limit}`),
  crossings: (line, fewest) => pair('krydsning', 'krydsninger', ` af ${line}, mindst ${fewest} var ventet`),
  tooFew: 'For få værdier',
  tooFewValues: (values, needed) => `For få værdier til at sige noget: ${values}, der skal ${needed} til`,
  tooFewOffLine: (useful, values, line, needed) =>
    `For få værdier til at sige noget: kun ${useful} af ${values} ligger uden for ${line}, der skal ${needed} til`,
  withheld: 'Ingen vurdering: diagrammets indstillinger kan ikke læses',
  tied: 'Vel mange værdier er ens til denne test',
  shortBaseline: (line, values) => `Usikkert: ${line} bygger på kun ${values}`,
  hardlyVaries: 'Værdierne varierer næsten ikke, så der tegnes ingen grænser',
  nhs: {
    outside: 'den seneste værdi ligger uden for grænserne',
    trend: 'mindst 7 punkter i træk i samme retning',
    twoOfThree: '2 af 3 punkter i træk nær samme grænse',
    shift: 'mindst 7 punkter i træk på samme side af gennemsnittet',
  },
  nhsNone: 'ingen regel giver udslag på den seneste værdi',
  marked: ['tidligere punkt er markeret', 'tidligere punkter er markeret'],
  phase: (number) => `Fase ${number}`,
  excluded: (why) => `tælles ikke med: ${why}`,
  inSignal: 'indgår i signalet',
  outside: 'uden for grænserne',
  annotation: 'Hændelse',
  baseline: (line) => `grundlag for ${line}`,
  upperLimit: 'øvre kontrolgrænse',
  lowerLimit: 'nedre kontrolgrænse',
  axisFrom: (value) => `aksen begynder ved ${value}`,
  readPoints: 'Læs punkt for punkt',
  close: 'Luk',
};
