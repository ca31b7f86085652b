import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFor, type Format } from '../../src/locale/format.ts';
import { LANGUAGES, type Language } from '../../src/locale/language.ts';
import { commonWords, type CommonWords } from '../../src/locale/words/common.ts';
import { figureWords, type FigureWords } from '../../src/locale/words/figures.ts';
import { fulfilmentWords, type FulfilmentWords } from '../../src/locale/words/fulfilment.ts';
import { goalWords, type GoalWords } from '../../src/locale/words/goal.ts';
import { runChartWords, type RunChartWords } from '../../src/locale/words/run-chart.ts';
import '../support/words.ts';

interface Voice {
  readonly common: CommonWords;
  readonly figures: FigureWords;
  readonly target: FulfilmentWords;
  readonly goal: GoalWords;
  readonly chart: RunChartWords;
  readonly format: Format;
}

// Words and formatter put together as views do it: what is right alone can be wrong in a sentence.
const SPOKEN = {
  'a run': ({ chart, format: { plural, number } }: Voice) =>
    `${chart.signal.worse}: ${plural(9, chart.inARow(chart.above(chart.theCentre.median), number(8)))}`,
  'one crossing': ({ chart, format: { plural, number } }: Voice) =>
    `${chart.signal.unsaid}: ${plural(1, chart.crossings(chart.theCentre.mean, number(7)))}`,
  'no signal': ({ chart, format: { plural, number } }: Voice) =>
    `${chart.noSignal}: ${plural(5, chart.inARow(chart.sameSide, number(8)))}; `
    + plural(9, chart.crossings(chart.theCentre.median, number(7))),
  'few values': ({ chart, format: { plural, number } }: Voice) =>
    chart.tooFewValues(plural(7, chart.values), number(10)),
  'few off the line': ({ chart, format: { plural, number } }: Voice) =>
    chart.tooFewOffLine(number(7), plural(12, chart.values), chart.theCentre.median, number(10)),
  'a gap': ({ figures, format: { span } }: Voice) => `${span(2, 'month')} ${figures.noValue}`,
  'a faulty thing': ({ common, format: { plural } }: Voice) => plural(1, common.leftOut),
  'faulty things': ({ common, format: { plural } }: Voice) => plural(3, common.leftOut),
  'a login page': ({ common }: Voice) => common.cannotShow(common.reasons.login),
  'an old view': ({ common, format: { instant } }: Voice) =>
    common.stale(instant(Date.UTC(2026, 10, 20, 13, 5), 'Europe/Stockholm'), common.reasons.login),
  'a wrong id': ({ common, format: { list } }: Voice) => common.unknownId('x', list(['a', 'b'])),
  'a target': ({ target, format: { withUnit, period } }: Voice) =>
    `${target.atLeast(withUnit(95, '%'))}, ${target.by(period('2027'))}`,
  'a range': ({ target }: Voice) => target.target('3–6'),
  'above': ({ target, format: { number } }: Voice) => target.above(number(0.1)),
  'the year so far': ({ target, goal, format: { number, percent, period } }: Voice) =>
    `${goal.of(number(3.4), number(4))}; ${target.ofPace(percent(91))}, ${target.through(period('2025-10'))}`,
  'a roll-up': ({ goal, format: { number, plural } }: Voice) =>
    `${goal.of(number(11), plural(15, goal.targets))}; ${plural(2, goal.leftOut.noTarget)}, `
    + `${plural(1, goal.leftOut.noValue)}, ${plural(1, goal.leftOut.notYet)}`,
} as const;

