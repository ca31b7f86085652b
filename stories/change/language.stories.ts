import type { Meta } from '@storybook/web-components-vite';
import { smallUnit } from '../support/documents.ts';
import { change, ofChange } from '../support/statement-change.ts';
import type { ChangeArgs, ChangeStory } from '../support/statement-change.ts';

const meta: Meta<ChangeArgs> = { ...ofChange, title: 'Change/Language' };
export default meta;

const args: ChangeArgs = { groups: 'underskoterskor' };

/** The widget's own words follow the page; the statements are the document's. */
export const Svenska: ChangeStory = change(smallUnit, { ...args, lang: 'sv' }, { mark: null });

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: ChangeStory = change(smallUnit, { ...args, lang: 'nb' }, { mark: null });

/** Nynorsk. */
export const NorskNynorsk: ChangeStory = change(smallUnit, { ...args, lang: 'nn' }, { mark: null });

/** Danish. */
export const Dansk: ChangeStory = change(smallUnit, { ...args, lang: 'da' }, { mark: null });

/** The longest words of the six. */
export const Suomi: ChangeStory = change(smallUnit, { ...args, lang: 'fi' }, { mark: null });

/** English. */
export const English: ChangeStory = change(smallUnit, { ...args, lang: 'en' }, { mark: null });
