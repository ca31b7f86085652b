export const NOTE_KINDS = ['activity', 'deviation', 'idea', 'feedback', 'goodExample'] as const;
export const NOTE_STATES = ['new', 'underway', 'tested', 'done', 'parked', 'declined'] as const;
