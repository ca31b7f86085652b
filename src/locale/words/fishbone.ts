import type { Forms, Words } from '../language.ts';

/** Fishbones. Functions take texts that are formatted already. */
export interface FishboneWords {
  readonly causes: Forms;
  readonly bones: Forms;
  /** How many causes, along how many bones. */
  readonly along: (causes: string, bones: string) => string;
  readonly roots: Forms;
  /** Beside a cause that is one. */
  readonly root: string;
  /** A sentence without its full stop. */
  readonly noRoot: string;
  /** After the number of those that are not named. */
  readonly more: Forms;
  /** On a bone without causes. */
  readonly nothing: string;
  /** A whole sentence. */
  readonly empty: string;
}

/** Filled language by language: `fishbonePack` loads them. */
export const fishboneWords = {} as Words<FishboneWords>;
