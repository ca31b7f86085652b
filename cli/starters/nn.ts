import type { StarterTexts } from './texts.ts';

export const nn: StarterTexts = {
  fileName: 'tavle.json',
  title: 'Måltavle for ei eining (døme)',
  publisher: 'Dømekommunen',
  source: 'Tal som døme, skal bytast ut',
  unit: { id: 'eininga', name: 'Dømeeininga' },
  goals: {
    safe: { id: 'tryggleik', name: 'Ingen kjem til skade hos oss' },
    inTime: { id: 'plass-i-tide', name: 'Den som treng ein plass, får han i tide' },
  },
  measures: {
    accidents: { id: 'ulukker', name: 'Ulukker' },
    occupancy: { id: 'plassar-i-bruk', name: 'Plassar i bruk' },
    views: { id: 'tilbakemeldingar', name: 'Tilbakemeldingar som har kome inn' },
  },
  note: { id: 'sjekkliste', name: 'Prøve ei sjekkliste når nokon flyttar inn' },
  responsible: 'Gruppeleiaren',
  meeting: { id: 'vekemote', name: 'Vekemøte ved tavla' },
  ledBy: 'Einingsleiaren',
  agenda: ['Har det hendt noko sidan sist?', 'Korleis går det med måla?', 'Nye framlegg og dei som er i gang'],
  board: { id: 'tavla', name: 'Tavla til Dømeeininga' },
  zones: { goals: 'Måla våre', results: 'Slik går det no', improvements: 'Dette gjer vi betre' },
  readme: ({ document, schema }) => `# Slik brukar du ${document}

\`${document}\` er eit dokument som styrtavla viser på nettsider. Alle tala i det er **oppdikta døme**: byt dei ut
med dykkar eigne. I JSON kan det ikkje stå kommentarar, så forklaringane står her i staden.

## Delane

- \`title\`, \`publisher\`, \`published\`: kva tavla heiter, kven som gjev henne ut, og kva dag opplysningane gjeld.
- \`source\`: kvar tala kjem frå. Det står under kvart tal på sida. Byt ut teksten når tala er dykkar eigne.
- \`orgUnits\`: einingane. Er det fleire, seier \`parent\` kva eining ei anna høyrer til.
- \`goals\`: måla. Andre delar viser til eit mål med \`id\`-en til målet.
- \`measures\`: måltala. \`target\` er målet for talet: \`"atMost": 0\` tyder null ulukker, \`atLeast\` saman med
  \`atMost\` er eit intervall, og utan \`target\` ser ein berre korleis det går.
- \`observations\`: verdiane, éin for kvar periode. Ein periode skriv ein \`2026\`, \`2026-T1\`, \`2026-Q1\`,
  \`2026-03\`, \`2026-W07\` eller \`2026-03-01\`. Desimalar skriv ein med punktum: \`12.5\`. Manglar ein verdi, ta
  bort \`value\` og skriv \`"missing": "notCollected"\`. Skriv i \`n\` kor mange personar som står bak ein verdi:
  små grupper blir då gøymde.
- \`notes\`: lappane på tavla. \`kind\` er \`idea\`, \`deviation\`, \`activity\`, \`feedback\` eller
  \`goodExample\`.
- \`meetings\`: møta ved tavla, når dei er, og kva for nokre som vart haldne.
- \`boards\`: sjølve tavla. Kvar sone reknar opp kva ho viser.

Alle lister kan utelatast. Nemn roller og ikkje personar. Eigne merknader kan stå i felt som byrjar med \`x-\`.

## Neste steg

Leit etter feil, og få vite kva linje dei står på:

\`\`\`sh
npx styrtavla check ${document}
\`\`\`

Lag ei mappe med ferdige nettsider, der tal om få personar er gøymde:

\`\`\`sh
npx styrtavla publish ${document} --out nett
\`\`\`

Står tala i Excel? Lagre arket som CSV, og les korleis det blir henta inn:

\`\`\`sh
npx styrtavla import csv --help
\`\`\`

\`${schema}\` lèt eit redigeringsprogram som Visual Studio Code gjere framlegg om felt og streke under
feil. Fila treng ikkje publiserast.
`,
};
