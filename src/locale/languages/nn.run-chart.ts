import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './nn.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'median', mean: 'gjennomsnitt' },
  theCentre: { median: 'medianen', mean: 'gjennomsnittet' },
  above: (line) => `over ${line}`,
  below: (line) => `under ${line}`,
  on: (line) => `på ${line}`,
  sameSide: 'på same side',
  values: ['verdi', 'verdiar'],
  signal: {
    better: 'Signal i rett retning',
    worse: 'Signal i feil retning',
    up: 'Signal oppover',
    down: 'Signal nedover',
    unsaid: 'Signal',
  },
  noSignal: 'Ikkje noko signal',
  inARow: (where, limit) => `punkt på rad ${where}, grensa er ${limit}`,
  crossings: (line, fewest) => pair('kryssing', 'kryssingar', ` av ${line}, minst ${fewest} var venta`),
  tooFew: 'For få verdiar',
  tooFewValues: (values, needed) => `For få verdiar til å seie noko: ${values}, det trengst ${needed}`,
  tooFewOffLine: (useful, values, line, needed) =>
    `For få verdiar til å seie noko: berre ${useful} av ${values} ligg utanfor ${line}, det trengst ${needed}`,
  withheld: 'Inga vurdering: innstillingane for diagrammet kan ikkje lesast',
  tied: 'Vel mange verdiar er like for denne testen',
  shortBaseline: (line, values) => `Usikkert: ${line} byggjer på berre ${values}`,
  hardlyVaries: 'Verdiane varierer nesten ikkje, så ingen grenser blir teikna',
  nhs: {
    outside: 'siste verdi ligg utanfor grensene',
    trend: 'minst 7 punkt på rad i same retning',
    twoOfThree: '2 av 3 punkt på rad nær same grense',
    shift: 'minst 7 punkt på rad på same side av gjennomsnittet',
  },
  nhsNone: 'ingen regel gir utslag på siste verdi',
  marked: ['tidlegare punkt er markert', 'tidlegare punkt er markerte'],
  phase: (number) => `Fase ${number}`,
  excluded: (why) => `blir ikkje rekna med: ${why}`,
  inSignal: 'er med i signalet',
  outside: 'utanfor grensene',
  annotation: 'Hending',
  baseline: (line) => `grunnlag for ${line}`,
  upperLimit: 'øvre kontrollgrense',
  lowerLimit: 'nedre kontrollgrense',
  axisFrom: (value) => `aksen byrjar på ${value}`,
  readPoints: 'Les punkt for punkt',
  close: 'Lukk',
};
