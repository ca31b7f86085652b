/** Languages in which the page of dropped tables speaks: those of the elements. */
export type PageLanguage = keyof typeof WORDS;

/** What the page says that follows from the files; the rest of its words stand in the page itself. */
export interface PageWords {
  readonly drop: string;
  readonly choose: string;
  readonly or: string;
  readonly stays: string;
  readonly example: string;
  readonly reading: string;
  readonly found: string;
  readonly nothingToCorrect: string;
  readonly toCorrect: string;
  readonly readSo: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly row: string;
  readonly line: string;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly noDocument: string;
  readonly shownSo: string;
  readonly hide: string;
  readonly save: string;
  readonly again: string;
}

/** The lists of a document that tables fill. */
export type ListName = 'measures' | 'observations' | 'goals' | 'notes' | 'actionPlans' | 'meetings' | 'assessments';

const sv: PageWords = {
  drop: 'Släpp tabeller här',
  choose: 'Välj filer',
  or: 'CSV från Excel, en eller flera, eller ett dokument i JSON',
  stays: 'Filerna läses i webbläsaren. Ingenting skickas någonstans.',
  example: 'Visa med exempeltabeller',
  reading: 'Läser …',
  found: 'Det här lästes',
  nothingToCorrect: 'Inget att rätta.',
  toCorrect: 'Att se över',
  readSo: 'Så lästes det',
  severity: { error: 'Fel', warning: 'Varning', note: 'Upplysning' },
  row: 'rad',
  line: 'rad',
  lists: {
    measures: 'mått', observations: 'värden', goals: 'mål', notes: 'lappar', actionPlans: 'handlingsplaner',
    meetings: 'möten', assessments: 'skattningar',
  },
  noDocument: 'Det blev inget dokument av det här. Rätta felen och släpp filerna igen.',
  shownSo: 'Så visas det',
  hide: 'Dölj siffror om färre än 6 svar i dokumentet som sparas',
  save: 'Spara dokumentet',
  again: 'Börja om',
};

const nb: PageWords = {
  drop: 'Slipp tabeller her',
  choose: 'Velg filer',
  or: 'CSV fra Excel, én eller flere, eller et dokument i JSON',
  stays: 'Filene leses i nettleseren. Ingenting sendes noe sted.',
  example: 'Vis med eksempeltabeller',
  reading: 'Leser …',
  found: 'Dette ble lest',
  nothingToCorrect: 'Ingenting å rette.',
  toCorrect: 'Å se over',
  readSo: 'Slik ble det lest',
  severity: { error: 'Feil', warning: 'Advarsel', note: 'Opplysning' },
  row: 'rad',
  line: 'linje',
  lists: {
    measures: 'indikatorer', observations: 'verdier', goals: 'mål', notes: 'lapper', actionPlans: 'handlingsplaner',
    meetings: 'møter', assessments: 'egenvurderinger',
  },
  noDocument: 'Det ble ikke noe dokument av dette. Rett feilene og slipp filene igjen.',
  shownSo: 'Slik vises det',
  hide: 'Skjul tall om færre enn 6 svar i dokumentet som lagres',
  save: 'Lagre dokumentet',
  again: 'Begynn på nytt',
};

const nn: PageWords = {
  ...nb,
  drop: 'Slepp tabellar her',
  choose: 'Vel filer',
  or: 'CSV frå Excel, éin eller fleire, eller eit dokument i JSON',
  stays: 'Filene blir lesne i nettlesaren. Ingenting blir sendt nokon stad.',
  example: 'Vis med eksempeltabellar',
  reading: 'Les …',
  found: 'Dette vart lese',
  nothingToCorrect: 'Ingenting å rette.',
  toCorrect: 'Å sjå over',
  readSo: 'Slik vart det lese',
  severity: { error: 'Feil', warning: 'Åtvaring', note: 'Opplysning' },
  lists: {
    measures: 'indikatorar', observations: 'verdiar', goals: 'mål', notes: 'lappar', actionPlans: 'handlingsplanar',
    meetings: 'møte', assessments: 'eigenvurderingar',
  },
  noDocument: 'Det vart ikkje noko dokument av dette. Rett feila og slepp filene igjen.',
  shownSo: 'Slik blir det vist',
  hide: 'Gøym tal om færre enn 6 svar i dokumentet som blir lagra',
  save: 'Lagre dokumentet',
  again: 'Byrj på nytt',
};

