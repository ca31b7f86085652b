import type { GoalWords } from '../words/goal.ts';

export * from './da.figures.ts';

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikke påbegyndt',
    onTrack: 'På vej',
    atRisk: 'Risiko for at målet ikke nås',
    behind: 'Bagud',
    done: 'Færdigt',
  },
  notJudged: 'Ikke vurderet',
  judged: (date) => `vurderet ${date}`,
  of: (part, whole) => `${part} af ${whole}`,
  targets: 'mål er nået',
  leftOut: { notYet: 'skal nås senere', noTarget: 'mangler mål', noValue: 'mangler værdi' },
  nothingCounted: 'Ingen mål at tælle endnu',
  measures: 'måltal når målet',
  noMeasureCounts: 'Ingen måltal tæller endnu',
  from: (period) => `fra ${period}`,
  by: (period) => `senest ${period}`,
  over: 'fristen er udløbet',
  decided: (date) => `besluttet ${date}`,
  decidedBy: (who) => `besluttet af ${who}`,
  serves: (goal) => `bidrager til: ${goal}`,
  loose: 'bidrager ikke til et overordnet mål',
  tree: {
    name: 'Mål',
    goals: 'mål',
    unmeasured: 'måles ikke',
    none: 'Der er ingen mål at vise endnu.',
    level: 'Niveau',
    unit: 'Enhed',
    deadline: 'Frist',
    judgement: 'Vurdering',
    met: 'Nået',
    counted: 'Talte',
    leftOut: 'Tæller ikke',
  },
  measure: 'Måltal',
  outcome: 'Resultat',
};
