import type { GoalWords } from '../words/goal.ts';

export * from './nn.figures.ts';

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikkje påbyrja',
    onTrack: 'På veg',
    atRisk: 'Fare for at målet ikkje blir nådd',
    behind: 'Ligg etter',
    done: 'Ferdig',
  },
  notJudged: 'Ikkje vurdert',
  judged: (date) => `vurdert ${date}`,
  of: (part, whole) => `${part} av ${whole}`,
  targets: ['mål er nådd', 'mål er nådde'],
  leftOut: { notYet: 'skal nåast seinare', noTarget: 'manglar mål', noValue: 'manglar verdi' },
  nothingCounted: 'Ingen mål å telje enno',
  measures: 'måltal når målet',
  noMeasureCounts: 'Ingen måltal tel enno',
  from: (period) => `frå ${period}`,
  by: (period) => `seinast ${period}`,
  over: 'fristen er ute',
  decided: (date) => `vedteke ${date}`,
  decidedBy: (who) => `vedteke av ${who}`,
  serves: (goal) => `bidreg til: ${goal}`,
  loose: 'bidreg ikkje til overordna mål',
  tree: {
    name: 'Mål',
    goals: 'mål',
    unmeasured: 'blir ikkje målt',
    none: 'Det er ingen mål å vise enno.',
    level: 'Nivå',
    unit: 'Eining',
    deadline: 'Frist',
    judgement: 'Vurdering',
    met: 'Nådd',
    counted: 'Talde',
    leftOut: 'Tel ikkje',
  },
  measure: 'Måltal',
  outcome: 'Resultat',
};
