import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './fi.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'mediaani', mean: 'keskiarvo' },
  theCentre: { median: 'mediaanin', mean: 'keskiarvon' },
  above: (line) => `${line} yläpuolella`,
  below: (line) => `${line} alapuolella`,
  on: (line) => `${line} kohdalla`,
  sameSide: 'samalla puolella',
  values: ['arvo', 'arvoa'],
  signal: {
    better: 'Signaali oikeaan suuntaan',
    worse: 'Signaali väärään suuntaan',
    up: 'Signaali ylöspäin',
    down: 'Signaali alaspäin',
    unsaid: 'Signaali',
  },
  noSignal: 'Ei signaalia',
  inARow: (where, limit) => pair('piste', 'pistettä', ` peräkkäin ${where}, raja on ${limit}`),
  crossings: (line, fewest) => pair(`${line} ylitys`, `${line} ylitystä`, `, odotettiin vähintään ${fewest}`),
  tooFew: 'Liian vähän arvoja',
  tooFewValues: (values, needed) => `Liian vähän arvoja päätelmään: ${values}, tarvitaan ${needed}`,
  tooFewOffLine: (useful, values, line, needed) =>
    `Liian vähän arvoja päätelmään: vain ${useful}/${values} on ${line} ylä- tai alapuolella, tarvitaan ${needed}`,
  withheld: 'Ei arviota: kaavion asetuksia ei voida lukea',
  tied: 'Turhan moni arvo on sama tätä testiä varten',
  shortBaseline: (line, values) => `Epävarmaa: ${line} pohjana on vain ${values}`,
  hardlyVaries: 'Arvot vaihtelevat tuskin lainkaan, joten rajoja ei piirretä',
  nhs: {
    outside: 'uusin arvo on rajojen ulkopuolella',
    trend: 'vähintään 7 pistettä peräkkäin samaan suuntaan',
    twoOfThree: '2 pistettä 3 peräkkäisestä lähellä samaa rajaa',
    shift: 'vähintään 7 pistettä peräkkäin keskiarvon samalla puolella',
  },
  nhsNone: 'mikään sääntö ei täyty uusimman arvon kohdalla',
  marked: ['aiempi piste on merkitty', 'aiempaa pistettä on merkitty'],
  phase: (number) => `Vaihe ${number}`,
  excluded: (why) => `ei lasketa mukaan: ${why}`,
  inSignal: 'kuuluu signaaliin',
  outside: 'rajojen ulkopuolella',
  annotation: 'Tapahtuma',
  baseline: (line) => `${line} laskentajakso`,
  upperLimit: 'ylempi valvontaraja',
  lowerLimit: 'alempi valvontaraja',
  axisFrom: (value) => `akseli alkaa arvosta ${value}`,
  readPoints: 'Lue piste kerrallaan',
  close: 'Sulje',
};
