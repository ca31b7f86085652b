import { At } from '../json/at.ts';
import type { Fault } from '../json/fault.ts';
import { parseAnswer } from '../json/parse.ts';
import type { Answer } from '../json/parse.ts';
import { readAnswer } from './answer.ts';
import { NOTHING, together } from './figures.ts';
import type { Collected } from './figures.ts';
import { readRetold } from './retold.ts';

/**
 * Reads answers of Kolada, one or several pages and what is known of key figures and places, in any order.
 *
 * Which shape a text has is seen from its fields, see answer.ts and retold.ts. Nothing throws: what cannot be read is
 * told in `faults`, and so is a page that another one goes on with and that is not there.
 */
export function readKolada(answers: readonly Answer[]): Collected {
  const roots = answers.map(parseAnswer);
  const read = roots.map((root) => (root instanceof At ? readShape(root) : { ...NOTHING, faults: [root] }));
  return together([...read, { ...NOTHING, faults: lackingPages(roots.filter((root) => root instanceof At)) }]);
}

function readShape(root: At): Collected {
  if (root.field('values').isList) return readAnswer(root);
  if (root.field('kpis').isList && root.field('entities').isObject) return readRetold(root);
  return { ...NOTHING, faults: [strange(root)] };
}

function strange(root: At): Fault {
  const said = root.field('message').text ?? root.field('detail').text;
  if (said) return root.error(`This is no answer but a message: "${said}".`, 'Look at the address that was asked.');
  if (root.field('class').text || root.field('dataset').isObject) {
    return root.error('This looks like JSON-stat.', 'npx styrtavla import jsonstat reads it.');
  }
  return root.error('This is no answer of Kolada: it has no list "values".', 'Save all that the address answers.');
}

/** A page that names a next one is only a part of an answer: each needs one that names a page before it. */
function lackingPages(roots: readonly At[]): readonly Fault[] {
  const pages = roots.filter((root) => root.field('values').items.some((item) => !item.field('period').isAbsent));
  const onwards = pages.map((root) => root.field('next_url')).filter(({ text }) => text);
  const back = pages.map((root) => root.field('previous_url'));
  // A service that does not tell what was before: then all pages but one may follow another.
  const following = back.some(({ value }) => value !== undefined)
    ? back.filter(({ text }) => text).length
    : pages.length - 1;
  if (onwards.length <= following) return [];
  return onwards.slice(-1).map((next) => next.error(
    `The answer goes on at ${String(next.text)}, and a page is not here.`,
    'Save every page, and name all of them.',
  ));
}
