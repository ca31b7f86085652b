import { clockOf, isOpenNote, noteAge } from '../contract/index.ts';
import type { Document, Note, NoteState, Text } from '../contract/index.ts';
import { daysSince } from '../contract/days-since.ts';
import { daysBetween } from '../contract/replies.ts';
import { ago } from '../locale/ago.ts';
import { formatFor } from '../locale/format.ts';
import { habits } from '../locale/habits.ts';
import { textIn } from '../locale/language.ts';
import { notesWords } from '../locale/words/notes.ts';
import { unstopped } from './sentence.view.ts';
import type { Settings } from './widget.view.ts';

// This folder knows no DOM; browsers and Node both have it.
declare const URL: new (address: string, base: string) => { readonly href: string };

/** An improvement slip as it is read: each text in the reader's language, without capital or full stop. */
export interface NoteView {
  readonly id: string;
  /** What it is: "avvikelse"; absent where its place says it. */
  readonly kind?: string;
  /** How far it has come, as a word and by which mark; absent where nobody says, or where its place says it. */
  readonly state?: { readonly mark: NoteState; readonly text: string };
  readonly text: string;
  readonly href?: string;
  /** How late it is. */
  readonly late?: string;
  /** What is missing and should not be: who answers for an activity. */
  readonly lacks?: string;
  /** Who answers for it, when it is due, how old it is, whether there was a reply, where it is now. */
  readonly facts: readonly string[];
  /** What it came from and led to, where those slips do not stand beneath it. */
  readonly links: readonly string[];
  /** The slips that it led to, to stand beneath it. */
  readonly ledTo: readonly NoteView[];
}

/** What all slips of a document are read with. */
export interface NoteFrame {
  readonly document: Document;
  readonly settings: Settings;
  readonly at: number;
  /** The slips that one led to, and those that it came from; both in the document's order. */
  readonly ledTo: (note: Note) => readonly Note[];
  readonly cameFrom: (note: Note) => readonly Note[];
  readonly read: (text: Text) => string;
  /** Where a link of the document leads. */
  readonly address: (url: string) => string;
  /** A unit's name. */
  readonly unit: (id: string | undefined) => string;
}

/** Where a slip stands, and what need not be said there. Nothing is left out where nothing is given. */
export interface NotePlace {
  /** The unit: slips of other units say whose they are, and none says that it was escalated to this one. */
  readonly orgUnit?: string | undefined;
  /** The place is for one kind, or for one state. */
  readonly isKindSaid?: boolean;
  readonly isStateSaid?: boolean;
  /** Slips that stand above or beneath this one. */
  readonly near?: readonly Note[];
}

const DAY_MS = 864e5;
/** A slip that is only referred to: longer texts are cut, since the whole one stands on the slip itself. */
const TOO_LONG = /^(.{58}).{3,}$/su;

/** Reads a document for its slips; once for all of them. */
export function noteFrame(document: Document, settings: Settings): NoteFrame {
  const { notes = [], orgUnits = [], language } = document;
  const byId = new Map(notes.map((note) => [note.id, note]));
  const names = new Map<string | undefined, Text>(orgUnits.map(({ id, name }) => [id, name]));
  const sources = new Map<string, Note[]>();
  for (const note of notes) {
    for (const id of note.leadsTo ?? []) sources.set(id, [...sources.get(id) ?? [], note]);
  }
  const read = (text: Text): string => textIn(text, settings.tag, language);
  return {
    document,
    settings,
    at: clockOf(document, settings.now),
    ledTo: ({ leadsTo = [] }) => leadsTo.flatMap((id) => byId.get(id) ?? []),
    cameFrom: ({ id }) => sources.get(id) ?? [],
    read,
    address: (url) => new URL(url, settings.base).href,
    unit: (id) => read(names.get(id) ?? ''),
  };
}

