import type { Answer, Document, Result } from '../../src/contract/index.ts';

const STATEMENTS = [
  'Min chef ger mig återkoppling',
  'Jag vet vad som förväntas av mig',
  'Vi hjälps åt när det är mycket att göra',
  'Jag hinner med det jag ska göra',
  'Jag kan påverka hur arbetet läggs upp',
  'Jag får lära mig nytt i arbetet',
];

const AREAS = [
  { id: 'ledarskap', name: 'Ledarskap', statements: [1, 2] },
  { id: 'arbetsmiljo', name: 'Arbetsmiljö', statements: [3, 4] },
  { id: 'delaktighet', name: 'Delaktighet', statements: [5] },
  { id: 'utveckling', name: 'Utveckling', statements: [6] },
];

/** Each by the letter that stands for it below. */
const GROUPS = [
  { letter: 'u', id: 'underskoterskor', name: 'Undersköterskor', of: 'yrke' },
  { letter: 's', id: 'sjukskoterskor', name: 'Sjuksköterskor', of: 'yrke' },
  { letter: 'r', id: 'rehab', name: 'Rehabpersonal', of: 'yrke' },
  { letter: 'a', id: 'administrator', name: 'Administratör', of: 'yrke' },
  { letter: 'f', id: 'fast', name: 'Fast anställda', of: 'anställning' },
  { letter: 'v', id: 'vikarier', name: 'Vikarier', of: 'anställning' },
];

/** Those who answered, one after the other: occupation, employment, and the six answers; a dash is no opinion. */
const FORMS: Readonly<Record<string, string>> = {
  2025: `
    uf443453 uf524333 uf444542 uf433531 uf433333 uf335333 uf535233 uf334443 uf544433 uv433432 uv343443 uv434244
    sf445351 sf314352 sf142233 sf332433 sf434233 sf433343 sv324335 rf544353 rf445445 rf435444 rv454453 rv535342
    rv445552`,
  2026: `
    uf344342 uf323543 uf534443 uf534432 uf414443 uf434252 uf433352 uf334432 uv52454- uv53443- uv434543 uv54532-
    uv434335 sf244543 sf331332 sf342433 sf352552 sf322513 sf353233 sv423343 sv42433- rf432554 rf444453 rv52543-
    rv234254 af211224`,
};

const STEPS = [1, 2, 3, 4, 5];

/** Forms become counts here, and are no longer there after it. */
function answersOf(forms: readonly string[]): readonly Answer[] {
  return STATEMENTS.map((_, nth): Answer => {
    const marks = forms.map((form) => form.charAt(2 + nth));
    const noOpinion = marks.filter((mark) => mark === '-').length;
    return {
      statement: String(nth + 1),
      counts: STEPS.map((step) => marks.filter((mark) => mark === String(step)).length),
      ...(noOpinion > 0 && { noOpinion }),
    };
  });
}

function resultsAt(occasion: string, forms: readonly string[]): readonly Result[] {
  const parts = GROUPS.map(({ id, letter }) => ({ group: id, own: forms.filter((form) => form.includes(letter)) }));
  return [
    { occasion, respondents: forms.length, answers: answersOf(forms) },
    ...parts
      .filter(({ own }) => own.length > 0)
      .map(({ group, own }) => ({ occasion, group, respondents: own.length, answers: answersOf(own) })),
  ];
}

/**
 * A unit so small that some groups are one person or four: invented, and as nobody should publish it. What must not be
 * shown is still in it, so that tests, stories and the demo can show that it is not shown.
 */
export function smallUnit(): Document {
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Medarbetarenkät i en liten enhet (påhittade värden)',
    source: { name: 'Påhittade värden' },
    assessments: [{
      id: 'medarbetarenkat',
      title: 'Medarbetarenkät i en liten enhet (påhittade värden)',
      scale: { min: 1, max: STEPS.length, minLabel: 'Stämmer inte alls', maxLabel: 'Stämmer helt' },
      areas: AREAS.map((area) => ({
        ...area,
        statements: area.statements.map((number) => ({ id: String(number), text: STATEMENTS[number - 1] ?? '' })),
      })),
      occasions: Object.keys(FORMS).map((year) => ({ id: year, name: `Våren ${year}`, date: `${year}-04` })),
      groups: GROUPS.map(({ id, name, of }) => ({ id, name, of })),
      results: Object.entries(FORMS).flatMap(([year, forms]) => resultsAt(year, forms.trim().split(/\s+/))),
    }],
  };
}
