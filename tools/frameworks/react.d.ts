import type { HTMLAttributes, RefAttributes } from 'react';
import type { StyrElement, StyrGiven, StyrHandlers, StyrTag } from './given.js';

type Props<Tag extends StyrTag> = StyrGiven<Tag> & StyrHandlers<Tag> & RefAttributes<StyrElement<Tag>>
  & Omit<HTMLAttributes<StyrElement<Tag>>, keyof StyrGiven<Tag>>;

/** Props of each element in JSX, for React 19 and later. */
export type StyrReactElements = { [Tag in StyrTag]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends StyrReactElements {}
  }
}
