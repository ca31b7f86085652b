import type { HTMLAttributes } from 'svelte/elements';
import type { StyrElement, StyrGiven, StyrHandlers, StyrTag } from './given.js';

type Props<Tag extends StyrTag> = StyrGiven<Tag> & StyrHandlers<Tag> & StyrHandlers<Tag, 'on:'>
  & Omit<HTMLAttributes<StyrElement<Tag>>, keyof StyrGiven<Tag>>;

/** Attributes of each element in markup, for Svelte 5. */
export type StyrSvelteElements = { [Tag in StyrTag]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends StyrSvelteElements {}
}
