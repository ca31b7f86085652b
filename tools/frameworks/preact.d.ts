import type { ClassAttributes, JSX } from 'preact';
import type { StyrElement, StyrGiven, StyrHandlers, StyrTag } from './given.js';

type Props<Tag extends StyrTag> = StyrGiven<Tag> & StyrHandlers<Tag> & ClassAttributes<StyrElement<Tag>>
  & Omit<JSX.HTMLAttributes<StyrElement<Tag>>, keyof StyrGiven<Tag>>;

/** Props of each element in JSX, for Preact 10. */
export type StyrPreactElements = { [Tag in StyrTag]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends StyrPreactElements {}
  }
}
