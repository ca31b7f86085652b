import type { Assessment, Text } from '../../contract/index.ts';
import type { Scale } from './change-parts.view.ts';

type AnswerScale = Assessment['scale'];

/** Narrow places have room for so many labels and one. */
const MOST_PARTS = 7;

/** The scale with its ends in words, and ticks on steps that people could answer. */
export function scaleView(
  { min, max, step = 1, minLabel = '', maxLabel = '' }: AnswerScale,
  { read, write }: { readonly read: (text: Text) => string; readonly write: (value: number) => string },
): Scale {
  const steps = Math.max(1, Math.round((max - min) / step));
  let parts = Math.min(steps, MOST_PARTS);
  while (steps % parts !== 0) parts -= 1;
  const ticks = Array.from({ length: parts + 1 }, (_, tick) =>
    ({ share: tick / parts, text: write(min + (max - min) * tick / parts) }));
  return { ticks, ends: [read(minLabel), read(maxLabel)] };
}
