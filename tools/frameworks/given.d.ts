import type { StyrElements } from './elements.js';

export type { StyrElements } from './elements.js';

/** The tag of an element. */
export type StyrTag = keyof StyrElements;
/** The class of an element, by its tag. */
export type StyrElement<Tag extends StyrTag> = StyrElements[Tag]['element'];

/** A page may leave out anything, also by `undefined`. */
type Optional<Given> = { [Name in keyof Given]?: Given[Name] | undefined };

/** What a page may set on an element: its properties, and its attributes where they have another name. */
export type StyrGiven<Tag extends StyrTag> =
  Optional<StyrElements[Tag]['properties']> & Optional<StyrElements[Tag]['attributes']>;

/** What an element tells, by the names of its events. */
export type StyrEvents<Tag extends StyrTag> = {
  [Name in keyof StyrElements[Tag]['events']]:
    StyrElements[Tag]['events'][Name] & { readonly currentTarget: StyrElement<Tag> }
};

/** What hears an element: `onstyr-load`, where a framework writes `on` before a name. */
export type StyrHandlers<Tag extends StyrTag, Before extends string = 'on'> = {
  [Name in keyof StyrEvents<Tag> & string as `${Before}${Name}`]?: ((event: StyrEvents<Tag>[Name]) => void) | undefined
};
