import type { Cycle, Document, FiveWhys } from '../../src/contract/index.ts';
import { bonesOf } from './outline.ts';
import { INVENTED_EXAMPLE } from './toolbox.ts';
import { LARGE_YEAR } from './toolbox-large-year.ts';

/** Ten bones with six causes each, three deep. */
const CAUSES = `
Behov
  Behoven är svåra att förutse
    Ansökningar kommer ojämnt över året
      Flest kommer när skolan börjar
    Syskon behöver plats tillsammans
  Behoven ändras under väntan
    * Ingen ser över beskrivningen medan barnet väntar
Rekrytering
  Få anmäler intresse
    Annonser syns bara på kommunens sidor
      * Ingen har i uppgift att berätta om uppdraget
    Den som frågar får svar efter flera veckor
  Hemmen ligger långt bort
    Vi söker inte i de delar av kommunen där de flesta barn bor
Utredning av hem
  Utredningen tar lång tid
    Intervjuer bokas en i taget
      Två handläggare gör alla intervjuer
    Registerutdrag begärs in sist
  Utredningar görs om
    Grannkommunens utredning godtas inte
Matchning
  Önskemål är skrivna på olika sätt
    Det finns ingen gemensam mall
      * Ingen äger arbetssättet
    Uppgifterna är gamla
  Matchningen görs av en person
    Listan finns i en egen fil
Utbildning
  Kurser ställs in
    Få anmälda till varje kurs
      Varje kommun håller sin egen
    Kursledare saknas på kvällar
  Väntan mellan kursens delar
    Delarna ges bara två gånger om året
Stöd
  Hem slutar efter kort tid
    Frågor på kvällar får vänta
      Jouren känner inte hemmen
    * Det första halvåret har inget särskilt stöd
  Handläggare byts ofta
    Byten berättas i efterhand
Ersättning
  Blanketter är svåra att förstå
    Samma uppgift ska lämnas tre gånger
      Reglerna står i tre dokument
    Svar kommer per post
  Ersättning betalas ut sent
    Underlaget väntar på underskrift
Samverkan
  Skolan vet inte att ett barn är på väg
    Det finns ingen bestämd kontaktväg
      * Skolor och enheten har aldrig ritat flödet tillsammans
    Uppgifter får inte lämnas utan samtycke
  Vården kallar för sent
    Remissen skickas när placeringen är klar
System
  Samma uppgift skrivs i två system
    Systemen talar inte med varandra
      Avtalen löper till olika år
    Sökningen hittar bara hela namn
  Lediga hem syns inte för alla
    Behörighet beställs för en i taget
Styrning
  Väntan mäts inte
    Bara placeringar som är klara räknas
      * Målet handlar om antal, inte om tid
    Tavlan har ingen mätpunkt för väntan
  Beslut fattas långt från arbetet
    Frågor väntar på nästa månads möte
`;

const WHYS: FiveWhys = {
  id: 'atta-varfor',
  problem: 'Ett familjehem fick sin ersättning två månader för sent',
  whys: [
    { why: 'Varför kom ersättningen för sent?', because: 'Underlaget låg kvar och väntade på en underskrift.' },
    { why: 'Varför väntade det?', because: 'Den som skriver under var ledig.' },
    { why: 'Varför skrev ingen annan under?', because: 'Det står inte vem som är ersättare.' },
    { why: 'Varför står det inte?', because: 'Ordningen för beslut skrevs när enheten var mindre.' },
    { why: 'Varför har den inte skrivits om?', because: 'Den ses över när lagen ändras, annars inte.' },
    { why: 'Varför bara då?', because: 'Översynen finns inte i årshjulet.' },
    { why: 'Varför finns den inte där?', because: 'Årshjulet tar upp mål och möten, inte rutiner.' },
    { why: 'Varför inte rutiner?', because: 'Ingen har sagt att rutiner ska följas upp som mål.' },
  ],
  rootCause: 'Rutiner följs inte upp på samma sätt som mål.',
};

const CYCLE: Cycle = {
  id: 'tio-varv',
  title: 'Från ansökan till beslut, tio varv (påhittat exempel)',
  turns: [
    {
      level: 1, from: '2022-Q1', plan: 'Räkna dagar från ansökan till beslut.', do: 'Mät i ett kvartal.',
      check: 'Hälften väntar mer än 60 dagar.', act: 'Mätningen blir kvar.',
    },
    {
      level: 1, from: '2022-Q3', plan: 'En gemensam blankett.', do: 'Prova i en grupp.',
      check: 'Färre ansökningar behöver kompletteras.', act: 'Blanketten gäller alla.',
    },
    {
      level: 1, from: '2023-Q1', plan: 'Komplettera per telefon.', do: 'Ring i stället för att skriva.',
      check: 'Väntan är en vecka kortare.', act: 'Skriv in det i rutinen.',
    },
    {
      level: 2, from: '2023-Q3', plan: 'Ta emot ansökan i ett möte.', do: 'Öppen mottagning två dagar i veckan.',
      check: 'De flesta ansökningar är hela från början.', act: 'Mottagningen får egen personal.',
    },
    {
      level: 2, from: '2024-Q1', plan: 'Beslut i mötet när allt är klart.', do: 'Prova med de enklaste ärendena.',
      check: 'Var fjärde får beslut samma dag.', act: 'Fler slags ärenden läggs till.',
    },
    {
      level: 2, from: '2024-Q3', plan: 'Jämna ut köerna under året.', do: 'Boka tider efter förra årets ansökningar.',
      check: 'Ingen skillnad.', act: 'Läggs ned.',
    },
    {
      level: 3, from: '2025-Q1', plan: 'En handläggare följer ärendet hela vägen.', do: 'Prova i två grupper.',
      check: 'Färre frågor, men sårbart vid ledighet.', act: 'Arbeta i par.',
    },
    {
      level: 3, from: '2025-Q3', plan: 'Par i alla grupper.', do: 'Inför en grupp i månaden.',
      check: 'Hälften väntar mindre än 20 dagar.', act: 'Gäller alla.',
    },
    {
      level: 4, from: '2026-Q1', plan: 'Den som söker ser var ärendet är.', do: 'Skicka ett meddelande för varje steg.',
      check: 'Samtalen om läget halveras.', act: 'Meddelanden för alla ärenden.',
    },
    { level: 4, from: '2026-Q3', plan: 'Den som söker väljer tid själv.', do: 'Prova under hösten.' },
  ],
  leaps: [
    { afterTurn: 3, text: 'Från papper till möte' },
    { afterTurn: 6, text: 'Från kö till ett ärende i taget' },
    { afterTurn: 8, text: 'Från att vänta på besked till att se själv' },
  ],
};

/** The tools at their largest: invented, so that drawings are tried with as much as they are made for. */
export function largeToolbox(): Document {
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Stora exempel på verktyg (påhittat exempel)',
    published: '2026-11-20',
    source: { name: INVENTED_EXAMPLE },
    yearWheels: [LARGE_YEAR],
    fishbones: [{
      id: 'fiskben',
      problem: 'Det dröjer innan ett barn får ett lämpligt familjehem',
      bones: bonesOf(CAUSES),
    }],
    fiveWhys: [WHYS],
    cycles: [CYCLE],
  };
}
