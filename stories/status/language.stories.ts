import type { Meta } from '@storybook/web-components-vite';
import { placements } from '../support/documents.ts';
import { goneWrong } from '../support/status-change.ts';
import { ofStatus, status } from '../support/status.ts';
import type { StatusArgs, StatusStory } from '../support/status.ts';

const meta: Meta<StatusArgs> = { ...ofStatus, title: 'Status/Language' };
export default meta;

const wrong = goneWrong(placements);

/** Swedish. */
export const Svenska: StatusStory = status(wrong, { lang: 'sv' }, { mark: 'missed' });

/** Bokmål. */
export const NorskBokmål: StatusStory = status(wrong, { lang: 'nb' }, { mark: 'missed' });

/** Nynorsk. */
export const NorskNynorsk: StatusStory = status(wrong, { lang: 'nn' }, { mark: 'missed' });

/** Danish. */
export const Dansk: StatusStory = status(wrong, { lang: 'da' }, { mark: 'missed' });

/** The longest words of the six. */
export const Suomi: StatusStory = status(wrong, { lang: 'fi' }, { mark: 'missed' });

/** English. */
export const English: StatusStory = status(wrong, { lang: 'en' }, { mark: 'missed' });
