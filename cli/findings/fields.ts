import { jsonSchema } from '../../src/contract/index.ts';
import { stepsOf } from './places.ts';

/** As much of a JSON Schema as is needed to find the fields of an object. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

let made: Schema | undefined;

/**
 * The names that the contract knows at a place, in its order; none where no object belongs.
 *
 * @param pointer  JSON Pointer to an object.
 */
export function fieldsAt(pointer: string): readonly string[] {
  const root = (made ??= jsonSchema() as Schema);
  let here: readonly Schema[] = [root];
  for (const step of stepsOf(pointer)) here = here.flatMap((schema) => formsOf(schema, root)).flatMap(intoStep(step));
  const forms = here.flatMap((schema) => formsOf(schema, root));
  return [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** A target is one object or a list of them, a text is a string or an object: each form counts. */
function formsOf(schema: Schema, root: Schema): readonly Schema[] {
  const { $ref, anyOf } = schema;
  if ($ref !== undefined) return formsOf(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}, root);
  return anyOf ? anyOf.flatMap((form) => formsOf(form, root)) : [schema];
}

const intoStep = (step: string) => ({ properties = {}, items }: Schema): readonly Schema[] => {
  if (items && /^\d+$/.test(step)) return [items];
  const found = Object.hasOwn(properties, step) ? properties[step] : undefined;
  return found ? [found] : [];
};
