import type { GoalWords } from '../words/goal.ts';

export * from './sv.figures.ts';

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Inte påbörjat',
    onTrack: 'På väg',
    atRisk: 'Risk att målet inte nås',
    behind: 'Ligger efter',
    done: 'Klart',
  },
  notJudged: 'Inte bedömt',
  judged: (date) => `bedömt ${date}`,
  of: (part, whole) => `${part} av ${whole}`,
  targets: ['mål nått', 'mål nådda'],
  leftOut: { notYet: 'ska nås senare', noTarget: 'saknar mål', noValue: 'saknar värde' },
  nothingCounted: 'Inget mål att räkna än',
  measures: 'mått når målet',
  noMeasureCounts: 'Inget mått räknas än',
  from: (period) => `från ${period}`,
  by: (period) => `senast ${period}`,
  over: 'tiden har gått ut',
  decided: (date) => `beslutat ${date}`,
  decidedBy: (who) => `beslutat av ${who}`,
  serves: (goal) => `bidrar till: ${goal}`,
  loose: 'bidrar inte till överordnat mål',
  tree: {
    name: 'Mål',
    goals: 'mål',
    unmeasured: 'mäts inte',
    none: 'Det finns inga mål att visa än.',
    level: 'Nivå',
    unit: 'Enhet',
    deadline: 'Tidsgräns',
    judgement: 'Bedömning',
    met: 'Nådda',
    counted: 'Räknade',
    leftOut: 'Räknas inte',
  },
  measure: 'Mått',
  outcome: 'Utfall',
};
