/** How many UTF-16 units a document may have. */
export const LONGEST_DOCUMENT = 1e7;

/** How many of them a text in it. */
export const LONGEST_TEXT = 10_000;

/** How many levels of causes may stand in each other; nothing else stands in itself. */
export const MOST_LEVELS = 64;
