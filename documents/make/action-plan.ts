import type { Document } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

type Plan = NonNullable<Document['actionPlans']>[number];
type Row = NonNullable<Plan['rows']>[number];
type Aim = string | { readonly text: string; readonly sub: readonly string[] };

/** A row of the plan's table as it was transcribed. */
interface SourceRow {
  readonly utfordringer: readonly string[];
  readonly tiltak: {
    readonly intro: string | null;
    readonly sections: readonly { readonly heading: string | null; readonly items: readonly string[] }[];
    readonly footnote: string | null;
  };
}

interface SourcePlan {
  readonly id: string;
  readonly title: string;
  readonly decidedBy: string;
  readonly decidedDate: string;
  readonly focusAreas: readonly {
    readonly title: string;
    readonly sub: string | null;
    readonly points: readonly Aim[];
  }[];
  readonly grunnlag: readonly string[];
  readonly rows: readonly SourceRow[];
}

const aimOf = (aim: Aim): string | { readonly text: string; readonly items: readonly string[] } =>
  (typeof aim === 'string' ? aim : { text: aim.text, items: aim.sub });

/** What introduces a row's actions is the heading of the first ones, or stands alone where these have their own. */
function actionsOf({ intro, sections }: SourceRow['tiltak']): NonNullable<Row['actions']> {
  const listed = sections.map(({ heading, items }) => ({ ...(heading !== null && { heading }), items }));
  if (intro === null) return listed;
  const [first, ...others] = listed;
  return first && !('heading' in first) ? [{ heading: intro, ...first }, ...others] : [{ heading: intro }, ...listed];
}

/** The Norwegian plan in full. Its columns for who and when are empty in every row; nothing is invented for them. */
export function actionPlan(): Document {
  const plan = readJson<SourcePlan>('handlingsplan-lean.json');
  return {
    styrtavla: '1',
    language: 'nb',
    title: plan.title,
    source: { name: `${plan.title}. Kommunen er ikke navngitt i kilden` },
    actionPlans: [{
      id: plan.id,
      title: plan.title,
      decided: plan.decidedDate,
      decidedBy: plan.decidedBy,
      basis: plan.grunnlag,
      focus: plan.focusAreas.map(({ title, sub, points }) => ({
        title,
        // Where an area has a heading of its own below its title, its points stand under that.
        aims: sub === null ? points.map(aimOf) : [{ text: sub, items: points.map(String) }],
      })),
      rows: plan.rows.map(({ utfordringer, tiltak }): Row => ({
        challenges: utfordringer,
        actions: actionsOf(tiltak),
        ...(tiltak.footnote !== null && { note: tiltak.footnote }),
      })),
    }],
  };
}
