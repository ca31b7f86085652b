import type { Document, Measure, Source, Text } from '../../src/contract/index.ts';
import { emergency } from './emergency.ts';
import { linkoping } from './linkoping.ts';

/** A measure of another document, for its figures. */
function measureOf(document: Document, id: string): Measure {
  const found = document.measures?.find((measure) => measure.id === id);
  if (!found) throw new Error(`There is no measure ${id}`);
  return found;
}

const visits: Text = { sv: 'besök', nb: 'besøk', nn: 'besøk', da: 'besøg', fi: 'käyntiä', en: 'visits' };
const days: Text = { sv: 'dagar', nb: 'dager', nn: 'dagar', da: 'dage', fi: 'päivää', en: 'days' };

const shareDone: Text = {
  sv: 'Andelen är räknad ur antalen.',
  nb: 'Andelen er regnet ut fra antallene.',
  nn: 'Delen er rekna ut frå tala.',
  da: 'Andelen er beregnet ud fra antallene.',
  fi: 'Osuus on laskettu lukumääristä.',
  en: 'The share was worked out from the counts.',
};

const roundedOnTheWay: Text = {
  sv: 'Avrundade på vägen.',
  nb: 'Avrundet på veien.',
  nn: 'Runda av på vegen.',
  da: 'Afrundet på vejen.',
  fi: 'Pyöristetty matkalla.',
  en: 'Rounded on their way.',
};

const free: Text = {
  sv: 'Fria att använda, källan ska anges',
  nb: 'Fri bruk, kilden skal oppgis',
  nn: 'Fri bruk, kjelda skal oppgjevast',
  da: 'Fri anvendelse, kilden skal angives',
  fi: 'Vapaasti käytettävissä, lähde on mainittava',
  en: 'Free to use, the source is to be named',
};

const waits = (from: Measure): Measure => ({
  id: 'inom-fyra-timmar',
  name: {
    sv: 'Inom fyra timmar på akutmottagningen RQ3',
    nb: 'Innen fire timer på akuttmottaket RQ3',
    nn: 'Innan fire timar på akuttmottaket RQ3',
    da: 'Inden for fire timer på akutmodtagelsen RQ3',
    fi: 'Neljän tunnin kuluessa päivystyksessä RQ3',
    en: 'Within four hours in the emergency department RQ3',
  },
  goal: 'vantan',
  unit: '%',
  decimals: 1,
  cadence: 'month',
  target: {
    atLeast: 95,
    label: {
      sv: 'nationellt',
      nb: 'nasjonalt',
      nn: 'nasjonalt',
      da: 'nationalt',
      fi: 'kansallinen',
      en: 'national',
    },
  },
  observations: from.observations ?? [],
});

const zero = (from: Measure): Measure => ({
  id: 'over-fyra-timmar',
  name: {
    sv: 'Besök som väntade över fyra timmar, RNZ',
    nb: 'Besøk som ventet over fire timer, RNZ',
    nn: 'Besøk som venta over fire timar, RNZ',
    da: 'Besøg, der ventede over fire timer, RNZ',
    fi: 'Yli neljä tuntia odottaneet käynnit, RNZ',
    en: 'Visits that waited over four hours, RNZ',
  },
  goal: 'vantan',
  unit: visits,
  decimals: 0,
  cadence: 'month',
  target: {
    atMost: 0,
    label: {
      sv: 'som exempel',
      nb: 'som eksempel',
      nn: 'som døme',
      da: 'som eksempel',
      fi: 'esimerkkinä',
      en: 'as an example',
    },
  },
  observations: from.observations ?? [],
  source: from.source ?? { name: '' },
});

const permits = (from: Measure, source: Source): Measure => ({
  id: 'bygglov',
  name: {
    sv: 'Tid till bygglov för småhus, Linköping',
    nb: 'Tid til byggetillatelse for småhus, Linköping',
    nn: 'Tid til byggjeløyve for småhus, Linköping',
    da: 'Tid til byggetilladelse for enfamiliehuse, Linköping',
    fi: 'Aika pientalon rakennuslupaan, Linköping',
    en: 'Time to a building permit for small houses, Linköping',
  },
  description: {
    sv: 'Median från inkommen ansökan till beslut.',
    nb: 'Median fra mottatt søknad til vedtak.',
    nn: 'Median frå motteken søknad til vedtak.',
    da: 'Median fra modtaget ansøgning til afgørelse.',
    fi: 'Mediaani hakemuksen saapumisesta päätökseen.',
    en: 'Median from the application to the decision.',
  },
  unit: days,
  decimals: 1,
  cadence: 'year',
  better: 'lower',
  observations: from.observations ?? [],
  source: { ...source, licence: free, processed: roundedOnTheWay },
});

/** Real figures with all their texts in six languages. */
export function manyLanguages(): Document {
  const care = emergency();
  const municipality = linkoping();
  return {
    styrtavla: '1',
    language: 'sv',
    title: { sv: 'Väntan', nb: 'Venting', nn: 'Venting', da: 'Ventetid', fi: 'Odotus', en: 'Waiting' },
    source: { ...care.source, name: care.source?.name ?? '', processed: shareDone },
    goals: [{
      id: 'vantan',
      text: {
        sv: 'Ingen ska vänta längre än nödvändigt',
        nb: 'Ingen skal vente lenger enn nødvendig',
        nn: 'Ingen skal vente lenger enn nødvendig',
        da: 'Ingen skal vente længere end nødvendigt',
        fi: 'Kenenkään ei pidä odottaa kauemmin kuin on tarpeen',
        en: 'Nobody is to wait longer than need be',
      },
    }],
    measures: [
      waits(measureOf(care, 'RQ3')),
      zero(measureOf(care, 'RNZ-over-fyra')),
      permits(measureOf(municipality, 'U00810'), municipality.source ?? { name: 'Kolada' }),
    ],
  };
}
