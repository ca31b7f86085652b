import { actionPlans } from './definition/action-plans.ts';
import { assessments } from './definition/assessments.ts';
import { head } from './definition/basics.ts';
import type { source } from './definition/basics.ts';
import { benefits } from './definition/benefits.ts';
import { boards } from './definition/boards.ts';
import { cycles } from './definition/cycles.ts';
import { fishbones } from './definition/fishbones.ts';
import { fiveWhys } from './definition/five-whys.ts';
import { goals } from './definition/goals.ts';
import { houses } from './definition/houses.ts';
import { measures } from './definition/measures.ts';
import { meetings } from './definition/meetings.ts';
import { notes } from './definition/notes.ts';
import { orgUnits } from './definition/org-units.ts';
import { reviews } from './definition/reviews.ts';
import { yearWheels } from './definition/year-wheels.ts';
import type { baseline, CADENCES, observation, runChart } from './definition/measures.ts';
import type { MISSING } from './definition/basics.ts';
import { object } from './schema.ts';
import type { Infer } from './schema.ts';

/** The whole contract: types, checker and JSON Schema all follow from here. A page takes the parts that it shows. */
export const definition = object({
  ...head,
  orgUnits,
  goals,
  measures,
  notes,
  boards,
  meetings,
  actionPlans,
  assessments,
  reviews,
  yearWheels,
  fishbones,
  fiveWhys,
  houses,
  cycles,
  benefits,
});

/** A checked document: typed, read-only, and sharing nothing with what it was read from. */
export type Document = Infer<typeof definition>;
type Of<K extends keyof Document> = NonNullable<Document[K]> extends readonly (infer T)[] ? T : never;
export type Source = Infer<typeof source>;
export type OrgUnit = Of<'orgUnits'>;
export type Goal = Of<'goals'>;
export type Measure = Of<'measures'>;
export type Observation = Infer<typeof observation>;
export type Baseline = Infer<typeof baseline>;
export type RunChart = Infer<typeof runChart>;
export type Note = Of<'notes'>;
export type Board = Of<'boards'>;
export type Meeting = Of<'meetings'>;
export type ActionPlan = Of<'actionPlans'>;
export type Assessment = Of<'assessments'>;
export type Result = NonNullable<Assessment['results']>[number];
export type Answer = NonNullable<Result['answers']>[number];
export type Review = Of<'reviews'>;
export type YearWheel = Of<'yearWheels'>;
export type Fishbone = Of<'fishbones'>;
export type FiveWhys = Of<'fiveWhys'>;
export type House = Of<'houses'>;
export type Cycle = Of<'cycles'>;
export type Benefit = Of<'benefits'>;
export type Cadence = (typeof CADENCES)[number];
export type Missing = (typeof MISSING)[number];
export type { Text } from './definition/basics.ts';
export type { DatedTarget, Target } from './definition/measures.ts';
export type { Action, Item } from './definition/action-plans.ts';
export type { Cause } from './definition/fishbones.ts';
