import type { StarterTexts } from './texts.ts';

export const da: StarterTexts = {
  fileName: 'tavle.json',
  title: 'Måltavle for en enhed (eksempel)',
  publisher: 'Eksempelkommune',
  source: 'Eksempeltal, der skal skiftes ud',
  unit: { id: 'enheden', name: 'Eksempelenheden' },
  goals: {
    safe: { id: 'tryghed', name: 'Ingen kommer til skade hos os' },
    inTime: { id: 'plads-i-tide', name: 'Den, der har brug for en plads, får den i tide' },
  },
  measures: {
    accidents: { id: 'uheld', name: 'Uheld' },
    occupancy: { id: 'belagte-pladser', name: 'Belagte pladser' },
    views: { id: 'tilbagemeldinger', name: 'Tilbagemeldinger, der er kommet ind' },
  },
  note: { id: 'tjekliste', name: 'Prøve en tjekliste, når nogen flytter ind' },
  responsible: 'Gruppelederen',
  meeting: { id: 'ugemode', name: 'Ugemøde ved tavlen' },
  ledBy: 'Enhedslederen',
  agenda: ['Er der sket noget siden sidst?', 'Hvordan går det med målene?', 'Nye og igangværende forslag'],
  board: { id: 'tavlen', name: 'Eksempelenhedens tavle' },
  zones: { goals: 'Vores mål', results: 'Sådan går det', improvements: 'Det forbedrer vi' },
  readme: ({ document, schema }) => `# Sådan bruger du ${document}

\`${document}\` er et dokument, som styrtavla viser på websider. Alle tal i det er **opdigtede eksempler**: skift
dem ud med jeres egne. I JSON må der ikke stå kommentarer, så forklaringerne står her i stedet.

## Delene

- \`title\`, \`publisher\`, \`published\`: hvad tavlen hedder, hvem der udgiver den, og hvilken dag oplysningerne
  gælder.
- \`source\`: hvor tallene kommer fra. Det står under hvert tal på siden. Skift teksten ud, når tallene er jeres
  egne.
- \`orgUnits\`: enhederne. Er der flere, siger \`parent\`, hvilken enhed en anden hører til.
- \`goals\`: målene. Andre dele henviser til et mål med dets \`id\`.
- \`measures\`: måltallene. \`target\` er målet for tallet: \`"atMost": 0\` betyder nul uheld, \`atLeast\` sammen
  med \`atMost\` er et interval, og uden \`target\` vises kun, hvordan det går.
- \`observations\`: værdierne, én for hver periode. En periode skrives \`2026\`, \`2026-T1\`, \`2026-Q1\`,
  \`2026-03\`, \`2026-W07\` eller \`2026-03-01\`. Decimaler skrives med punktum: \`12.5\`. Mangler en værdi, så
  fjern \`value\` og skriv \`"missing": "notCollected"\`. Skriv i \`n\`, hvor mange personer der står bag en værdi:
  små grupper bliver så skjult.
- \`notes\`: sedlerne på tavlen. \`kind\` er \`idea\`, \`deviation\`, \`activity\`, \`feedback\` eller
  \`goodExample\`.
- \`meetings\`: møderne ved tavlen, hvornår de er, og hvilke der blev holdt.
- \`boards\`: selve tavlen. Hver zone opregner, hvad den viser.

Alle lister kan udelades. Nævn roller og ikke personer. Egne bemærkninger kan stå i felter, der begynder med \`x-\`.

## Næste skridt

Led efter fejl, og få at vide, på hvilken linje de står:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Lav en mappe med færdige websider, hvor tal om få personer er skjult:

\`\`\`sh
npx styrtavla publish ${document} --out web
\`\`\`

Står tallene i Excel? Gem arket som CSV, og læs, hvordan det hentes ind:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

\`${schema}\` lader et redigeringsprogram som Visual Studio Code foreslå felter og understrege fejl.
Filen behøver ikke at blive offentliggjort.
`,
};
