import type { Words } from '../language.ts';
import { meetingWords } from '../words/meeting.ts';
import type { MeetingWords } from '../words/meeting.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly meeting: MeetingWords }>> = {
  sv: () => import('../languages/sv.meeting.ts'),
  nb: () => import('../languages/nb.meeting.ts'),
  nn: () => import('../languages/nn.meeting.ts'),
  da: () => import('../languages/da.meeting.ts'),
  fi: () => import('../languages/fi.meeting.ts'),
  en: () => import('../languages/en.meeting.ts'),
};

/** The words of meetings. */
export const meetingPack = pack(loaders, (language, { meeting }) => {
  fill(meetingWords, language, meeting);
});
