import type { Document, YearWheel } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { repeated } from './long-text.ts';

// States that no published document happens to be in, made from one that is published.

type Event = NonNullable<YearWheel['events']>[number];

/** A document with other events on its wheels. */
export const withEvents = ({ document }: Sample, change: (events: readonly Event[]) => readonly Event[]): Document => ({
  ...document,
  yearWheels: (document.yearWheels ?? []).map((wheel) => ({ ...wheel, events: change(wheel.events ?? []) })),
});

/** The same wheel for another year: nothing on it is today. */
export const inYear = ({ document }: Sample, year: number): Document => ({
  ...document, yearWheels: (document.yearWheels ?? []).map((wheel) => ({ ...wheel, year })),
});

/** Texts and tracks of 200 letters. */
export const longEvents = (events: readonly Event[]): readonly Event[] =>
  events.map(({ track = '', ...event }) => ({ ...event, text: repeated(event.text), track: repeated(track) }));

/** Without a track; with a link. */
export const linkedEvents = (events: readonly Event[]): readonly Event[] =>
  events.map(({ from, to, text }) => ({ from, ...(to && { to }), text, url: 'https://example.org/arbetsordning' }));

/** More in one week than a wheel has room for. */
export const crowdedEvents = (events: readonly Event[]): readonly Event[] =>
  [1, 2, 3].flatMap(() => events.map((event) => ({ text: event.text, from: '2026-W48', track: 'Allt' })));
