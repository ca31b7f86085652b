import type {
  ActionState,
  Cadence,
  Goal,
  Measure,
  Missing,
  NoteKind,
  NoteState,
} from '../../../src/contract/index.ts';
import { folded, namesIn, SHEET_LANGUAGES } from './languages.ts';
import type { Names } from './languages.ts';

export type Words<Option extends string> = Readonly<Record<Option, Names>>;
type Better = NonNullable<Measure['better']>;
type JudgementState = NonNullable<Goal['judgement']>['state'];

export const NOTE_KINDS: Words<NoteKind> = {
  activity: {
    sv: 'Aktivitet, Åtgärd',
    nb: 'Aktivitet, Tiltak',
    nn: 'Aktivitet, Tiltak',
    da: 'Aktivitet, Tiltag',
    fi: 'Toimenpide, Tehtävä',
    en: 'Activity, Action',
  },
  deviation: { sv: 'Avvikelse', nb: 'Avvik', nn: 'Avvik', da: 'Afvigelse', fi: 'Poikkeama', en: 'Deviation' },
  idea: {
    sv: 'Förbättring, Idé, Förslag, Förbättringsförslag',
    nb: 'Forbedring, Idé, Forslag',
    nn: 'Forbetring, Idé, Forslag',
    da: 'Forbedring, Idé, Forslag',
    fi: 'Idea, Ehdotus, Kehitysidea',
    en: 'Idea, Suggestion, Improvement',
  },
  feedback: {
    sv: 'Synpunkt, Synpunkter',
    nb: 'Tilbakemelding, Innspill',
    nn: 'Tilbakemelding, Innspel',
    da: 'Tilbagemelding, Feedback',
    fi: 'Palaute',
    en: 'Feedback',
  },
  goodExample: {
    sv: 'Gott exempel',
    nb: 'Godt eksempel',
    nn: 'Godt eksempel, Godt døme',
    da: 'Godt eksempel',
    fi: 'Hyvä esimerkki',
    en: 'Good example',
  },
};

export const NOTE_STATES: Words<NoteState> = {
  new: { sv: 'Ny, Nytt', nb: 'Ny', nn: 'Ny', da: 'Ny', fi: 'Uusi', en: 'New' },
  underway: {
    sv: 'Pågår, Pågående',
    nb: 'Pågår, I arbeid',
    nn: 'Pågår, I arbeid',
    da: 'I gang, Pågår',
    fi: 'Käynnissä, Kesken',
    en: 'Underway, In progress, Ongoing',
  },
  tested: {
    sv: 'Testas, Provas, Testad, Prövas',
    nb: 'Testes, Prøves ut',
    nn: 'Blir testa, Blir prøvd ut',
    da: 'Afprøves, Testes',
    fi: 'Kokeilussa, Testissä',
    en: 'Tested, Being tested',
  },
  done: {
    sv: 'Klar, Klart, Infört, Införd, Genomförd',
    nb: 'Ferdig, Innført, Gjennomført',
    nn: 'Ferdig, Innført, Gjennomført',
    da: 'Færdig, Indført, Gennemført',
    fi: 'Valmis, Tehty',
    en: 'Done, Completed',
  },
  parked: {
    sv: 'Vilande, Parkerad',
    nb: 'Parkert, På vent',
    nn: 'Parkert, På vent',
    da: 'Parkeret, På pause',
    fi: 'Odottaa, Parkissa',
    en: 'Parked, On hold',
  },
  declined: {
    sv: 'Avslagen, Avböjd, Nej',
    nb: 'Avslått',
    nn: 'Avslått',
    da: 'Afvist',
    fi: 'Hylätty',
    en: 'Declined, Rejected',
  },
};

export const ACTION_STATES: Words<ActionState> = {
  notStarted: {
    sv: 'Ej påbörjad, Ej påbörjat, Inte påbörjad',
    nb: 'Ikke startet, Ikke påbegynt',
    nn: 'Ikkje starta',
    da: 'Ikke startet, Ikke påbegyndt',
    fi: 'Ei aloitettu',
    en: 'Not started',
  },
  underway: {
    sv: 'Pågår, Pågående',
    nb: 'Pågår, I arbeid',
    nn: 'Pågår, I arbeid',
    da: 'I gang, Pågår',
    fi: 'Käynnissä, Kesken',
    en: 'Underway, In progress, Ongoing',
  },
  done: {
    sv: 'Klar, Klart, Genomförd, Genomfört',
    nb: 'Ferdig, Gjennomført',
    nn: 'Ferdig, Gjennomført',
    da: 'Færdig, Gennemført',
    fi: 'Valmis, Tehty',
    en: 'Done, Completed',
  },
  stopped: {
    sv: 'Avbruten, Stoppad',
    nb: 'Stoppet, Avbrutt',
    nn: 'Stoppa, Avbroten',
    da: 'Stoppet, Afbrudt',
    fi: 'Keskeytetty, Lopetettu',
    en: 'Stopped, Cancelled',
  },
};

