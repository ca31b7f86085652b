import type { ColumnName } from './columns.ts';

/** The kinds of table, as `--kind` names them. */
export const TABLE_KINDS = [
  'goals',
  'measures',
  'values',
  'period-rows',
  'measure-rows',
  'notes',
  'action-plan',
  'meetings',
  'assessment',
  'answers',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a kind of table is made of. */
export interface KindOfTable {
  /** In words, for whoever lays out a table. */
  readonly what: string;
  /** Known columns; where a header fits two of them, the first counts. */
  readonly columns: readonly ColumnName[];
  /** Of each list at least one column. */
  readonly needs: readonly (readonly ColumnName[])[];
}

/** Columns that say when: one of them, or a year and a part of it. */
export const WHEN = ['period', 'year', 'halfYear', 'tertial', 'quarter', 'month', 'week', 'date'] as const;
/** Of these a day is when somebody answered, and would make an occasion of its own. */
const WHEN_ASKED = ['period', 'year', 'halfYear', 'tertial', 'quarter', 'month', 'week'] as const;
/** Columns that say of what measure. */
export const WHICH = ['measure', 'id', 'name'] as const;

export const KINDS: Readonly<Record<TableKind, KindOfTable>> = {
  goals: {
    what: 'One row a goal.',
    columns: [
      'id',
      'goalText',
      'orgUnit',
      'parent',
      'from',
      'deadline',
      'decidedBy',
      'decided',
      'judgement',
      'judged',
      'why',
    ],
    needs: [
      ['goalText'],
      ['id', 'orgUnit', 'parent', 'from', 'deadline', 'decidedBy', 'decided', 'judgement', 'judged', 'why'],
    ],
  },
  measures: {
    what: 'One row a measure.',
    columns: [
      'id',
      'name',
      'measure',
      'unit',
      'goal',
      'target',
      'atLeast',
      'atMost',
      'by',
      'better',
      'cadence',
      'decimals',
      'orgUnit',
      'description',
      'baseline',
      'baselinePeriod',
      'accumulates',
      'source',
    ],
    needs: [
      ['id', 'name', 'measure'],
      ['unit', 'goal', 'target', 'atLeast', 'atMost', 'by', 'better', 'cadence', 'decimals', 'accumulates'],
    ],
  },
  values: {
    what: 'One row a value: of which measure, when, and how much.',
    columns: [...WHICH, ...WHEN, 'value', 'n', 'missing', 'note', 'group', 'groupOf', 'preliminary'],
    needs: [WHEN, ['value']],
  },
  'period-rows': {
    what: 'One row a period and one column a measure; the other headers are the measures.',
    columns: WHEN,
    needs: [WHEN],
  },
  'measure-rows': {
    what: 'One row a measure and one column a period; the other headers are the periods.',
    columns: [...WHICH, 'group', 'groupOf', 'unit'],
    needs: [WHICH],
  },
  notes: {
    what: 'One row a note: an activity, a deviation, an idea, feedback or a good example.',
    columns: [
      'id',
      'kind',
      'text',
      'orgUnit',
      'state',
      'raised',
      'answered',
      'closed',
      'due',
      'responsible',
      'goals',
      'measures',
      'leadsTo',
      'escalatedTo',
      'escalated',
      'url',
    ],
    needs: [['kind'], ['text']],
  },
  'action-plan': {
    what: 'One row an action; an empty challenge means the one above.',
    columns: ['plan', 'challenge', 'heading', 'action', 'responsible', 'due', 'state', 'note'],
    needs: [['action'], ['plan', 'challenge', 'responsible', 'due', 'state']],
  },
  meetings: {
    what: 'One row a meeting that was held or missed.',
    columns: ['meeting', 'date', 'held'],
    needs: [['date'], ['held']],
  },
  assessment: {
    what: 'One row a statement and occasion (and group), with the mean or with a column for each step of the scale.',
    columns: [
      'assessment',
      'occasion',
      'statement',
      'area',
      'group',
      'groupOf',
      'mean',
      'counts',
      'noOpinion',
      'n',
      'respondents',
      'missing',
      'scale',
      'id',
      ...WHEN,
    ],
    needs: [['occasion', ...WHEN], ['statement'], ['mean', 'counts']],
  },
  answers: {
    what: 'One row a respondent and one column a statement. They are counted and then thrown away.',
    columns: ['assessment', 'occasion', 'respondent', 'group', 'orgUnit', 'scale', ...WHEN_ASKED],
    needs: [['occasion', 'respondent', 'group', 'orgUnit', ...WHEN_ASKED]],
  },
};
