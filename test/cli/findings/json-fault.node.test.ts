import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { adviceForJson } from '../../../cli/findings/json-fault.ts';
import { faultIn } from '../../../src/contract/index.ts';

const adviceOn = (text: string): string => adviceForJson(text, faultIn(text));

/** What somebody wrote, and what the advice has to say of it. */
const HABITS: readonly (readonly [what: string, text: string, advice: RegExp])[] = [
  ['nothing', ' \n', /empty.*styrtavla new/],
  ['a web page', '<!doctype html>', /web page/],
  ['a workbook', 'PK\u0003\u0004\u0014\0', /workbook: save the sheet as CSV/],
  ['bytes that are no text', '{\0"\0a\0"\0', /no text/],
  ['a table', 'Mått;Period\nA;2026', /import csv/],
  ['a word', 'tavla', /begins with \{/],
  ['a comma after the last field', '{"a":1,}', /Take away the comma/],
  ['a comma after the last item', '{"a":[1,2,\n]}', /Take away the comma/],
  ['two commas', '{"a":1,,"b":2}', /one of the two commas/],
  ['no value', '{"a":}', /value is missing after the colon/],
  ['no value before a comma', '{"a":,"b":1}', /value is missing after the colon/],
  ['no comma between fields', '{"a":1\n"b":2}', /comma is missing/],
  ['no comma between objects', '[{"a":1}\n{"a":2}]', /comma is missing/],
  ['no comma after a text', '{"a":"x" "b":1}', /comma is missing/],
  ['no colon', '{"a" 1}', /colon is missing/],
  ['an equals sign', '{"a"=1}', /colon/],
  ['a semicolon', '{"a":1;"b":2}', /comma/],
  ['quotation marks in a text', '{"a":"x "y" z"}', /within a text is written \\"/],
  ['a quotation mark after a word in a text', '{"a":"hej på" dig"}', /within a text is written \\"/],
  ['quotation marks twice, as in a table', '{"a":"5"" rör"}', /within a text is written \\"/],
  ['a decimal comma', '{"a":12,5}', /12\.5 and not 12,5/],
  ['a space between thousands', '{"a":1 234}', /without spaces/],
  ['a zero in front', '{"a":07}', /07/],
  ['no zero in front', '{"a":.5}', /0\.5/],
  ['a plus sign', '{"a":+5}', /digit or a hyphen/],
  ['a minus sign from a word processor', '{"a":\u22125}', /digit or a hyphen/],
  ['a percent sign', '{"a":12%}', /nothing behind it/],
  ['a period without quotation marks', '{"a":2026-03}', /"2026-03"/],
  ['NaN', '{"a":NaN}', /null/],
  ['None', '{"a":None}', /null/],
  ['True', '{"a":True}', /true or false, in small letters/],
  ['ja', '{"a":ja}', /true or false/],
  ['single quotation marks', '{\'a\':1}', /straight double/],
  ['curly quotation marks', '{“a”:1}', /straight double/],
  ['no quotation marks', '{a:1}', /between double quotation marks/],
  ['a comment', '{"a":1, // hej\n"b":2}', /Comments/],
  ['a comment with stars', '{"a":1 /* hej */}', /Comments/],
  ['a Windows path', '{"a":"C:\\mål"}', /backslash is written twice/],
  ['a tab in a text', '{"a":"x\ty"}', /tab/],
  ['a text over two lines', '{"a":"x\ny"}', /new line in a text is \\n/],
  ['a text that never ends', '{"a":"x', /lost when the file was copied/],
  ['a no-break space', '{"a":\u00a01}', /space of another kind/],
  ['half a file', '{"a":[1,2', /lost when the file was copied/],
  ['the wrong bracket', '{"a":[1,2}', /\[ by \]/],
  ['one bracket too many', '{"a":1}}', /\} too many/],
  ['two documents', '{"a":1}\n{"a":2}', /has ended before this/],
];

describe('the advice where a text is no JSON', () => {
  for (const [what, text, advice] of HABITS) {
    test(`knows ${what}`, () => { assert.match(adviceOn(text), advice); });
  }

  test('is one plain sentence or more, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, at) => {
      assert.match(adviceForJson(text, at), /^[A-Z].*\.$/);
    }));
  });
});
