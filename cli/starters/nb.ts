import type { StarterTexts } from './texts.ts';

export const nb: StarterTexts = {
  fileName: 'tavle.json',
  title: 'Måltavle for en enhet (eksempel)',
  publisher: 'Eksempelkommunen',
  source: 'Eksempeltall som skal byttes ut',
  unit: { id: 'enheten', name: 'Eksempelenheten' },
  goals: {
    safe: { id: 'trygghet', name: 'Ingen kommer til skade hos oss' },
    inTime: { id: 'plass-i-tide', name: 'Den som trenger en plass, får den i tide' },
  },
  measures: {
    accidents: { id: 'ulykker', name: 'Ulykker' },
    occupancy: { id: 'belagte-plasser', name: 'Belagte plasser' },
    views: { id: 'tilbakemeldinger', name: 'Tilbakemeldinger som har kommet inn' },
  },
  note: { id: 'sjekkliste', name: 'Prøve en sjekkliste når noen flytter inn' },
  responsible: 'Gruppelederen',
  meeting: { id: 'ukemote', name: 'Ukemøte ved tavlen' },
  ledBy: 'Enhetslederen',
  agenda: ['Har det skjedd noe siden sist?', 'Hvordan går det med målene?', 'Nye og pågående forslag'],
  board: { id: 'tavlen', name: 'Tavlen til Eksempelenheten' },
  zones: { goals: 'Målene våre', results: 'Slik går det', improvements: 'Dette forbedrer vi' },
  readme: ({ document, schema }) => `# Slik bruker du ${document}

\`${document}\` er et dokument som styrtavla viser på nettsider. Alle tallene i det er **oppdiktede eksempler**:
bytt dem ut med deres egne. I JSON kan det ikke stå kommentarer, så forklaringene står her i stedet.

## Delene

- \`title\`, \`publisher\`, \`published\`: hva tavlen heter, hvem som gir den ut, og hvilken dag opplysningene
  gjelder.
- \`source\`: hvor tallene kommer fra. Det står under hvert tall på siden. Bytt ut teksten når tallene er deres
  egne.
- \`orgUnits\`: enhetene. Er det flere, sier \`parent\` hvilken enhet en annen hører til.
- \`goals\`: målene. Andre deler viser til et mål med dets \`id\`.
- \`measures\`: måltallene. \`target\` er målet for tallet: \`"atMost": 0\` betyr null ulykker, \`atLeast\` sammen
  med \`atMost\` er et intervall, og uten \`target\` vises bare hvordan det går.
- \`observations\`: verdiene, én for hver periode. En periode skrives \`2026\`, \`2026-T1\`, \`2026-Q1\`,
  \`2026-03\`, \`2026-W07\` eller \`2026-03-01\`. Desimaler skrives med punktum: \`12.5\`. Mangler en verdi, fjern
  \`value\` og skriv \`"missing": "notCollected"\`. Skriv i \`n\` hvor mange personer som står bak en verdi: små
  grupper blir da skjult.
- \`notes\`: lappene på tavlen. \`kind\` er \`idea\`, \`deviation\`, \`activity\`, \`feedback\` eller
  \`goodExample\`.
- \`meetings\`: møtene ved tavlen, når de er, og hvilke som ble holdt.
- \`boards\`: selve tavlen. Hver sone teller opp hva den viser.

Alle lister kan utelates. Nevn roller og ikke personer. Egne merknader kan stå i felter som begynner med \`x-\`.

## Neste steg

Let etter feil, og få vite på hvilken linje de står:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Lag en mappe med ferdige nettsider, der tall om få personer er skjult:

\`\`\`sh
npx styrtavla publish ${document} --out nett
\`\`\`

Står tallene i Excel? Lagre arket som CSV, og les hvordan det hentes inn:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

\`${schema}\` lar et redigeringsprogram som Visual Studio Code foreslå felter og streke under feil.
Filen trenger ikke å publiseres.
`,
};
