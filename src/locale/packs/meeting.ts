import type { Words } from '../language.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { meetingWords } from '../words/meeting.ts';
import type { MeetingWords } from '../words/meeting.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly meeting: MeetingWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.meeting.ts'),
  nb: () => import('../languages/nb.meeting.ts'),
  nn: () => import('../languages/nn.meeting.ts'),
  da: () => import('../languages/da.meeting.ts'),
  fi: () => import('../languages/fi.meeting.ts'),
  en: () => import('../languages/en.meeting.ts'),
};

/** The words of meetings. */
export const meetingPack = pack(loaders, {
  meeting: meetingWords,
  figures: figureWords,
  table: tableWords,
});
