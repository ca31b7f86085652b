import { css } from '@lit/reactive-element';

/** A meeting as a card. */
export const meetingStyles = css`
  .meeting .name { font-weight: 650; }
  .next::first-letter { text-transform: uppercase; }
  .meeting.is-now .next { font-weight: 650; }
  /* What goes on has a bar before it, since weight alone is not seen from afar. */
  .meeting.is-now { padding-inline-start: 0.6em; border-inline-start: 0.2em solid var(--_line); }
  .meeting.is-unknown .next { color: var(--_quiet); }
`;