export const JUDGEMENTS: Words<JudgementState> = {
  notStarted: {
    sv: 'Ej påbörjad, Ej påbörjat',
    nb: 'Ikke startet',
    nn: 'Ikkje starta',
    da: 'Ikke startet',
    fi: 'Ei aloitettu',
    en: 'Not started',
  },
  onTrack: {
    sv: 'Enligt plan, I fas, Grön',
    nb: 'I rute, Etter planen, Grønn',
    nn: 'I rute, Etter planen, Grøn',
    da: 'Efter planen, På sporet, Grøn',
    fi: 'Aikataulussa, Vihreä',
    en: 'On track, Green',
  },
  atRisk: {
    sv: 'Risk, I riskzonen, Gul',
    nb: 'Risiko, Usikkert, Gul',
    nn: 'Risiko, Usikkert, Gul',
    da: 'Risiko, I risiko, Gul',
    fi: 'Vaarassa, Keltainen',
    en: 'At risk, Yellow, Amber',
  },
  behind: {
    sv: 'Försenat, Försenad, Efter, Röd',
    nb: 'Forsinket, Etter, Rød',
    nn: 'Forseinka, Etter, Raud',
    da: 'Forsinket, Bagud, Rød',
    fi: 'Myöhässä, Punainen',
    en: 'Behind, Late, Red',
  },
  done: {
    sv: 'Klart, Klar, Uppnått, Nått',
    nb: 'Ferdig, Nådd',
    nn: 'Ferdig, Nådd',
    da: 'Færdig, Nået',
    fi: 'Valmis, Saavutettu',
    en: 'Done, Reached',
  },
};

export const CADENCES: Words<Cadence> = {
  year: {
    sv: 'År, Årligen, Varje år, Årsvis',
    nb: 'År, Årlig, Hvert år',
    nn: 'År, Årleg, Kvart år',
    da: 'År, Årligt, Hvert år',
    fi: 'Vuosi, Vuosittain',
    en: 'Year, Yearly, Annually, Annual',
  },
  halfYear: {
    sv: 'Halvår, Halvårsvis',
    nb: 'Halvår, Halvårlig',
    nn: 'Halvår, Halvårleg',
    da: 'Halvår, Halvårligt',
    fi: 'Puolivuosi, Puolivuosittain',
    en: 'Half-year, Half-yearly',
  },
  tertial: {
    sv: 'Tertial, Tertialvis',
    nb: 'Tertial, Tertialvis',
    nn: 'Tertial, Tertialvis',
    da: 'Tertial',
    fi: 'Kolmannes, Kolmannesvuosittain',
    en: 'Tertial',
  },
  quarter: {
    sv: 'Kvartal, Kvartalsvis',
    nb: 'Kvartal, Kvartalsvis',
    nn: 'Kvartal, Kvartalsvis',
    da: 'Kvartal, Kvartalsvis',
    fi: 'Neljännes, Neljännesvuosittain',
    en: 'Quarter, Quarterly',
  },
  month: {
    sv: 'Månad, Månadsvis, Varje månad',
    nb: 'Måned, Månedlig, Hver måned',
    nn: 'Månad, Månadleg',
    da: 'Måned, Månedligt, Hver måned',
    fi: 'Kuukausi, Kuukausittain',
    en: 'Month, Monthly',
  },
  week: {
    sv: 'Vecka, Veckovis, Varje vecka',
    nb: 'Uke, Ukentlig, Hver uke',
    nn: 'Veke, Kvar veke',
    da: 'Uge, Ugentligt, Hver uge',
    fi: 'Viikko, Viikoittain',
    en: 'Week, Weekly',
  },
  day: {
    sv: 'Dag, Dagligen, Varje dag',
    nb: 'Dag, Daglig, Hver dag',
    nn: 'Dag, Dagleg',
    da: 'Dag, Dagligt',
    fi: 'Päivä, Päivittäin',
    en: 'Day, Daily',
  },
  hour: {
    sv: 'Timme, Varje timme',
    nb: 'Time, Hver time',
    nn: 'Time, Kvar time',
    da: 'Time, Hver time',
    fi: 'Tunti, Tunneittain',
    en: 'Hour, Hourly',
  },
};

