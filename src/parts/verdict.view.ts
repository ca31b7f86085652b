/** What can be said about something: it meets what it should, it does not, or nobody can tell. */
export type Verdict = 'met' | 'missed' | 'unknown';

/** A verdict in words. */
export interface VerdictView {
  readonly state: Verdict;
  readonly text: string;
}
