import type { StarterTexts } from './texts.ts';

export const sv: StarterTexts = {
  fileName: 'tavla.json',
  title: 'Måltavla för en enhet (exempel)',
  publisher: 'Exempelkommunen',
  source: 'Exempelsiffror som ska bytas ut',
  unit: { id: 'enheten', name: 'Exempelenheten' },
  goals: {
    safe: { id: 'trygghet', name: 'Ingen kommer till skada hos oss' },
    inTime: { id: 'plats-i-tid', name: 'Den som behöver en plats får den i tid' },
  },
  measures: {
    accidents: { id: 'olyckor', name: 'Olyckor' },
    occupancy: { id: 'belagda-platser', name: 'Belagda platser' },
    views: { id: 'synpunkter', name: 'Synpunkter som har kommit in' },
  },
  note: { id: 'checklista', name: 'Prova en checklista när någon flyttar in' },
  responsible: 'Gruppledaren',
  meeting: { id: 'veckomote', name: 'Veckomöte vid tavlan' },
  ledBy: 'Enhetschefen',
  agenda: ['Har något hänt sedan sist?', 'Hur går det för målen?', 'Nya och pågående förslag'],
  board: { id: 'tavlan', name: 'Exempelenhetens tavla' },
  zones: { goals: 'Våra mål', results: 'Så går det', improvements: 'Det här förbättrar vi' },
  readme: ({ document, schema }) => `# Så här använder du ${document}

\`${document}\` är ett dokument som styrtavla visar på webbsidor. Alla siffror i det är **påhittade exempel**: byt
ut dem mot era egna. I JSON får det inte stå kommentarer, så förklaringarna står här i stället.

## Delarna

- \`title\`, \`publisher\`, \`published\`: vad tavlan heter, vem som ger ut den och vilken dag uppgifterna gäller.
- \`source\`: var siffrorna kommer ifrån. Det står under varje siffra på sidan. Byt ut texten när siffrorna är era
  egna.
- \`orgUnits\`: enheterna. Är de flera säger \`parent\` vilken enhet en annan hör till.
- \`goals\`: målen. Andra delar hänvisar till ett mål med dess \`id\`.
- \`measures\`: måtten. \`target\` är målvärdet: \`"atMost": 0\` betyder noll olyckor, \`atLeast\` tillsammans med
  \`atMost\` är ett intervall, och utan \`target\` visas bara hur det går.
- \`observations\`: värdena, ett för varje period. En period skrivs \`2026\`, \`2026-T1\`, \`2026-Q1\`, \`2026-03\`,
  \`2026-W07\` eller \`2026-03-01\`. Decimaler skrivs med punkt: \`12.5\`. Saknas ett värde, ta bort \`value\` och
  skriv \`"missing": "notCollected"\`. Skriv i \`n\` hur många personer som står bakom ett värde: små grupper döljs
  då.
- \`notes\`: lapparna på tavlan. \`kind\` är \`idea\`, \`deviation\`, \`activity\`, \`feedback\` eller
  \`goodExample\`.
- \`meetings\`: mötena vid tavlan, när de är och vilka som hölls.
- \`boards\`: tavlan själv. Varje zon räknar upp vad den visar.

Alla listor får utelämnas. Nämn roller och inte personer. Egna anteckningar kan stå i fält som börjar med \`x-\`.

## Nästa steg

Sök efter fel, och få veta på vilken rad de står:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Gör en mapp med färdiga webbsidor, där siffror om få personer är dolda:

\`\`\`sh
npx styrtavla publish ${document} --out webb
\`\`\`

Står siffrorna i Excel? Spara bladet som CSV och läs hur det hämtas in:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

\`${schema}\` låter en redigerare som Visual Studio Code föreslå fält och stryka under fel. Filen
behöver inte publiceras.
`,
};
