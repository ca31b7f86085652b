import type { Document, Source } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import type { Cube } from './cube.ts';
import { cubeMeasures } from './measures.ts';
import { planOf } from './plan.ts';
import type { CubeChoice } from './plan.ts';
import { cubeWords } from './words.ts';

/** What somebody wants of a dataset. */
export interface CubeSettings extends CubeChoice {
  /** Of the dataset's texts: JSON-stat does not say. */
  readonly language: string;
  /** Who publishes the figures, where the dataset does not say, or says it otherwise. */
  readonly source?: string;
  /** The day on which the dataset was fetched. */
  readonly retrieved?: string;
  /** Names and units by id of a measure: they come before those of the dataset. */
  readonly names?: ReadonlyMap<string, string>;
  readonly units?: ReadonlyMap<string, string>;
}

/**
 * Makes a document of a dataset's figures, each as its publisher gives it.
 *
 * @throws  {Misuse} where it has to be said what becomes of a dimension.
 */
export function cubeDocument(cube: Cube, settings: CubeSettings): { document?: Document; faults: readonly Fault[] } {
  const { language, retrieved, names, units } = settings;
  const words = cubeWords(language);
  const plan = planOf(cube, settings);
  const { measures, faults } = cubeMeasures(cube, plan, words);
  const publisher = settings.source ?? cube.source;
  const errors = publisher === undefined ? [...faults, unsourced(plan.time.dimension.categories)] : faults;
  if (publisher === undefined || errors.some(({ severity }) => severity === 'error')) return { faults: errors };
  const url = /^https?:\/\//.test(cube.href ?? '') ? cube.href : undefined;
  const table = cube.table === undefined ? '' : `, ${words.table} ${cube.table}`;
  const source: Source = {
    name: settings.source ?? `${publisher}${table}`,
    ...(url !== undefined && { url }),
    ...(retrieved !== undefined && { retrieved }),
  };
  return {
    document: {
      styrtavla: '1',
      language,
      ...(words.timeZone !== undefined && { timeZone: words.timeZone }),
      ...(cube.label !== undefined && { title: cube.label }),
      source,
      measures: measures.map((measure) => {
        const unit = units?.get(measure.id) ?? measure.unit;
        return { ...measure, name: names?.get(measure.id) ?? measure.name, ...(unit !== undefined && { unit }) };
      }),
    },
    faults: errors,
  };
}

const unsourced = ([first]: Cube['dimensions'][number]['categories']): Fault => ({
  file: first?.at.file ?? '',
  path: '/source',
  severity: 'error',
  message: 'The dataset does not say who publishes it.',
  fix: 'Write --source "…".',
});
