import type { Missing } from '../../src/contract/index.ts';

/** What the tool itself writes into a document of a statistical office's figures. */
export interface CubeWords {
  readonly table: string;
  readonly thousand: string;
  /** Beside a cell without figure: why, with the publisher's sign. */
  readonly missing: Readonly<Record<Missing, string>>;
  /** Where the country's clocks stand; absent where the contract assumes it. */
  readonly timeZone?: string;
}

const ENGLISH: CubeWords = {
  table: 'table', thousand: 'thousand',
  missing: {
    notApplicable: 'not applicable', notCollected: 'no data, or too uncertain', suppressed: 'not shown, confidential',
  },
};

const WORDS: Readonly<Record<string, CubeWords>> = {
  sv: {
    table: 'tabell', thousand: 'tusen',
    missing: {
      notApplicable: 'uppgift kan inte förekomma', notCollected: 'uppgift saknas eller är för osäker',
      suppressed: 'visas inte av sekretesskäl',
    },
  },
  nb: {
    table: 'tabell', thousand: 'tusen', timeZone: 'Europe/Oslo',
    missing: {
      notApplicable: 'ikke mulig å oppgi tall', notCollected: 'tallgrunnlag mangler',
      suppressed: 'vises ikke av konfidensialitetshensyn',
    },
  },
  nn: {
    table: 'tabell', thousand: 'tusen', timeZone: 'Europe/Oslo',
    missing: {
      notApplicable: 'ikkje mogleg å gi tal', notCollected: 'talgrunnlag manglar',
      suppressed: 'blir ikkje vist av omsyn til konfidensialitet',
    },
  },
  da: {
    table: 'tabel', thousand: 'tusind', timeZone: 'Europe/Copenhagen',
    missing: {
      notApplicable: 'tal kan ikke forekomme', notCollected: 'oplysning foreligger ikke',
      suppressed: 'vises ikke af hensyn til fortrolighed',
    },
  },
  fi: {
    table: 'taulukko', thousand: 'tuhatta', timeZone: 'Europe/Helsinki',
    missing: {
      notApplicable: 'tieto ei ole mahdollinen', notCollected: 'tietoa ei ole saatu tai se on epävarma',
      suppressed: 'tieto on salassa pidettävä',
    },
  },
};

/** The words of a language by its tag ("nb-NO" is "nb"), English ones where there are none. */
export const cubeWords = (language: string): CubeWords => WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
