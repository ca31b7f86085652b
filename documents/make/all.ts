import type { Document } from '../../src/contract/index.ts';
import { deaths } from './deaths.ts';
import { emergency } from './emergency.ts';
import { regionalProduct, sickChildDays } from './kolada.ts';
import { sportsBuildings } from './kostra.ts';
import { linkoping } from './linkoping.ts';
import { manyLanguages } from './many-languages.ts';
import { culture, unemployment } from './norway.ts';
import { placementUnit } from './placement-unit.ts';
import { transmission } from './transmission.ts';

/** Every example document by the name of its file, made from the files in `sources/`. */
export const EXAMPLES: Readonly<Record<string, () => Document>> = {
  'akutmottagning.json': emergency,
  'brp.json': regionalProduct,
  'flera-sprak.json': manyLanguages,
  'kostra-idrettsbygg.json': sportsBuildings,
  'linkoping.json': linkoping,
  'ons-dodsfall.json': deaths,
  'placeringsenheten.json': placementUnit,
  'ssb-arbeidslause.json': unemployment,
  'ssb-kultur.json': culture,
  'transmission.json': transmission,
  'vab.json': sickChildDays,
};
