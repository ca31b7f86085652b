import type { Document, Source, Text } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import { Misuse } from '../misuse.ts';
import { choose, lacking, ownPlace, untitled } from './choose.ts';
import type { KoladaSettings } from './choose.ts';
import type { Collected, Figure } from './figures.ts';
import { koladaMeasures, remarks } from './measures.ts';
import { koladaWords } from './words.ts';

/** Where Kolada answers; v2 is closed since 2025. */
export const KOLADA_API = 'https://api.kolada.se/v3';

/** A document, where nothing stands in its way, and what somebody should know. */
export interface Made {
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/**
 * Makes a document of Kolada's figures: a measure for each key figure of one place, the other places beside it.
 *
 * Every figure stays as Kolada gives it, and the source line says "Källa: Kolada".
 *
 * @throws  {Misuse} where it has to be said whose board it is.
 */
export function koladaDocument(all: Collected, settings: KoladaSettings): Made {
  const { language = 'sv', retrieved } = settings;
  const chosen = choose(all, settings);
  const { figures, faults } = once(chosen);
  const errors = [...chosen.faults, ...faults, ...untitled(chosen, KOLADA_API)];
  if (errors.some(({ severity }) => severity === 'error')) return { faults: errors };
  if (figures.length === 0 && all.figures.length > 0) throw new Misuse('There are no figures of what was asked for.');
  const own = ownPlace(chosen, settings.own);
  const words = koladaWords(language);
  const swedish = (text: string): Text => (/^sv\b/i.test(language) ? text : { sv: text });
  const collected = { ...chosen, figures };
  const measures = koladaMeasures(collected, { own, words, swedish });
  const source: Source = {
    name: 'Kolada',
    url: 'https://www.kolada.se/',
    licence: words.licence,
    ...(retrieved !== undefined && { retrieved }),
    ...(chosen.isProcessed && { processed: words.rounded }),
  };
  const level = levelOf(own);
  const orgUnit = { id: own, name: swedish(chosen.places.get(own) ?? own), ...(level && { level: swedish(level) }) };
  return {
    document: { styrtavla: '1', language, source, orgUnits: [orgUnit], measures },
    faults: [...errors, ...lacking(chosen, settings), ...remarks(collected, measures, own)],
  };
}

/** The country is 0000, regions are 0001 to 0025, municipalities the other four digits. */
function levelOf(place: string): string | undefined {
  if (!/^\d{4}$/.test(place) || place === '0000') return undefined;
  return place.startsWith('00') ? 'region' : 'kommun';
}

/** Kolada revises its values without notice: of two that differ nobody can tell from them which one is later. */
function once({ figures }: Collected): { figures: readonly Figure[]; faults: readonly Fault[] } {
  const kept = new Map<string, Figure>();
  const faults: Fault[] = [];
  for (const figure of figures) {
    const key = JSON.stringify([figure.kpi, figure.place, figure.sex, figure.year]);
    const first = kept.get(key);
    if (!first) kept.set(key, figure);
    else if (first.value !== figure.value || first.missing !== figure.missing) faults.push(differing(first, figure));
  }
  return { figures: [...kept.values()], faults };
}

function differing(first: Figure, second: Figure): Fault {
  const { kpi, place, year, sex, at } = second;
  const hidden = [first, second].some(({ missing }) => missing === 'suppressed');
  const word = ({ value, missing }: Figure): string => String(value ?? missing ?? 'no figure');
  const values = hidden ? '' : `: ${word(first)} at ${first.at.file} ${first.at.path}, and ${word(second)} here`;
  return at.error(
    `${kpi} for ${place} in ${year} (${sex}) has two values${values}. Nothing says which one is later.`,
    'Import the older answer first, and the newer one into its document with --update.',
  );
}
