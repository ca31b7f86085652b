import akutmottagning from '../../documents/akutmottagning.json';
import brp from '../../documents/brp.json';
import dodsfall from '../../documents/ons-dodsfall.json';
import flera from '../../documents/flera-sprak.json';
import idrettsbygg from '../../documents/kostra-idrettsbygg.json';
import kultur from '../../documents/ssb-kultur.json';
import arbeidslause from '../../documents/ssb-arbeidslause.json';
import linkopingsAr from '../../documents/linkoping.json';
import placeringsenheten from '../../documents/placeringsenheten.json';
import transmissionens from '../../documents/transmission.json';
import vabDagar from '../../documents/vab.json';
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
  if (!document || problems.length > 0) throw new Error(`sample: ${name} has faults: ${JSON.stringify(problems)}`);
  return { src: `documents/${name}.json`, document };
}

/** NHS England's emergency departments: months against 95 %. */
export const emergency = sample('akutmottagning', akutmottagning);
/** Gross regional product of Swedish municipalities, year by year. */
export const product = sample('brp', brp);
/** Deaths registered in England and Wales, week by week. */
export const deaths = sample('ons-dodsfall', dodsfall);
/** Every text in six languages. */
export const languages = sample('flera-sprak', flera);
/** What Norwegian municipalities spent on sports buildings in one year. */
export const sports = sample('kostra-idrettsbygg', idrettsbygg);
/** How far Norwegians live from culture, in irregular years. */
export const culture = sample('ssb-kultur', kultur);
/** Unemployment in Norway, in nynorsk. */
export const unemployment = sample('ssb-arbeidslause', arbeidslause);
/** Linköping's planning and building, sparse years. */
export const linkoping = sample('linkoping', linkopingsAr);
/** A board after an article, with invented values. */
export const placements = sample('placeringsenheten', placeringsenheten);
/** A workshop after the same article, with invented values. */
export const workshop = sample('transmission', transmissionens);
/** Parental days taken by men in three cities. */
export const parents = sample('vab', vabDagar);
