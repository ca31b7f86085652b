import { formatFor } from '../locale/format.ts';
import { commonWords } from '../locale/words/common.ts';
import { notice } from './widget.view.ts';
import type { Notice, Settings } from './widget.view.ts';

const MOST_NAMED = 10;

/** What a picking attribute says: its name, as the page's author writes it, and its value. */
export interface Picked {
  readonly attribute: string;
  readonly id: string | undefined;
}

/** The item that an attribute names; where it is absent, the only one there is. Else what can be picked, in words. */
export function pick<T extends { readonly id: string }>(
  items: readonly T[] = [],
  { attribute, id }: Picked,
  { language }: Pick<Settings, 'language'>,
): T | Notice {
  const [first, second] = items;
  const found = id === undefined ? (second ? undefined : first) : items.find((item) => item.id === id);
  if (found) return found;
  const words = commonWords[language];
  if (!first) return notice(words.empty);
  const all = items.map((item) => item.id);
  const some = all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED - 1), '…', ...all.slice(-1)] : all;
  const ids = formatFor(language).list(some);
  return notice(id === undefined ? words.choose(attribute, ids) : words.unknownId(id, ids));
}