/** A slip alone. What it led to is referred to, and stands beneath it only in {@link noteTrees}. */
export function noteView(note: Note, frame: NoteFrame, place: NotePlace = {}): NoteView {
  const { settings: { language }, at, read } = frame;
  const words = notesWords[language];
  const { span } = formatFor(language);
  const { id, kind, state, url } = note;
  const { overdueDays } = noteAge(note, at);
  const isLacking = kind === 'activity' && note.responsible === undefined && isOpenNote(note);
  return {
    id,
    ...(!place.isKindSaid && { kind: words.kinds[kind][0] }),
    ...(state && !place.isStateSaid && { state: { mark: state, text: words.states[state] } }),
    text: read(note.text),
    ...(url && { href: frame.address(url) }),
    ...(overdueDays > 0 && { late: words.late(span(overdueDays, 'day')) }),
    ...(isLacking && { lacks: words.noResponsible }),
    facts: factsOf(note, frame, place),
    links: linksOf(note, frame, place),
    ledTo: [],
  };
}

function factsOf(note: Note, frame: NoteFrame, { orgUnit }: NotePlace): readonly string[] {
  const { settings: { language }, read, unit } = frame;
  const words = notesWords[language];
  const { date } = formatFor(language);
  const { responsible, due, closed, raised, escalatedTo, escalated } = note;
  const ago = agoWriter(frame);
  const isHere = escalatedTo !== undefined && escalatedTo === orgUnit;
  return [
    orgUnit !== undefined && note.orgUnit !== undefined && note.orgUnit !== orgUnit && words.from(unit(note.orgUnit)),
    responsible && words.responsible(read(responsible)),
    due && isOpenNote(note) && words.due(date(due)),
    closed ? words.closed(date(closed)) : raised && words.raised(isOpenNote(note) ? ago(raised) : date(raised)),
    isHere && escalated && words.cameHere(ago(escalated)),
    replyOf(note, frame, isHere),
    escalatedTo !== undefined && !isHere && words.escalated(unit(escalatedTo), escalated && ago(escalated)),
  ].filter((fact) => typeof fact === 'string');
}

/**
 * Who has an idea or a complaint waits for a reply, and so does who escalated something: then one that came before does
 * not count. Of others only a reply that was given is told.
 */
function replyOf(note: Note, { settings: { language } }: NoteFrame, isHere: boolean): string | undefined {
  const { kind, raised, escalated, answered } = note;
  const words = notesWords[language];
  const since = isHere ? escalated ?? raised : raised;
  const days = daysBetween(since, answered);
  if (answered !== undefined && !(isHere && days < 0)) {
    return days === 0
      ? words.repliedSameDay
      : words.replied(days > 0 ? formatFor(language).span(days, 'day') : undefined);
  }
  return (isHere || kind === 'idea' || kind === 'feedback') && isOpenNote(note) ? words.noReply : undefined;
}

/** How long ago a day was: "today", "yesterday", "12 days ago"; the date itself where it is still to come. */
export const agoWriter = ({ at, settings: { language } }: Pick<NoteFrame, 'at' | 'settings'>) => {
  const { date } = formatFor(language);
  return (day: string): string => {
    const days = daysSince(day, at);
    if (days === null) return date(day);
    return days < 2
      ? new Intl.RelativeTimeFormat(habits[language].locale, { numeric: 'auto' }).format(-days, 'day')
      : ago(days * DAY_MS, language);
  };
};

function linksOf(note: Note, frame: NoteFrame, { near = [] }: NotePlace): readonly string[] {
  const words = notesWords[frame.settings.language];
  const told = (how: string) => (other: Note): string => `${how} ${reference(other, frame)}`;
  const isFar = (other: Note): boolean => !near.includes(other);
  return [
    ...frame.cameFrom(note).filter(isFar).map(told(words.cameFrom)),
    ...frame.ledTo(note).filter(isFar).map(told(words.ledTo)),
  ];
}

/** Another slip in a line: "idé: Boka årets besök i januari (pågår)". */
export function reference({ kind, state, text }: Note, { settings: { language }, read }: NoteFrame): string {
  const words = notesWords[language];
  const short = unstopped(read(text)).replace(TOO_LONG, '$1…').replace(' …', '…');
  return `${words.kinds[kind][0]}: ${short}${state ? ` (${words.states[state]})` : ''}`;
}
