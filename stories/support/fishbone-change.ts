import type { Cause, Document, Fishbone } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { repeated } from './long-text.ts';

// States that no published document happens to be in, made from one that is published.

type Bone = NonNullable<Fishbone['bones']>[number];

/** A document with other bones in its fishbones. */
export const withBones = ({ document }: Sample, change: (bones: readonly Bone[]) => readonly Bone[]): Document => ({
  ...document,
  fishbones: (document.fishbones ?? []).map((fishbone) => ({ ...fishbone, bones: change(fishbone.bones ?? []) })),
});

const changed = (causes: readonly Cause[] = [], change: (cause: Cause) => Cause): readonly Cause[] =>
  causes.map((cause) => {
    const next = change(cause);
    return next.causes ? { ...next, causes: changed(next.causes, change) } : next;
  });

const eachCause = (bones: readonly Bone[], change: (cause: Cause) => Cause): readonly Bone[] =>
  bones.map((bone) => ({ ...bone, causes: changed(bone.causes, change) }));

/** Nobody has come to the root yet. */
export const rootless = (bones: readonly Bone[]): readonly Bone[] =>
  eachCause(bones, ({ text, causes }) => ({ text, ...(causes && { causes }) }));

/** Causes of 200 letters. */
export const longCauses = (bones: readonly Bone[]): readonly Bone[] =>
  eachCause(bones, (cause) => ({ ...cause, text: repeated(cause.text) }));

/** Bones without causes: a meeting is about to begin. */
export const bareBones = (bones: readonly Bone[]): readonly Bone[] => bones.map(({ name }) => ({ name, causes: [] }));

/** As deep as the contract lets causes stand in each other. */
export const deepest = (bones: readonly Bone[]): readonly Bone[] =>
  bones.slice(0, 2).map(({ name }) => ({
    name,
    causes: Array.from({ length: 64 }, (_, index) => 64 - index).reduce<readonly Cause[]>(
      (causes, depth) => [{ text: `Varför ${String(depth)}`, ...(depth === 64 ? { root: true } : { causes }) }], [],
    ),
  }));
