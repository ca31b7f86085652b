import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  boardFulfilment, boardOf, checkDocument, escalationLadder, goalTree, meetingChain, meetingsHeld, meetingsOf, noteAge,
  noteChains, noteCounts, notesOf, sourcesOf, upcomingMeetings,
} from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { documents } from './arbitrary.ts';

/** All that a board and what stands around it ask of a document, of all its objects and of one that is none. */
function everythingOf(document: Document, at: number): readonly unknown[] {
  const { orgUnits = [], boards = [], goals = [], notes = [], meetings = [] } = document;
  const chains = noteChains(document);
  const contents = [
    boardOf(document), ...boards.map(({ id }) => boardOf(document, { board: id })),
    ...orgUnits.map(({ id }) => boardOf(document, { orgUnit: id })),
  ];
  return [
    contents.map((content) => content && boardFulfilment(content, { at })),
    [undefined, 'nothing', ...orgUnits.map(({ id }) => id)].map((orgUnit) =>
      [goalTree(document, { at, orgUnit }), noteCounts(notesOf(document, { orgUnit }))]),
    goals.map(({ id }) => goalTree(document, { at, goal: id })),
    ['nothing', ...orgUnits.map(({ id }) => id)].map((id) =>
      [escalationLadder(document, id, { at }), meetingsOf(document, id)]),
    notes.map((note) => [noteAge(note, at), chains(note.id)]),
    meetings.map((meeting) =>
      [upcomingMeetings(meeting, { at, most: 3 }), meetingsHeld(meeting, { at }), meetingChain(document, meeting.id)]),
    sourcesOf(document),
  ];
}

test('nothing throws on a document that the checker lets through, faulty as it was, at any time', () => {
  const times = fc.integer({ min: -62e12, max: 253e12 });
  fc.assert(fc.property(fc.oneof(documents(0), documents(8)), times, (input, at) => {
    const { document = assert.fail('no document') } = checkDocument(input);
    assert.equal(everythingOf(document, at).length, 7);
  }), { numRuns: 500 });
});

test('what is derived changes nothing in the document', () => {
  fc.assert(fc.property(documents(0), (input) => {
    const { document = assert.fail('no document') } = checkDocument(input);
    const before = structuredClone(document);
    everythingOf(document, Date.UTC(2025, 5, 1));
    assert.deepEqual(document, before);
  }), { numRuns: 100 });
});