export const BETTER: Words<Better> = {
  higher: {
    sv: 'Högre, Högt, Upp, Öka',
    nb: 'Høyere, Opp, Øke',
    nn: 'Høgare, Opp, Auke',
    da: 'Højere, Op',
    fi: 'Korkeampi, Suurempi, Ylös',
    en: 'Higher, Up, Increase',
  },
  lower: {
    sv: 'Lägre, Lågt, Ner, Minska',
    nb: 'Lavere, Ned',
    nn: 'Lågare, Ned',
    da: 'Lavere, Ned',
    fi: 'Matalampi, Pienempi, Alas',
    en: 'Lower, Down, Decrease',
  },
  neither: {
    sv: 'Varken eller, Ingetdera, Neutral',
    nb: 'Verken eller, Nøytral',
    nn: 'Verken eller, Nøytral',
    da: 'Hverken eller, Neutral',
    fi: 'Ei kumpikaan, Neutraali',
    en: 'Neither, Neutral',
  },
};

/** Why a value lacks, in words; the signs of statistics stand in cells/missing.ts. */
export const MISSING: Words<Missing> = {
  notCollected: {
    sv: 'Ej insamlat, Inte insamlat, Ej insamlad, Inte inhämtat',
    nb: 'Ikke innhentet, Ikke samlet inn',
    nn: 'Ikkje samla inn',
    da: 'Ikke indsamlet',
    fi: 'Ei kerätty',
    en: 'Not collected',
  },
  notApplicable: {
    sv: 'Ej aktuellt, Inte aktuellt, Ej tillämpligt',
    nb: 'Ikke aktuelt, Ikke relevant',
    nn: 'Ikkje aktuelt',
    da: 'Ikke relevant, Ikke aktuelt',
    fi: 'Ei sovellu',
    en: 'Not applicable',
  },
  suppressed: {
    sv: 'Sekretess, Dold, Dolt, För få svar',
    nb: 'Skjult, For få svar, Konfidensielt',
    nn: 'Skjult, For få svar, Konfidensielt',
    da: 'Skjult, For få svar, Fortroligt',
    fi: 'Salattu, Liian vähän vastauksia',
    en: 'Suppressed, Hidden, Too few answers',
  },
};

export const YES_NO: Words<'yes' | 'no'> = {
  yes: {
    sv: 'Ja, J, Hölls, Sant',
    nb: 'Ja, J, Holdt, Sann',
    nn: 'Ja, J, Halde, Sann',
    da: 'Ja, J, Holdt, Afholdt, Sandt',
    fi: 'Kyllä, K, Pidetty, Tosi',
    en: 'Yes, Y, Held, True, x, 1',
  },
  no: {
    sv: 'Nej, N, Inställt, Falskt',
    nb: 'Nei, N, Avlyst, Usann',
    nn: 'Nei, N, Avlyst, Usann',
    da: 'Nej, N, Aflyst, Falsk',
    fi: 'Ei, E, Peruttu, Epätosi',
    en: 'No, N, Cancelled, False, 0',
  },
};

export const ACCUMULATES: Words<'year' | 'no'> = {
  year: {
    sv: 'Ja, År, Under året',
    nb: 'Ja, År',
    nn: 'Ja, År',
    da: 'Ja, År',
    fi: 'Kyllä, Vuosi',
    en: 'Yes, Year, x',
  },
  no: { sv: 'Nej', nb: 'Nei', nn: 'Nei', da: 'Nej', fi: 'Ei', en: 'No' },
};

/** What a row of sums or means is called. */
export const TOTALS: Words<'total'> = {
  total: {
    sv: 'Summa, Totalt, Total, Medel, Medelvärde, Genomsnitt',
    nb: 'Sum, Totalt, I alt, Gjennomsnitt',
    nn: 'Sum, Totalt, I alt, Gjennomsnitt',
    da: 'Sum, I alt, Total, Gennemsnit',
    fi: 'Yhteensä, Summa, Keskiarvo',
    en: 'Total, Sum, Grand total, Average, Mean',
  },
};

