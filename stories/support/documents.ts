import emergencyFile from '../../documents/akutmottagning.json';
import productFile from '../../documents/brp.json';
import deathsFile from '../../documents/ons-dodsfall.json';
import languagesFile from '../../documents/flera-sprak.json';
import sportsFile from '../../documents/kostra-idrettsbygg.json';
import cultureFile from '../../documents/ssb-kultur.json';
import unemploymentFile from '../../documents/ssb-arbeidslause.json';
import smallUnitFile from '../../documents/liten-grupp.json';
import linkopingFile from '../../documents/linkoping.json';
import kilFile from '../../documents/kil.json';
import goalCascadeFile from '../../documents/malnedbrytning.json';
import placementsFile from '../../documents/placeringsenheten.json';
import answersFile from '../../documents/sjalvskattning-fordelning.json';
import selfAssessmentFile from '../../documents/sjalvskattning.json';
import workshopFile from '../../documents/transmission.json';
import parentsFile from '../../documents/vab.json';
import actionPlanFile from '../../documents/handlingsplan.json';
import toolboxFile from '../../documents/verktyg.json';
import largeToolboxFile from '../../documents/verktyg-stora.json';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';

/** A document of `documents/`: where the built Storybook serves it, and what it says. */
export interface Sample {
  readonly src: string;
  readonly document: Document;
}

/** Checked, so that what stories change is typed, and a faulty example fails every story of it. */
function sample(name: string, content: unknown): Sample {
  const { document, problems } = checkDocument(content);
  // One of them is there for its small groups.
  const faults = problems.filter(({ code }) => code !== 'small-group');
  if (!document || faults.length > 0) throw new Error(`sample: ${name} has faults: ${JSON.stringify(faults)}`);
  return { src: `documents/${name}.json`, document };
}

/** NHS England's emergency departments: months against 95 %. */
export const emergency = sample('akutmottagning', emergencyFile);
/** Gross regional product of Swedish municipalities, year by year. */
export const product = sample('brp', productFile);
/** Deaths registered in England and Wales, week by week. */
export const deaths = sample('ons-dodsfall', deathsFile);
/** Every text in six languages. */
export const languages = sample('flera-sprak', languagesFile);
/** What Norwegian municipalities spent on sports buildings in one year. */
export const sports = sample('kostra-idrettsbygg', sportsFile);
/** How far Norwegians live from culture, in irregular years. */
export const culture = sample('ssb-kultur', cultureFile);
/** Unemployment in Norway, in nynorsk. */
export const unemployment = sample('ssb-arbeidslause', unemploymentFile);
/** Linköping's planning and building, sparse years. */
export const linkoping = sample('linkoping', linkopingFile);
/** A board after an article, with invented values. */
export const placements = sample('placeringsenheten', placementsFile);
/** A workshop after the same article, with invented values. */
export const workshop = sample('transmission', workshopFile);
/** Parental days taken by men in three cities. */
export const parents = sample('vab', parentsFile);
/** Leda för Resultat: 19 statements in 8 areas, October, May and 2014; leaders, support, and those followed up. */
export const selfAssessment = sample('sjalvskattning', selfAssessmentFile);
/** The same with invented answers along the scale, October and May. */
export const answers = sample('sjalvskattning-fordelning', answersFile);
/** A unit with groups of one, four and eight in its second year, which are hidden; invented. */
export const smallUnit = sample('liten-grupp', smallUnitFile);
/** A Norwegian municipality's goals from the council down to its units, with a flow across them; invented values. */
export const goalCascade = sample('malnedbrytning', goalCascadeFile);
/** What Kil's council decided: goals that nothing measures. */
export const kil = sample('kil', kilFile);
/** A Norwegian action plan word for word: nobody responsible, and no dates. */
export const actionPlan = sample('handlingsplan', actionPlanFile);
/** Year wheel, fishbone, whys, cycle and benefits of one unit; invented. */
export const toolbox = sample('verktyg', toolboxFile);
/** The largest that the drawings of tools are made for; invented. */
export const largeToolbox = sample('verktyg-stora', largeToolboxFile);
