import type { GoalWords } from '../words/goal.ts';

export * from './nb.figures.ts';

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikke påbegynt',
    onTrack: 'På vei',
    atRisk: 'Fare for at målet ikke nås',
    behind: 'Ligger etter',
    done: 'Ferdig',
  },
  notJudged: 'Ikke vurdert',
  judged: (date) => `vurdert ${date}`,
  of: (part, whole) => `${part} av ${whole}`,
  targets: 'mål er nådd',
  leftOut: { notYet: 'skal nås senere', noTarget: 'mangler mål', noValue: 'mangler verdi' },
  nothingCounted: 'Ingen mål å telle ennå',
  measures: 'måltall når målet',
  noMeasureCounts: 'Ingen måltall teller ennå',
  from: (period) => `fra ${period}`,
  by: (period) => `senest ${period}`,
  over: 'fristen er ute',
  decided: (date) => `vedtatt ${date}`,
  decidedBy: (who) => `vedtatt av ${who}`,
  serves: (goal) => `bidrar til: ${goal}`,
  loose: 'bidrar ikke til overordnet mål',
  tree: {
    name: 'Mål',
    goals: 'mål',
    unmeasured: 'måles ikke',
    none: 'Det er ingen mål å vise ennå.',
    level: 'Nivå',
    unit: 'Enhet',
    deadline: 'Frist',
    judgement: 'Vurdering',
    met: 'Nådd',
    counted: 'Talt',
    leftOut: 'Teller ikke',
  },
  measure: 'Måltall',
  outcome: 'Resultat',
};