const da: PageWords = {
  drop: 'Slip tabeller her',
  choose: 'Vælg filer',
  or: 'CSV fra Excel, en eller flere, eller et dokument i JSON',
  stays: 'Filerne læses i browseren. Intet sendes nogen steder.',
  example: 'Vis med eksempeltabeller',
  reading: 'Læser …',
  found: 'Dette blev læst',
  nothingToCorrect: 'Intet at rette.',
  toCorrect: 'Se efter her',
  readSo: 'Sådan blev det læst',
  severity: { error: 'Fejl', warning: 'Advarsel', note: 'Oplysning' },
  row: 'række',
  line: 'linje',
  lists: {
    measures: 'målinger', observations: 'værdier', goals: 'mål', notes: 'sedler', actionPlans: 'handleplaner',
    meetings: 'møder', assessments: 'selvevalueringer',
  },
  noDocument: 'Der blev ikke noget dokument ud af det. Ret fejlene, og slip filerne igen.',
  shownSo: 'Sådan vises det',
  hide: 'Skjul tal om færre end 6 svar i det dokument, der gemmes',
  save: 'Gem dokumentet',
  again: 'Begynd forfra',
};

const fi: PageWords = {
  drop: 'Pudota taulukot tähän',
  choose: 'Valitse tiedostot',
  or: 'Excelin CSV-tiedosto, yksi tai useampi, tai JSON-asiakirja',
  stays: 'Tiedostot luetaan selaimessa. Mitään ei lähetetä minnekään.',
  example: 'Näytä esimerkkitaulukoilla',
  reading: 'Luetaan …',
  found: 'Tämä luettiin',
  nothingToCorrect: 'Ei korjattavaa.',
  toCorrect: 'Tarkistettavaa',
  readSo: 'Näin se luettiin',
  severity: { error: 'Virhe', warning: 'Varoitus', note: 'Tieto' },
  row: 'rivi',
  line: 'rivi',
  lists: {
    measures: 'mittarit', observations: 'arvot', goals: 'tavoitteet', notes: 'laput',
    actionPlans: 'toimintasuunnitelmat', meetings: 'kokoukset', assessments: 'itsearvioinnit',
  },
  noDocument: 'Tästä ei tullut asiakirjaa. Korjaa virheet ja pudota tiedostot uudelleen.',
  shownSo: 'Näin se näytetään',
  hide: 'Piilota alle 6 vastauksen luvut tallennettavasta asiakirjasta',
  save: 'Tallenna asiakirja',
  again: 'Aloita alusta',
};

const en: PageWords = {
  drop: 'Drop tables here',
  choose: 'Choose files',
  or: 'CSV from Excel, one or several, or a document in JSON',
  stays: 'The files are read in the browser. Nothing is sent anywhere.',
  example: 'Show with example tables',
  reading: 'Reading …',
  found: 'This was read',
  nothingToCorrect: 'Nothing to correct.',
  toCorrect: 'To look over',
  readSo: 'How it was read',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  row: 'row',
  line: 'line',
  lists: {
    measures: 'measures', observations: 'values', goals: 'goals', notes: 'slips', actionPlans: 'action plans',
    meetings: 'meetings', assessments: 'assessments',
  },
  noDocument: 'No document came of this. Correct the errors and drop the files again.',
  shownSo: 'This is how it is shown',
  hide: 'Hide figures over fewer than 6 answers in the document that is saved',
  save: 'Save the document',
  again: 'Start over',
};

export const WORDS = { sv, nb, nn, da, fi, en };