/** What says before a number which way a target lies: "minst 95", "≥ 95", "max 5". */
export const BOUNDS: Words<'atLeast' | 'atMost'> = {
  atLeast: {
    sv: 'Minst, Lägst, Min',
    nb: 'Minst, Minimum, Min',
    nn: 'Minst, Min',
    da: 'Mindst, Min',
    fi: 'Vähintään, Väh',
    en: 'At least, Minimum, Min',
  },
  atMost: {
    sv: 'Högst, Max, Under',
    nb: 'Høyst, Maks, Maksimum',
    nn: 'Høgst, Maks',
    da: 'Højst, Maks, Max',
    fi: 'Enintään, Enint, Max',
    en: 'At most, Maximum, Max',
  },
};

/** Names of months, long; other short forms than the first letters stand beside them. */
export const MONTHS: Names = {
  sv: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
  nb: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
  nn: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
  da: 'januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december',
  fi:
    'tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu, marraskuu, ' +
    'joulukuu',
  en: 'January, February, March, April, May, June, July, August, September, October, November, December',
};

/** What parts of a year are called beside their number: "kv 1 2025", "v. 7 2025", "2025K1". */
export const PERIOD_PARTS: Words<'quarter' | 'tertial' | 'halfYear' | 'week' | 'month' | 'year'> = {
  year: { sv: 'år, året', nb: 'år, året', nn: 'år, året', da: 'år, året', fi: 'vuosi, vuonna', en: 'year' },
  halfYear: {
    sv: 'halvår, halvåret, h, s',
    nb: 'halvår, halvåret',
    nn: 'halvår, halvåret',
    da: 'halvår',
    fi: 'puolivuosi, vuosipuolisko',
    en: 'half-year, half, halfyear',
  },
  tertial: {
    sv: 'tertial, tertialet, t',
    nb: 'tertial',
    nn: 'tertial',
    da: 'tertial',
    fi: 'kolmannes, tertiaali',
    en: 'tertial',
  },
  quarter: {
    sv: 'kvartal, kvartalet, kv, k, q',
    nb: 'kvartal, kv',
    nn: 'kvartal, kv',
    da: 'kvartal, kvt, kv',
    fi: 'neljännes, vuosineljännes, kvartaali',
    en: 'quarter, qtr',
  },
  month: {
    sv: 'månad, mån, m',
    nb: 'måned, mnd',
    nn: 'månad, mnd',
    da: 'måned, md',
    fi: 'kuukausi, kk',
    en: 'month',
  },
  week: { sv: 'vecka, v, w', nb: 'uke, u', nn: 'veke', da: 'uge', fi: 'viikko, vko, vk', en: 'week, wk' },
};

/** School terms and halves of a year without a number. */
export const SEASONS: Words<'first' | 'second'> = {
  first: {
    sv: 'vår, våren, vt, vårterminen, vårtermin',
    nb: 'vår, våren',
    nn: 'vår, våren',
    da: 'forår, foråret',
    fi: 'kevät, keväällä',
    en: 'spring',
  },
  second: {
    sv: 'höst, hösten, ht, höstterminen, hösttermin',
    nb: 'høst, høsten',
    nn: 'haust, hausten',
    da: 'efterår, efteråret',
    fi: 'syksy, syksyllä',
    en: 'autumn, fall',
  },
};

/** A number in words, before or after what is counted: "första halvåret 2025". */
export const ORDINALS: Names = {
  sv: 'första, andra, tredje, fjärde',
  nb: 'første, andre, tredje, fjerde',
  nn: 'første, andre, tredje, fjerde',
  da: 'første, anden, tredje, fjerde',
  fi: 'ensimmäinen, toinen, kolmas, neljäs',
  en: 'first, second, third, fourth',
};

/** Words that mean an option, in any of the languages; the option's own name too. */
export function meanings<Option extends string>(words: Words<Option>): ReadonlyMap<string, Option> {
  const found = new Map<string, Option>();
  for (const [option, names] of Object.entries<Names>(words) as [Option, Names][]) {
    found.set(folded(option), option);
    for (const language of SHEET_LANGUAGES) {
      // The first option that has a word keeps it.
      for (const name of namesIn(names, language)) if (!found.has(folded(name))) found.set(folded(name), option);
    }
  }
  return found;
}

/** What of an option to write, in each language: for fixes and for the docs. */
export const optionNames = <Option extends string>(words: Words<Option>, language: keyof Names): readonly string[] =>
  Object.values<Names>(words).map((names) => namesIn(names, language)[0] ?? '');
