import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { StyrElement, StyrEvents, StyrGiven, StyrTag } from './given.js';

type Emits<Tag extends StyrTag> = { [Name in keyof StyrEvents<Tag>]: (event: StyrEvents<Tag>[Name]) => void };

/** As the handlers of a template are called inside: `@styr-load` is `onStyrLoad`. */
type HandlerName<Name extends string> =
  Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${HandlerName<Rest>}` : Capitalize<Name>;
type Handlers<Tag extends StyrTag> = {
  [Name in keyof Emits<Tag> & string as `on${HandlerName<Name>}`]?: Emits<Tag>[Name] | undefined
};

/** Elements as Vue's templates see components. */
export type StyrVueElements = {
  [Tag in StyrTag]: new () => StyrElement<Tag> & {
    /** @deprecated Only for templates; the element has no such property. */
    $props: StyrGiven<Tag> & Handlers<Tag> & Omit<HTMLAttributes, keyof StyrGiven<Tag>> & PublicProps;
    /** @deprecated Only for templates; the element has no such method. */
    $emit: EmitFn<Emits<Tag>>;
  }
};

declare module 'vue' {
  interface GlobalComponents extends StyrVueElements {}
}
