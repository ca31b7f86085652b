import type { Language, Words } from '../../src/widgets/views.ts';

/** What only pages say; all else they say is in the words of the elements. */
export interface PageWords {
  readonly skip: string;
  /** The title of an index of several documents, and the way back to it. */
  readonly index: string;
  /** Name of the landmark that leads to the index. */
  readonly way: string;
  /** Over what stands in no unit. */
  readonly others: string;
  /** Over the way to the parts of a long index. */
  readonly contents: string;
  readonly pages: readonly [one: string, other: string];
}

const pageWords: Words<PageWords> = {
  sv: {
    skip: 'Till innehållet',
    index: 'Tavlor',
    way: 'Sidor',
    others: 'Övrigt',
    contents: 'Innehåll',
    pages: ['sida', 'sidor'],
  },
  nb: {
    skip: 'Til innholdet',
    index: 'Tavler',
    way: 'Sider',
    others: 'Annet',
    contents: 'Innhold',
    pages: ['side', 'sider'],
  },
  nn: {
    skip: 'Til innhaldet',
    index: 'Tavler',
    way: 'Sider',
    others: 'Anna',
    contents: 'Innhald',
    pages: ['side', 'sider'],
  },
  da: {
    skip: 'Til indholdet',
    index: 'Tavler',
    way: 'Sider',
    others: 'Andet',
    contents: 'Indhold',
    pages: ['side', 'sider'],
  },
  fi: {
    skip: 'Siirry sisältöön',
    index: 'Taulut',
    way: 'Sivut',
    others: 'Muut',
    contents: 'Sisällys',
    pages: ['sivu', 'sivua'],
  },
  en: {
    skip: 'Skip to content',
    index: 'Boards',
    way: 'Pages',
    others: 'Other',
    contents: 'Contents',
    pages: ['page', 'pages'],
  },
};

/** The words of pages in a language. */
export const wordsOf = (language: Language): PageWords => pageWords[language];
