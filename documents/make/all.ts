import type { Document } from '../../src/contract/index.ts';
import { actionPlan } from './action-plan.ts';
import { deaths } from './deaths.ts';
import { emergency } from './emergency.ts';
import { goalBreakdown } from './goal-breakdown.ts';
import { kil } from './kil.ts';
import { regionalProduct, sickChildDays } from './kolada.ts';
import { sportsBuildings } from './kostra.ts';
import { linkoping } from './linkoping.ts';
import { manyLanguages } from './many-languages.ts';
import { culture, unemployment } from './norway.ts';
import { placementUnit } from './placement-unit.ts';
import { selfAssessmentAnswers } from './self-assessment-answers.ts';
import { selfAssessment } from './self-assessment.ts';
import { smallUnit } from './small-unit.ts';
import { largeToolbox } from './toolbox-large.ts';
import { toolbox } from './toolbox.ts';
import { transmission } from './transmission.ts';

/** Every example document by the name of its file, made from the files in `sources/`. */
export const EXAMPLES: Readonly<Record<string, () => Document>> = {
  'akutmottagning.json': emergency,
  'brp.json': regionalProduct,
  'flera-sprak.json': manyLanguages,
  'handlingsplan.json': actionPlan,
  'kil.json': kil,
  'kostra-idrettsbygg.json': sportsBuildings,
  'liten-grupp.json': smallUnit,
  'linkoping.json': linkoping,
  'malnedbrytning.json': goalBreakdown,
  'ons-dodsfall.json': deaths,
  'placeringsenheten.json': placementUnit,
  'sjalvskattning-fordelning.json': selfAssessmentAnswers,
  'sjalvskattning.json': selfAssessment,
  'ssb-arbeidslause.json': unemployment,
  'ssb-kultur.json': culture,
  'transmission.json': transmission,
  'vab.json': sickChildDays,
  'verktyg-stora.json': largeToolbox,
  'verktyg.json': toolbox,
};
