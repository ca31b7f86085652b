import type { Document } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

/** The municipality's page as it was transcribed. */
interface Page {
  readonly title: string;
  readonly municipality: string;
  readonly source: { readonly publisher: string };
  readonly motto: string;
  readonly decidedBy: string;
  readonly goals: readonly { readonly text: string; readonly year: number; readonly yearMeans: string }[];
  readonly buildingBlocks: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly initiatives: readonly { readonly name: string; readonly text: string }[];
}

const UNIT = 'kil';
/** "Värdegrunden är basen för vårt arbete": it stands lowest. The page says of no other block where it stands. */
const BASE = 'vardegrund';

/**
 * Kil's goals as its own page has them: nothing measures them, nobody has judged them in the source, two are long since
 * due, and nothing is invented. The board is the one derived from the unit.
 */
export function kil(): Document {
  const page = readJson<Page>('kil-lean.json');
  const blocks = page.buildingBlocks;
  return {
    styrtavla: '1',
    language: 'sv',
    title: page.title,
    publisher: page.source.publisher,
    source: { name: `${page.source.publisher}, ”${page.title}”` },
    orgUnits: [{ id: UNIT, name: page.source.publisher, level: 'kommun' }],
    goals: page.goals.map(({ text, year, yearMeans }, nth) => ({
      id: `mal-${String(nth + 1)}`,
      text,
      orgUnit: UNIT,
      [yearMeans === 'från' ? 'from' : 'deadline']: String(year),
      decidedBy: page.decidedBy,
    })),
    notes: page.initiatives.map(({ name, text }) => ({
      id: name.toLowerCase(),
      kind: 'activity',
      text: `${name}: ${text}`,
      orgUnit: UNIT,
    })),
    houses: [{
      id: 'byggstenar',
      title: page.title,
      motto: page.motto,
      layers: [...blocks.filter(({ id }) => id !== BASE), ...blocks.filter(({ id }) => id === BASE)]
        .map(({ title, text }) => ({ name: title, text })),
    }],
  };
}
