import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './nb.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'median', mean: 'gjennomsnitt' },
  theCentre: { median: 'medianen', mean: 'gjennomsnittet' },
  above: (line) => `over ${line}`,
  below: (line) => `under ${line}`,
  on: (line) => `på ${line}`,
  sameSide: 'på samme side',
  values: ['verdi', 'verdier'],
  signal: {
    better: 'Signal i riktig retning',
    worse: 'Signal i feil retning',
    up: 'Signal oppover',
    down: 'Signal nedover',
    unsaid: 'Signal',
  },
  noSignal: 'Ikke noe signal',
  inARow: (where, limit) => pair('punkt', 'punkter', ` på rad ${where}, grensen er ${limit}`),
  crossings: (line, fewest) => pair('kryssing', 'kryssinger', ` av ${line}, minst ${fewest} var ventet`),
  tooFew: 'For få verdier',
  tooFewValues: (values, needed) => `For få verdier til å si noe: ${values}, det trengs ${needed}`,
  tooFewOffLine: (useful, values, line, needed) =>
    `For få verdier til å si noe: bare ${useful} av ${values} ligger utenfor ${line}, det trengs ${needed}`,
  withheld: 'Ingen vurdering: innstillingene for diagrammet kan ikke leses',
  tied: 'Vel mange verdier er like for denne testen',
  shortBaseline: (line, values) => `Usikkert: ${line} bygger på bare ${values}`,
  hardlyVaries: 'Verdiene varierer nesten ikke, så ingen grenser tegnes',
  nhs: {
    outside: 'siste verdi ligger utenfor grensene',
    trend: 'minst 7 punkter på rad i samme retning',
    twoOfThree: '2 av 3 punkter på rad nær samme grense',
    shift: 'minst 7 punkter på rad på samme side av gjennomsnittet',
  },
  nhsNone: 'ingen regel gir utslag på siste verdi',
  marked: ['tidligere punkt er markert', 'tidligere punkter er markert'],
  phase: (number) => `Fase ${number}`,
  excluded: (why) => `regnes ikke med: ${why}`,
  inSignal: 'inngår i signalet',
  outside: 'utenfor grensene',
  annotation: 'Hendelse',
  baseline: (line) => `grunnlag for ${line}`,
  upperLimit: 'øvre kontrollgrense',
  lowerLimit: 'nedre kontrollgrense',
  axisFrom: (value) => `aksen begynner på ${value}`,
  readPoints: 'Les punkt for punkt',
  close: 'Lukk',
};
