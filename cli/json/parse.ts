import { faultIn } from '../../src/contract/index.ts';
import { placeOfOffset } from '../findings/places.ts';
import { At } from './at.ts';
import type { Fault } from './fault.ts';

/** An answer as somebody saved it, or as a server just gave it. */
export interface Answer {
  /** A file's name, or the address that answered. */
  readonly name: string;
  readonly text: string;
}

/** Reads an answer as JSON, or says where it stops being that and what it seems to be. */
export function parseAnswer({ name, text }: Answer): At | Fault {
  const json = text.replace(/^\ufeff/, '');
  try {
    return new At(JSON.parse(json) as unknown, name);
  } catch {
    return faultOf(name, json);
  }
}

/** Nothing more, or the beginning of a text, a number or a word. */
const UNFINISHED = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[-+.\w]*)$/;

/** What a service says instead of an answer, and the part of it that people can use. */
function faultOf(name: string, text: string): Fault {
  const fault = (message: string, fix: string): Fault => ({ file: name, path: '', severity: 'error', message, fix });
  const start = text.trimStart();
  if (start === '') return fault('This is empty.', 'Save the answer again.');
  if (start.startsWith('<')) {
    const heading = /<title[^>]*>([^<]{1,80})/i.exec(start)?.[1]?.trim();
    return fault(
      `This is a web page${heading ? ` ("${heading}")` : ''} and no JSON.`,
      'It may be one to log in on, or a proxy stands between: open the address in a browser, and save what it answers.',
    );
  }
  const at = faultIn(text);
  const { line, column } = placeOfOffset(text, at);
  const where = `line ${line}, column ${column}`;
  if (UNFINISHED.test(text.slice(at))) {
    return fault(`The JSON ends too early, at ${where}.`, 'Its end was lost on the way: fetch it or save it again.');
  }
  return fault(`The text stops being JSON at ${where}.`, 'Save the answer again, as the service gives it.');
}