const EXPECTED: Readonly<Record<Language, Readonly<Record<keyof typeof SPOKEN, string>>>> = {
  sv: {
    'a run': 'Signal åt fel håll: 9 punkter i rad över medianen, gränsen är 8',
    'one crossing': 'Signal: 1 korsning av medelvärdet, minst 7 väntades',
    'no signal':
      'Ingen signal: 5 punkter i rad på samma sida, gränsen är 8; 9 korsningar av medianen, minst 7 väntades',
    'few values': 'För få värden för att säga något: 7 värden, det behövs 10',
    'few off the line': 'För få värden för att säga något: bara 7 av 12 värden ligger utanför medianen, det behövs 10',
    'a gap': '2 månader saknas',
    'a faulty thing': '1 uppgift kunde inte läsas och visas inte',
    'faulty things': '3 uppgifter kunde inte läsas och visas inte',
    'a login page': 'Siffrorna kan inte visas: sidan kräver inloggning.',
    'an old view': 'Visar siffror från 20 november 2026 kl. 14.05; nya kunde inte hämtas: sidan kräver inloggning.',
    'a wrong id': '”x” finns inte. Det finns: a och b.',
    'a target': 'mål minst 95\u00a0%, senast 2027',
    'a range': 'mål 3–6',
    'above': '0,1 över målet',
    'the year so far': '3,4 av 4; 91\u00a0% av takten, till och med oktober 2025',
    'a roll-up': '11 av 15 mål nådda; 2 saknar mål, 1 saknar värde, 1 ska nås senare',
  },
  nb: {
    'a run': 'Signal i feil retning: 9 punkter på rad over medianen, grensen er 8',
    'one crossing': 'Signal: 1 kryssing av gjennomsnittet, minst 7 var ventet',
    'no signal':
      'Ikke noe signal: 5 punkter på rad på samme side, grensen er 8; 9 kryssinger av medianen, minst 7 var ventet',
    'few values': 'For få verdier til å si noe: 7 verdier, det trengs 10',
    'few off the line': 'For få verdier til å si noe: bare 7 av 12 verdier ligger utenfor medianen, det trengs 10',
    'a gap': '2 måneder mangler',
    'a faulty thing': '1 opplysning kunne ikke leses og vises ikke',
    'faulty things': '3 opplysninger kunne ikke leses og vises ikke',
    'a login page': 'Tallene kan ikke vises: siden krever innlogging.',
    'an old view': 'Viser tall fra 20. november 2026 kl. 14.05; nye kunne ikke hentes: siden krever innlogging.',
    'a wrong id': '«x» finnes ikke. Det finnes: a og b.',
    'a target': 'mål minst 95\u00a0%, senest 2027',
    'a range': 'mål 3–6',
    'above': '0,1 over målet',
    'the year so far': '3,4 av 4; 91\u00a0% av takten, til og med oktober 2025',
    'a roll-up': '11 av 15 mål er nådd; 2 mangler mål, 1 mangler verdi, 1 skal nås senere',
  },
  nn: {
    'a run': 'Signal i feil retning: 9 punkt på rad over medianen, grensa er 8',
    'one crossing': 'Signal: 1 kryssing av gjennomsnittet, minst 7 var venta',
    'no signal':
      'Ikkje noko signal: 5 punkt på rad på same side, grensa er 8; 9 kryssingar av medianen, minst 7 var venta',
    'few values': 'For få verdiar til å seie noko: 7 verdiar, det trengst 10',
    'few off the line': 'For få verdiar til å seie noko: berre 7 av 12 verdiar ligg utanfor medianen, det trengst 10',
    'a gap': '2 månader manglar',
    'a faulty thing': '1 opplysning kunne ikkje lesast og blir ikkje vist',
    'faulty things': '3 opplysningar kunne ikkje lesast og blir ikkje viste',
    'a login page': 'Tala kan ikkje visast: sida krev innlogging.',
    'an old view': 'Viser tal frå 20. november 2026 kl. 14.05; nye kunne ikkje hentast: sida krev innlogging.',
    'a wrong id': '«x» finst ikkje. Det finst: a og b.',
    'a target': 'mål minst 95\u00a0%, seinast 2027',
    'a range': 'mål 3–6',
    'above': '0,1 over målet',
    'the year so far': '3,4 av 4; 91\u00a0% av takta, til og med oktober 2025',
    'a roll-up': '11 av 15 mål er nådde; 2 manglar mål, 1 manglar verdi, 1 skal nåast seinare',
  },
  da: {
    'a run': 'Signal i den forkerte retning: 9 punkter i træk over medianen, grænsen er 8',
    'one crossing': 'Signal: 1 krydsning af gennemsnittet, mindst 7 var ventet',
    'no signal':
      'Intet signal: 5 punkter i træk på samme side, grænsen er 8; 9 krydsninger af medianen, mindst 7 var ventet',
    'few values': 'For få værdier til at sige noget: 7 værdier, der skal 10 til',
    'few off the line':
      'For få værdier til at sige noget: kun 7 af 12 værdier ligger uden for medianen, der skal 10 til',
    'a gap': '2 måneder mangler',
    'a faulty thing': '1 oplysning kunne ikke læses og vises ikke',
    'faulty things': '3 oplysninger kunne ikke læses og vises ikke',
    'a login page': 'Tallene kan ikke vises: siden kræver login.',
    'an old view': 'Viser tal fra 20. november 2026 kl. 14.05; nye kunne ikke hentes: siden kræver login.',
    'a wrong id': '”x” findes ikke. Der findes: a og b.',
    'a target': 'mål mindst 95\u00a0%, senest 2027',
    'a range': 'mål 3–6',
    'above': '0,1 over målet',
    'the year so far': '3,4 af 4; 91\u00a0% af tempoet, til og med oktober 2025',
    'a roll-up': '11 af 15 mål er nået; 2 mangler mål, 1 mangler værdi, 1 skal nås senere',
  },
  fi: {
    'a run': 'Signaali väärään suuntaan: 9 pistettä peräkkäin mediaanin yläpuolella, raja on 8',
    'one crossing': 'Signaali: 1 keskiarvon ylitys, odotettiin vähintään 7',
    'no signal':
      'Ei signaalia: 5 pistettä peräkkäin samalla puolella, raja on 8; 9 mediaanin ylitystä, odotettiin vähintään 7',
    'few values': 'Liian vähän arvoja päätelmään: 7 arvoa, tarvitaan 10',
    'few off the line':
      'Liian vähän arvoja päätelmään: vain 7/12 arvoa on mediaanin ylä- tai alapuolella, tarvitaan 10',
    'a gap': '2 kuukautta puuttuu',
    'a faulty thing': '1 tietoa ei voitu lukea eikä näytetä',
    'faulty things': '3 tietoa ei voitu lukea eikä näytetä',
    'a login page': 'Lukuja ei voida näyttää: sivu vaatii kirjautumisen.',
    'an old view': 'Näytetään luvut, jotka haettiin 20.11.2026 klo 14.05; uusia ei saatu: sivu vaatii kirjautumisen.',
    'a wrong id': 'Tunnusta ”x” ei löydy. Valittavana: a ja b.',
    'a target': 'tavoite vähintään 95\u00a0%, määräaika 2027',
    'a range': 'tavoite 3–6',
    'above': '0,1 yli tavoitteen',
    'the year so far': '3,4/4; 91\u00a0% tavoitetahdista, lokakuu 2025 mukaan lukien',
    'a roll-up': '11/15 tavoitetta saavutettu; 2 ilman tavoitetta, 1 ilman arvoa, 1 erääntyy myöhemmin',
  },
  en: {
    'a run': 'Signal in the wrong direction: 9 points in a row above the median, the limit is 8',
    'one crossing': 'Signal: 1 crossing of the mean, at least 7 expected',
    'no signal':
      'No signal: 5 points in a row on the same side, the limit is 8; 9 crossings of the median, at least 7 expected',
    'few values': 'Too few values to say anything: 7 values, 10 are needed',
    'few off the line': 'Too few values to say anything: only 7 of 12 values are off the median, 10 are needed',
    'a gap': '2 months missing',
    'a faulty thing': '1 item could not be read and is not shown',
    'faulty things': '3 items could not be read and are not shown',
    'a login page': 'The figures cannot be shown: the page requires a login.',
    'an old view':
      'Showing figures fetched 20 November 2026 at 14:05; new ones could not be fetched: the page requires a login.',
    'a wrong id': 'There is no “x”. There is: a and b.',
    'a target': 'target at least 95\u00a0%, by 2027',
    'a range': 'target 3–6',
    'above': '0.1 above the target',
    'the year so far': '3.4 of 4; 91\u00a0% of the pace, up to and including October 2025',
    'a roll-up': '11 of 15 targets met; 2 have no target, 1 has no value, 1 is due later',
  },
};

for (const language of LANGUAGES) {
  const voice: Voice = {
    common: commonWords[language],
    figures: figureWords[language],
    target: fulfilmentWords[language],
    goal: goalWords[language],
    chart: runChartWords[language],
    format: formatFor(language),
  };
  for (const [name, speak] of Object.entries(SPOKEN)) {
    test(`${language} says ${name}`, () => {
      assert.equal(speak(voice), (EXPECTED[language] as Record<string, string>)[name]);
    });
  }
}
