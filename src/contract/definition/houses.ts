import { items, list, objects, required } from '../schema.ts';
import { text, titled } from './basics.ts';

export const houses = items({
  ...titled,
  motto: text,
  layers: objects({ name: required(text), text, items: list(text) }),
});
