import type { StarterTexts } from './texts.ts';

export const fi: StarterTexts = {
  fileName: 'taulu.json',
  title: 'Yksikön tavoitetaulu (esimerkki)',
  publisher: 'Esimerkkikunta',
  source: 'Esimerkkilukuja, jotka on tarkoitus korvata',
  unit: { id: 'yksikko', name: 'Esimerkkiyksikkö' },
  goals: {
    safe: { id: 'turvallisuus', name: 'Kukaan ei loukkaannu meillä' },
    inTime: { id: 'paikka-ajoissa', name: 'Paikkaa tarvitseva saa sen ajoissa' },
  },
  measures: {
    accidents: { id: 'tapaturmat', name: 'Tapaturmat' },
    occupancy: { id: 'kaytossa-olevat-paikat', name: 'Käytössä olevat paikat' },
    views: { id: 'palautteet', name: 'Saadut palautteet' },
  },
  note: { id: 'tarkistuslista', name: 'Kokeillaan tarkistuslistaa, kun joku muuttaa meille' },
  responsible: 'Tiiminvetäjä',
  meeting: { id: 'viikkokokous', name: 'Viikkokokous taululla' },
  ledBy: 'Yksikön esihenkilö',
  agenda: [
    'Onko viime kerran jälkeen tapahtunut jotakin?', 'Miten tavoitteet etenevät?', 'Uudet ja keskeneräiset ehdotukset',
  ],
  board: { id: 'taulu', name: 'Esimerkkiyksikön taulu' },
  zones: { goals: 'Tavoitteemme', results: 'Näin meillä menee', improvements: 'Tätä parannamme' },
  readme: ({ document, schema }) => `# Näin käytät tiedostoa ${document}

\`${document}\` on asiakirja, jonka styrtavla näyttää verkkosivuilla. Kaikki sen luvut ovat **keksittyjä
esimerkkejä**: korvaa ne omillanne. JSON-tiedostossa ei voi olla kommentteja, joten selitykset ovat täällä.

## Osat

- \`title\`, \`publisher\`, \`published\`: mikä taulun nimi on, kuka sen julkaisee ja miltä päivältä tiedot ovat.
- \`source\`: mistä luvut ovat peräisin. Se näkyy sivulla jokaisen luvun alla. Vaihda teksti, kun luvut ovat
  omianne.
- \`orgUnits\`: yksiköt. Jos niitä on useita, \`parent\` kertoo, mihin yksikköön toinen kuuluu.
- \`goals\`: tavoitteet. Muut osat viittaavat tavoitteeseen sen tunnuksella (\`id\`).
- \`measures\`: mittarit. \`target\` on tavoitearvo: \`"atMost": 0\` tarkoittaa nollaa tapaturmaa, \`atLeast\` ja
  \`atMost\` yhdessä ovat vaihteluväli, ja ilman \`target\`-kenttää näytetään vain kehitys.
- \`observations\`: arvot, yksi kullekin jaksolle. Jakso kirjoitetaan \`2026\`, \`2026-T1\`, \`2026-Q1\`,
  \`2026-03\`, \`2026-W07\` tai \`2026-03-01\`. Desimaalit erotetaan pisteellä: \`12.5\`. Jos arvo puuttuu, poista
  \`value\` ja kirjoita \`"missing": "notCollected"\`. Kirjoita kenttään \`n\`, kuinka monta henkilöä arvon takana
  on: pienet ryhmät piilotetaan.
- \`notes\`: taulun laput. \`kind\` on \`idea\`, \`deviation\`, \`activity\`, \`feedback\` tai \`goodExample\`.
- \`meetings\`: taulun äärellä pidettävät kokoukset, niiden ajat ja mitkä niistä pidettiin.
- \`boards\`: itse taulu. Kukin alue luettelee, mitä se näyttää.

Kaikki luettelot voi jättää pois. Nimeä rooleja, älä henkilöitä. Omat muistiinpanot voivat olla kentissä, joiden
nimi alkaa merkeillä \`x-\`.

## Seuraavat vaiheet

Etsi virheet ja näe, millä rivillä ne ovat:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Tee kansio valmiita verkkosivuja, joissa harvoja henkilöitä koskevat luvut on piilotettu:

\`\`\`sh
npx styrtavla publish ${document} --out verkko
\`\`\`

Ovatko luvut Excelissä? Tallenna taulukko CSV-muodossa ja lue, miten se tuodaan:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

Tiedoston \`${schema}\` avulla esimerkiksi Visual Studio Code ehdottaa kenttiä ja alleviivaa virheet.
Sitä ei tarvitse julkaista.
`,
};
