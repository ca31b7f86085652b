/** What the tool itself writes into a document of Kolada's figures. */
export interface KoladaWords {
  /** The division that women and men are the parts of. */
  readonly of: string;
  readonly K: string;
  readonly M: string;
  readonly licence: string;
  /** What was done to figures that somebody else took from Kolada. */
  readonly rounded: string;
}

const ENGLISH: KoladaWords = {
  of: 'sex', K: 'Women', M: 'Men',
  licence: 'Free to use, the source is to be named', rounded: 'Rounded on their way.',
};

const WORDS: Readonly<Record<string, KoladaWords>> = {
  sv: {
    of: 'kön', K: 'Kvinnor', M: 'Män',
    licence: 'Fria att använda, källan ska anges', rounded: 'Avrundade på vägen.',
  },
  nb: {
    of: 'kjønn', K: 'Kvinner', M: 'Menn',
    licence: 'Fri bruk, kilden skal oppgis', rounded: 'Avrundet på veien.',
  },
  nn: {
    of: 'kjønn', K: 'Kvinner', M: 'Menn',
    licence: 'Fri bruk, kjelda skal oppgjevast', rounded: 'Runda av på vegen.',
  },
  da: {
    of: 'køn', K: 'Kvinder', M: 'Mænd',
    licence: 'Fri anvendelse, kilden skal angives', rounded: 'Afrundet på vejen.',
  },
  fi: {
    of: 'sukupuoli', K: 'Naiset', M: 'Miehet',
    licence: 'Vapaasti käytettävissä, lähde on mainittava', rounded: 'Pyöristetty matkalla.',
  },
};

/** The words of a language by its tag ("sv-FI" is "sv"), English ones where there are none. */
export const koladaWords = (language: string): KoladaWords =>
  WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
