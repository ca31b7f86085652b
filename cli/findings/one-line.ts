/** What a terminal would obey instead of showing it, and what turns the order of letters around. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const code = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text from anywhere as one line that a terminal only shows. */
export const onOneLine = (text: string): string => text.replace(UNSEEN, code);
